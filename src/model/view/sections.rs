//! The sections of the page below the connection string.

use super::Status;
use crate::model::{Block, Choices, CopyOutcome, Model};
use astra_programs::{SampleApp, Snippet};
use astra_uri::Deployment;

/// The section of the code, around its blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeView {
    choices: Choices,
    deployment: Deployment,
    /// Whether there is a diagnosis, which has a tab then; and whether it is shown.
    pub diagnosis: Diagnosis,
    /// How the last copy of one of its blocks ended.
    pub status: Status,
    /// The text without the secret that is shown to be copied by hand.
    pub by_hand: Option<String>,
    /// Whether it matters what reads the file of variables.
    pub has_readers: bool,
}

/// The diagnosis of the last paste.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Diagnosis {
    /// There is none.
    #[default]
    None,
    /// It has a tab.
    There,
    /// It is shown.
    Shown,
}

/// The section of the sample apps, around its field and its blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SampleAppsView {
    /// The sample app.
    pub sample: SampleApp,
    /// Where the Data API runs.
    pub deployment: Deployment,
    /// How the last copy of one of its blocks ended.
    pub status: Status,
    /// The text without the secret that is shown to be copied by hand.
    pub by_hand: Option<String>,
}

impl CodeView {
    /// The chosen program.
    #[must_use]
    pub fn snippet(&self) -> Snippet {
        self.choices.snippet(self.deployment)
    }

    /// The choices of the user, as far as there is something for the deployment.
    #[must_use]
    pub fn choices(&self) -> Choices {
        self.choices
    }

    /// Where the Data API runs.
    #[must_use]
    pub fn deployment(&self) -> Deployment {
        self.deployment
    }

    pub(super) fn of(model: &Model, has_diagnosis: bool, has_readers: bool) -> Self {
        let (outcome, deployment) = (outcome_of(model, &Block::STEPS), model.connect.deployment());
        let diagnosis = match (has_diagnosis, model.is_diagnosing) {
            (false, _) => Diagnosis::None,
            (true, false) => Diagnosis::There,
            (true, true) => Diagnosis::Shown,
        };
        Self {
            diagnosis,
            choices: Choices { sample: SampleApp::default(), ..model.choices.at(deployment) },
            deployment,
            status: Status::of_copy(model, outcome),
            by_hand: model.by_hand(outcome),
            has_readers,
        }
    }
}

impl SampleAppsView {
    pub(super) fn of(model: &Model) -> Self {
        let outcome = outcome_of(model, &Block::OF_SAMPLE);
        Self {
            sample: model.choices.sample,
            deployment: model.connect.deployment(),
            status: Status::of_copy(model, outcome),
            by_hand: model.by_hand(outcome),
        }
    }
}

/// How the last copy or download ended, if it was of one of these.
fn outcome_of(model: &Model, blocks: &[Block]) -> Option<CopyOutcome> {
    model.copies.outcome.filter(|outcome| outcome.block().is_some_and(|block| blocks.contains(&block)))
}
