//! The file `.env`: one for all programs of the page.

use crate::{File, Variable, quoting, value};
use astra_uri::{Connection, Deployment, Reveal};
use zeroize::Zeroizing;

/// The file, with comments on which program reads which variable.
pub(super) fn text(connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let deployment = connection.deployment();
    let mut text = Zeroizing::new(String::with_capacity(4_096));
    for &each in File::DotEnv.variables(deployment) {
        text.push_str(match (deployment, each) {
            (_, Variable::Uri) => "# For Mongoose:\n",
            (_, Variable::Endpoint) => "\n# For astra-db-ts, astrapy and curl:\n",
            (Deployment::SelfHosted, Variable::Username) => "\n# For all of them:\n",
            _ => "",
        });
        text.push_str(&env_line(each.name(deployment), connection, each, reveal));
    }
    text
}

/// The line that sets a variable to a value, or a comment that says why there is none.
pub(crate) fn env_line(name: &str, connection: &Connection, variable: Variable, reveal: Reveal) -> Zeroizing<String> {
    let Some(quoted) = quoting::dotenv_value(&value(connection, variable, Reveal::Plain)) else {
        return Zeroizing::new(format!(
            "# {name} has to be set elsewhere: no quotes that every reader of .env files knows can hold it.\n"
        ));
    };
    let shown = if variable.is_secret(connection.deployment()) && reveal != Reveal::Plain {
        value(connection, variable, reveal)
    } else {
        quoted
    };
    Zeroizing::new(format!("{name}={}\n", *shown))
}
