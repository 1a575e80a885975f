//! What the page says of a pasted connection string: `tests/vectors/diagnosis.json`, and for each driver what it really
//! does.

mod names;

use self::names::name;
use crate::{drivers::recorded, figures, model, project::none_of, project::vectors_of, vectors::filled_in};
use astra_connection_string::{
    domain::Driver,
    paste::{
        Diagnosis, Part, Recognised,
        drivers::{Effect, Generation, Run},
    },
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A text, the names of its flaws in the order in which they are said, and the string that is meant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    description: String,
    text: String,
    flaws: Vec<String>,
    /// With the name of a part in brackets, where the text does not tell it.
    mended: String,
}

#[test]
fn every_flaw_is_found_and_mended() {
    let mut wrong = Vec::new();
    for Case { description, text, flaws, mended } in cases() {
        let diagnosis = diagnosed(&text).unwrap_or_else(|| panic!("{description} is not diagnosed"));
        let found: Vec<&str> = diagnosis.flaws.iter().map(|flaw| name(*flaw)).collect();
        let meant = mended_string(&diagnosis);
        if found != flaws || meant != filled_in(&mended) {
            wrong.push(format!("{description}\n    is to be {flaws:?} {mended}\n    and is   {found:?} {meant}"));
        }
    }
    none_of("texts that are diagnosed otherwise", &wrong);
}

#[test]
fn every_flaw_has_a_text_that_has_it_alone() {
    let alone = |case: &Case| (case.flaws.len() == 1).then(|| case.flaws[0].clone());
    let found: BTreeSet<String> = cases().iter().filter_map(alone).collect();
    // These come with another one.
    let with_others = ["TokenInUserinfo", "SeveralHeaderNames", "Plus", "Ampersand", "Hash", "HostCharacters"];
    let missing: Vec<String> = names::ALL
        .iter()
        .filter(|name| !found.contains(**name) && !with_others.contains(name))
        .map(ToString::to_string)
        .collect();
    none_of("flaws without a text of their own", &missing);
}

/// What is claimed of a flaw, each generation does with a string that has it alone.
#[test]
fn every_claim_of_a_flaw_is_what_the_model_does() {
    let mut wrong = Vec::new();
    let mut claims = 0;
    for Case { description, text, .. } in cases().iter().filter(|case| case.flaws.len() == 1) {
        let text = filled_in(text);
        let diagnosis = diagnosed(&text).expect("it is diagnosed");
        if is_endpoint(&text) {
            continue; // What a driver does with the string of it, its own text shows.
        }
        for (generation, claimed) in claims_of(&diagnosis) {
            claims += 1;
            let done = model::effect(generation, &text, &whole(&diagnosis));
            if claimed != done {
                wrong.push(format!("{description} {generation:?}: claimed {claimed:?}, does {done:?}"));
            }
        }
    }
    figures::print(format_args!("flaws: {claims} claims for a generation, {} wrong", wrong.len()));
    none_of("claims of flaws", &wrong);
}

/// What breaks first, of all flaws of a string, is what really happened with it.
#[test]
fn the_first_claim_of_every_recorded_string_is_what_each_version_did() {
    let mut wrong = Vec::new();
    let (mut strings, mut claims) = (0, 0);
    let mut silent = Vec::new();
    for call in &recorded::Recorded::read().parse_uri {
        let [Some(text)] = &call.arguments()[..] else { continue };
        let Some(diagnosis) = Recognised::of(text).diagnosis else {
            silent.push(call.label.clone());
            continue;
        };
        strings += 1;
        for (version, outcome) in recorded::calls(call) {
            let generation = recorded::generation(version);
            let Some((_, claimed)) = claims_of(&diagnosis).into_iter().find(|(of, _)| *of == generation) else {
                continue;
            };
            claims += 1;
            let done = model::effect(generation, text, &whole(&diagnosis));
            let refused = outcome.err();
            // A refusal of parseUri is a refusal of connect; connect may refuse more.
            let is_so = claimed == done && refused.is_none_or(|message| throws(claimed) == Some(message));
            if !is_so {
                wrong.push(format!("{} {version}: claimed {claimed:?}, does {done:?}", call.label));
            }
        }
    }
    figures::print(format_args!(
        "recorded strings: {strings} diagnosed, {claims} claims for a version, {} wrong",
        wrong.len()
    ));
    none_of("claims of recorded strings", &wrong);
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
fn a_right_string_is_said_to_be_right_for_each_generation_that_reads_it_so() {
    let right = "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/api/json/v1/ks?applicationToken=AstraCS:x";
    for (Run(first, last), claimed) in Run::of(Diagnosis::RIGHT, &Driver::ALL) {
        for generation in Generation::ALL.into_iter().filter(|of| *of >= first && *of <= last) {
            assert_eq!(claimed, model::effect(generation, right, right), "{generation:?}");
        }
    }
}

fn cases() -> Vec<Case> {
    vectors_of("diagnosis")
}

fn diagnosed(text: &str) -> Option<Diagnosis> {
    Recognised::of(&filled_in(text)).diagnosis
}

fn is_endpoint(text: &str) -> bool {
    !text.contains('?') && !text.contains("/api/")
}

/// Of each generation that knows the Data API, the effect that shows first.
fn claims_of(diagnosis: &Diagnosis) -> Vec<(Generation, Effect)> {
    let first = |generation: Generation| {
        let effects = diagnosis.flaws.iter().filter_map(|flaw| generation.effect(flaw.effects()));
        effects.min_by_key(|effect| effect.stage()).unwrap_or(Effect::None)
    };
    Generation::ALL[1..].iter().map(|generation| (*generation, first(*generation))).collect()
}

fn throws(effect: Effect) -> Option<String> {
    if let Effect::Throws(refusal) = effect { Some(refusal.to_string()) } else { None }
}

/// The string that is meant, with the name of a part for what is not told.
fn mended_string(diagnosis: &Diagnosis) -> String {
    string(diagnosis, ["<database ID>", "<region>", "<keyspace>", "<token>"])
}

/// The same, with values of anybody's for what is not told.
pub(crate) fn whole(diagnosis: &Diagnosis) -> String {
    string(diagnosis, ["00000000-0000-0000-0000-000000000000", "us-east-2", "default_keyspace", "AstraCS:stand-in"])
}

fn string(diagnosis: &Diagnosis, stand_ins: [&str; 4]) -> String {
    let mended = &diagnosis.mended;
    let [id, region, keyspace, token] = Part::ALL.map(|part| mended.part(part).unwrap_or(stand_ins[part as usize]));
    let suffix = mended.environment.unwrap_or_default().api_suffix();
    let token = if token.starts_with('<') { token.to_owned() } else { encoded(token) };
    format!("https://{id}-{region}{suffix}/api/json/v1/{keyspace}?applicationToken={token}")
}

fn encoded(token: &str) -> String {
    url::form_urlencoded::byte_serialize(token.as_bytes()).collect::<String>().replace("%3A", ":")
}
