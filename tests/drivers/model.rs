//! A model of the published drivers: what each version does with a text that it is given as connection string, until a
//! server answers. What the page says of drivers is held to it.
//!
//! The model itself is held to what twelve versions really did (`tests/vectors/drivers.json`) by the native tests, and to
//! the installed packages, on generated strings, by the runtime tests. Both generate them as `near` does.

mod connect;
mod create_uri;
mod effect;
mod legacy_url;
mod near;
mod parse_uri;

pub(crate) use self::{
    connect::{Connected, Options, connect},
    create_uri::create_astra_uri,
    effect::{effect, effect_of_options},
    near::{Changes, near_strings},
    parse_uri::{Read, parse_uri},
};
