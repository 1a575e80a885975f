//! Texts that are made to break out of their place in the string: each is refused with a message, and there is no string.

use crate::{
    built,
    engine::{Engine, engine, part_of},
    filled::{string_with, values},
    messages::{MASK, refusal_of},
    page::Page,
    wait::until_eq,
};
use astra_uri::Part;
use test_support::credentials::Secret;

const MEGABYTE: usize = 1 << 20;

#[test]
fn a_hostile_database_id_is_refused() {
    let long = "a".repeat(MEGABYTE);
    refuses(Part::DatabaseId, &["x@evil.com/", "https://evil.com/", "２597da05-9018-4566-a534-04338b75973b", &long]);
}

#[test]
fn a_hostile_region_is_refused() {
    let long = "a".repeat(MEGABYTE);
    refuses(
        Part::Region,
        &["us-east-2.evil.com/", "x.y", "us．east", "us-east-2#", "us-east-2\\", "us\0east", "-a", &long],
    );
}

#[test]
fn a_hostile_keyspace_is_refused() {
    let long = "a".repeat(MEGABYTE);
    refuses(Part::Keyspace, &["ks/../y", "%2e%2e", "..", "ks?a", "ks#a", "ks\\a", "ks\0a", "ks１", &long]);
}

#[test]
fn a_hostile_token_is_refused() {
    let (long, other) = (format!("AstraCS:{}", "a".repeat(MEGABYTE - 8)), "a".repeat(MEGABYTE));
    refuses(
        Part::Token,
        &[
            "AstraCS:a AstraCS:b",
            "AstraCS:a b",
            "AstraCS:a\0b",
            "AstraCS:１",
            "AstraCS:$(x)",
            "AstraCS:a&b",
            "AstraCS:%x%",
            "AstraCS:a'b\"c`d",
            &long,
            &other,
        ],
    );
}

/// Each text is pasted into a form that is otherwise right. In the string, the field's name takes its place.
#[track_caller]
fn refuses(part: Part, texts: &[&str]) {
    let page = Page::open(&built::file_address());
    let label = &*part.to_string();
    let token = Secret::Usual.token();
    let (_, value) = values(&token).into_iter().find(|(other, _)| *other == label).expect("it is a field");
    let shown = if value == token { MASK } else { value };
    let outline = string_with(MASK).replace(shown, &label.to_lowercase());
    page.fill_in();
    // Outside Chromium, a NUL ends a clipboard text; WebKitGTK's takes long for a megabyte.
    let can_be_pasted = |text: &&&str| match engine() {
        Engine::Chromium => true,
        Engine::Firefox => !text.contains('\0'),
        Engine::WebKit => !text.contains('\0') && text.len() < MEGABYTE,
    };
    for text in part_of(texts.iter().filter(can_be_pasted), 3) {
        page.paste_into(label, text);
        until_eq("what is typed", || page.field(label).value() == *text, &true);
        until_eq("the refusal", || page.message_of(label, "error"), &refusal_of(part, text));
        page.shows_string(&outline);
        page.shows_no_string();
        page.button("Copy connection string").click();
        page.is_led_to(label);
        page.shows_message(&format!("Cannot be read: {label}."));
        // What the text was pasted from is still there.
        assert!(page.clipboard() == *text, "something was copied");
    }
    page.paste_into(label, value);
    page.shows_string(&string_with(MASK));
    page.has_kept_to_itself();
}
