//! `Driver`: the package that reads the connection string.

use std::fmt;

/// A Mongoose driver for the Data API. The connection string is the same for both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Driver {
    /// `@datastax/astra-mongoose` 1.x: the one that is maintained.
    #[default]
    AstraMongoose,
    /// `stargate-mongoose` 0.2 to 0.6: its predecessor.
    StargateMongoose,
}

impl Driver {
    /// Both, the recommended one first.
    pub const ALL: [Self; 2] = [Self::AstraMongoose, Self::StargateMongoose];

    /// Its name at npm.
    #[must_use]
    pub fn package(self) -> &'static str {
        match self {
            Self::AstraMongoose => "@datastax/astra-mongoose",
            Self::StargateMongoose => "stargate-mongoose",
        }
    }

    /// Its name in a link: `astra-mongoose`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::AstraMongoose => "astra-mongoose",
            Self::StargateMongoose => "stargate-mongoose",
        }
    }

    /// The driver of this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|driver| driver.key() == key)
    }

    /// The command that installs it with a Mongoose that fits: the peer ranges are `^8.21.0 || ^9.1.0` of
    /// astra-mongoose 1.6.0 and `^7.5.0 || ^8.0.0` of stargate-mongoose 0.6.10. No `^`, which Windows' shell would eat.
    #[must_use]
    pub fn install_command(self) -> &'static str {
        match self {
            Self::AstraMongoose => "npm install mongoose@9 @datastax/astra-mongoose@1",
            Self::StargateMongoose => "npm install mongoose@8 stargate-mongoose@0.6",
        }
    }

    /// What to know of it, in one sentence.
    #[must_use]
    pub fn note(self) -> &'static str {
        match self {
            Self::AstraMongoose => "The maintained driver, for Mongoose 8 and 9 on Node 20.19 or later.",
            Self::StargateMongoose => {
                "Its predecessor, 0.2 to 0.6, for Mongoose 7 and 8 on Node 20.6 or later. New projects do better with the other."
            }
        }
    }
}

impl fmt::Display for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.package())
    }
}
