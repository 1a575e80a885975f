//! Any message may cross the border between the page in a frame and the page around it: of a thousand each way, none breaks
//! either, none fills in a secret, and no part of one comes into a page but values in their forms.

use crate::{
    embedded::{ELEMENT, Embedded},
    wait::until_eq,
};
use proptest::{
    collection::{hash_map, vec},
    prelude::*,
    sample::select,
    strategy::ValueTree,
    test_runner::TestRunner,
};
use serde_json::{Value, json};
use test_support::{config, credentials::DATABASE_ID};

/// In every text of a message that has no form of a value.
const PROBE: &str = "<pr0be>";

#[test]
fn the_page_in_a_frame_takes_values_in_their_forms_of_any_message() {
    let embedded = Embedded::in_strict_page();
    embedded.of_host(&format!("{}.forEach((each) => {ELEMENT}.contentWindow.postMessage(each, '*'))", messages()));
    // Messages arrive in order: after this one, the others have been handled.
    let last = json!({ "type": "astra-connection-string", "id": DATABASE_ID });
    embedded.of_host(&format!("{ELEMENT}.contentWindow.postMessage({last}, '*')"));
    embedded.enter(ELEMENT);
    let page = &embedded.page;
    until_eq("the database ID", || page.field("Database ID").value(), DATABASE_ID);
    assert_eq!(page.field("Application token").value(), "");
    assert_eq!(embedded.here("document.documentElement.outerHTML.includes('pr0be')"), json!(false));
    assert_eq!(embedded.here("document.querySelector('#stopped').hidden"), json!(true));
    page.type_into("Application token", "AstraCS:my-token");
    until_eq("the token", || page.field("Application token").value(), "AstraCS:my-token");
}

#[test]
fn the_page_around_takes_a_height_and_a_copy_of_any_message() {
    let embedded = Embedded::in_strict_page();
    embedded.of_host("window.copies = 0, addEventListener('copied', () => { window.copies += 1; }), 0");
    embedded.counts_messages();
    embedded.enter(ELEMENT);
    let messages = messages();
    embedded.here(&format!("{messages}.forEach((each) => parent.postMessage(each, '*'))"));
    let copies = messages
        .as_array()
        .expect("it is a list")
        .iter()
        .filter(|message| message["type"] == "astra-connection-string" && message["copied"] == true);
    let copies = copies.count();
    assert!(copies > 0, "one of them says that something was copied");
    until_eq("the messages", || embedded.of_host(&format!("heard >= {COUNT}")), &json!(true));
    assert_eq!(embedded.of_host("copies"), json!(copies));
    let height = embedded.of_host(&format!("parseInt({ELEMENT}.style.minHeight || '0')"));
    assert!(height.as_u64().is_some_and(|height| height <= 20_000), "{height}");
    assert_eq!(embedded.of_host("document.documentElement.outerHTML.includes('pr0be')"), json!(false));
}

const COUNT: usize = 1_000;

/// The same in every run.
fn messages() -> Value {
    let mut runner = TestRunner::new(config());
    let tree = vec(message(), COUNT).new_tree(&mut runner).expect("they can be made");
    Value::Array(tree.current())
}

/// An object as either page expects it, with anything in its properties; or anything else.
fn message() -> impl Strategy<Value = Value> {
    let properties = hash_map(select(&NAMES[..]).prop_map(str::to_owned), value(), 0..6);
    let kind = prop_oneof![8 => Just(json!("astra-connection-string")), 1 => value()];
    let expected = (properties, kind).prop_map(|(properties, kind)| {
        let mut message: serde_json::Map<_, _> = properties.into_iter().collect();
        message.insert("type".to_owned(), kind);
        Value::Object(message)
    });
    prop_oneof![9 => expected, 1 => value()]
}

fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        select(&TEXTS[..]).prop_map(str::to_owned),
        any::<String>().prop_map(|text| format!("{text}{PROBE}")),
    ];
    let leaf = prop_oneof![
        4 => text.prop_map(Value::from),
        2 => any::<i32>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        2 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    let nested = leaf.clone().prop_recursive(2, 6, 3, |inner| vec(inner, 0..3).prop_map(Value::from));
    prop_oneof![4 => leaf, 1 => nested]
}

const NAMES: [&str; 16] = [
    "id",
    "region",
    "keyspace",
    "token",
    "driver",
    "file",
    "credentials",
    "view",
    "frame",
    "theme",
    "accent",
    "radius",
    "font",
    "height",
    "copied",
    "toString",
];

/// Values in a form that some property has, and texts that end or begin something in markup, styles and links.
const TEXTS: [&str; 14] = [
    "3597da05-9018-4566-a534-04338b75973c",
    "us-east-2",
    "handbook",
    "astra-mongoose",
    "curl",
    "code",
    "dark",
    "#abcdef",
    "12px",
    "serif",
    "<img src=x onerror=alert('<pr0be>')>",
    "red;background:url(//example.invalid/<pr0be>)",
    "a&token=AstraCS:<pr0be>",
    "javascript:alert('<pr0be>')",
];
