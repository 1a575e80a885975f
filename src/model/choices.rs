//! `Choices`: what the user has chosen beside the fields.

use astra_programs::{Credentials, File, SampleApp, Snippet};
use astra_uri::{Deployment, Driver};

/// The driver, the file of the code, where it takes its values from, and the sample app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The driver.
    pub driver: Driver,
    /// The tab of the code.
    pub file: File,
    /// Where a program takes its values from.
    pub credentials: Credentials,
    /// The sample app.
    pub sample: SampleApp,
}

impl Choices {
    /// The chosen file, for the chosen driver.
    #[must_use]
    pub fn snippet(self, deployment: Deployment) -> Snippet {
        Snippet::new(deployment, self.driver, self.file, self.credentials)
    }
}
