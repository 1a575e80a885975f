//! The page's Content-Security-Policy: what it may do, written so that nothing in it can send anything.

use anyhow::{Context, Result, ensure};
use astra_connection_string::browser::PLACEHOLDER;
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

/// Writes the policy into the module, in the one place where the program has it: the page compares its own with this text. No
/// hash in it depends on the module, which the page's checksum holds.
pub(crate) fn write_into(module: &mut [u8], policy: &str) -> Result<()> {
    ensure!(
        policy.len() <= PLACEHOLDER.len(),
        "the policy has {} bytes, and the module has no place for it",
        policy.len()
    );
    let mut places = (0..module.len()).filter(|start| module[*start..].starts_with(&PLACEHOLDER));
    let start = places.next().context("the module has no place for the policy")?;
    ensure!(places.next().is_none(), "the module has more than one place for the policy");
    let place = &mut module[start..start + PLACEHOLDER.len()];
    place.fill(b' ');
    place[..policy.len()].copy_from_slice(policy.as_bytes());
    Ok(())
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
    fn the_policy_is_written_into_the_one_place_that_the_module_has_for_it() {
        let module = |places: usize| [&b"a"[..], &PLACEHOLDER.repeat(places), b"z"].concat();
        let mut one = module(1);
        write_into(&mut one, "default-src 'none'").unwrap();
        let written = String::from_utf8(one).unwrap();
        assert_eq!(written.trim_start_matches('a').trim_end_matches('z').trim_end(), "default-src 'none'");
        assert_eq!(written.len(), PLACEHOLDER.len() + 2);
        for wrong in [0, 2] {
            assert!(write_into(&mut module(wrong), "default-src 'none'").is_err(), "{wrong} places");
        }
        assert!(write_into(&mut module(1), &"x".repeat(PLACEHOLDER.len() + 1)).is_err());
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
