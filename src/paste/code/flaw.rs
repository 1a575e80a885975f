//! `CodeFlaw`: what can be wrong with code that uses a driver, in words, and the line that is right.

use crate::{
    domain::Driver,
    paste::drivers::{Effect, Effects, Generation, Refusal, Severity},
};
use std::fmt;

/// What is wrong with a line of code. Its `Display` is a clause that repeats nothing of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFlaw {
    /// `createNamespaceOnConnect: true`
    CreatesNamespace,
    /// No `isAstra`, which the predecessor needs.
    NoIsAstra,
    /// `isAstra: false`, and no user.
    NotAstra,
    /// `authHeaderName`
    OwnHeader,
    /// `setDriver` behind the first model.
    SetDriverAfterModel,
    /// `setDriver` behind `connect`.
    SetDriverAfterConnect,
    /// `import { createAstraUri }`
    NamedImport,
    /// `createAstraUri(databaseId, region, …)`
    OldArguments,
}

impl CodeFlaw {
    /// What each generation that knows the Data API does. Empty where it is Node's or Mongoose's doing.
    #[must_use]
    pub fn effects(self) -> Effects {
        use Generation::{Astra10, Stargate02, Stargate02Alpha as First, Stargate04};
        match self {
            Self::CreatesNamespace => &[
                (First, Effect::None),
                (Stargate04, Effect::Throws(Refusal::CreatesNamespace)),
                (Astra10, Effect::None),
            ],
            Self::NoIsAstra => &[(First, Effect::CreatesNamespace), (Astra10, Effect::None)],
            Self::NotAstra => &[(First, Effect::CreatesNamespace), (Astra10, Effect::Throws(Refusal::NotAstra))],
            Self::OwnHeader => &[(First, Effect::OtherHeader), (Astra10, Effect::None)],
            Self::OldArguments => &[
                (First, Effect::OtherPath),
                (Stargate02, Effect::None),
                (Stargate04, Effect::Throws(Refusal::InvalidUrl)),
            ],
            Self::SetDriverAfterModel | Self::SetDriverAfterConnect | Self::NamedImport => &[],
        }
    }

    /// Whether it breaks anything with one of these drivers.
    #[must_use]
    pub fn severity(self, drivers: &[Driver]) -> Severity {
        Severity::of(self.effects(), drivers)
    }

    /// The name of the option that it is about; empty where there is none.
    pub(super) fn option(self) -> &'static str {
        match self {
            Self::CreatesNamespace => "createNamespaceOnConnect",
            Self::NotAstra => "isAstra",
            Self::OwnHeader => "authHeaderName",
            _ => "",
        }
    }

    /// The line, or the lines, as they are right.
    #[must_use]
    pub fn right_line(self) -> &'static str {
        match self {
            Self::CreatesNamespace | Self::NoIsAstra | Self::NotAstra | Self::OwnHeader => {
                "mongoose.connect(process.env.ASTRA_URI, { isAstra: true });"
            }
            Self::SetDriverAfterModel | Self::SetDriverAfterConnect => {
                "mongoose.setDriver(driver); // before models and connect"
            }
            Self::NamedImport => {
                "import astraMongoose from '@datastax/astra-mongoose';\nconst { driver, createAstraUri } = astraMongoose;"
            }
            Self::OldArguments => "createAstraUri(apiEndpoint, applicationToken, keyspace)",
        }
    }
}

impl fmt::Display for CodeFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CreatesNamespace => "createNamespaceOnConnect: true has no place on Astra, and TypeScript refuses it",
            Self::NoIsAstra => "isAstra: true is missing",
            Self::NotAstra => "isAstra: false is for a self-hosted Data API, with username and password",
            Self::OwnHeader => "authHeaderName is left over",
            Self::SetDriverAfterModel => {
                "setDriver stands behind a model; in Mongoose 7 that keeps its connection to MongoDB, and times out"
            }
            Self::SetDriverAfterConnect => "setDriver stands behind connect, which then wants a string for MongoDB",
            Self::NamedImport => "in an ES module Node throws “Named export 'createAstraUri' not found”",
            Self::OldArguments => "this is the order of arguments up to stargate-mongoose 0.3",
        })
    }
}
