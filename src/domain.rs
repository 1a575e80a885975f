//! What a connection string is: its parts, their rules and their words. No browser, no page.
//!
//! Every type here is parsed, never checked: a private field and one `parse` mean that no wrong value exists.

mod address;
mod application_token;
mod base_url;
mod character;
mod connection;
mod connection_string;
mod database_id;
mod deployment;
mod driver;
mod endpoint;
mod failure;
mod file;
mod keyspace;
mod known_regions;
mod parsed;
mod password;
mod placeholder;
mod project_name;
pub mod quoting;
mod region;
mod sample_app;
mod self_hosted;
mod snippet;
pub mod syntax;
mod target;
mod username;
mod wrapping;

pub(crate) use self::address::parameter;
pub use self::{
    address::Address,
    application_token::{ApplicationToken, ApplicationTokenError, ApplicationTokenWarning},
    base_url::{BaseUrl, BaseUrlError, BaseUrlWarning},
    character::Character,
    connection::{Connection, Value},
    connection_string::{ConnectionString, MASKED_TOKEN, Reveal},
    database_id::{DatabaseId, DatabaseIdError},
    deployment::Deployment,
    driver::Driver,
    endpoint::{Endpoint, Environment},
    failure::{Failure, KNOWN_FAILURES},
    file::File,
    keyspace::{Keyspace, KeyspaceError, KeyspaceWarning},
    known_regions::{Cloud, KNOWN_REGIONS, KnownRegion},
    parsed::{Correction, Parsed},
    password::{Password, PasswordError, PasswordWarning},
    placeholder::{is_in_capitals, is_placeholder},
    project_name::{ProjectName, ProjectNameError},
    region::{Region, RegionError, RegionWarning},
    sample_app::SampleApp,
    self_hosted::{MASKED_PASSWORD, SelfHosted},
    snippet::{Credentials, Snippet},
    target::Target,
    username::{Username, UsernameError},
};
