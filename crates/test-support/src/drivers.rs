//! A model of the published drivers: what each version does with a text that it is given as connection string, until a
//! server answers. What the page says of drivers is held to it.
//!
//! The model itself is held to what twelve versions really did (`tests/vectors/drivers.json`) by the native tests, and to
//! the installed packages, on generated strings, by the runtime tests. Both generate them as `near` does.

mod behaviour;
mod connect;
mod create_uri;
mod legacy_url;
mod near;
mod parse_uri;

pub use self::{
    behaviour::{behaviour, behaviour_of_options},
    connect::{Connected, Options, connect},
    create_uri::create_astra_uri,
    near::{Changes, near_strings},
    parse_uri::{Read, parse_uri},
};
