//! `Snippet`: a program for the user's project, and the steps that run it.

mod literals;
mod platforms;
mod programs;
mod steps;

use crate::{Credentials, File, Form, Variable, other_clients};
use astra_uri::{Connection, Deployment, Driver, Reveal};
use zeroize::Zeroizing;

/// One program: for a deployment and a driver, with the credentials from the environment or in the code.
///
/// The programs are files under `snippets/`, run against the real packages by the tests in `tests/runtime`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    deployment: Deployment,
    driver: Driver,
    file: File,
    credentials: Credentials,
    form: Form,
}

impl Snippet {
    /// The program for these choices. A choice that a program does not have makes no difference to it.
    #[must_use]
    pub fn new(deployment: Deployment, driver: Driver, file: File, credentials: Credentials, form: Form) -> Self {
        let has_choice = Credentials::of(deployment, driver, file).contains(&credentials);
        Self {
            deployment: if file == File::McpServers { Deployment::Astra } else { deployment },
            driver: if file == File::Worker { Driver::AstraMongoose } else { driver },
            file,
            credentials: if has_choice { credentials } else { Credentials::Environment },
            form: if Form::of(file).contains(&form) { form } else { Form::TryIt },
        }
    }

    /// The kind of program.
    #[must_use]
    pub fn file(self) -> File {
        self.file
    }

    /// Where it gets the credentials from.
    #[must_use]
    pub fn credentials(self) -> Credentials {
        self.credentials
    }

    /// The name that it is saved under; `None` for a part of a program.
    #[must_use]
    pub fn file_name(self) -> Option<&'static str> {
        (self.form == Form::TryIt).then(|| self.file.file_name())
    }

    /// The variables that it takes.
    #[must_use]
    pub fn variables(self) -> &'static [Variable] {
        match self.credentials {
            Credentials::AstraVariables => File::Curl.variables(self.deployment),
            Credentials::Environment | Credentials::Inline => self.file.variables(self.deployment),
        }
    }

    /// Whether its text holds the credentials, and so a secret.
    #[must_use]
    pub fn holds_secret(self) -> bool {
        !self.has_env_file() || self.file == File::McpServers
    }

    /// Whether a file of variables goes with it.
    #[must_use]
    pub fn has_env_file(self) -> bool {
        self.credentials != Credentials::Inline
    }

    /// The same program without a secret, for documentation: the form that reads the environment. Settings have no other
    /// form.
    #[must_use]
    pub fn from_environment(self) -> Self {
        let credentials = if self.has_env_file() { self.credentials } else { Credentials::Environment };
        Self { credentials, ..self }
    }

    /// Its text; `None` where it holds the credentials and there are none yet.
    #[must_use]
    pub fn text(self, connection: Option<&Connection>, reveal: Reveal) -> Option<Zeroizing<String>> {
        if !self.holds_secret() {
            return Some(Zeroizing::new(self.program().to_owned()));
        }
        let connection = connection.filter(|connection| connection.deployment() == self.deployment)?;
        Some(match self.file {
            File::Curl => literals::curl(connection, reveal),
            File::McpServers => other_clients::mcp_servers(connection, reveal),
            _ => literals::program(self.program(), self.file, connection, reveal),
        })
    }
}
