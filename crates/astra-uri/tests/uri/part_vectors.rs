//! The vectors of the parts: whether a text is accepted, and with which corrections, warnings or error.

use astra_uri::{Draft, Part};
use std::collections::HashSet;
use test_support::{
    part_inputs::read,
    project::none_of,
    vectors::{Outcome, Vector, vectors},
};

/// The id of a part's field, which its file of vectors is named after.
pub(crate) fn id(part: Part) -> &'static str {
    match part {
        Part::DatabaseId => "database-id",
        Part::Region => "region",
        Part::Keyspace => "keyspace",
        Part::Token => "token",
        Part::BaseUrl => "base-url",
        Part::Username => "username",
        Part::Password => "password",
    }
}

#[test]
fn every_part_is_read_as_in_its_vectors() {
    let mut wrong = Vec::new();
    for part in Part::ALL {
        for Vector { description, input, outcome } in vectors(id(part)) {
            let found = read(part, &input);
            if found != outcome {
                wrong.push(format!("{part}: “{description}”\n    expected {outcome:?}\n    found    {found:?}"));
            }
        }
    }
    none_of("vectors that do not hold", &wrong);
}

#[test]
fn what_a_part_accepts_is_read_again_unchanged() {
    for part in Part::ALL {
        for Vector { description, outcome, .. } in vectors(id(part)) {
            let Outcome::Accepted { value, warnings, .. } = outcome else { continue };
            let again = Outcome::Accepted { value: value.clone(), corrections: Vec::new(), warnings };
            assert_eq!(read(part, &value), again, "{part}: “{description}”");
        }
    }
}

#[test]
fn no_two_vectors_are_the_same() {
    for part in Part::ALL {
        let (mut descriptions, mut inputs) = (HashSet::new(), HashSet::new());
        for Vector { description, input, .. } in vectors(id(part)) {
            assert!(inputs.insert(input), "{part}: “{description}” has the input of another");
            assert!(descriptions.insert(description.clone()), "{part}: “{description}” is there twice");
        }
    }
}

#[test]
fn a_draft_gives_back_each_value_that_it_takes_and_forgets_it() {
    for part in Part::ALL {
        for Vector { input, .. } in vectors(id(part)) {
            let Ok(read) = part.parse(&input) else { continue };
            let mut draft = Draft::default();
            draft.set(read.value.clone());
            assert_eq!(draft.get(part), Some(&read.value), "{part}");
            assert_eq!(draft.values().collect::<Vec<_>>(), [&read.value]);
            draft.take(part);
            assert_eq!(draft, Draft::default());
        }
    }
}
