//! 10,000 generated files: no panic, and no part of a secret in any output.

use crate::folder::Folder;
use proptest::{collection::vec, prelude::*, strategy::ValueTree, string::string_regex, test_runner::TestRunner};
use std::collections::HashSet;
use test_support::{
    arbitrary_text::{Text, anything, plain, texts},
    config,
    credentials::endpoint,
    drivers::{Changes, near_strings},
};

const FILES: usize = 10_000;
const AT_ONCE: usize = 25;

#[test]
fn no_output_about_any_file_holds_a_part_of_a_secret() {
    let mut runner = TestRunner::new(config());
    let folder = Folder::new();
    let files = files();
    let mut reported = 0;
    for round in 0..FILES / AT_ONCE {
        let texts: Vec<Text> =
            (0..AT_ONCE).map(|_| files.new_tree(&mut runner).expect("a file is generated").current()).collect();
        let names: Vec<String> = (0..AT_ONCE).map(|index| format!("f{index}")).collect();
        for (name, text) in names.iter().zip(&texts) {
            folder.write(name, &text.all);
        }
        let mut arguments: Vec<&str> = names.iter().map(String::as_str).collect();
        let formats = ["--format=text", "--format=json", "--format=sarif", "--format=github"];
        arguments.push(formats[round % formats.len()]);
        if round % 3 == 0 {
            arguments.push("--fix");
        }
        let run = folder.check(&arguments);
        assert!(run.status < 2 && !run.errors.contains("panicked"), "{}", run.errors);
        reported += run.output.lines().count();
        let shown = [run.output.as_str(), &run.errors].concat();
        let parts = parts(&shown);
        for secret in texts.iter().flat_map(|text| &text.secrets) {
            let leaked = self::parts(secret).intersection(&parts).next().copied();
            assert_eq!(leaked, None, "of {secret:?}\n{shown}");
        }
    }
    assert!(reported > FILES, "{reported} lines were reported");
}

/// Each six bytes that follow one another, in any case. (`secret_leak` searches for each by itself.)
fn parts(text: &str) -> HashSet<[u8; 6]> {
    let lower = text.to_ascii_lowercase();
    lower.as_bytes().windows(6).filter_map(|part| part.try_into().ok()).collect()
}

/// Several lines: of any text, of strings that are nearly right, and of assignments with either.
fn files() -> impl Strategy<Value = Text> {
    const NAMES: [&str; 7] = ["", "ASTRA_URI=", "export VITE_TOKEN=\"", "  uri: '", "mongoose.connect(`", "# ", "- "];
    let line = (
        prop::sample::select(&NAMES[..]),
        prop_oneof![2 => texts(), 3 => strings(), 1 => anything(40).prop_map(plain)],
    );
    let ends = prop::sample::select(&["\n", "\r\n", "\n\n", "\"\n", "', ", "`);\n"][..]);
    vec((line, ends), 1..6).prop_map(|lines| {
        let mut file = Text::default();
        for ((name, text), end) in lines {
            file.all.extend([name, &text.all, end]);
            file.secrets.extend(text.secrets);
        }
        file
    })
}

/// A string with changes anywhere but in its token, which has none of the characters of an ID or a word of the command.
fn strings() -> impl Strategy<Value = Text> {
    let right = format!("{}/api/json/v1/shop?applicationToken=", endpoint());
    let pieces = &["", "/", "//", "http", ".db", "v1", "?", "&", "@", "=", "%", "\"", " ", "\u{200b}", "-1", "token="];
    let near = near_strings(right, Changes { count: 0..4, removed: 0..3, pieces });
    let secret = string_regex("[GHJ-NP-TV-XZghj-np-tv-xz]{24}:[a-f]{64}").expect("it is a regular expression");
    (near, secret, prop::sample::select(&["AstraCS:", "AstraCS%3A", "astracs:", ""][..]))
        .prop_map(|(near, secret, prefix)| Text { all: format!("{near}{prefix}{secret}"), secrets: vec![secret] })
}
