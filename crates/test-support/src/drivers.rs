//! A model of the published drivers: what each version does with a text as connection string, until a
//! server answers. The tests compare what the page reports about drivers with it.
//!
//! The model itself is compared with what twelve versions really did (`tests/vectors/drivers.json`) by the native tests, and
//! with the installed packages, on generated strings, by the runtime tests. Both use `near_strings`. What it reads of a
//! string is what `astra-uri` reads of it: there is one parser.

mod behaviour;
mod connect;
mod create_uri;
mod near_strings;
mod parse_uri;
pub mod praise;

pub use self::{
    behaviour::{behaviour, behaviour_of_options},
    connect::{Connected, Options, connect},
    create_uri::create_astra_uri,
    near_strings::{Changes, near_strings},
    parse_uri::{parse_uri, standard_url},
};
