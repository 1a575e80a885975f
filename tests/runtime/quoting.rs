//! A value that the page has quoted is read back unchanged, by everything that may read it.

use crate::{
    figures,
    generated::{seed, seeded},
    readers::Reader,
};
use astra_connection_string::domain::quoting::{dotenv_value, literal, shell_word};
use proptest::{prelude::Strategy, strategy::ValueTree, string::string_regex};
use std::fmt::Write;

const VALUES: usize = 10_000;

#[test]
fn every_reader_of_env_files_reads_the_same() {
    let seed = seed();
    for reader in Reader::OF_ENV_FILES {
        reads_back(reader, seed, |value| dotenv_value(value).map(|quoted| quoted.to_string()));
    }
}

#[test]
fn javascript_reads_literals() {
    for quote in ['\'', '"'] {
        reads_back(Reader::JavaScript, seed(), |value| Some(literal(value, quote).to_string()));
    }
}

#[test]
fn python_reads_literals() {
    for quote in ['\'', '"'] {
        reads_back(Reader::Python, seed(), |value| Some(literal(value, quote).to_string()));
    }
}

#[test]
fn a_shell_reads_words() {
    for reader in [Reader::Shell, Reader::ShellWord] {
        reads_back(reader, seed(), |value| Some(shell_word(value).to_string()));
    }
}

#[track_caller]
fn reads_back(reader: Reader, seed: u64, quote: impl Fn(&str) -> Option<String>) {
    let mut file = String::new();
    let mut quoted = Vec::new();
    for value in values(seed) {
        if let Some(text) = quote(&value) {
            writeln!(file, "V{}={text}", quoted.len()).expect("a text can be written to");
            quoted.push(value);
        }
    }
    let read = reader.read_back(&file, quoted.len());
    figures::print(format_args!("quoting: {reader} read {} of {VALUES} values (seed {seed})", quoted.len()));
    for (value, read) in quoted.iter().zip(&read) {
        assert_eq!(read, value, "{reader}, seed {seed}: {:?}", quote(value));
    }
}

/// Any values without control characters: most of ASCII alone, where the meanings are.
fn values(seed: u64) -> impl Iterator<Item = String> {
    let ascii = string_regex("[ -~]{0,40}").expect("it is a regular expression");
    let meanings = string_regex(r#"[ '"\\$`#=!{}()n0u~*?%&;|<>^-]{1,8}"#).expect("it is a regular expression");
    let any = string_regex(r"\PC{1,40}").expect("it is a regular expression");
    let strategy = proptest::prop_oneof![ascii, meanings, any]
        .prop_filter("without control characters", |value| !value.contains(char::is_control));
    let mut runner = seeded(seed);
    (0..VALUES).map(move |_| strategy.new_tree(&mut runner).expect("the strategies find values").current())
}
