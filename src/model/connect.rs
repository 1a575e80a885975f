//! `Connect`: the fields, and the connection that their values make.

mod connection;
mod editing;
mod example;
mod field;
mod guide;
mod input;
mod link;
mod notes;
mod outside;
mod parsed_field;
mod pasted;
mod string_pieces;

pub(super) use self::{example::example, parsed_field::ParsedField, pasted::Taken};
pub use self::{
    field::Field,
    guide::Guide,
    link::{Link, LinkSecret},
    notes::{Notes, Warning},
    outside::Origin,
    pasted::Pasted,
    string_pieces::{Piece, PieceState},
};

use self::{input::Input, outside::Offer, parsed_field::FieldValue};
use super::Msg;
use astra_uri::{Deployment, Environment, Reveal, credentials::BaseUrl};
use std::rc::Rc;
use zeroize::Zeroizing;

/// The text fields with what was read of them, and what has become of the connection. No `Debug`: it holds the secret.
pub struct Connect {
    inputs: [Input; Field::ALL.len()],
    deployment: Deployment,
    environment: Environment,
    reveal: Reveal,
    summary: Summary,
    pasted: Option<Rc<Pasted>>,
    /// A pasted text that was read and left to its input, until the input reports it; else empty.
    left: Zeroizing<String>,
    split: Vec<Field>,
    fragment: Option<String>,
    link_secret: LinkSecret,
    offer: Offer,
    /// Whether the user is in the midst of typing.
    is_typing: bool,
}

/// The summary of errors above the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Summary {
    /// No copy was refused.
    #[default]
    Closed,
    /// A copy was refused, and every error that is shown is listed.
    Open,
}

impl Default for Connect {
    fn default() -> Self {
        let text = |field| if field == Field::BASE_URL { BaseUrl::DEFAULT } else { "" };
        Self {
            inputs: Field::ALL.map(|field| Input::new(field, Zeroizing::new(text(field).to_owned()))),
            deployment: Deployment::default(),
            environment: Environment::default(),
            reveal: Reveal::default(),
            summary: Summary::default(),
            pasted: None,
            left: Zeroizing::default(),
            split: Vec::new(),
            fragment: None,
            link_secret: LinkSecret::default(),
            offer: Offer::default(),
            is_typing: false,
        }
    }
}

impl Connect {
    /// The text of a field, as it was typed.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        &self.input(field).text
    }

    /// The notes on a field's text: only what helps while it is first being typed.
    #[must_use]
    pub fn notes(&self, field: Field) -> Rc<Notes> {
        let Input { parsed, is_settled, .. } = self.input(field);
        if *is_settled { Rc::clone(&parsed.notes) } else { Rc::new(parsed.notes.while_typing()) }
    }

    /// The warning that the endpoint is not one of production, which is shown beside the database ID.
    #[must_use]
    pub fn environment_warning(&self) -> Option<Warning> {
        (self.environment != Environment::Production).then(|| Warning {
            text: format!("this endpoint is in Astra's {} environment", self.environment),
            action: Some(("Use production".to_owned(), Msg::ProductionChosen)),
        })
    }

    /// The fields that the connection is made of.
    #[must_use]
    pub fn fields(&self) -> [Field; 4] {
        Field::of(self.deployment)
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

    /// Whether the secret is shown.
    #[must_use]
    pub fn reveal(&self) -> Reveal {
        self.reveal
    }

    /// Whether the summary of errors is open.
    #[must_use]
    pub fn summary(&self) -> Summary {
        self.summary
    }

    /// The fields that were filled from one address, until something is typed.
    #[must_use]
    pub fn split(&self) -> &[Field] {
        &self.split
    }

    /// The parsed text of a field, and whether the user has finished with it.
    pub(super) fn parsed(&self, field: Field) -> (&Rc<ParsedField>, bool) {
        let Input { parsed, is_settled, .. } = self.input(field);
        (parsed, *is_settled)
    }

    fn input(&self, field: Field) -> &Input {
        &self.inputs[field.index()]
    }
}
