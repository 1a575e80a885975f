//! The installed drivers read a string that the page calls right or working as it is shown; and where the page reads a URL, they
//! read the same.

use crate::generated;
use astra_uri::{
    Draft, Part, Reveal,
    drivers::{Generation, Read, whatwg},
};
use proptest::strategy::{Strategy, ValueTree};
use serde_json::{Value, json};
use test_support::{
    credentials::{connection_string, token},
    drivers::praise,
    figures, node,
    package_sets::{ASTRA_MONGOOSE, SETS},
};

const PRAISED: usize = 1_500;

#[test]
fn no_praised_string_is_read_otherwise_by_an_installed_driver() {
    let seed = generated::seed();
    let (texts, drafts): (Vec<String>, Vec<Draft>) = praised(seed).unzip();
    let input = serde_json::to_string(&texts).expect("texts are plain data");
    for set in SETS {
        set.installed();
        let read: Vec<Value> = node::ask("read.mjs", &[set.name()], &input);
        assert_eq!(read.len(), PRAISED);
        let different: Vec<_> =
            texts.iter().zip(&drafts).zip(&read).filter(|((_, draft), read)| **read != shown(draft, read)).collect();
        figures::print(format_args!(
            "praise: {set} {PRAISED} praised strings, {} of them read otherwise (seed {seed})",
            different.len()
        ));
        let first: Vec<_> = different.iter().take(3).map(|((text, _), read)| (text, read)).collect();
        assert!(first.is_empty(), "{set}, seed {seed}, the first three: {first:#?}");
    }
}

#[test]
fn the_page_reads_a_url_as_node_does_or_not_at_all() {
    let seed = generated::seed();
    let mut runner = generated::seeded(seed);
    let all = praise::texts();
    let texts: Vec<String> =
        (0..20_000).map(|_| all.new_tree(&mut runner).expect("the strategies find values").current().string).collect();
    ASTRA_MONGOOSE.installed();
    let input = serde_json::to_string(&texts).expect("texts are plain data");
    let read: Vec<Value> = node::ask("read.mjs", &[ASTRA_MONGOOSE.name()], &input);
    let ours = |text: &str| whatwg::read(text).map(|url| Read::of(Generation::Astra15, &url));
    let both: Vec<_> = texts.iter().zip(&read).filter_map(|(text, theirs)| Some((text, ours(text)?, theirs))).collect();
    let different: Vec<_> = both
        .iter()
        .filter(|(_, ours, theirs)| match ours {
            Ok(read) => **theirs != value(read),
            Err(refusal) => **theirs != json!({ "error": refusal.to_string() }),
        })
        .map(|(text, _, theirs)| (text, theirs))
        .collect();
    figures::print(format_args!(
        "URLs: {} texts, {} read by the page, {} of them otherwise (seed {seed})",
        texts.len(),
        both.len(),
        different.len()
    ));
    assert!(both.len() > texts.len() / 2, "only {} are read", both.len());
    assert!(different.is_empty(), "seed {seed}, the first three: {:#?}", &different[..different.len().min(3)]);
}

/// As the page does, where it reads a string for the predecessor: `querystring.parse` stops there.
#[test]
fn a_token_after_a_thousand_parameters_is_there_for_the_current_driver_alone() {
    let late = connection_string().replace('?', &format!("?{}", "&".repeat(1_000)));
    assert!(praise::praised(&late).is_none());
    let input = serde_json::to_string(&[late]).expect("texts are plain data");
    for set in SETS {
        set.installed();
        let read: Vec<Value> = node::ask("read.mjs", &[set.name()], &input);
        let is_read = read[0]["ok"]["applicationToken"] == json!(token());
        assert_eq!(is_read, set.name() == ASTRA_MONGOOSE.name(), "{set}: {read:?}");
    }
}

/// So many strings that the page praises, each with the draft that it shows.
fn praised(seed: u64) -> impl Iterator<Item = (String, Draft)> {
    let mut runner = generated::seeded(seed);
    let texts = praise::texts();
    let next = move || Some(texts.new_tree(&mut runner).expect("the strategies find values").current());
    let praised = |text: praise::Text| Some((text.string, praise::praised(&text.pasted)?));
    std::iter::from_fn(next).filter_map(praised).take(PRAISED)
}

/// The parts that a driver has to return for a draft. The predecessor keeps the default port.
fn shown(draft: &Draft, read: &Value) -> Value {
    let text = |part| draft.get(part).map(|value| value.text(Reveal::Plain).to_string()).unwrap_or_default();
    let suffix = draft.environment.unwrap_or_default().api_suffix();
    let has_port = read["ok"]["baseUrl"].as_str().is_some_and(|base| base.ends_with(":443"));
    let port = if has_port { ":443" } else { "" };
    json!({ "ok": {
        "baseUrl": format!("https://{}-{}{suffix}{port}", text(Part::DatabaseId), text(Part::Region)),
        "baseApiPath": "api/json/v1",
        "keyspaceName": text(Part::Keyspace),
        "applicationToken": text(Part::Token),
    } })
}

fn value(read: &Read) -> Value {
    json!({ "ok": {
        "baseUrl": read.base_url,
        "baseApiPath": *read.api_path,
        "keyspaceName": *read.keyspace,
        "applicationToken": read.values("applicationToken").next(),
    } })
}
