//! The runs of any text are that text.

use astra_programs::syntax::Language;
use proptest::{collection::vec, prelude::*, sample::select};
use test_support::{arbitrary_text::anything, config};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_runs_of_any_text_joined_are_the_text(text in texts(), language in languages()) {
        let runs: Vec<_> = language.runs(&text).collect();
        prop_assert_eq!(runs.iter().map(|(_, run)| *run).collect::<String>(), text.as_str());
        prop_assert!(runs.iter().all(|(_, run)| !run.is_empty()), "{:?}", runs);
        prop_assert!(runs.windows(2).all(|pair| pair[0].0 != pair[1].0), "{:?}", runs);
    }
}

fn languages() -> impl Strategy<Value = Language> {
    select(&[Language::JavaScript, Language::Python, Language::Shell, Language::DotEnv, Language::Json][..])
}

/// Everything with a meaning in one of the languages, and any text between.
fn texts() -> impl Strategy<Value = String> {
    const MARKS: [&str; 22] = [
        "'", "\"", "`", "\\", "//", "#", "/", "=", "\n", "\r\n", " ", "$", "{", "}", "(", ")", ".", "const", "if", "é",
        "•", "\0",
    ];
    let parts = prop_oneof![4 => select(&MARKS[..]).prop_map(str::to_owned), 1 => anything(200)];
    vec(parts, 0..24).prop_map(|parts| parts.concat())
}

/// A scan that read parts of the text repeatedly would not finish here.
#[test]
fn the_time_is_linear_in_the_length_of_the_text() {
    for part in ["'", "\"$(", "`${", "// ", "# ", "a", "if ", "A=b\n", "\\", "é", "'a' "] {
        let text = part.repeat(50_000);
        for language in [Language::JavaScript, Language::Python, Language::Shell, Language::DotEnv, Language::Json] {
            assert_eq!(language.runs(&text).map(|(_, run)| run.len()).sum::<usize>(), text.len(), "{part}");
        }
    }
}
