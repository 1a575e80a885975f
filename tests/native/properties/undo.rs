//! Undoing a paste.

use super::user_actions::{Act, stories};
use astra_connection_string::model::{Field, Model, Msg};
use proptest::prelude::*;
use test_support::{arbitrary_text::texts, config};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_was_there_undo_puts_it_back_to_the_letter(acts in stories(), text in texts()) {
        let mut model = Model::default();
        acts.iter().flat_map(Act::msgs).for_each(|msg| drop(model.update(msg)));
        let held = |model: &Model| {
            let texts = Field::ALL.map(|field| model.connect().text(field).to_owned());
            let problems = Field::ALL.map(|field| model.connect().notes(field).error.clone());
            (texts, problems, model.connect().deployment(), model.connect().environment())
        };
        let before = held(&model);
        model.update(Msg::TextPasted(None, text.all));
        model.update(Msg::PasteUndone);
        prop_assert_eq!(held(&model), before);
    }
}
