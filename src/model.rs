//! What the user can do, and what the page then holds and says. All behaviour, no browser.
//!
//! [`Form::update`] is the whole behaviour: one message in, a changed form out. Everything that is shown is derived
//! from the form when it is asked for: [`Form::parse`], [`Form::remarks`], [`Form::outline`], [`Form::block`].

mod block;
mod clipboard;
mod example;
mod field;
mod guide;
mod input;
mod link;
mod lock;
mod msg;
mod outcome;
mod outline;
mod parse;
mod pasted;
mod prefill;
mod problems;
mod reading;
mod remarks;
mod update;

pub use self::{
    block::{Block, Intent},
    clipboard::Clipboard,
    field::Field,
    guide::Guide,
    link::Link,
    lock::{Lock, Tried, Trust, Verdict},
    msg::Msg,
    outcome::Outcome,
    outline::{Piece, PieceState},
    pasted::Pasted,
    prefill::{LinkSecret, Prefill},
    problems::Problems,
    remarks::{Remarks, Warning},
};

use self::input::Input;
use crate::domain::{BaseUrl, Credentials, Deployment, Driver, Environment, Failure, File, Reveal, SampleApp, Snippet};
use std::{fmt, rc::Rc};
use zeroize::Zeroizing;

/// The state of the page: the inputs, and the choices beside them.
#[derive(Clone)]
pub struct Form {
    inputs: [Input; Field::ALL.len()],
    deployment: Deployment,
    environment: Environment,
    driver: Driver,
    file: File,
    credentials: Credentials,
    sample: SampleApp,
    failure: Zeroizing<String>,
    opened: Option<&'static Failure>,
    reveal: Reveal,
    pasted: Option<Rc<Pasted>>,
    split: Rc<[Field]>,
    is_linked: bool,
    link_secret: LinkSecret,
    rewrites: u32,
    refusals: u32,
    outcome: Option<Outcome>,
    clipboard: Clipboard,
    lock: Lock,
}

impl Default for Form {
    fn default() -> Self {
        let mut inputs = <[Input; Field::ALL.len()]>::default();
        inputs[Field::BaseUrl as usize].text.push_str(BaseUrl::DEFAULT);
        Self {
            inputs,
            deployment: Deployment::default(),
            environment: Environment::default(),
            driver: Driver::default(),
            file: File::default(),
            credentials: Credentials::default(),
            sample: SampleApp::default(),
            failure: Zeroizing::default(),
            opened: None,
            reveal: Reveal::default(),
            pasted: None,
            split: Rc::default(),
            is_linked: false,
            link_secret: LinkSecret::default(),
            rewrites: 0,
            refusals: 0,
            outcome: None,
            clipboard: Clipboard::default(),
            lock: Lock::default(),
        }
    }
}

impl Form {
    /// What stands in a field, as it was typed.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        &self.inputs[field as usize].text
    }

    /// The fields that the connection is made of.
    #[must_use]
    pub fn fields(&self) -> [Field; 4] {
        Field::of(self.deployment)
    }

    /// How many of these can be read.
    #[must_use]
    pub fn readable(&self) -> usize {
        self.fields().into_iter().filter(|field| self.read(*field).value.is_ok()).count()
    }

    /// Where the Data API runs.
    #[must_use]
    pub fn deployment(&self) -> Deployment {
        self.deployment
    }

    /// The environment that the endpoint belongs to.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.environment
    }

    /// The chosen driver.
    #[must_use]
    pub fn driver(&self) -> Driver {
        self.driver
    }

    /// The chosen tab of the code.
    #[must_use]
    pub fn file(&self) -> File {
        self.file
    }

    /// Where the program has its values from.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.credentials
    }

    /// The chosen sample app.
    #[must_use]
    pub fn sample(&self) -> SampleApp {
        self.sample
    }

    /// What the failures are searched for. It may hold anything that a terminal shows.
    #[must_use]
    pub fn failure(&self) -> &str {
        &self.failure
    }

    /// The failures that this finds, the best first; all of them if there is nothing to search for.
    #[must_use]
    pub fn failures(&self) -> Vec<&'static Failure> {
        Failure::matching(&self.failure)
    }

    /// Whether there is something to search for.
    #[must_use]
    pub fn seeks_failure(&self) -> bool {
        !self.failure.trim().is_empty()
    }

    /// The failure whose cause is shown.
    #[must_use]
    pub fn opened_failure(&self) -> Option<&'static Failure> {
        self.opened
    }

    /// Whether the secret is shown.
    #[must_use]
    pub fn reveal(&self) -> Reveal {
        self.reveal
    }

    /// How often a copy was asked for that could not be given. Above 0, the summary of problems is open.
    #[must_use]
    pub fn refusals(&self) -> u32 {
        self.refusals
    }

    /// How often the form itself has changed a field's text. The inputs follow when this number changes.
    #[must_use]
    pub fn rewrites(&self) -> u32 {
        self.rewrites
    }

    /// How the last copy or download ended, until something else is done.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.outcome
    }

    /// The fields that were filled from one address, until something is typed.
    #[must_use]
    pub fn split(&self) -> &[Field] {
        &self.split
    }

    /// The chosen file, for the chosen driver and deployment.
    #[must_use]
    pub fn snippet(&self) -> Snippet {
        Snippet::new(self.deployment, self.driver, self.file, self.credentials)
    }
}

/// Shows nothing that was typed.
impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { deployment, environment, driver, file, credentials, sample, reveal, split, .. } = self;
        f.debug_struct("Form")
            .field("deployment", deployment)
            .field("environment", environment)
            .field("driver", driver)
            .field("file", file)
            .field("credentials", credentials)
            .field("sample", sample)
            .field("reveal", reveal)
            .field("split", split)
            .field("rewrites", &self.rewrites)
            .field("refusals", &self.refusals)
            .field("outcome", &self.outcome)
            .field("clipboard", &self.clipboard)
            .field("lock", &self.lock)
            .finish_non_exhaustive()
    }
}
