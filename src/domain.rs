//! What a connection string is: its parts, their rules and their words. No browser, no page.
//!
//! Every type here is parsed, never checked: a private field and one `parse` mean that no wrong value exists.

mod address;
mod application_token;
mod character;
mod connection_string;
mod database_id;
mod driver;
mod endpoint;
mod failure;
mod keyspace;
mod known_regions;
mod parsed;
mod placeholder;
mod region;
mod snippet;
mod target;
mod wrapping;

pub use self::{
    address::Address,
    application_token::{ApplicationToken, ApplicationTokenError, ApplicationTokenWarning},
    character::Character,
    connection_string::{ConnectionString, MASKED_TOKEN, Reveal},
    database_id::{DatabaseId, DatabaseIdError},
    driver::Driver,
    endpoint::{Endpoint, Environment},
    failure::{Failure, KNOWN_FAILURES},
    keyspace::{Keyspace, KeyspaceError, KeyspaceWarning},
    known_regions::{Cloud, KNOWN_REGIONS, KnownRegion},
    parsed::{Correction, Parsed},
    region::{Region, RegionError, RegionWarning},
    snippet::{Credentials, Language, Snippet},
    target::{API_PATH, Target},
};
