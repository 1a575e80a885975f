//! Properties of any text, each as a function that panics where it does not. `fuzz/` calls them with texts that a
//! fuzzer makes of `fuzz/corpora`, and the tests of this crate with texts that proptest makes of the same.
//!
//! | property | of what |
//! |---|---|
//! | [`recognised`] | a text that is pasted |
//! | [`parsed`] | a text that is read as a connection string |
//! | [`linked`] | what follows the `#` of the page's address |
//! | [`asked_by_host`] | the values that a page around this one sends into its frame |
//! | [`written_to_env`] | a password in a file of variables |

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a property that does not hold is a panic"
)]

mod env_readers;
mod links;
mod secrets;
mod strings;
mod variables;

pub use self::{
    links::{asked_by_host, linked},
    strings::{parsed, recognised},
    variables::written_to_env,
};

/// A property of a text.
pub type Property = fn(&str);

/// Each property with the folder of its texts in `fuzz/corpora`, which is the name of its target too.
pub const ALL: [(&str, Property); 5] = [
    ("recognised", recognised),
    ("parsed", parsed),
    ("linked", linked),
    ("asked_by_host", asked_by_host),
    ("written_to_env", written_to_env),
];
