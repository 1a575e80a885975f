//! Reads any text from standard input, and prints the values in it, with how each was found. A token is masked.
//!
//! `cargo run -p astra-uri --example values < .env`
#![allow(clippy::print_stdout, reason = "its purpose is to print")]

use astra_uri::{Choice, Part, Reveal, recognise};
use std::io::{self, Read};

fn main() -> io::Result<()> {
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
    Ok(())
}
