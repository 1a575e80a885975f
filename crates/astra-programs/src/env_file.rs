//! The file of a program's variables.

use crate::{EnvReader, Variable, quoting, value};
use astra_uri::{Connection, Reveal};
use zeroize::Zeroizing;

/// The name that it is saved under, and that the commands use: browsers take the dot from `.env`.
pub const ENV_FILE: &str = "astra.env";

/// A line for each variable.
pub(crate) fn text(
    variables: &[Variable],
    connection: &Connection,
    reader: EnvReader,
    reveal: Reveal,
) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(4_096));
    for &each in variables {
        text.push_str(&env_line(each.name(connection.deployment()), connection, each, reader, reveal));
    }
    text
}

/// The line that sets a variable to a value, or a comment that says why there is none.
pub(crate) fn env_line(
    name: &str,
    connection: &Connection,
    variable: Variable,
    reader: EnvReader,
    reveal: Reveal,
) -> Zeroizing<String> {
    let Some(quoted) = quoting::env_value(&value(connection, variable, Reveal::Plain), reader) else {
        let why = match reader {
            EnvReader::Any => "readers of .env files differ on it. Choose the one that reads this file.",
            _ => "this reader has no writing for it. Set it in the environment instead.",
        };
        return Zeroizing::new(format!("# {name} is left out: {why}\n"));
    };
    let shown = if variable.is_secret(connection.deployment()) && reveal != Reveal::Plain {
        value(connection, variable, reveal)
    } else {
        quoted
    };
    Zeroizing::new(format!("{name}={}\n", *shown))
}
