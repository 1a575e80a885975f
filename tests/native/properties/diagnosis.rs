//! For every text that is near a connection string: no panic, a mended string that is right, and no claim of a driver
//! but a true one.

use super::config;
use crate::{
    claims::whole,
    credentials::connection_string,
    model::{self, Changes},
};
use astra_connection_string::{
    domain::Reveal,
    model::{Block, Field, Model, Msg},
    paste::{
        Diagnosis, Part, Recognised,
        drivers::{Effect, Generation},
    },
};
use proptest::{prelude::*, test_runner::Config};

proptest! {
    // More than of others: what is claimed is wrong for one string in a thousand, where it is.
    #![proptest_config(Config { cases: config().cases.max(5_000), ..config() })]

    #[test]
    fn whatever_is_changed_in_a_string_its_mended_form_is_right(text in near_strings()) {
        let Some(diagnosis) = Recognised::of(&text).diagnosis else { return Ok(()) };
        let mut model = Model::default();
        model.update(Msg::TextPasted(None, text));
        model.update(Msg::FixesApplied);
        for (part, field) in Part::ALL.into_iter().zip([Field::DatabaseId, Field::Region, Field::Keyspace, Field::Token]) {
            let Some(part) = diagnosis.mended.part(part) else { continue };
            prop_assert_eq!(model.connect().text(field), part);
            prop_assert!(model.connect().notes(field).error.is_none(), "{}", field);
        }
        if diagnosis.mended.parts.len() == Part::ALL.len() {
            let string = model.block(Block::ConnectionString, Reveal::Plain);
            let again = Diagnosis::of(&string.expect("the form is complete"));
            prop_assert_eq!(again.errors(), 0, "{:?}", again.flaws);
        }
    }

    /// A driver is said to work with a string only where it does.
    #[test]
    fn whatever_is_changed_in_a_string_no_driver_works_that_is_said_not_to_and_the_reverse(text in near_strings()) {
        if !is_looked_at_as_string(&text) {
            return Ok(());
        }
        let Some(diagnosis) = Recognised::of(&text).diagnosis else { return Ok(()) };
        let meant = whole(&diagnosis);
        for generation in Generation::ALL.into_iter().skip(1) {
            let mut effects = diagnosis.flaws.iter().filter_map(|flaw| generation.effect(flaw.effects()));
            let works = effects.all(|effect| effect == Effect::None);
            let done = model::effect(generation, &text, &meant);
            prop_assert_eq!(works, done == Effect::None, "{:?} {:?} {:?} {}", generation, done, diagnosis.flaws, text);
        }
    }
}

/// Whether the page looks at the text as a whole, and as a string. Behind a word, or the bracket of a link, stands a string
/// in a text, of which each word is looked at for itself; of an endpoint is said what of it is wrong, and not that it is no
/// string.
fn is_looked_at_as_string(text: &str) -> bool {
    let head = text.split(['/', '?']).next().unwrap_or_default();
    !head.contains([' ', '<']) && (text.contains('?') || text.contains("/api/json/v1/"))
}

/// A right string, with up to three changes of a few characters.
fn near_strings() -> impl Strategy<Value = String> {
    const PIECES: [&str; 29] = [
        "",
        "",
        "/",
        "//",
        "?",
        "&",
        "#",
        "@",
        ":",
        "%",
        "+",
        " ",
        "\"",
        "'",
        "$",
        "<",
        "{",
        "-",
        "_",
        "1",
        "v1",
        "a",
        "A",
        ".evil.com",
        "%3A",
        "&logLevel=debug",
        "undefined",
        ":443",
        "ß",
    ];
    model::near_strings(connection_string(), Changes { count: 0..4, removed: 0..3, pieces: &PIECES })
}
