//! For every pasted text at all: no panic, and no value but a right one.

use super::{
    acts::{Act, stories},
    config,
    texts::texts,
};
use crate::{
    credentials::token,
    reading::{Outcome, read},
};
use astra_connection_string::{
    form::{Field, Form, Msg},
    paste::{Choice, Part, Recognised},
};
use proptest::{collection::vec, prelude::*, sample::select};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_pasted_what_is_found_fits_its_field(text in texts(), bytes in vec(any::<u8>(), 0..200)) {
        let all = format!("{} {}", text.all, String::from_utf8_lossy(&bytes));
        finds_what_fits(&all)?;
    }

    #[test]
    fn whatever_stands_between_known_shapes_what_is_found_fits_its_field(parts in vec(select(&SHAPES[..]), 0..20)) {
        finds_what_fits(&parts.concat().replace("TOKEN", &token()))?;
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_was_there_undo_puts_it_back_to_the_letter(acts in stories(), text in texts()) {
        let mut form = Form::default();
        acts.iter().flat_map(Act::msgs).for_each(|msg| form.update(msg));
        let held = |form: &Form| {
            let texts = Field::ALL.map(|field| form.text(field).to_owned());
            let problems: Vec<_> = form.shown_problems();
            (texts, problems, form.deployment(), form.environment())
        };
        let before = held(&form);
        form.update(Msg::PastedAnything(text.all));
        form.update(Msg::PasteUndone);
        prop_assert_eq!(held(&form), before);
    }
}

fn finds_what_fits(text: &str) -> Result<(), TestCaseError> {
    let recognised = Recognised::of(text);
    for (part, field) in Part::ALL.into_iter().zip([Field::DatabaseId, Field::Region, Field::Keyspace, Field::Token]) {
        let texts = match recognised.choice(part) {
            Choice::None => Vec::new(),
            Choice::One(text, _) => vec![text],
            Choice::Several(texts) => texts,
        };
        for found in texts {
            if part == Part::Token {
                continue; // what is wrong with a token, its field says
            }
            let Outcome::Accepted { value, corrections, .. } = read(field, &found) else {
                return Err(TestCaseError::fail(format!("{field}: {:?}", *found)));
            };
            prop_assert_eq!(&value, &*found);
            prop_assert!(corrections.is_empty());
        }
    }
    Ok(())
}

const SHAPES: [&str; 30] = [
    "ASTRA_DB_ID=",
    "ASTRA_DB_REGION: ",
    "\"keyspace\":",
    "token",
    "TOKEN",
    "2597da05-9018-4566-a534-04338b75973b",
    "us-east-2",
    "shop_2",
    "\n",
    "\r\n",
    "\"",
    "'",
    "`",
    "{",
    "}",
    "{{",
    "}}",
    "${",
    "[",
    "│",
    "|",
    "=",
    ":",
    ",",
    " ",
    "#",
    "//",
    "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com",
    "/api/v1/json/",
    "\\",
];
