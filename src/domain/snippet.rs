//! `Snippet`: a file for the user's project that runs as it stands.

use super::{ConnectionString, Driver, Reveal};
use std::fmt;
use zeroize::Zeroizing;

/// One file: for a driver, in a language, with the string from the environment or within.
///
/// The programs are whole files under `snippets/`, run against the real drivers by the tests in `tests/runtime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snippet {
    driver: Driver,
    language: Language,
    credentials: Credentials,
}

/// The language of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// A program with `require`.
    CommonJs,
    /// A program with `import`.
    #[default]
    EsModule,
    /// A program with `import` and types.
    TypeScript,
    /// The file that the programs take the string from.
    DotEnv,
}

/// Where a program has the connection string from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Credentials {
    /// `process.env.ASTRA_URI`, set by the file `.env`.
    #[default]
    Environment,
    /// A literal in the code.
    Inline,
}

impl Snippet {
    /// The file for these choices. A `.env` file holds the string whatever `credentials` says.
    #[must_use]
    pub fn new(driver: Driver, language: Language, credentials: Credentials) -> Self {
        Self { driver, language, credentials }
    }

    /// The driver.
    #[must_use]
    pub fn driver(self) -> Driver {
        self.driver
    }

    /// The language.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// Where the program has the string from.
    #[must_use]
    pub fn credentials(self) -> Credentials {
        self.credentials
    }

    /// What to do with the file, in one sentence or two.
    #[must_use]
    pub fn next_step(self) -> String {
        let file_name = self.language.file_name();
        match (self.language, self.credentials) {
            (Language::DotEnv, _) => "Keep this file beside the program and out of version control.".to_owned(),
            (Language::TypeScript, Credentials::Environment) => {
                format!(
                    "Run it beside .env: node --env-file=.env {file_name}. Node 22.18 or later runs TypeScript as it is."
                )
            }
            (Language::TypeScript, Credentials::Inline) => {
                format!(
                    "Run it: node {file_name}. Node 22.18 or later runs TypeScript as it is. The token is in the code."
                )
            }
            (_, Credentials::Environment) => format!("Run it beside .env: node --env-file=.env {file_name}."),
            (_, Credentials::Inline) => {
                format!("Run it: node {file_name}. The token is in the code: keep it out of version control.")
            }
        }
    }

    /// Whether its text holds the connection string, and so the token.
    #[must_use]
    pub fn holds_connection_string(self) -> bool {
        self.language == Language::DotEnv || self.credentials == Credentials::Inline
    }

    /// Its text; `None` where it holds the connection string and there is none yet.
    #[must_use]
    pub fn text(self, string: Option<&ConnectionString>, reveal: Reveal) -> Option<Zeroizing<String>> {
        if !self.holds_connection_string() {
            return Some(Zeroizing::new(self.program().to_owned()));
        }
        let uri = string?.text(reveal);
        Some(Zeroizing::new(match self.language {
            Language::DotEnv => format!("ASTRA_URI={}\n", *uri),
            language => self.program().replace(&language.reads_environment(), &format!("const uri =\n  '{}';\n", *uri)),
        }))
    }

    fn program(self) -> &'static str {
        use Driver::{AstraMongoose, StargateMongoose};
        use Language::{CommonJs, DotEnv, EsModule, TypeScript};
        match (self.driver, self.language) {
            (AstraMongoose, CommonJs) => include_str!("snippets/astra-mongoose.cjs"),
            (AstraMongoose, EsModule) => include_str!("snippets/astra-mongoose.mjs"),
            (AstraMongoose, TypeScript) => include_str!("snippets/astra-mongoose.mts"),
            (StargateMongoose, CommonJs) => include_str!("snippets/stargate-mongoose.cjs"),
            (StargateMongoose, EsModule) => include_str!("snippets/stargate-mongoose.mjs"),
            (StargateMongoose, TypeScript) => include_str!("snippets/stargate-mongoose.mts"),
            (_, DotEnv) => "",
        }
    }
}

impl Language {
    /// All of them, in the order of the page's tabs.
    pub const ALL: [Self; 4] = [Self::CommonJs, Self::EsModule, Self::TypeScript, Self::DotEnv];

    /// The name that the file is saved under.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::CommonJs => "connect.cjs",
            Self::EsModule => "connect.mjs",
            Self::TypeScript => "connect.mts",
            Self::DotEnv => ".env",
        }
    }

    /// The lines by which a program takes the string from the environment; the same in every program of a language.
    #[must_use]
    pub fn reads_environment(self) -> String {
        format!(
            "const uri = process.env.ASTRA_URI;\n\
             if (!uri) {{\n  throw new Error('No ASTRA_URI. Run: node --env-file=.env {}');\n}}\n",
            self.file_name()
        )
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CommonJs => "CommonJS",
            Self::EsModule => "ES module",
            Self::TypeScript => "TypeScript",
            Self::DotEnv => ".env",
        })
    }
}

impl Credentials {
    /// Both, the recommended one first.
    pub const ALL: [Self; 2] = [Self::Environment, Self::Inline];
}

impl fmt::Display for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "From the environment",
            Self::Inline => "In the code",
        })
    }
}
