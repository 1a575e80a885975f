//! The texts whose readings are recorded: those of the other vectors.

use super::{
    names,
    shown::{of_code, of_paste, of_string, of_value},
};
use crate::{code_lines, part_vectors::id, paste_vectors};
use astra_uri::{Code, Part};
use serde::Deserialize;
use test_support::{
    project::vectors_of,
    string_vectors::string_vectors,
    vectors::{filled_in, vectors, with_tokens},
};

/// Longer texts are read in their own tests.
const LONGEST: usize = 6_000;

/// Texts of a kind.
#[derive(Clone, Copy)]
pub(super) struct Source {
    /// The name of their file of readings.
    pub(super) name: &'static str,
    /// Each with its name.
    pub(super) texts: fn() -> Vec<(String, String)>,
    /// The reading of one, in words.
    pub(super) read: fn(&str) -> String,
    /// How many variants each has.
    pub(super) variants: usize,
}

pub(super) const SOURCES: [Source; 8] = [
    Source { name: "pastes", texts: pastes, read: of_paste, variants: 60 },
    Source { name: "cases", texts: cases, read: of_paste, variants: 60 },
    Source { name: "mixed", texts: mixed, read: of_paste, variants: 30 },
    Source { name: "names", texts: names::texts, read: of_paste, variants: 0 },
    Source { name: "strings", texts: strings, read: of_string, variants: 40 },
    Source { name: "code", texts: code, read: of_paste, variants: 60 },
    Source { name: "codes", texts: codes, read: of_code, variants: 0 },
    Source { name: "values", texts: values, read: of_value, variants: 15 },
];

fn pastes() -> Vec<(String, String)> {
    paste_vectors::texts()
}

fn cases() -> Vec<(String, String)> {
    #[derive(Deserialize)]
    struct Case {
        name: String,
        text: String,
    }
    let all = ["public-cases", "collected-cases"].into_iter().flat_map(vectors_of::<Vec<Case>>);
    short(all.map(|case| (case.name, with_tokens(&case.text))))
}

/// Pastes one after the other: what one leaves open, the next one meets.
fn mixed() -> Vec<(String, String)> {
    let (pastes, cases) = (pastes(), cases());
    let mixed = |place: usize| {
        let ((paste, first), (case, second)) = (&pastes[place], &cases[(place + 7) % cases.len()]);
        (format!("{paste}, {case}"), [first, [" ", "\n", "\n\n"][place % 3], second].concat())
    };
    short((0..pastes.len()).map(mixed))
}

fn strings() -> Vec<(String, String)> {
    #[derive(Deserialize)]
    struct Address {
        description: String,
        input: String,
    }
    let addresses = vectors_of::<Vec<Address>>("addresses").into_iter();
    let addresses = addresses.map(|one| (one.description, filled_in(&one.input)));
    let self_hosted = vectors("base-url").into_iter().map(|one| (one.description, format!("{}/v1/shop", one.input)));
    let strings = string_vectors().into_iter().map(|one| (one.description, filled_in(&one.text)));
    short(strings.chain(addresses).chain(self_hosted))
}

fn code() -> Vec<(String, String)> {
    code_lines::programs()
}

/// The name of each diagnostic.
fn codes() -> Vec<(String, String)> {
    Code::ALL.iter().map(|code| (code.to_string(), code.name().to_owned())).collect()
}

/// Each value after the name of its part.
fn values() -> Vec<(String, String)> {
    let of_part = |part: &Part| {
        let name = id(*part);
        vectors(name)
            .into_iter()
            .map(move |one| (format!("{name}, {}", one.description), format!("{name}={}", one.input)))
    };
    short(Part::ALL.iter().flat_map(of_part))
}

fn short(texts: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    texts.filter(|(_, text)| text.len() <= LONGEST).collect()
}
