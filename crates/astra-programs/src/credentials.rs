//! `Credentials`: where a program gets its values from.

use crate::File;
use astra_uri::{Deployment, Driver};
use std::fmt;

/// Where a program gets its credentials from. Its `Display` is the label of its choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Credentials {
    /// Environment variables: the connection string in one, where the program takes one.
    #[default]
    Environment,
    /// The variables that `astra db create-dotenv` and the portal give, made into a string by the driver's own
    /// `createAstraUri`.
    AstraVariables,
    /// Literals in the code.
    Inline,
}

impl Credentials {
    /// All of them, the recommended one first.
    pub const ALL: [Self; 3] = [Self::Environment, Self::AstraVariables, Self::Inline];

    /// Those among which there is a choice for a program. `createAstraUri` has these arguments in astra-mongoose alone:
    /// stargate-mongoose had two other orders of them (0.2 to 0.4.3, and 0.5 on). The settings of the MCP server leave none: what
    /// they do not have, the `.env` of whichever folder it is started in decides. A Worker has its secrets from its platform.
    #[must_use]
    pub fn of(deployment: Deployment, driver: Driver, file: File) -> &'static [Self] {
        match (deployment, driver) {
            _ if matches!(file, File::McpServers | File::Worker) => &[Self::Environment],
            (Deployment::Astra, Driver::AstraMongoose) if file.is_for_mongoose() => &Self::ALL,
            _ => &[Self::Environment, Self::Inline],
        }
    }
}

impl fmt::Display for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "From the environment",
            Self::AstraVariables => "From ASTRA_DB_*",
            Self::Inline => "In the code",
        })
    }
}
