//! Looks for parts of a secret in shown text.

/// The first part of a text that is also in the secret: six characters that follow one another, in any case.
#[must_use]
pub fn leak(shown: &str, secret: &str) -> Option<String> {
    let (shown, secret) = (shown.to_lowercase(), secret.to_lowercase());
    let characters: Vec<char> = secret.chars().collect();
    characters.windows(6).map(String::from_iter).find(|window| shown.contains(window))
}
