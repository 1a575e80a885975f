//! The text of the page's policy, compared with the one that it was built with.

use super::document;
use std::hint::black_box;

/// The policy that the page carries. Whether it is in force, only attempts show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// It is the text that it was built with, to the byte, and comes before everything that it applies to.
    AsBuilt,
    /// There is none in the head of the page, and none is in force elsewhere.
    Missing,
    /// It is another text, in another place, or not the only element with `http-equiv`.
    Changed,
}

/// The bytes that the compiled program has in the place of the policy. The build writes the text there, once the hashes in it are
/// known, and spaces after it. The module is held by its checksum: a page in which the text is changed there as well does
/// not start.
pub const PLACEHOLDER: [u8; 384] = [b'~'; 384];

static BUILT: [u8; 384] = PLACEHOLDER;

/// Reads the policy of the page as it is now.
#[must_use]
pub fn policy() -> Policy {
    let find = |selector| document()?.query_selector(selector).ok()?;
    let Some(element) = find("head > [http-equiv=Content-Security-Policy]") else { return Policy::Missing };
    // The compiler does not know that the build writes there: without this, it compares with what it sees.
    let built = black_box(&BUILT).trim_ascii_end();
    let is_as_built = element.get_attribute("content").is_some_and(|text| text.as_bytes() == built);
    // Before it comes the encoding alone, and the page has no other element of this kind: no second policy, and none that
    // leads elsewhere.
    let other = "[http-equiv] + [http-equiv], * + * + [http-equiv], :not(head) > [http-equiv]";
    if is_as_built && find(other).is_none() { Policy::AsBuilt } else { Policy::Changed }
}
