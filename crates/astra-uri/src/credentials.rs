//! The values of a connection, one type each. A value that exists is right: its field is private, and `parse` is the only
//! way to make one.

mod application_token;
mod base_url;
mod character;
mod database_id;
mod keyspace;
mod known_regions;
mod mask;
mod password;
mod placeholder;
mod region;
mod unwrap;
mod username;
mod value;

pub use self::{
    application_token::ApplicationToken,
    base_url::BaseUrl,
    character::Character,
    database_id::DatabaseId,
    keyspace::Keyspace,
    known_regions::{Cloud, KNOWN_REGIONS, KnownRegion},
    password::Password,
    placeholder::{is_in_capitals, is_placeholder},
    region::Region,
    unwrap::unwrap,
    username::Username,
    value::Value,
};
pub(crate) use self::{
    mask::{is_example_id, is_masked},
    unwrap::is_invisible,
};
