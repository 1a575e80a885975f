//! `Module`: the kinds of modules that a program for Mongoose can be.

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
}

impl Module {
    /// All of them, the recommended one first.
    pub const ALL: [Self; 3] = [Self::EsModule, Self::CommonJs, Self::TypeScript];
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EsModule => "ES module",
            Self::CommonJs => "CommonJS",
            Self::TypeScript => "TypeScript",
        })
    }
}
