//! Diagnostics of connection strings: `tests/vectors/strings.json`, and what each driver really does.

use crate::driver_model::recorded;
use astra_uri::{
    Code, Draft, Driver, Parsed, Part, Reveal,
    drivers::{Behaviour, Generation, Run},
    recognise,
};
use test_support::{
    drivers, figures,
    project::none_of,
    string_vectors::{StringVector, string_vectors},
    vectors::filled_in,
};

#[test]
fn every_diagnostic_is_found_and_fixed() {
    let mut wrong = Vec::new();
    for StringVector { description, text, diagnostics, fixed } in string_vectors() {
        let parsed = read(&text).unwrap_or_else(|| panic!("{description} is not diagnosed"));
        let found: Vec<&str> = parsed.diagnostics.iter().map(|one| one.code.name()).collect();
        let meant = fixed_string(&parsed);
        if found != diagnostics || meant != filled_in(&fixed) {
            wrong.push(format!("{description}\n    expected {diagnostics:?} {fixed}\n    found    {found:?} {meant}"));
        }
    }
    none_of("texts that are diagnosed otherwise", &wrong);
}

#[test]
fn every_diagnostic_of_a_string_has_a_text_that_has_it_alone() {
    let alone: Vec<String> = string_vectors()
        .into_iter()
        .filter(|case| case.diagnostics.len() == 1)
        .flat_map(|case| case.diagnostics)
        .collect();
    // These come with another one.
    let with_others =
        ["token-before-host", "several-header-names", "plus-in-token", "host-characters", "read-otherwise"];
    let missing = Code::ALL.iter().filter(|code| {
        let is_of_string = !astra_uri::Diagnostic::from(**code).behaviours().is_empty();
        let is_of_code = (Code::CreatesNamespace..=Code::RegExp).contains(code);
        is_of_string
            && !is_of_code
            && !alone.iter().any(|name| name == code.name())
            && !with_others.contains(&code.name())
    });
    none_of("diagnostics without a text of their own", &missing.map(|code| code.name().to_owned()).collect::<Vec<_>>());
}

/// With a string that has one diagnostic alone, each generation does what that diagnostic says.
#[test]
fn every_behaviour_of_a_diagnostic_is_what_the_model_does() {
    let mut wrong = Vec::new();
    let mut claims = 0;
    for StringVector { description, text, .. } in string_vectors().iter().filter(|case| case.diagnostics.len() == 1) {
        let text = filled_in(text);
        let parsed = read(&text).expect("it is diagnosed");
        if is_endpoint(&text) {
            continue; // A driver is given a string, not an endpoint; such strings have their own vectors.
        }
        for (generation, claimed) in behaviours_of(&parsed) {
            claims += 1;
            let done = drivers::behaviour(generation, &text, &whole(&parsed));
            // Node's own tables decide where a host outside of ASCII or a hidden character leads to.
            let is_open = claimed == Behaviour::ReadsOtherwise && done != Behaviour::Works;
            if claimed != done && !is_open {
                wrong.push(format!("{description} {generation:?}: reported {claimed:?}, does {done:?}"));
            }
        }
    }
    figures::print(format_args!("diagnostics: {claims} behaviours of a generation, {} wrong", wrong.len()));
    none_of("behaviours that the diagnostics report wrongly", &wrong);
}

