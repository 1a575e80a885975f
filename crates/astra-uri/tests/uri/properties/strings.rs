//! For every text that is near a connection string: no panic, a fixed string that is right, and no claim of a driver
//! but a true one.

use crate::claims::whole;
use astra_uri::{
    Draft, Reveal,
    drivers::{Behaviour, Generation},
    recognise,
};
use proptest::{prelude::*, test_runner::Config};
use test_support::{
    config,
    credentials::connection_string,
    drivers::{self, Changes},
};

proptest! {
    // More than of others: what is claimed is wrong for one string in a thousand, where it is.
    #![proptest_config(Config { cases: config().cases.max(5_000), ..config() })]

    #[test]
    fn whatever_is_changed_in_a_string_its_fixed_form_is_right(text in near_strings()) {
        let Some(parsed) = recognise(&text).string else { return Ok(()) };
        for value in parsed.draft.values() {
            let again = value.part().parse(&value.text(Reveal::Plain)).expect("a value is accepted").value;
            prop_assert_eq!(again, value);
        }
        if let Some(connection) = parsed.draft.connection() {
            let again = Draft::parse(&connection.uri(Reveal::Plain));
            prop_assert_eq!(again.errors(), 0, "{:?}", again.diagnostics);
            let expected = Draft { environment: again.draft.environment, ..parsed.draft };
            prop_assert_eq!(again.draft, expected);
        }
    }

    /// A driver is said to work with a string only where it does.
    #[test]
    fn whatever_is_changed_in_a_string_no_driver_works_that_is_said_not_to_and_the_reverse(text in near_strings()) {
        if !is_looked_at_as_string(&text) {
            return Ok(());
        }
        let Some(parsed) = recognise(&text).string else { return Ok(()) };
        let meant = whole(&parsed);
        for generation in Generation::ALL.into_iter().skip(1) {
            let mut claims = parsed.diagnostics.iter().filter_map(|one| generation.behaviour(one.behaviours()));
            let works = claims.all(|claim| claim == Behaviour::Works);
            let done = drivers::behaviour(generation, &text, &meant);
            prop_assert_eq!(works, done == Behaviour::Works, "{:?} {:?} {:?} {}", generation, done, parsed.diagnostics, text);
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
    drivers::near_strings(connection_string(), Changes { count: 0..4, removed: 0..3, pieces: &PIECES })
}
