//! A program with its values as literals in place of the environment.

use crate::{File, Variable, quoting, value};
use astra_uri::{Connection, Reveal};
use zeroize::Zeroizing;

/// How a program reads the environment: one paragraph of it does.
const ENVIRONMENT: [&str; 2] = ["process.env", "os.environ"];
/// What only that paragraph needs, elsewhere in the program.
const ENVIRONMENT_IMPORTS: [&str; 2] = ["import os", "from dotenv import load_dotenv"];

/// `program` with the paragraph that reads the environment replaced by literals of the same names.
pub(super) fn program(program: &str, file: File, connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let literals = literals(file, connection, reveal);
    let mut text = Zeroizing::new(String::with_capacity(program.len() + literals.len()));
    for (index, paragraph) in program.split("\n\n").enumerate() {
        if index > 0 {
            text.push_str("\n\n");
        }
        if ENVIRONMENT.iter().any(|reading| paragraph.contains(reading)) {
            text.push_str(&literals);
        } else {
            let lines = paragraph.split('\n').filter(|line| !ENVIRONMENT_IMPORTS.contains(line));
            text.push_str(&lines.collect::<Vec<_>>().join("\n"));
        }
    }
    text
}

/// A line for each value, without a line break after the last.
fn literals(file: File, connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let lines = file.variables(connection.deployment()).iter().map(|&each| {
        let text = value(connection, each, reveal);
        let name = each.constant();
        Zeroizing::new(match (file, each) {
            (File::Astrapy, _) => format!("{name} = {}", *quoting::literal(&text, '"')),
            (_, Variable::Uri) => format!("const {name} =\n  {};", *quoting::literal(&text, '\'')),
            _ => format!("const {name} = {};", *quoting::literal(&text, '\'')),
        })
    });
    joined(&lines.collect::<Vec<_>>())
}

/// The command of `curl.sh` for a shell that has no variables for it.
pub(super) fn curl(connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let text = |each| value(connection, each, reveal);
    let path = connection.deployment().api_path();
    let url = format!("{}{path}{}", *text(Variable::Endpoint), *text(Variable::Keyspace));
    let header = Zeroizing::new(format!("Token: {}", *connection.header_token(reveal)));
    Zeroizing::new(format!(
        "curl -sS -X POST {} \\\n  --header {} \\\n  --header 'Content-Type: application/json' \\\n  \
         --data '{{\"findCollections\":{{}}}}'\n",
        *quoting::shell_word(&url),
        *quoting::shell_word(&header),
    ))
}

fn joined(lines: &[Zeroizing<String>]) -> Zeroizing<String> {
    let length = lines.iter().map(|line| line.len() + 1).sum();
    let mut text = Zeroizing::new(String::with_capacity(length));
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(line);
    }
    text
}
