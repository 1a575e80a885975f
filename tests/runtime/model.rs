//! The model of the drivers, which the page's diagnosis is held to, is held to the installed packages: on strings that
//! are nearly right, and on strings that are not.

use crate::generated;
use astra_uri::drivers::Generation;
use proptest::strategy::{Strategy, ValueTree};
use serde_json::{Value, json};
use test_support::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, Secret},
    drivers::{Changes, near_strings, parse_uri},
    figures, node,
    package_sets::{ASTRA_MONGOOSE, OLD_STARGATE_MONGOOSE, STARGATE_MONGOOSE},
};

const GENERATED: usize = 20_000;

#[test]
fn the_model_reads_any_string_as_the_packages_do() {
    let seed = generated::seed();
    let texts: Vec<String> = texts(GENERATED, seed).collect();
    let input = serde_json::to_string(&texts).expect("texts are plain data");
    for (set, generation) in [
        (ASTRA_MONGOOSE, Generation::Astra15),
        (STARGATE_MONGOOSE, Generation::Stargate06),
        (OLD_STARGATE_MONGOOSE, Generation::Stargate02),
    ] {
        set.installed();
        let read: Vec<Value> = node::ask("read.mjs", &[set.name()], &input);
        let modelled = texts.iter().map(|text| model(generation, text));
        let different: Vec<_> =
            texts.iter().zip(read.iter().zip(modelled)).filter(|(_, (read, modelled))| *read != modelled).collect();
        let thrown = read.iter().filter(|read| read.get("error").is_some()).count();
        figures::print(format_args!(
            "model: {set} {} texts, {thrown} of them thrown at, {} read otherwise (seed {seed})",
            texts.len(),
            different.len()
        ));
        assert!(
            different.is_empty(),
            "{set}, seed {seed}, the first three: {:#?}",
            &different[..different.len().min(3)]
        );
    }
}

fn model(generation: Generation, text: &str) -> Value {
    match parse_uri(generation, Some(text)) {
        Err(refusal) => json!({ "error": refusal.to_string() }),
        Ok(read) => json!({ "ok": {
            "baseUrl": read.base_url,
            "baseApiPath": *read.api_path,
            "keyspaceName": *read.keyspace,
            "applicationToken": read.values("applicationToken").next(),
        } }),
    }
}

/// A right string with up to four changes of a few characters. Without what the model does not cover: texts that
/// begin with a slash, users whose percent signs mean nothing, hosts outside of ASCII, percent signs beside other
/// characters outside of ASCII, and paths that Node.js does not read
/// as the URL Standard has it.
fn texts(count: usize, seed: u64) -> impl Iterator<Item = String> {
    const PIECES: [&str; 46] = [
        "",
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
        "%2e",
        "..",
        ".",
        "+",
        " ",
        "\"",
        "'",
        "$",
        "<",
        "{",
        "|",
        "\\",
        "^",
        "`",
        ";",
        "-",
        "_",
        "1",
        "v1",
        "a",
        "A",
        ".evil.com",
        "%3A",
        "&logLevel=debug",
        "&applicationToken=x",
        ":443",
        ":8080",
        "\t",
        "\u{1}",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "%2F",
        "%00",
        ".,",
    ];
    let token = Secret::Usual.token();
    let right = format!(
        "https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com/api/json/v1/{KEYSPACE}?applicationToken={token}"
    );
    let mut runner = generated::seeded(seed);
    let near = near_strings(right, Changes { count: 0..5, removed: 0..4, pieces: &PIECES });
    let texts = (0..count).map(move |_| near.new_tree(&mut runner).expect("the strategies find values").current());
    texts.filter(|text| {
        let before_host = text.rsplit_once('@').map_or("", |(before, _)| before);
        let inner = text.trim_start_matches(|c| c <= ' ' || matches!(c, '\u{a0}' | '\u{feff}'));
        let (host, after_host) = inner.split_once("/api").unwrap_or((inner, ""));
        let is_left_out = inner.starts_with(['/', '\\']) || before_host.contains('%') || keeps_its_dots(text);
        host.is_ascii() && (after_host.is_ascii() || !text.contains('%')) && !is_left_out
    })
}

/// Whether Node.js leaves the `..` and `.` of a path unchanged: it does where the first name that begins with a dot
/// is neither of them, as in `/api/.json/../v1` (<https://github.com/ada-url/ada/issues/935>).
fn keeps_its_dots(text: &str) -> bool {
    text.split_once("/.")
        .is_some_and(|(_, rest)| !rest.is_empty() && !rest.starts_with(['.', '/']) && rest.contains("/."))
}
