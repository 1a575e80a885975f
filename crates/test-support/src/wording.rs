//! How messages are worded: sentences of fact.

/// Whether these are words of the page: in lower case but for Astra's name, without a full stop, and without the words
/// that plead or blame.
#[must_use]
pub fn is_sentence_of_fact(words: &str) -> bool {
    const UNWANTED: [&str; 4] = ["please", "sorry", "invalid", "oops"];
    let begins_well = words.starts_with(char::is_lowercase) || words.starts_with("Astra ");
    begins_well && !words.ends_with('.') && UNWANTED.iter().all(|unwanted| !words.to_lowercase().contains(unwanted))
}
