//! `astra-uri check [FILE]…`: reports broken connection strings, wrong code and tokens in files, as a compiler does.
//!
//! | module | what it is |
//! |---|---|
//! | `arguments` | what the user asked for |
//! | `source`, `content`, `blocks` | what is read, whole or in blocks |
//! | `lines`, `word`, `judged`, `token`, `remarks` | what is looked at: lines, strings in them, tokens, and a text as a whole |
//! | `check`, `findings`, `finding` | one source, and what was found in it |
//! | `fix`, `change` | what `--fix` writes |
//! | `formats` | what is printed |
#![warn(clippy::string_slice, reason = "the panic of a wrong index prints the text, which may hold a secret")]

mod arguments;
mod blocks;
mod change;
mod check;
mod command;
mod content;
mod finding;
mod findings;
mod fix;
mod formats;
mod judged;
mod lines;
mod remarks;
mod source;
mod token;
mod word;

use std::process::ExitCode;

fn main() -> ExitCode {
    match arguments::read() {
        Ok(check) => command::run(&check),
        Err(status) => status,
    }
}
