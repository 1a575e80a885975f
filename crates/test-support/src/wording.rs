//! How messages are worded: as plain statements.

/// Whether this is worded as the page's messages are: in lower case except for Astra's name, without a full stop, and without words
/// that plead or blame.
#[must_use]
pub fn is_worded_as_a_message(words: &str) -> bool {
    const UNWANTED: [&str; 4] = ["please", "sorry", "invalid", "oops"];
    let begins_well = words.starts_with(char::is_lowercase) || words.starts_with("Astra ");
    begins_well && !words.ends_with('.') && UNWANTED.iter().all(|unwanted| !words.to_lowercase().contains(unwanted))
}
