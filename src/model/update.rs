//! What each message does to the form.

use super::{Block, Clipboard, Field, Form, Input, LinkSecret, Lock, Msg, Outcome, example::example};
use crate::domain::{Address, BaseUrl, Deployment, Environment, Reveal};
use std::{mem, rc::Rc};
use zeroize::Zeroizing;

impl Form {
    /// Takes note of what happened: the whole behaviour of the page.
    pub fn update(&mut self, msg: Msg) {
        if self.knows(&msg) {
            return;
        }
        if !matches!(
            msg,
            Msg::Left(_) | Msg::RevealEnded | Msg::LockMissed | Msg::LockCheckRequested | Msg::LockChecked(_)
        ) {
            self.outcome = None;
        }
        match msg {
            Msg::Entered(field, text) => self.enter(field, text),
            Msg::Inserted(field, text) | Msg::FilledIn(field, text) => {
                self.enter(field, text);
                self.settle(field);
            }
            Msg::PastedAnything(text) => self.take_paste(&Zeroizing::new(text)),
            Msg::ExampleTaken => self.take_paste(&example()),
            Msg::PasteUndone => self.undo_paste(),
            Msg::LinkOpened(prefill, secret) => self.take_link(prefill, secret),
            Msg::MendsApplied => self.apply_mends(),
            Msg::OptionTaken(field, place) => self.take_option(field, place),
            Msg::Restored(field, text) => self.rewrite(field, Zeroizing::new(text)),
            Msg::Left(field) => {
                if self.shows(field) {
                    self.settle(field);
                }
            }
            Msg::RegionTaken(region) => {
                self.put(Field::Region, Zeroizing::new(region.to_owned()));
            }
            Msg::ProductionChosen => self.environment = Environment::Production,
            Msg::DeploymentChosen(deployment) => self.choose_deployment(deployment),
            Msg::DriverChosen(driver) => self.driver = driver,
            Msg::FileChosen(file) => self.file = file,
            Msg::CredentialsChosen(credentials) => self.credentials = credentials,
            Msg::SampleChosen(sample) => self.sample = sample,
            Msg::FailureSought(text) => {
                self.failure = Zeroizing::new(text);
                self.opened = if self.seeks_failure() { self.failures().first().copied() } else { None };
            }
            Msg::FailureToggled(failure) => self.opened = (self.opened != Some(failure)).then_some(failure),
            Msg::RevealRequested => self.reveal = Reveal::Plain,
            Msg::RevealEnded => self.end_reveal(),
            Msg::CopyRequested(block, _) => self.request(block),
            Msg::Copied(block, intent) => {
                self.outcome = Some(Outcome::Copied(block, self.holds_secret(block).then_some(intent)));
                self.clipboard = Clipboard::after_copy(self.outcome);
            }
            Msg::CopyRefused(block, _) => {
                // The user copies by hand then, and needs to see what.
                if self.holds_secret(block) {
                    self.reveal = Reveal::Plain;
                }
                self.outcome = Some(Outcome::Refused(block));
            }
            Msg::LinkRequested => self.is_linked = true,
            Msg::LinkCopied => self.outcome = Some(Outcome::LinkCopied),
            Msg::LinkRefused => self.outcome = Some(Outcome::LinkRefused),
            Msg::Saved(block) => self.outcome = self.file_name(block).map(|name| Outcome::Saved(block, name)),
            Msg::ClipboardCleared => self.end_clearing(Clipboard::Cleared),
            Msg::ClipboardKept => self.end_clearing(Clipboard::Kept),
            Msg::LockMissed => self.lock = Lock::Missing,
            Msg::LockCheckRequested => self.lock = Lock::Trying,
            Msg::LockChecked(tried) => self.lock = Lock::Tried(tried),
            Msg::Cleared => {
                let Self { deployment, driver, file, credentials, sample, is_linked, rewrites, clipboard, .. } = *self;
                let (rewrites, lock) = (rewrites + 1, mem::take(&mut self.lock));
                let kept = Self { deployment, driver, file, credentials, sample, rewrites, ..Self::default() };
                // An address that carries the values has to lose them too.
                *self = Self { is_linked, clipboard, lock, ..kept };
            }
        }
        if self.reveal == Reveal::Plain && self.parse().is_err() {
            self.end_reveal();
        }
    }

