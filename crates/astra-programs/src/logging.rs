//! What prints the secret of a program for Mongoose, and the lines that keep it out of logs.
//!
//! Seen with `util.inspect` of Node 20 in astra-mongoose 1.6.0 and stargate-mongoose 0.6.10, pino 10.4.0 and winston 3.19.0; the
//! runtime tests do it again.

use astra_uri::{Deployment, Driver};

/// The expressions whose value shows the secret in `console.log`, of a program with a model `Note`. A document, a model and a
/// cursor do not.
#[must_use]
pub fn printed(deployment: Deployment, driver: Driver) -> &'static [&'static str] {
    match (deployment, driver) {
        (Deployment::Astra, Driver::AstraMongoose) => {
            &["Note.find()", "Note.collection", "mongoose", "mongoose.connection"]
        }
        (Deployment::Astra, Driver::StargateMongoose) => &[
            "Note.find()",
            "Note.collection",
            "mongoose",
            "mongoose.connection",
            "mongoose.connection.db",
            "mongoose.connection.getClient()",
        ],
        (Deployment::SelfHosted, Driver::AstraMongoose) => &[],
        (Deployment::SelfHosted, Driver::StargateMongoose) => {
            &["mongoose.connection", "mongoose.connection.db", "mongoose.connection.getClient()"]
        }
    }
}

/// The error that has it beside its message; `None` for a driver without.
#[must_use]
pub fn error(deployment: Deployment, driver: Driver) -> Option<&'static str> {
    match (deployment, driver) {
        (Deployment::Astra, Driver::AstraMongoose) => Some("The error of a malformed string has it as error.input."),
        (Deployment::SelfHosted, Driver::AstraMongoose) => {
            Some("The error of a missing user name has it in error.extra.")
        }
        (_, Driver::StargateMongoose) => None,
    }
}

/// The lines for pino and winston. The token of Astra is known by its form; a password is none, and is in a header and in JSON
/// in other forms as well.
#[must_use]
pub fn lines(deployment: Deployment) -> &'static str {
    match deployment {
        Deployment::Astra => include_str!("logging/astra.mjs"),
        Deployment::SelfHosted => include_str!("logging/self-hosted.mjs"),
    }
}
