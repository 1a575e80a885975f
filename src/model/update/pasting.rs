//! How a pasted text comes into the fields, and what the user then does with it.

use crate::model::{Connect, Effect, Field, Model, Msg, Pasted, Screen, Taken, element_id};
use zeroize::Zeroizing;

impl Model {
    /// Takes a message about the last paste.
    pub(super) fn take_of_paste(&mut self, msg: &Msg, effects: &mut Vec<Effect>) {
        match *msg {
            Msg::PasteUndone => self.change_paste(Connect::undo_paste, effects),
            Msg::RestTaken => self.change_paste(Connect::take_rest, effects),
            Msg::FixesApplied => self.change_paste(Connect::apply_fixes, effects),
            Msg::OptionTaken(part, place) => {
                self.connect.take_option(part, place);
                self.rewrite_fields(effects);
                self.go_on_from_choice(effects);
            }
            Msg::ChoiceSkipped => {
                self.connect.skip_choice();
                self.go_on_from_choice(effects);
            }
            _ => {}
        }
    }

    /// A text that was pasted, dropped or typed into the box; or pasted into a field.
    pub(super) fn take_text(&mut self, field: Option<Field>, text: &str, effects: &mut Vec<Effect>) -> Taken {
        let taken = self.connect.take_text(field, text);
        match taken {
            Taken::Apart => {
                let has_something = self.connect.pasted().is_some_and(Pasted::has_something);
                // A text in which nothing was recognised is left in the box, to be corrected.
                if has_something || field.is_some() {
                    effects.push(Effect::KeepOut);
                    // Its fields and its report are there.
                    self.screen = Screen::Connect;
                    effects.push(Effect::Empty(element_id::PASTE_BOX));
                }
                self.rewrite_fields(effects);
                self.is_diagnosing &= self.connect.pasted().is_some_and(Pasted::has_findings);
                if let Some(next) = self.connect.next_after_paste() {
                    effects.push(Effect::Focus(next.id()));
                }
            }
            Taken::Report(failure) => {
                effects.extend([Effect::KeepOut, Effect::Empty(element_id::PASTE_BOX)]);
                self.look_up(failure, effects);
            }
            Taken::Not => {}
        }
        taken
    }

    /// A text that was pasted into the box or into a field.
    pub(super) fn take_paste(&mut self, field: Option<Field>, text: Zeroizing<String>, effects: &mut Vec<Effect>) {
        if self.take_text(field, &text, effects) == Taken::Not {
            self.connect.leave_to_input(text);
        }
    }

    /// The user changes what a paste has done to the fields.
    fn change_paste(&mut self, change: fn(&mut Connect), effects: &mut Vec<Effect>) {
        change(&mut self.connect);
        self.rewrite_fields(effects);
        effects.push(Effect::Focus(element_id::PASTE_BOX));
    }

    /// The user has chosen among several values, or not to choose: the focus goes on to what is to be done next.
    fn go_on_from_choice(&self, effects: &mut Vec<Effect>) {
        let next = self.connect.next_after_choice().map_or(element_id::PASTE_BOX, Field::id);
        effects.push(Effect::Focus(next));
    }
}
