//! `Connect`: the fields, and the connection that their values make.

mod connection;
mod editing;
mod endpoint_environment;
mod example;
mod field;
mod filled_from_paste;
mod guide;
mod input;
mod link;
mod notes;
mod outside;
mod parsed_field;
mod pasted;
mod pasted_text;
mod string_pieces;
mod unfinished;

pub(super) use self::{example::example, outside::Asker, parsed_field::ParsedField, pasted::Taken};
pub use self::{
    field::Field,
    guide::Guide,
    link::{Link, LinkSecret},
    notes::{Notes, Warning},
    outside::Origin,
    pasted::{Options, Pasted},
    string_pieces::{Piece, PieceState},
    unfinished::Unfinished,
};

use self::{endpoint_environment::EndpointEnvironment, input::Input, outside::Offer, parsed_field::FieldValue};
use astra_uri::{Deployment, Reveal, credentials::BaseUrl};
use std::rc::Rc;
use zeroize::Zeroizing;

/// The text fields with what was read of them, and what has become of the connection. No `Debug`: it holds the secret.
pub struct Connect {
    inputs: [Input; Field::ALL.len()],
    deployment: Deployment,
    named: Option<EndpointEnvironment>,
    reveal: Reveal,
    pasted: Option<Rc<Pasted>>,
    /// A pasted text that was read and left to its input, until the input reports it; else empty.
    left: Zeroizing<String>,
    split: Vec<Field>,
    /// The text after the `#` of the address.
    fragment: String,
    /// Whether the values belong there.
    is_linked: bool,
    link_secret: LinkSecret,
    offer: Offer,
    /// Whether the user is in the midst of typing.
    is_typing: bool,
    /// Whether what is being typed into the box is hidden, because it holds a token.
    is_box_hidden: bool,
}

impl Default for Connect {
    fn default() -> Self {
        let text = |field| if field == Field::BASE_URL { BaseUrl::DEFAULT } else { "" };
        Self {
            inputs: Field::ALL.map(|field| {
                let input = Input::new(field, Zeroizing::new(text(field).to_owned()));
                Input { origin: Origin::Page, ..input }
            }),
            deployment: Deployment::default(),
            named: None,
            reveal: Reveal::default(),
            pasted: None,
            left: Zeroizing::default(),
            split: Vec::new(),
            fragment: String::new(),
            is_linked: false,
            link_secret: LinkSecret::default(),
            offer: Offer::default(),
            is_typing: false,
            is_box_hidden: false,
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

    /// Whether the secret is shown.
    #[must_use]
    pub fn reveal(&self) -> Reveal {
        self.reveal
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
