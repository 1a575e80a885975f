//! `parseUri`: how each generation takes a connection string apart.
//!
//! It is the page's own reading, with one difference: for the URL Standard it asks the crate `url`, which knows every scheme
//! and every kind of host.

use astra_uri::drivers::{Generation, Read, ReadUrl, Refusal, legacy};
use url::{Position, Url};

/// `new URL(text)`; `None` where it throws. The crate follows the same standard, except for a backslash after the host: it
/// lets that begin the path of every scheme, the standard only of those like `https`.
#[must_use]
pub fn standard_url(text: &str) -> Option<ReadUrl> {
    let url = Url::parse(text).ok()?;
    let authority = text.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let host = authority.and_then(|authority| authority.rsplit('@').next());
    if !url.is_special() && url.has_authority() && host.is_some_and(|host| host.contains('\\')) {
        return None;
    }
    let host = &url[Position::BeforeHost..Position::AfterPort];
    let base = format!("{}://{host}", url.scheme());
    let target = [url.path(), "?", url.query().unwrap_or_default()].concat();
    Some(ReadUrl { base, target: target.into() })
}

/// What a generation makes of a text. `None` is JavaScript's `undefined`: a variable that is not set.
///
/// # Errors
/// Where it throws.
pub fn parse_uri(generation: Generation, text: Option<&str>) -> Result<Read, Refusal> {
    let is_legacy = generation < Generation::Astra10;
    let text = text.ok_or(if is_legacy { Refusal::NoText } else { Refusal::InvalidUrl })?;
    let url = if is_legacy { legacy::read(text) } else { standard_url(text) };
    Read::of(generation, &url.ok_or(Refusal::InvalidUrl)?)
}
