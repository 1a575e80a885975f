//! What each message does to the form.

use super::{Block, CopyOutcome, Field, Form, Input, Msg};
use crate::domain::{Address, Environment, Reveal};
use std::rc::Rc;
use zeroize::Zeroizing;

impl Form {
    /// Takes note of what happened: the whole behaviour of the page.
    pub fn update(&mut self, msg: Msg) {
        if !matches!(msg, Msg::Left(_) | Msg::RevealEnded) {
            self.outcome = None;
        }
        match msg {
            Msg::Entered(field, text) => self.enter(field, text),
            Msg::Pasted(field, text) => {
                self.enter(field, text);
                self.settle(field);
            }
            Msg::Restored(field, text) => self.rewrite(field, Zeroizing::new(text)),
            Msg::Left(field) => self.settle(field),
            Msg::RegionTaken(region) => {
                self.rewrite(Field::Region, Zeroizing::new(region.to_owned()));
                self.settle(Field::Region);
            }
            Msg::ProductionChosen => self.environment = Environment::Production,
            Msg::DriverChosen(driver) => self.driver = driver,
            Msg::LanguageChosen(language) => self.language = language,
            Msg::CredentialsChosen(credentials) => self.credentials = credentials,
            Msg::RevealRequested => self.reveal = Reveal::Plain,
            Msg::RevealEnded => self.end_reveal(),
            Msg::CopyRequested(block) => self.request_copy(block),
            Msg::Copied(block) => self.outcome = Some(CopyOutcome::Copied(block)),
            Msg::CopyRefused(block) => {
                // The user copies by hand then, and needs to see what.
                if self.holds_token(block) {
                    self.reveal = Reveal::Plain;
                }
                self.outcome = Some(CopyOutcome::Refused(block));
            }
            Msg::Cleared => {
                let Self { driver, language, credentials, rewrites, .. } = *self;
                *self = Self { driver, language, credentials, rewrites: rewrites + 1, ..Self::default() };
            }
        }
        if self.reveal == Reveal::Plain && self.parse().is_err() {
            self.end_reveal();
        }
    }

    fn end_reveal(&mut self) {
        self.reveal = Reveal::Masked;
        // What was selected to be copied by hand is not there any more.
        let is_over =
            |outcome: &CopyOutcome| matches!(*outcome, CopyOutcome::Refused(block) if self.holds_token(block));
        if self.outcome.as_ref().is_some_and(is_over) {
            self.outcome = None;
        }
    }

    fn holds_token(&self, block: Block) -> bool {
        match block {
            Block::ConnectionString => true,
            Block::Code => self.snippet().holds_connection_string(),
            Block::Install => false,
        }
    }

    fn enter(&mut self, field: Field, text: String) {
        let had_problem = self.shows_problem(field);
        let was_empty = self.text(field).is_empty();
        let is_empty = text.is_empty();
        self.inputs[field as usize].text = Zeroizing::new(text);
        let is_still_wrong = had_problem && !was_empty && !is_empty && self.problem(field).is_some();
        self.inputs[field as usize].is_settled = is_still_wrong;
        self.split = Rc::default();
        if field == Field::DatabaseId && is_empty {
            self.environment = Environment::default();
        }
    }

    fn rewrite(&mut self, field: Field, text: Zeroizing<String>) {
        self.inputs[field as usize] = Input { text, is_settled: false };
        self.rewrites += 1;
    }

    /// The user has done with a field: what is wrong or unusual there is shown from now on.
    fn settle(&mut self, field: Field) {
        if field == Field::DatabaseId {
            self.split_address();
        }
        let input = &mut self.inputs[field as usize];
        input.is_settled |= !input.text.is_empty();
    }

    /// Puts the parts of an address in the field of the database ID into the fields that they belong to.
    fn split_address(&mut self) {
        let Some(Address { endpoint, is_label, keyspace, token }) = Address::parse(self.text(Field::DatabaseId)) else {
            return;
        };
        if !is_label {
            self.environment = endpoint.environment();
        }
        let parts = [
            (Field::DatabaseId, Some(Zeroizing::new(endpoint.database_id().to_string()))),
            (Field::Region, Some(Zeroizing::new(endpoint.region().to_string()))),
            (Field::Keyspace, keyspace.map(Zeroizing::new)),
            (Field::Token, token),
        ];
        let mut filled = Vec::new();
        for (field, text) in parts.into_iter().filter_map(|(field, text)| Some((field, text?))) {
            self.rewrite(field, text);
            self.inputs[field as usize].is_settled = true;
            filled.push(field);
        }
        self.split = filled.into();
    }

    fn request_copy(&mut self, block: Block) {
        self.split_address();
        if self.block(block, Reveal::Masked).is_none() {
            self.refusals += 1;
            for input in &mut self.inputs {
                input.is_settled = true;
            }
        }
    }
}
