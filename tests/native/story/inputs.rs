//! `Inputs`: the texts of the page's inputs, as a browser has them: what the user types, and what the effects write.

use astra_connection_string::model::{Effect, Field, Model, Msg};
use std::collections::HashMap;

/// The text of each input that is on the page.
#[derive(Default)]
pub(super) struct Inputs(HashMap<Field, String>);

impl Inputs {
    /// The user has put this into an input before the model hears of it.
    pub(super) fn take(&mut self, msg: &Msg) {
        if let Msg::Entered(field, text)
        | Msg::Inserted(field, text)
        | Msg::FilledIn(field, text)
        | Msg::Restored(Some(field), text) = msg
        {
            self.0.insert(*field, text.clone());
        }
    }

    /// Runs the effects of a message; then each input has the text that the model has for its field.
    #[track_caller]
    pub(super) fn follow(&mut self, model: &Model, effects: &[Effect]) {
        let shown: Vec<Field> = model.connect().fields().into_iter().chain([Field::ProjectName]).collect();
        // The other deployment's inputs are gone, and come back empty.
        self.0.retain(|field, _| shown.contains(field));
        for field in shown {
            if effects.contains(&Effect::Rewrite(field)) {
                self.0.insert(field, model.connect().text(field).to_owned());
            }
            let text = self.0.get(&field).map_or("", String::as_str);
            assert_eq!(text, model.connect().text(field), "in the input of {field}");
        }
    }
}
