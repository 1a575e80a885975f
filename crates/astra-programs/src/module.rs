//! `Module`: the kinds of modules that a program for Mongoose can be.

use astra_uri::Driver;
use std::fmt;

/// A kind of module. Its `Display` is the label of its choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Module {
    /// With `import`.
    #[default]
    EsModule,
    /// With `require`.
    CommonJs,
    /// With `import` and types.
    TypeScript,
    /// With `import`, and a handler for requests in place of a program.
    Worker,
}

impl Module {
    /// All of them, the recommended one first.
    pub const ALL: [Self; 4] = [Self::EsModule, Self::CommonJs, Self::TypeScript, Self::Worker];

    /// Those for a driver. In workerd stargate-mongoose 0.6.10 ends with `Cannot read properties of undefined (reading
    /// 'startsWith')`.
    #[must_use]
    pub fn of(driver: Driver) -> &'static [Self] {
        match driver {
            Driver::AstraMongoose => &Self::ALL,
            Driver::StargateMongoose => &[Self::EsModule, Self::CommonJs, Self::TypeScript],
        }
    }
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EsModule => "ES module",
            Self::CommonJs => "CommonJS",
            Self::TypeScript => "TypeScript",
            Self::Worker => "Worker",
        })
    }
}