/// The first failure among the diagnostics of a string is what really happened with it.
#[test]
fn the_first_failure_of_every_recorded_string_is_what_each_version_did() {
    let mut wrong = Vec::new();
    let (mut strings, mut claims) = (0, 0);
    let mut silent = Vec::new();
    for call in &recorded::Recorded::read().parse_uri {
        let [Some(text)] = &call.arguments()[..] else { continue };
        let Some(parsed) = recognise(text).string else {
            silent.push(call.label.clone());
            continue;
        };
        strings += 1;
        for (version, outcome) in recorded::calls(call) {
            let generation = recorded::generation(version);
            let Some((_, claimed)) = behaviours_of(&parsed).into_iter().find(|(of, _)| *of == generation) else {
                continue;
            };
            claims += 1;
            let done = drivers::behaviour(generation, text, &whole(&parsed));
            let refused = outcome.err();
            // A refusal of parseUri is a refusal of connect; connect may refuse more.
            let is_so = claimed == done && refused.is_none_or(|message| throws(claimed) == Some(message));
            if !is_so {
                wrong.push(format!("{} {version}: reported {claimed:?}, does {done:?}", call.label));
            }
        }
    }
    figures::print(format_args!(
        "recorded strings: {strings} diagnosed, {claims} results for a version, {} wrong",
        wrong.len()
    ));
    none_of("behaviours of recorded strings that are reported wrongly", &wrong);
    let not_for_astra = [
        "local",
        "local no base",
        "local token",
        "local token with base64 padding",
        "local token with base64 plus raw",
    ];
    let nothing = ["empty string", "garbage"];
    assert!(silent.iter().all(|label| not_for_astra.contains(&&**label) || nothing.contains(&&**label)), "{silent:?}");
}

#[test]
fn a_right_string_is_reported_as_right_for_each_generation_that_reads_it_so() {
    let right = "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/api/json/v1/ks?applicationToken=AstraCS:x";
    for (Run(first, last), claimed) in Run::of(Parsed::RIGHT, &Driver::ALL) {
        for generation in Generation::ALL.into_iter().filter(|of| *of >= first && *of <= last) {
            assert_eq!(claimed, drivers::behaviour(generation, right, right), "{generation:?}");
        }
    }
}

/// The codes that the vectors have.
pub(crate) fn codes() -> Vec<Code> {
    let names: Vec<String> = string_vectors().into_iter().flat_map(|case| case.diagnostics).collect();
    Code::ALL.iter().copied().filter(|code| names.iter().any(|name| name == code.name())).collect()
}

fn read(text: &str) -> Option<Parsed> {
    recognise(&filled_in(text)).string
}

fn is_endpoint(text: &str) -> bool {
    !text.contains('?') && !text.contains("/api/")
}

/// For each generation that knows the Data API, the behaviour that shows first.
fn behaviours_of(parsed: &Parsed) -> Vec<(Generation, Behaviour)> {
    let first = |generation: Generation| {
        let behaviours = parsed.diagnostics.iter().filter_map(|one| generation.behaviour(one.behaviours()));
        behaviours.min_by_key(|behaviour| behaviour.stage()).unwrap_or(Behaviour::Works)
    };
    Generation::ALL[1..].iter().map(|generation| (*generation, first(*generation))).collect()
}

fn throws(behaviour: Behaviour) -> Option<String> {
    if let Behaviour::Throws(refusal) = behaviour { Some(refusal.to_string()) } else { None }
}

/// The fixed string, with the name of a part where its value is missing.
fn fixed_string(parsed: &Parsed) -> String {
    let segments = parsed.draft.segments(Reveal::Plain);
    let text = segments.iter().map(|segment| match (&segment.text, segment.part) {
        (Some(text), _) => text.to_string(),
        (None, Some(Part::DatabaseId)) => "<database ID>".to_owned(),
        (None, Some(Part::Region)) => "<region>".to_owned(),
        (None, Some(Part::Keyspace)) => "<keyspace>".to_owned(),
        (None, _) => "<token>".to_owned(),
    });
    text.collect()
}

/// The same, with stand-in values where they are missing.
pub(crate) fn whole(parsed: &Parsed) -> String {
    let stand_ins = [
        (Part::DatabaseId, "00000000-0000-0000-0000-000000000000"),
        (Part::Region, "us-east-2"),
        (Part::Keyspace, "default_keyspace"),
        (Part::Token, "AstraCS:stand-in"),
    ];
    let mut draft: Draft = parsed.draft.clone();
    for (part, text) in stand_ins {
        if draft.get(part).is_none() {
            draft.set(part.parse(text).expect("it is a value").value);
        }
    }
    draft.connection().expect("all parts are there").uri(Reveal::Plain).to_string()
}
