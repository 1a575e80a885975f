//! Texts that hold values, and texts that are strings.

use crate::secrets::are_hidden;
use astra_uri::{Connection, Deployment, Draft, Part, Reveal, Value, recognise};
use test_support::choices::all_values;

/// A text that is pasted: each value found is one to the letter, the connection is a right one, and no diagnostic has a part
/// of a token.
pub fn recognised(text: &str) {
    let recognised = recognise(text);
    for value in all_values(&recognised) {
        is_a_value(&value);
    }
    if let Some(connection) = recognised.connection() {
        is_right(&connection);
    }
    let messages: Vec<String> = recognised.diagnostics().map(ToString::to_string).collect();
    are_hidden(text, &messages.join("\n"));
}

/// A text that is read as a connection string: its right form is right, it is itself if nothing is wrong with it, and neither
/// diagnostics nor outline have a part of a token.
pub fn parsed(text: &str) {
    let parsed = Draft::parse(text);
    for value in parsed.draft.values() {
        is_a_value(value);
    }
    let messages: Vec<String> = parsed.diagnostics.iter().map(ToString::to_string).collect();
    are_hidden(text, &format!("{}\n{}", messages.join("\n"), parsed.outline.as_deref().unwrap_or_default()));
    let Some(connection) = parsed.draft.connection() else {
        assert!(!parsed.diagnostics.is_empty(), "nothing is wrong with a string that lacks a value");
        return;
    };
    is_right(&connection);
}

/// It reads back to itself, with nothing corrected.
fn is_a_value(value: &Value) {
    let text = value.text(Reveal::Plain);
    let read = value.part().parse(&text);
    assert!(read.is_ok_and(|read| read.value == *value), "a {} is none", value.part());
}

/// Its string reads back to it, without an error.
fn is_right(connection: &Connection) {
    if connection.deployment() == Deployment::SelfHosted {
        return;
    }
    let again = Draft::parse(&connection.uri(Reveal::Plain));
    assert_eq!(again.errors(), 0, "a right string has errors: {:?}", again.diagnostics);
    for part in Part::of(connection.deployment()) {
        let value = again.draft.get(part).map(|value| value.text(Reveal::Plain));
        assert!(value.as_ref() == Some(&connection.text(part, Reveal::Plain)), "a right string has another {part}");
    }
}
