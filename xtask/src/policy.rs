//! The page's Content-Security-Policy: what it may do, written so that nothing in it can send anything.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// The policy of a page that holds exactly this one script and this one style sheet.
pub(crate) fn policy(script: &str, style: &str) -> String {
    [
        "default-src 'none'".to_owned(),
        format!("script-src {} 'wasm-unsafe-eval'", source(script)),
        format!("style-src {}", source(style)),
        "img-src data:".to_owned(),
        "connect-src 'none'".to_owned(),
        "frame-src 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types 'none'".to_owned(),
    ]
    .join("; ")
}

/// The text as a source expression: its hash, in the form that browsers compute from what they find between the tags.
fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_as_browsers_do() {
        // This pair of text and hash is an example of the Content Security Policy specification.
        let alert = source("alert('Hello, world.');");
        assert_eq!(alert, "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn names_each_right_and_no_looser_one() {
        let policy = policy("script", "style");
        let expected = format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; connect-src 'none'; \
             frame-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            source("script"),
            source("style"),
        );
        assert_eq!(policy, expected);
    }
}
