//! The handling of the buttons that copy and save.

use crate::model::{Block, CopyOutcome, Effect, Field, Intent, Model, Msg, Reports, Screen, element_id, text_of};
use astra_uri::Reveal;
use zeroize::Zeroizing;

impl Model {
    pub(super) fn copy(&mut self, block: Block, intent: Intent, effects: &mut Vec<Effect>) {
        if let Some(text) = self.ready(block, intent, effects) {
            let intent = self.holds_secret(block).then_some(intent);
            let reports = Reports { copied: Msg::Copied(block, intent), refused: Msg::CopyRefused(block, intent) };
            effects.push(Effect::Copy(text, reports.into()));
        }
    }

    /// Saves a file, which is to be used.
    pub(super) fn save(&mut self, block: Block, effects: &mut Vec<Effect>) {
        let Some(name) = block.file_name(self.choices.snippet(self.connect.deployment())) else { return };
        if let Some(text) = self.ready(block, Intent::Use, effects) {
            effects.push(Effect::Save { name, text });
            self.copies.outcome = Some(CopyOutcome::Saved(block, name));
        }
    }

    /// A copy is on the clipboard; its button tells it for a while.
    pub(super) fn succeed(&mut self, outcome: CopyOutcome, effects: &mut Vec<Effect>) {
        self.copies.succeed(outcome);
        effects.push(Effect::StartFlash);
    }

    /// The text of a block; where it cannot be given, the user is led to the first field that it needs.
    fn ready(&mut self, block: Block, intent: Intent, effects: &mut Vec<Effect>) -> Option<Zeroizing<String>> {
        let [first, ..] = self.connect.fields();
        self.split(first, effects);
        let text = self.block_to_copy(block, intent);
        self.copies.has_given |= text.is_some();
        if text.is_none() {
            let fields = block.needs(self.connect.deployment());
            for field in &fields {
                self.connect.settle(*field);
            }
            self.copies.outcome = Some(CopyOutcome::Unfinished(block));
            if let Some(field) = self.connect.first_unfinished(&fields) {
                self.screen = if field == Field::ProjectName { Screen::SampleApps } else { Screen::Connect };
                effects.push(Effect::Focus(field.id()));
            }
        }
        text
    }

    /// The browser refused the clipboard: the user copies by hand. A secret is shown only when the user asks for it.
    pub(super) fn refuse_copy(&mut self, block: Block, intent: Option<Intent>, effects: &mut Vec<Effect>) {
        if intent == Some(Intent::Show) {
            self.copies.outcome = Some(CopyOutcome::Shown(block));
            effects.push(Effect::Select(element_id::COPY_BY_HAND));
        } else if self.holds_secret(block) && self.connect.reveal() == Reveal::Masked {
            self.copies.outcome = Some(CopyOutcome::Withheld(block));
        } else {
            self.select_to_copy_by_hand(block, effects);
        }
    }

    /// The user asks for the secret: a text that could not be copied is selected, too.
    pub(super) fn reveal(&mut self, effects: &mut Vec<Effect>) {
        self.connect.set_reveal(Reveal::Plain);
        if let Some(CopyOutcome::Withheld(block)) = self.copies.outcome {
            self.select_to_copy_by_hand(block, effects);
        }
    }

    fn select_to_copy_by_hand(&mut self, block: Block, effects: &mut Vec<Effect>) {
        self.copies.outcome = Some(CopyOutcome::Refused(block));
        effects.push(Effect::Select(block.id()));
    }

    /// Copies a link to the page at this address; from now on the address carries the values.
    pub(super) fn copy_link(&mut self, address: &str, effects: &mut Vec<Effect>) {
        self.connect.begin_to_link();
        let link = [address, &text_of(&self.connect.link(self.choices.driver, self.screen))].concat();
        let reports = Reports { copied: Msg::LinkCopied, refused: Msg::LinkRefused(link.clone()) };
        effects.push(Effect::Copy(Zeroizing::new(link), reports.into()));
    }

    /// Puts a space in the place of the secret, because not every system takes an empty text.
    pub(super) fn clear_clipboard(effects: &mut Vec<Effect>) {
        let reports = Reports { copied: Msg::ClipboardCleared, refused: Msg::ClipboardKept };
        effects.push(Effect::Copy(Zeroizing::new(" ".to_owned()), reports.into()));
    }

    /// The clipboard is cleared, and the button that did it goes.
    pub(super) fn end_clearing(&mut self, effects: &mut Vec<Effect>) {
        if let Some(block) = self.copies.secret.take() {
            self.copies.outcome = Some(CopyOutcome::Cleared(block));
            effects.push(Effect::Focus(block.copy_button_id()));
        }
    }

    /// An incomplete connection has nothing to reveal, and what was selected to be copied by hand is there only while it
    /// is revealed.
    pub(super) fn hide_what_is_over(&mut self) {
        if self.connect.reveal() == Reveal::Plain && self.connect.is_complete() {
            return;
        }
        self.connect.set_reveal(Reveal::Masked);
        let is_over =
            |outcome: &CopyOutcome| matches!(*outcome, CopyOutcome::Refused(block) if self.holds_secret(block));
        if self.copies.outcome.as_ref().is_some_and(is_over) {
            self.copies.outcome = None;
        }
    }
}
