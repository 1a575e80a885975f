//! The change of the model by each message, and the effects that follow: the whole behaviour of the page.

mod copying;
mod filling;
mod locking;
mod pasting;

use super::{Choice, Connect, CopyOutcome, Effect, FailureSearch, Field, Model, Msg, counted, element_id, example};
use astra_uri::Reveal;
use zeroize::Zeroizing;

impl Model {
    /// Takes note of what happened.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        counted::update();
        let mut effects = Vec::new();
        if self.knows(&msg) {
            return effects;
        }
        let before = self.connect.reveal();
        let (is_of_host, is_of_address) = (matches!(msg, Msg::HostAsked(_)), matches!(msg, Msg::AddressChanged(_)));
        let screen = self.screen;
        if !leaves_outcome(&msg) {
            self.copies.outcome = None;
        }
        self.take(msg, &mut effects);
        self.hide_what_is_over();
        match (before, self.connect.reveal()) {
            (Reveal::Masked, Reveal::Plain) => effects.push(Effect::StartExposure),
            (Reveal::Plain, Reveal::Masked) => effects.push(Effect::EndExposure),
            _ => {}
        }
        // The address follows the user, not a flood of messages: browsers let it change a limited number of times.
        if !is_of_host && let Some(fragment) = self.connect.next_fragment(self.choices.driver, self.screen) {
            let is_step = self.screen != screen && !is_of_address;
            effects.push(if is_step { Effect::StepTo(fragment) } else { Effect::SetFragment(fragment) });
        }
        effects
    }

    fn take(&mut self, msg: Msg, effects: &mut Vec<Effect>) {
        let Self {
            connect, choices, screen, is_driver_chosen, is_program_chosen, is_diagnosing, copies, search, ..
        } = self;
        match msg {
            Msg::Started => self.rewrite_all(effects),
            Msg::Entered(field, text) => {
                connect.enter(field, text);
                connect.set_typing(true);
            }
            Msg::BoxEntered(text) => connect.enter_box(&Zeroizing::new(text)),
            Msg::Inserted(field, text) | Msg::FilledIn(field, text) => {
                connect.enter(field, text);
                self.settle(field, effects);
            }
            Msg::TextPasted(field, text) => self.take_paste(field, Zeroizing::new(text), effects),
            Msg::ExampleTaken => drop(self.take_text(None, &example(), effects)),
            Msg::DiagnosisOpened => {
                *is_diagnosing = true;
                effects.push(Effect::Focus(element_id::DIAGNOSIS_TAB));
            }
            Msg::PasteUndone | Msg::RestTaken | Msg::FixesApplied | Msg::OptionTaken(..) | Msg::ChoiceSkipped => {
                self.take_of_paste(&msg, effects);
            }
            Msg::AddressChanged(fragment) => self.open_link(&fragment, effects),
            Msg::HostAsked(values) => self.ask_for(&values, effects),
            Msg::OfferTaken => self.take_offer(effects),
            Msg::OfferDeclined => connect.decline_offer(),
            Msg::OriginConfirmed(field) => {
                connect.confirm(field);
                effects.push(Effect::Focus(field.id()));
            }
            Msg::Restored(field, text) => self.restore(field, Zeroizing::new(text), effects),
            Msg::Left(field) => {
                connect.set_typing(false);
                self.settle(field, effects);
            }
            Msg::LeftAllBut(focused) => {
                connect.set_typing(focused.is_some());
                for field in Field::ALL.iter().copied().filter(|field| Some(*field) != focused) {
                    self.settle(field, effects);
                }
            }
            Msg::FieldSought(field) => effects.push(Effect::Focus(field.id())),
            Msg::RegionTaken(region) => self.take_suggested(Field::REGION, region, Field::REGION, effects),
            Msg::DefaultKeyspaceTaken => {
                let is_missing = |field: &Field| *field != Field::KEYSPACE && connect.text(*field).is_empty();
                let next = connect.fields().into_iter().find(is_missing).unwrap_or(Field::KEYSPACE);
                self.take_suggested(Field::KEYSPACE, Connect::DEFAULT_KEYSPACE, next, effects);
            }
            Msg::ProductionChosen => {
                connect.forget_environment();
                effects.push(Effect::Focus(Field::DATABASE_ID.id()));
            }
            Msg::DeploymentChosen(deployment) => {
                connect.choose_deployment(deployment);
                self.rewrite_fields(effects);
            }
            Msg::ScreenChosen(chosen) => *screen = chosen,
            Msg::DriverChosen(driver) => {
                (choices.driver, *is_driver_chosen) = (driver, true);
                connect.offer_driver(None);
            }
            Msg::Chosen(choice) => {
                choices.choose(choice);
                *is_program_chosen |= choice.is_of_program();
                if let Choice::Client(client) = choice {
                    *is_diagnosing = false;
                    effects.push(Effect::Focus(element_id::tab(client)));
                }
            }
            Msg::FailureLookedUp(failure) => self.look_up(failure, effects),
            Msg::FailureSought(text) => search.look_for(text),
            Msg::FailureToggled(failure) => search.toggle(failure),
            Msg::RevealRequested => self.reveal(effects),
            Msg::RevealEnded => connect.set_reveal(Reveal::Masked),
            Msg::CopyRequested(block, intent) => self.copy(block, intent, effects),
            Msg::Copied(block, intent) => self.succeed(CopyOutcome::Copied(block, intent), effects),
            Msg::CopyRefused(block, intent) => self.refuse_copy(block, intent, effects),
            Msg::SaveRequested(block) => self.save(block, effects),
            Msg::LinkRequested(address) => self.copy_link(&address, effects),
            Msg::LinkCopied => self.succeed(CopyOutcome::LinkCopied, effects),
            Msg::FlashEnded => copies.is_fresh = false,
            Msg::LinkRefused(link) => {
                (copies.outcome, copies.link) = (Some(CopyOutcome::LinkRefused), link);
                effects.push(Effect::Select(element_id::COPY_BY_HAND));
            }
            Msg::ClipboardClearRequested => Self::clear_clipboard(effects),
            Msg::ClipboardCleared => self.end_clearing(effects),
            Msg::ClipboardKept => copies.outcome = copies.secret.map(CopyOutcome::Kept),
            Msg::PolicyRead(_)
            | Msg::LockCheckRequested
            | Msg::LockChecked(..)
            | Msg::LockReportClosed
            | Msg::LockReportLeft => self.take_of_lock(msg, effects),
            Msg::Cleared => self.clear(effects),
        }
    }

    /// Everything typed is forgotten.
    fn clear(&mut self, effects: &mut Vec<Effect>) {
        self.connect.clear();
        self.is_diagnosing = false;
        self.copies.has_given = false;
        self.search = FailureSearch::default();
        self.rewrite_all(effects);
    }

    /// Whether a message tells nothing new: an input reports its text again when the focus leaves it.
    fn knows(&self, msg: &Msg) -> bool {
        match msg {
            Msg::FilledIn(field, text) => self.connect.text(*field) == text,
            Msg::FailureSought(text) => self.search.text() == text,
            _ => false,
        }
    }
}

/// Whether what is shown of the last copy stays: nothing else was done.
fn leaves_outcome(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Left(_)
            | Msg::LeftAllBut(_)
            | Msg::FieldSought(_)
            | Msg::HostAsked(_)
            | Msg::AddressChanged(_)
            | Msg::OriginConfirmed(_)
            | Msg::RevealRequested
            | Msg::RevealEnded
            | Msg::FlashEnded
            | Msg::PolicyRead(_)
            | Msg::LockCheckRequested
            | Msg::LockChecked(..)
            | Msg::LockReportClosed
            | Msg::LockReportLeft
            | Msg::ScreenChosen(_)
            | Msg::FailureLookedUp(_)
    )
}
