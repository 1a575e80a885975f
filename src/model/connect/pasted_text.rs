//! The relation of a pasted text to the field that it came into: its value, or more than that.

use super::Field;
use astra_uri::{Choice, Draft, Part, Recognised, Value, credentials::ApplicationToken};

/// Whether a text holds a token, as it is or percent-encoded.
pub(super) fn holds_token(text: &str) -> bool {
    ["AstraCS:", "AstraCS%3A", "AstraCS%3a"].iter().any(|mark| text.contains(mark))
}

/// Whether the token of a text is that of the wrong string in it, with whose fixes it comes.
pub(super) fn is_token_of_string(recognised: &Recognised) -> bool {
    let of_string = recognised.string.as_ref().and_then(|string| string.draft.get(Part::Token));
    matches!((recognised.choice(Part::Token), of_string), (Choice::One(token, _), Some(of_string)) if token == *of_string)
}

/// Whether a text that reports a failure has nothing else to be taken from it or to be reported. Nor is it a program that throws
/// its message, which comes without the name of an error before it.
pub(super) fn is_nothing_else(text: &str, recognised: &Recognised) -> bool {
    let is_program = text.contains("new Error(") && !text.contains("Error:");
    recognised.parts().next().is_none()
        && recognised.string.is_none()
        && recognised.diagnostics().next().is_none()
        && !is_program
}

/// Whether a text with a token has more in it than that.
pub(super) fn has_more(recognised: &Recognised) -> bool {
    recognised.string.is_some()
        || recognised.parts().any(|part| part != Part::Token)
        || recognised.diagnostics().next().is_some()
}

/// Whether a text in a field is more than this field's value: it holds another field's as well, a connection string with
/// something wrong, or a token with more around it than its field removes.
pub(super) fn exceeds(field: Field, text: &str, recognised: &Recognised) -> bool {
    let is_wrong = recognised.string.as_ref().is_some_and(|parsed| !parsed.diagnostics.is_empty());
    let is_within = || match recognised.choice(Part::Token) {
        Choice::One(Value::Token(token), _) => ApplicationToken::parse(text).is_err() && token.is_usual(),
        _ => false,
    };
    let is_of_another = recognised.parts().any(|part| Field::Part(part) != field);
    let is_more = match field {
        // These two fields split an address themselves.
        Field::DATABASE_ID => is_of_another && Draft::parse_address(text).is_none(),
        Field::TOKEN => is_of_another || is_within(),
        Field::BASE_URL => is_of_another && Draft::parse_self_hosted(text).is_none(),
        _ => is_of_another,
    };
    is_wrong || is_more
}
