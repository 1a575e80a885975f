//! A link fills the fields in, and never with a secret.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, token},
    story::Story,
};
use astra_connection_string::{
    domain::Driver,
    model::{Field, Link, LinkSecret, Msg},
};

fn opens(fragment: &str) -> Story {
    Story::begins().does(Msg::AddressChanged(fragment.to_owned()))
}

/// What the address holds once the page has taken the link.
fn address(story: &Story) -> String {
    story.model().connect().link(story.model().choices().driver).to_string()
}

#[test]
fn a_link_fills_the_fields_and_chooses_the_driver() {
    let link = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&driver=stargate-mongoose");
    let story =
        opens(&link).has(Field::DatabaseId, DATABASE_ID).has(Field::Region, REGION).has(Field::Keyspace, KEYSPACE);
    assert_eq!(story.model().choices().driver, Driver::StargateMongoose);
    assert_eq!(address(&story), link);
    assert!(story.model().connect().is_linked());
    assert_eq!(story.model().connect().link_secret(), LinkSecret::None);
}

#[test]
fn a_wrong_value_is_shown_in_its_field_with_its_error() {
    let story = opens("#id=nonsense&region=-a&other=1");
    let story = story.has(Field::DatabaseId, "nonsense").has(Field::Region, "-a");
    for field in [Field::DatabaseId, Field::Region] {
        assert!(story.model().connect().notes(field).error.is_some(), "{field}");
    }
    assert_eq!(address(&story), "#driver=astra-mongoose");
}

#[test]
fn a_token_in_a_link_is_left_out_and_said() {
    for fragment in [
        format!("#token={}&region={REGION}", token()),
        format!("#applicationToken={}&region={REGION}", token()),
        format!("#region={REGION}&ASTRA_DB_APPLICATION_TOKEN="),
        format!("#region={REGION}&id={}", token()),
        format!("#region={REGION}&{}", token()),
        format!("#{}=1&region={REGION}", token()),
    ] {
        let story = opens(&fragment).has(Field::Region, REGION).has(Field::Token, "").has(Field::DatabaseId, "");
        assert!(!address(&story).contains("AstraCS"), "the address holds it");
        assert_eq!(story.model().connect().link_secret(), LinkSecret::Omitted, "it is said");
    }
}

#[test]
fn a_link_never_holds_what_is_secret() {
    let story = Story::begins_complete().does(Msg::LinkRequested(String::new()));
    assert_eq!(address(&story), format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&driver=astra-mongoose"));
    let story = story.enters(Field::Keyspace, &token()).enters(Field::DatabaseId, &token());
    assert_eq!(address(&story), format!("#region={REGION}&driver=astra-mongoose"));
}

#[test]
fn clearing_takes_the_values_out_of_the_address() {
    let story = Story::begins_complete().does(Msg::LinkRequested(String::new())).does(Msg::Cleared);
    assert!(story.model().connect().is_linked(), "the address follows");
    assert_eq!(address(&story), "#driver=astra-mongoose");
    let story = Story::begins_complete().does(Msg::Cleared);
    assert!(!story.model().connect().is_linked(), "an address without values stays as it is");
}

#[test]
fn what_is_no_link_changes_nothing() {
    for fragment in ["", "#", "#sample-apps", "#a=b&c", "#region=&id="] {
        assert_eq!(Link::read(fragment), None, "{fragment}");
    }
    assert!(!opens("#x=1").model().connect().is_linked());
}

#[test]
fn any_value_comes_back_from_its_link() {
    for text in ["a b", "&=#%", "ä", "+", "us-east-2"] {
        let link = Link { region: Some(text.to_owned()), ..Link::default() };
        assert_eq!(Link::read(&link.to_string()), Some(link), "{text}");
    }
}
