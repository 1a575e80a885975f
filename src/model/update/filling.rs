//! How texts come into the fields, and which inputs follow.

use crate::model::{Asker, Effect, Field, Link, Model, Screen, Taken, element_id};
use astra_programs::Failure;
use zeroize::Zeroizing;

impl Model {
    /// Shows the cause of a failure. It is searched for by its own words: the text that reports it may hold a token.
    pub(super) fn look_up(&mut self, failure: &'static Failure, effects: &mut Vec<Effect>) {
        self.screen = Screen::Failures;
        self.search.look_up(failure);
        effects.push(Effect::Write(element_id::FAILURE_SEARCH, failure.message()));
        effects.push(Effect::Focus(element_id::OPENED_FAILURE));
    }

    /// A text that an input has had since before the program started. If it is not a value of its field as it is, it may have been
    /// pasted.
    pub(super) fn restore(&mut self, field: Option<Field>, text: Zeroizing<String>, effects: &mut Vec<Effect>) {
        let is_value = field.is_some_and(|field| self.connect.restore_value(field, &text));
        if !is_value
            && self.take_text(field, &text, effects) == Taken::Not
            && let Some(field) = field
        {
            self.connect.restore(field, text);
        }
    }

    /// The values of a link and its view, if the address had one.
    pub(super) fn open_link(&mut self, fragment: &str, effects: &mut Vec<Effect>) {
        let link = Link::read(fragment);
        self.connect.restore_address(link.as_ref());
        if let Some(link) = link {
            self.screen = link.screen.unwrap_or(self.screen);
            self.take_from_outside(Asker::Link, &link, effects);
        }
    }

    /// The values that the page around this one asks for.
    pub(super) fn ask_for(&mut self, values: &str, effects: &mut Vec<Effect>) {
        if let Some(link) = Link::read(values) {
            self.take_from_outside(Asker::Host, &link, effects);
        }
    }

    /// Values from outside are filled in where the user has done nothing yet. Whatever would change what was typed or given
    /// to be copied is offered.
    fn take_from_outside(&mut self, asker: Asker, link: &Link, effects: &mut Vec<Effect>) {
        let may_fill = !self.copies.has_given;
        self.connect.take_from_outside(asker, &link.draft, may_fill);
        if let Some(driver) = link.driver.filter(|driver| *driver != self.choices.driver) {
            if may_fill && !self.is_driver_chosen {
                self.choices.driver = driver;
            } else {
                self.connect.offer_driver(Some(driver));
            }
        }
        if may_fill && !self.is_program_chosen {
            link.choices.iter().for_each(|choice| self.choices.choose(*choice));
        }
        self.rewrite_fields(effects);
    }

    /// The user takes what is offered from outside.
    pub(super) fn take_offer(&mut self, effects: &mut Vec<Effect>) {
        if let Some(driver) = self.connect.take_offer() {
            (self.choices.driver, self.is_driver_chosen) = (driver, true);
        }
        self.rewrite_fields(effects);
    }

    /// A suggested text was taken for a field; the focus goes to the next one.
    pub(super) fn take_suggested(&mut self, field: Field, text: &str, next: Field, effects: &mut Vec<Effect>) {
        self.connect.put(field, Zeroizing::new(text.to_owned()));
        effects.push(Effect::Rewrite(field));
        effects.push(Effect::Focus(next.id()));
    }

    /// The user has finished with this field, if it is on the page.
    pub(super) fn settle(&mut self, field: Field, effects: &mut Vec<Effect>) {
        if self.connect.shows(field) {
            self.split(field, effects);
            self.connect.settle(field);
        }
    }

    /// Takes an address in this field apart.
    pub(super) fn split(&mut self, field: Field, effects: &mut Vec<Effect>) {
        if self.connect.split_address(field) == Taken::Apart {
            self.rewrite_fields(effects);
        }
    }

    /// The inputs of the connection get the texts that their fields have.
    pub(super) fn rewrite_fields(&self, effects: &mut Vec<Effect>) {
        for &field in &self.connect.fields() {
            effects.push(Effect::Rewrite(field));
        }
    }

    /// All inputs get the texts that the model has for them.
    pub(super) fn rewrite_all(&self, effects: &mut Vec<Effect>) {
        self.rewrite_fields(effects);
        effects.push(Effect::Rewrite(Field::ProjectName));
        effects.push(Effect::Empty(element_id::FAILURE_SEARCH));
        effects.push(Effect::Empty(element_id::PASTE_BOX));
    }
}
