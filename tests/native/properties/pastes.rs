//! For every pasted text at all: no panic, and no value but a right one.

use super::{
    acts::{Act, stories},
    config,
    texts::texts,
};
use crate::{
    credentials::{LETTERS24, token},
    reading::{Outcome, read},
    said::leak,
};
use astra_connection_string::{
    model::{Field, Model, Msg},
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
        let mut model = Model::default();
        acts.iter().flat_map(Act::msgs).for_each(|msg| drop(model.update(msg)));
        let held = |model: &Model| {
            let texts = Field::ALL.map(|field| model.connect().text(field).to_owned());
            let problems: Vec<_> = model.connect().shown_errors();
            (texts, problems, model.connect().deployment(), model.connect().environment())
        };
        let before = held(&model);
        model.update(Msg::TextPasted(None, text.all));
        model.update(Msg::PasteUndone);
        prop_assert_eq!(held(&model), before);
    }
}

proptest! {
    #![proptest_config(config())]

    /// In a line or a table that is too narrow for it.
    #[test]
    fn the_end_of_a_token_that_was_cut_is_taken_for_nothing(
        layout in select(&CUT[..]), hex in "[0-9a-f]{64}", place in 0..64_usize
    ) {
        let (begun, end) = hex.split_at(place);
        let mut model = Model::default();
        model.update(Msg::TextPasted(None,
            layout.replace("BEGUN", &format!("AstraCS:{LETTERS24}:{begun}")).replace("END", end),
        ));
        let mut shown: Vec<&str> = [Field::DatabaseId, Field::Region, Field::Keyspace].map(|field| model.connect().text(field)).into();
        let open = model.connect().pasted().map(|pasted| &pasted.open);
        let offered = open.into_iter().flatten().filter(|(field, _)| *field != Field::Token);
        shown.extend(offered.flat_map(|(_, texts)| texts).map(|text| text.as_str()));
        prop_assert_eq!(leak(&shown.join(" "), &hex), None, "of {:?}", shown);
    }
}

/// Texts that hold a token in two pieces.
const CUT: [&str; 7] = [
    "BEGUN\nEND",
    "ASTRA_DB_KEYSPACE=shop_2\nASTRA_DB_APPLICATION_TOKEN=BEGUN\nEND\n",
    "Keyspaces: shop_2\nToken BEGUN\nEND",
    "Regions: us-east-2\nToken BEGUN END",
    "│ ASTRA_DB_KEYSPACE │ default_keyspace │\n│ ASTRA_DB_APPLICATION_TOKEN │ BEGUN │\n│  │ END │",
    "| Keyspace | Token |\n| shop_2 | BEGUN |\n| | END |",
    "| Token | Keyspace |\n| BEGUN | shop_2 |\n| END | |",
];

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
