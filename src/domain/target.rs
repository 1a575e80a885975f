//! `Target`: what a connection string points at. All of it may be shown and shared.

use super::{Deployment, Endpoint, Keyspace};
use std::fmt;

/// A keyspace at an endpoint. Its `Display` is the connection string without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    endpoint: Endpoint,
    keyspace: Keyspace,
}

impl Target {
    /// This keyspace at this endpoint.
    #[must_use]
    pub fn new(endpoint: Endpoint, keyspace: Keyspace) -> Self {
        Self { endpoint, keyspace }
    }

    /// The endpoint.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The keyspace.
    #[must_use]
    pub fn keyspace(&self) -> &Keyspace {
        &self.keyspace
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, keyspace } = self;
        write!(f, "{endpoint}{}{keyspace}", Deployment::Astra.api_path())
    }
}
