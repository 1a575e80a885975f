//! The outcome of a reading that succeeded: the value, what was put right on the way, what is unusual.

use std::{convert::Infallible, fmt};

/// A value read from text, with what has to be said about the reading.
///
/// What was typed stays as it was typed; a correction happens in the reading alone, and is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<T, W = Infallible> {
    /// The value.
    pub value: T,
    /// What was put right to get it, in the order in which it was done; each at most once.
    pub corrections: Vec<Correction>,
    /// What is unusual about it, though it works.
    pub warnings: Vec<W>,
}

/// One thing that a reading put right. Its `Display` is a clause: `white space left out`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correction {
    /// White space or invisible characters around the value.
    Trimmed,
    /// Quotes around the value: `"…"`, `'…'`, `` `…` `` and their typographic forms.
    Unquoted,
    /// The brackets of a template around the value: `<…>`, `${…}`.
    Brackets,
    /// A comma or semicolon after the value, as in a line of code.
    Punctuation,
    /// A variable before the value: `ASTRA_DB_ID=…`, `export ASTRA_DB_ID=…`.
    Variable,
    /// Upper case in a value that has none.
    LowerCased,
    /// A UUID written without hyphens.
    Hyphenated,
    /// The `-1` that makes a datacenter ID of a database ID.
    Datacenter,
    /// A region with its cloud or its place beside it: `us-east-2 (Ohio)`.
    DisplayName,
    /// A region given by the name of its place alone: `US East (Ohio)`.
    PlaceLookedUp,
    /// A word of an HTTP header before the token: `Bearer`, `Token:`.
    HeaderName,
    /// `AstraCS%3A…`, as it stands in the output of a driver's `createAstraUri`.
    PercentDecoded,
    /// A base URL without `http://`.
    Scheme,
    /// The API's path behind a base URL.
    ApiPath,
    /// A URL in another form than the one that browsers and Node write: in upper case, with a port that goes without saying.
    WrittenAnew,
}

impl fmt::Display for Correction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Trimmed => "white space left out",
            Self::Unquoted => "quotes left out",
            Self::Brackets => "brackets left out",
            Self::Punctuation => "closing punctuation left out",
            Self::Variable => "variable name left out",
            Self::LowerCased => "turned to lower case",
            Self::Hyphenated => "hyphens put in",
            Self::Datacenter => "datacenter number left out",
            Self::DisplayName => "display name left out",
            Self::PlaceLookedUp => "found by the name of its place",
            Self::HeaderName => "header name left out",
            Self::PercentDecoded => "%3A turned to a colon",
            Self::Scheme => "http:// put in",
            Self::ApiPath => "the API's path left out",
            Self::WrittenAnew => "written as URLs are",
        })
    }
}
