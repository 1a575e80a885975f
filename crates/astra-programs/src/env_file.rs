//! The file of a program's variables.

use crate::{Variable, quoting, value};
use astra_uri::{Connection, Reveal};
use zeroize::Zeroizing;

/// The name that it is saved under, and that the commands use: browsers take the dot from `.env`.
pub const ENV_FILE: &str = "astra.env";

/// A line for each variable.
pub(crate) fn text(variables: &[Variable], connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(4_096));
    for &each in variables {
        text.push_str(&env_line(each.name(connection.deployment()), connection, each, reveal));
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