    /// Whether a message says nothing new: an input reports its text again when the focus leaves it.
    fn knows(&self, msg: &Msg) -> bool {
        match msg {
            Msg::FilledIn(field, text) => self.text(*field) == text,
            Msg::FailureSought(text) => *self.failure == *text,
            _ => false,
        }
    }

    fn end_reveal(&mut self) {
        self.reveal = Reveal::Masked;
        // What was selected to be copied by hand is not there any more.
        let is_over = |outcome: &Outcome| matches!(*outcome, Outcome::Refused(block) if self.holds_secret(block));
        if self.outcome.as_ref().is_some_and(is_over) {
            self.outcome = None;
        }
    }

    /// Whether a field is on the page: those of the other deployment are not.
    fn shows(&self, field: Field) -> bool {
        field == Field::ProjectName || self.fields().contains(&field)
    }

    /// The fields of the other deployment come with what was typed in them.
    pub(super) fn choose_deployment(&mut self, deployment: Deployment) {
        self.deployment = deployment;
        self.split = Rc::default();
        self.rewrites += 1;
        self.refusals = 0;
        self.end_reveal();
    }

    fn enter(&mut self, field: Field, text: String) {
        let had_problem = self.shows_problem(field);
        let was_empty = self.text(field).is_empty();
        let is_empty = text.is_empty();
        self.inputs[field as usize].text = Zeroizing::new(text);
        let is_still_wrong = had_problem && !was_empty && !is_empty && self.problem(field).is_some();
        self.inputs[field as usize].is_settled = is_still_wrong;
        self.split = Rc::default();
        self.pasted = None;
        self.link_secret = LinkSecret::None;
        if field == Field::DatabaseId && is_empty {
            self.environment = Environment::default();
        }
    }

    fn rewrite(&mut self, field: Field, text: Zeroizing<String>) {
        self.inputs[field as usize] = Input { text, is_settled: false };
        self.rewrites += 1;
    }

    /// The form itself fills a field with what it knows to belong there.
    pub(super) fn put(&mut self, field: Field, text: Zeroizing<String>) {
        self.rewrite(field, text);
        self.inputs[field as usize].is_settled = true;
    }

    /// The user has done with a field: what is wrong or unusual there is shown from now on.
    fn settle(&mut self, field: Field) {
        match field {
            Field::DatabaseId => self.split_address(),
            Field::BaseUrl => self.split_base_url(),
            _ => {}
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
        self.fill([
            (Field::DatabaseId, Some(Zeroizing::new(endpoint.database_id().to_string()))),
            (Field::Region, Some(Zeroizing::new(endpoint.region().to_string()))),
            (Field::Keyspace, keyspace.map(Zeroizing::new)),
            (Field::Token, token),
        ]);
    }

    /// The same for the connection string of a self-hosted Data API in the field of its base URL.
    fn split_base_url(&mut self) {
        if let Some((base_url, keyspace)) = BaseUrl::split(self.text(Field::BaseUrl)) {
            let keyspace = Zeroizing::new(keyspace.to_owned());
            self.fill([
                (Field::BaseUrl, Some(Zeroizing::new(base_url.to_string()))),
                (Field::Keyspace, Some(keyspace)),
            ]);
        }
    }

    fn fill<const N: usize>(&mut self, parts: [(Field, Option<Zeroizing<String>>); N]) {
        let mut filled = Vec::new();
        for (field, text) in parts.into_iter().filter_map(|(field, text)| Some((field, text?))) {
            self.put(field, text);
            filled.push(field);
        }
        self.split = filled.into();
    }

    /// A block is asked for: where it cannot be given, all problems are shown.
    fn request(&mut self, block: Block) {
        match self.deployment {
            Deployment::Astra => self.split_address(),
            Deployment::SelfHosted => self.split_base_url(),
        }
        if self.block(block, Reveal::Masked).is_none() {
            self.refusals += 1;
            for field in self.fields() {
                self.inputs[field as usize].is_settled = true;
            }
        }
    }
}
