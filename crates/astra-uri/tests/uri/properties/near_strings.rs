//! For every text that is nearly a connection string: no panic, a fixed string that is right, and only true statements
//! about the drivers.

use crate::string_vectors::whole;
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
// More cases than elsewhere: a wrong statement about a driver shows in about one string in a thousand.
    #![proptest_config(Config { cases: config().cases.max(10_000), ..config() })]

    #[test]
    fn the_fixed_form_of_any_changed_string_is_right(text in near_strings()) {
        let Some(parsed) = recognise(&text).string else { return Ok(()) };
        for value in parsed.draft.values() {
            let again = value.part().parse(&value.text(Reveal::Plain)).expect("a value is accepted").value;
            prop_assert_eq!(&again, value);
        }
        if let Some(connection) = parsed.draft.clone().connection() {
            let again = Draft::parse(&connection.uri(Reveal::Plain));
            prop_assert_eq!(again.errors(), 0, "{:?}", again.diagnostics);
            let mut expected = parsed.draft;
            expected.environment = again.draft.environment;
            prop_assert_eq!(again.draft, expected);
        }
    }

/// The diagnostics say that a driver works with a string exactly where it does.
    #[test]
    fn a_driver_works_with_a_changed_string_exactly_if_the_diagnostics_say_so(text in near_strings()) {
if !is_diagnosed_as_string(&text) {
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

/// Whether the page diagnoses the text as one string. After a word, or the bracket of a link, it looks at each word by
/// itself, and a comment belongs to no string; about an endpoint it reports what is wrong with it, and not that it is incomplete as a string.
fn is_diagnosed_as_string(text: &str) -> bool {
    let text = text.split(" # ").next().unwrap_or_default();
    let head = text.split(['/', '?']).next().unwrap_or_default();
    !head.contains([' ', '\t', '<']) && (text.contains('?') || text.contains("/api/json/v1/"))
}

/// A right string, with up to three changes of a few characters.
fn near_strings() -> impl Strategy<Value = String> {
    const PIECES: [&str; 46] = [
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
        "\\",
        "\\@",
        ".",
        "\t",
        "\u{1}",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "\u{430}",
        "\u{ff41}",
        "\u{ff0e}",
        "%2F",
        "%2e",
        "%00",
        "%41",
        ". ",
        " # a",
    ];
    drivers::near_strings(connection_string(), Changes { count: 0..4, removed: 0..3, pieces: &PIECES })
}
