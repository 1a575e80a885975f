//! The page's messages, as it words them.

use astra_uri::Part;
use std::fmt::Display;

/// A message of the library as a sentence of the page.
pub(crate) fn sentence(words: impl Display) -> String {
    let words = words.to_string();
    let (first, rest) = words.split_at(1);
    format!("{}{rest}.", first.to_uppercase())
}

/// The sentence with which the page refuses a text for a part.
#[track_caller]
pub(crate) fn refusal_of(part: Part, text: &str) -> String {
    sentence(part.parse(text).expect_err("the text is wrong"))
}

/// What the output shows in place of the token.
pub(crate) const MASK: &str = "AstraCS:••••";

/// Whether a text shows anything of a token: eight characters in a row of what follows `AstraCS:`.
pub(crate) fn shows_token(text: &str, token: &str) -> bool {
    let secret: Vec<char> = token.trim_start_matches("AstraCS:").chars().collect();
    secret.windows(8).any(|part| text.contains(&part.iter().collect::<String>()))
}
