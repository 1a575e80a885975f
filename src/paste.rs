//! What pasted text means: recognised whatever its format, with no look at what is not needed. No browser.
//!
//! Linear in the text, total, and without a word of its own on what was typed: what is found leaves by [`Found`] alone.

mod code;
mod diagnosis;
pub mod drivers;
mod evidence;
mod found;
mod lexeme;
mod name;
mod plain;
mod recognise;
mod table;
mod values;
mod word;

pub use self::{
    code::{CodeFinding, CodeFlaw},
    diagnosis::{Diagnosis, Flaw, Mended},
    drivers::Severity,
    found::{Choice, Found, LeftOut, Mend, Part, Recognised, Source},
};
