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
        Self::ALL.iter().copied().find(|driver| driver.key() == key)
    }
}

impl fmt::Display for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.package())
    }
}
