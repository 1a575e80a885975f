//! A link fills the fields in, and never with a secret.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, LETTERS24, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Field, Link, LinkSecret, Msg, Screen};
use astra_uri::{Draft, Driver, Part};
use url::form_urlencoded::byte_serialize;

fn opens(fragment: &str) -> Story {
    Story::begins().does(Msg::AddressChanged(fragment.to_owned()))
}

/// What the address holds once the page has taken the link.
fn address(story: &Story) -> String {
    story.model().connect().link(story.model().choices().driver, story.model().screen()).to_string()
}

#[test]
fn a_link_fills_the_fields_and_chooses_the_driver() {
    let link = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&driver=stargate-mongoose");
    let story =
        opens(&link).has(Field::DATABASE_ID, DATABASE_ID).has(Field::REGION, REGION).has(Field::KEYSPACE, KEYSPACE);
    assert_eq!(story.model().choices().driver, Driver::StargateMongoose);
    assert_eq!(address(&story), link);
    assert!(story.model().connect().is_linked());
    assert_eq!(story.model().connect().link_secret(), LinkSecret::None);
}

/// A link carries typed values: a text that is no value is none of them.
#[test]
fn a_wrong_value_is_not_taken() {
    let story = opens("#id=nonsense&region=-a&keyspace=shop_2&other=1");
    let story = story.has(Field::DATABASE_ID, "").has(Field::REGION, "").has(Field::KEYSPACE, "shop_2");
    assert_eq!(address(&story), "#keyspace=shop_2&driver=astra-mongoose");
    assert_eq!(Link::read("#id=nonsense&region=-a"), None);
}

#[test]
fn a_token_in_a_link_is_omitted_and_reported() {
    for fragment in [
        format!("#token={}&region={REGION}", token()),
        format!("#applicationToken={}&region={REGION}", token()),
        format!("#region={REGION}&ASTRA_DB_APPLICATION_TOKEN="),
        format!("#region={REGION}&id={}", token()),
        format!("#region={REGION}&{}", token()),
        format!("#{}=1&region={REGION}", token()),
    ] {
        let story = opens(&fragment).has(Field::REGION, REGION).has(Field::TOKEN, "").has(Field::DATABASE_ID, "");
        assert!(!address(&story).contains("AstraCS"), "the address holds it");
        assert_eq!(story.model().connect().link_secret(), LinkSecret::Omitted, "it is reported");
    }
}

#[test]
fn a_link_never_holds_what_is_secret() {
    let story = Story::begins_complete().does(Msg::LinkRequested(String::new()));
    assert_eq!(address(&story), format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&driver=astra-mongoose"));
    let story = story.enters(Field::KEYSPACE, &token()).enters(Field::DATABASE_ID, &token());
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
fn every_value_comes_back_from_its_link() {
    for (id, region, keyspace) in
        [(DATABASE_ID, REGION, KEYSPACE), (DATABASE_ID, "westus3", "_0"), (DATABASE_ID, "x", "a")]
    {
        let mut draft = Draft::default();
        for (part, text) in [(Part::DatabaseId, id), (Part::Region, region), (Part::Keyspace, keyspace)] {
            draft.set(part.parse(text).expect("it is a value").value);
        }
        let link =
            Link { draft, driver: Some(Driver::StargateMongoose), screen: Some(Screen::Failures), ..Link::default() };
        assert_eq!(Link::read(&link.to_string()), Some(link), "{region} {keyspace}");
    }
}

/// A text that has to be corrected or split may be something else: an address with a token in it is no database ID.
#[test]
fn nothing_of_a_link_is_corrected_or_split() {
    for wrong in [
        format!("#id={}", byte_serialize(connection_string().as_bytes()).collect::<String>()),
        format!("#id={}", byte_serialize(endpoint().as_bytes()).collect::<String>()),
        format!("#id={}", DATABASE_ID.to_uppercase()),
        format!("#id={}", DATABASE_ID.replace('-', "")),
        format!("#id={DATABASE_ID}-1"),
        "#region=US+East+(Ohio)".to_owned(),
        "#region=%20us-east-2".to_owned(),
        "#keyspace=%22shop%22".to_owned(),
        "#driver=mongodb".to_owned(),
    ] {
        let story = opens(&wrong);
        for field in ASTRA_FIELDS {
            assert_eq!(story.model().connect().text(field), "", "{wrong}");
        }
    }
}

/// The letters and the digits of a token look like names.
#[test]
fn a_piece_of_a_token_is_in_no_link() {
    let digits = &token()[40..88];
    for piece in [LETTERS24, digits] {
        assert_eq!(Link::read(&format!("#keyspace={piece}")), None, "{piece}");
        let story = Story::begins_complete().enters(Field::KEYSPACE, piece);
        assert_eq!(address(&story), format!("#id={DATABASE_ID}&region={REGION}&driver=astra-mongoose"));
    }
    let story = Story::begins_complete().enters(Field::REGION, LETTERS24);
    assert_eq!(address(&story), format!("#id={DATABASE_ID}&keyspace={KEYSPACE}&driver=astra-mongoose"));
    assert!(Link::read("#keyspace=a_keyspace_of_24_letters").is_some());
    assert!(Link::read("#keyspace=akeyspaceofallsmallletters").is_some());
}

/// It would be opened as one of production.
#[test]
fn a_database_of_another_environment_is_in_no_link() {
    let dev = endpoint().replace(".astra.", ".astra-dev.");
    let story = Story::begins().does(Msg::TextPasted(None, dev)).has(Field::DATABASE_ID, DATABASE_ID);
    assert_eq!(address(&story), format!("#region={REGION}&driver=astra-mongoose"));
}

#[test]
fn the_report_of_a_secret_stays_when_another_link_comes() {
    let story = opens("#token=x").does(Msg::AddressChanged(format!("#region={REGION}")));
    assert_eq!(story.model().connect().link_secret(), LinkSecret::Omitted);
}

/// Until its field is left, a token that is typed where it does not belong reads like a name.
#[test]
fn nothing_of_a_token_that_is_typed_into_another_field_comes_into_the_address() {
    let texts = [token().replacen("AstraCS:", "", 1), token()[33..].to_owned(), token()];
    for (field, text) in
        [Field::KEYSPACE, Field::REGION].into_iter().flat_map(|field| texts.iter().map(move |text| (field, text)))
    {
        let mut story = opens("#driver=stargate-mongoose");
        for end in 1..=text.len() {
            story = story.does(Msg::Entered(field, text[..end].to_owned()));
            assert_eq!(story.effects(), [], "{field}");
        }
        assert_eq!(story.leaves(field).effects(), [], "{field}");
    }
}

#[test]
fn a_secret_of_another_kind_is_reported_too() {
    for secret in ["password=x", "client_secret=x", "other=Cassandra:Y2Fz:Y2Fz", "query.token=x", "query.x=AstraCS%3Ax"]
    {
        let story = opens(&format!("#region={REGION}&{secret}"));
        assert_eq!(story.model().connect().link_secret(), LinkSecret::Omitted, "{secret}");
    }
}
