//! Reads any text from standard input, and prints the values in it and each diagnostic. A token is masked. The exit status
//! is 1 if there is an error.
//!
//! `cargo run -p astra-uri --example check < .env`
#![allow(clippy::print_stdout, reason = "its purpose is to print")]

use astra_uri::{Choice, Part, Reveal, Severity, recognise};
use std::{
    io::{self, Read},
    process::ExitCode,
};

fn main() -> io::Result<ExitCode> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    let recognised = recognise(&String::from_utf8_lossy(&bytes));
    for part in Part::ALL {
        match recognised.choice(part) {
            Choice::None => {}
            Choice::One(value, source) => println!("{part}: {}, found {source}", *value.text(Reveal::Masked)),
            Choice::Several(_, count) => println!("{part}: {count} values"),
        }
    }
    let mut status = ExitCode::SUCCESS;
    for diagnostic in recognised.diagnostics() {
        let place = diagnostic.line().map(|line| format!("line {line}: ")).unwrap_or_default();
        println!("{place}{}[{}]: {diagnostic}", diagnostic.severity(), diagnostic.code);
        if diagnostic.severity() == Severity::Error {
            status = ExitCode::FAILURE;
        }
    }
    Ok(status)
}
