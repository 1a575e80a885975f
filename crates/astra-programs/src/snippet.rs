//! `Snippet`: a file for the user's project, which runs as it is.

mod env_file;
mod literals;
mod programs;

pub(crate) use self::env_file::env_line;

use crate::{File, install};
use astra_uri::{Connection, Deployment, Driver, Reveal};
use std::fmt;
use zeroize::Zeroizing;

/// One file: for a deployment and a driver, with the credentials from the environment or in the code.
///
/// The programs are whole files under `snippets/`, run against the real packages by the tests in `tests/runtime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snippet {
    deployment: Deployment,
    driver: Driver,
    file: File,
    credentials: Credentials,
}

/// Where a program gets its credentials from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Credentials {
    /// Environment variables, set by the file `.env`.
    #[default]
    Environment,
    /// Literals in the code.
    Inline,
}

impl Snippet {
    /// The file for these choices. A `.env` file holds the credentials whatever `credentials` says.
    #[must_use]
    pub fn new(deployment: Deployment, driver: Driver, file: File, credentials: Credentials) -> Self {
        Self { deployment, driver, file, credentials }
    }

    /// The driver.
    #[must_use]
    pub fn driver(self) -> Driver {
        self.driver
    }

    /// The file.
    #[must_use]
    pub fn file(self) -> File {
        self.file
    }

    /// Where the program gets the credentials from.
    #[must_use]
    pub fn credentials(self) -> Credentials {
        self.credentials
    }

    /// The command that installs what it needs, with versions that fit together: the peer ranges are those of
    /// [`crate::install_command`]; astra-db-ts is at 2.3.0, astrapy at 2.3.2. The same in sh, PowerShell and cmd.
    /// `None` where there is nothing to install.
    #[must_use]
    pub fn install_command(self) -> Option<&'static str> {
        match (self.file, self.credentials) {
            (File::Curl, _) => None,
            (File::AstraDbTs, _) => Some(r#"npm install "@datastax/astra-db-ts@2""#),
            (File::Astrapy, Credentials::Environment) => Some("pip install astrapy~=2.3 python-dotenv~=1.1"),
            (File::Astrapy, Credentials::Inline) => Some("pip install astrapy~=2.3"),
            _ => Some(install::install_command(self.driver)),
        }
    }

    /// A note on the packages that it uses, in a sentence or two.
    #[must_use]
    pub fn note(self) -> &'static str {
        match self.file {
            File::AstraDbTs => {
                "DataStax's client for TypeScript and JavaScript, on Node 18 or later, without Mongoose."
            }
            File::Astrapy => "DataStax's client for Python, 3.10 or later.",
            File::Curl => "Nothing to install: it asks the Data API itself.",
            _ => install::requirements(self.driver),
        }
    }

    /// Whether its text holds the credentials, and so a secret.
    #[must_use]
    pub fn holds_secret(self) -> bool {
        self.file == File::DotEnv || self.credentials == Credentials::Inline
    }

    /// The same file without a secret, for documentation: the form that reads the environment. A `.env` file stays itself.
    #[must_use]
    pub fn from_environment(self) -> Self {
        Self { credentials: Credentials::Environment, ..self }
    }

    /// Its text; `None` where it holds the credentials and there are none yet.
    #[must_use]
    pub fn text(self, connection: Option<&Connection>, reveal: Reveal) -> Option<Zeroizing<String>> {
        if !self.holds_secret() {
            return Some(Zeroizing::new(self.program().to_owned()));
        }
        let connection = connection.filter(|connection| connection.deployment() == self.deployment)?;
        Some(match self.file {
            File::DotEnv => env_file::text(connection, reveal),
            File::Curl => literals::curl(connection, reveal),
            _ => literals::program(self.program(), self.file, connection, reveal),
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
