//! The file `.env`: one for all programs of the page.

use crate::domain::{Connection, Deployment, File, Reveal, Value, quoting};
use zeroize::Zeroizing;

/// The file, with a word on which program takes which variable.
pub(super) fn text(connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let deployment = connection.deployment();
    let mut text = Zeroizing::new(String::with_capacity(4_096));
    for &value in File::DotEnv.values(deployment) {
        text.push_str(match (deployment, value) {
            (_, Value::Uri) => "# For Mongoose:\n",
            (_, Value::Endpoint) => "\n# For astra-db-ts, astrapy and curl:\n",
            (Deployment::SelfHosted, Value::Username) => "\n# For all of them:\n",
            _ => "",
        });
        text.push_str(&env_line(value.variable(deployment), connection, value, reveal));
    }
    text
}

/// The line that sets a variable to a value, or a comment that says why there is none.
pub(in crate::domain) fn env_line(
    variable: &str,
    connection: &Connection,
    value: Value,
    reveal: Reveal,
) -> Zeroizing<String> {
    let Some(quoted) = quoting::dotenv_value(&connection.value(value, Reveal::Plain)) else {
        return Zeroizing::new(format!(
            "# {variable} has to be set elsewhere: no quotes that every reader of .env files knows can hold it.\n"
        ));
    };
    let shown = if value.is_secret(connection.deployment()) && reveal != Reveal::Plain {
        connection.value(value, reveal)
    } else {
        quoted
    };
    Zeroizing::new(format!("{variable}={}\n", *shown))
}
