//! From a text of any kind to what it holds: one pass over its lexemes, with the name before each value.

mod about_astra;
mod address;
mod alone;
mod clean;
mod columns;
mod connection;
mod connection_string;
mod databases;
mod function;
mod lexeme;
mod name;
mod name_words;
mod naming;
mod other_host;
mod path;
mod reader;
mod recognised;
mod self_hosted;
mod table;
mod vocabulary;
mod word;
mod word_kind;
mod word_value;

pub use self::{
    databases::Candidate,
    recognised::{Choice, Recognised, Source},
};

use self::{
    about_astra::{is_encoded_secret, is_of_kubernetes, trusted},
    clean::{unescaped, without_invisible},
    columns::has_columns,
    lexeme::Kind,
    other_host::is_of_other_host,
    reader::{Cleaned, Reader},
    recognised::OtherHost,
    word_value::has_cut_token,
};
use crate::{Code, Parsed, source_code};
use zeroize::Zeroizing;

/// Reads a text of any kind: addresses, connection strings, variables, JSON, CSV, tables, YAML, source code, values
/// alone, and several of these together. Total, and linear in the length of the text; a text of more than
/// [`Recognised::LONGEST`] bytes is not read.
///
/// ```
/// use astra_uri::{Choice, Part, Reveal, recognise};
///
/// let recognised = recognise("export ASTRA_DB_REGION='us-east-2'");
/// let Choice::One(region, _) = recognised.choice(Part::Region) else { panic!("there is one region") };
/// assert_eq!(*region.text(Reveal::Masked), "us-east-2");
/// ```
#[must_use]
pub fn recognise(text: &str) -> Recognised {
    let mut reader = Reader::default();
    if text.len() > Recognised::LONGEST as usize {
        reader.recognised.note(Code::NotRead);
        return reader.recognised;
    }
    reader.recognised.string = connection_string::whole(text);
    reader.has_judged = reader.recognised.string.is_some();
    let unescaped = unescaped(text);
    if unescaped.is_some() {
        reader.cleaned = Cleaned::Backslashes;
    }
    let text = unescaped.as_deref().map_or(text, String::as_str);
    // The mark at the beginning of a file is not read as a part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let visible = without_invisible(text);
    if visible.is_some() {
        reader.cleaned = Cleaned::Invisible(Zeroizing::new(text.to_owned()));
    }
    let text = visible.as_deref().map_or(text, String::as_str);
    reader.recognised.has_cut_token = has_cut_token(text);
    reader.recognised.code = source_code::diagnostics(text);
    let is_of_kubernetes = is_of_kubernetes(text);
    reader.trusts = if is_of_kubernetes && is_encoded_secret(text) { None } else { trusted(text) };
    reader.naming.foreign =
        if is_of_kubernetes { Some("namespace") } else { text.contains("errorCode").then_some("id") };
    let is_whole = reader.recognised.string.as_ref().is_some_and(Parsed::is_of_astra);
    if reader.recognised.string.is_some() && is_of_other_host(text.trim()) {
        reader.recognised.other_host = OtherHost::OfApi;
    }
    reader.is_of_driver = text.contains("mongoose.connect(");
    if has_columns(text) {
        reader.kind = Kind::Rows;
    }
    reader.read(text, false);
    if !reader.recognised.has_values() && (text.contains("//") || text.contains('#')) {
        reader.kind = Kind::Comments;
        reader.has_judged = true; // Praise is for what a program reads.
        reader.read(text, false);
        // A template for a file is a comment as well.
        reader.recognised.keep_if_telling();
    }
    reader.read_values_alone(text);
    if is_whole {
        reader.take_whole();
    }
    reader.recognised.settle_deployment(reader.is_of_driver);
    reader.recognised
}
