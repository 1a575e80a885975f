//! The text of the page's policy, compared with the one that it was built with.

use super::document;
use std::hint::black_box;

/// The policy that the page carries. Whether it is in force, only attempts show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// It is the text that it was built with, to the byte, in the one place where it is in force.
    AsBuilt,
    /// There is none in the head of the page, and none is in force elsewhere.
    Missing,
    /// It is another text, or not the only one.
    Changed,
}

/// The bytes that the compiled program has in the place of the policy. The build writes the text there, once the hashes in it are
/// known, and spaces after it. The module is held by its checksum, so the text is changed on a page that starts in one
/// place at most.
pub const PLACEHOLDER: [u8; 384] = [b'~'; 384];

static BUILT: [u8; 384] = PLACEHOLDER;

/// Reads the policy of the page as it is now.
#[must_use]
pub fn policy() -> Policy {
    let find = |selector| document()?.query_selector(selector).ok()?;
    let Some(element) = find("head > meta[http-equiv=Content-Security-Policy]") else { return Policy::Missing };
    let other = "meta[http-equiv=Content-Security-Policy] ~ meta[http-equiv=Content-Security-Policy], \
                 :not(head) > meta[http-equiv=Content-Security-Policy]";
    // The compiler does not know that the build writes there: without this, it compares with what it sees.
    let built = black_box(&BUILT).trim_ascii_end();
    let is_as_built = element.get_attribute("content").is_some_and(|text| text.as_bytes() == built);
    if is_as_built && find(other).is_none() { Policy::AsBuilt } else { Policy::Changed }
}
