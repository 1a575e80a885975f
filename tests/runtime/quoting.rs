//! A value that the page has quoted is read back unchanged, by everything that may read it.

use crate::{
    generated::{seed, seeded},
    readers::Reader,
};
use astra_programs::{
    EnvReader,
    quoting::{env_value, literal, shell_word},
};
use proptest::{prelude::Strategy, strategy::ValueTree, string::string_regex};
use test_support::figures;

const VALUES: usize = 10_000;

#[test]
fn every_reader_of_env_files_reads_what_is_written_for_any() {
    for reader in Reader::OF_ENV_FILES {
        reads_back(reader, seed(), |value| env_value(value, EnvReader::Any).map(|quoted| quoted.to_string()));
    }
}

#[test]
fn every_reader_of_env_files_reads_what_is_written_for_it() {
    for reader in Reader::OF_ENV_FILES.into_iter().filter(|reader| reader.kind() != EnvReader::Any) {
        reads_back(reader, seed(), |value| env_value(value, reader.kind()).map(|quoted| quoted.to_string()));
    }
}

#[test]
#[ignore = "it needs Docker's and Kubernetes' commands and systemd: `cargo xtask test --all` runs it"]
fn platforms_read_what_is_written_for_them() {
    for reader in Reader::OF_PLATFORMS {
        reads_back(reader, seed(), |value| env_value(value, reader.kind()).map(|quoted| quoted.to_string()));
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

/// What the page really writes: none of these is ever omitted.
#[test]
fn tokens_keyspaces_passwords_and_project_names_are_read_by_all() {
    const KINDS: [(&str, &str); 5] = [
        ("tokens", "AstraCS:[A-Za-z]{24}:[0-9a-f]{64}"),
        ("tokens of another form", "AstraCS:[A-Za-z0-9:._+/-]{1,60}"),
        ("keyspaces", "[A-Za-z0-9_]{1,48}"),
        ("passwords", "[A-Za-z0-9 !#%&()*+,./:;<=>?@\\[\\]^_{|}~`\"-]{1,40}"),
        ("project names", "[a-z0-9][a-z0-9._-]{0,40}"),
    ];
    for (kind, pattern) in KINDS {
        let seed = seed();
        let mut runner = seeded(seed);
        let strategy = string_regex(pattern).expect("it is a regular expression");
        let value = |_| strategy.new_tree(&mut runner).expect("the strategy finds values").current();
        let values: Vec<String> = (0..VALUES).map(value).collect();
        for reader in Reader::OF_ENV_FILES {
            reads(reader, &values, |value| env_value(value, EnvReader::Any).map(|text| text.to_string()), kind, seed);
        }
        reads(Reader::JavaScript, &values, |value| Some(literal(value, '\'').to_string()), kind, seed);
        reads(Reader::Python, &values, |value| Some(literal(value, '"').to_string()), kind, seed);
        reads(Reader::ShellWord, &values, |value| Some(shell_word(value).to_string()), kind, seed);
        if kind != "passwords" {
            // A project name is in a command unchanged; a token means the same without its quotes.
            reads(Reader::ShellWord, &values, |value| Some(value.to_owned()), kind, seed);
        }
    }
}

#[track_caller]
fn reads(reader: Reader, values: &[String], quote: impl Fn(&str) -> Option<String>, kind: &str, seed: u64) {
    let written =
        |value: &String| quote(value).unwrap_or_else(|| panic!("{kind}, seed {seed}: {value:?} cannot be written"));
    let read = reader.read_back(&values.iter().map(written).collect::<Vec<_>>());
    assert!(read == values, "{reader}, {kind}, seed {seed}");
    figures::print(format_args!("quoting: {reader} read {} {kind} (seed {seed})", values.len()));
}

#[track_caller]
fn reads_back(reader: Reader, seed: u64, quote: impl Fn(&str) -> Option<String>) {
    let (quoted, written): (Vec<_>, Vec<_>) =
        values(seed).filter_map(|value| quote(&value).map(|text| (value, text))).unzip();
    let read = reader.read_back(&written);
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
