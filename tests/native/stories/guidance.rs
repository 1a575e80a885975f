//! Guidance for a newcomer: where each value is found, and an example that shows what the page does.

use crate::{
    credentials::{ASTRA_FIELDS, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Effect, Field, Guide, Msg};
use astra_uri::Deployment;

#[test]
fn the_example_fills_everything_and_is_clearly_no_database() {
    let story = Story::begins().does(Msg::ExampleTaken);
    assert!(story.model().connect().connection().is_some(), "it makes a string");
    assert!(story.model().connect().text(Field::TOKEN).contains("ThisIsAnExampleNotSecret"));
    assert_eq!(story.model().connect().text(Field::KEYSPACE), "example");
    for field in ASTRA_FIELDS {
        let view = story.view().field(field);
        assert!(view.notes.error.is_none() && view.warnings().count() == 0, "{field}: nothing is unusual in it");
    }
    assert_eq!(
        story.model().connect().pasted().map(|pasted| pasted.filled.len()),
        Some(4),
        "it reports what it filled in"
    );
}

#[test]
fn the_example_gives_back_what_it_took_the_place_of() {
    let story =
        Story::begins().enters(Field::REGION, "eu-west-1").does(Msg::ExampleTaken).has(Field::REGION, "us-east-2");
    let story = story.does(Msg::PasteUndone).has(Field::REGION, "eu-west-1").has(Field::TOKEN, "");
    assert!(story.model().connect().pasted().is_none());
}

#[test]
fn each_field_of_astra_has_a_way_to_its_value_and_no_other_has() {
    for field in Field::ALL {
        assert_eq!(field.guide(Deployment::SelfHosted), None, "{field}: Astra knows nothing of it");
        let guide = field.guide(Deployment::Astra);
        assert_eq!(guide.is_some(), ASTRA_FIELDS.contains(&field), "{field}");
        let Some(Guide { portal, command }) = guide else { continue };
        assert!(portal.ends_with('.') && portal.len() > 60, "{field}: {portal}");
        assert!(command.starts_with("astra "), "{field}: {command}");
    }
}

#[test]
fn the_default_keyspace_is_one_click_where_the_endpoint_is_there() {
    let story = Story::begins();
    assert!(!story.view().field(Field::KEYSPACE).offers_default, "nothing tells that there is a vector database");
    let story = story.does(Msg::TextPasted(None, endpoint()));
    assert!(story.view().field(Field::KEYSPACE).offers_default);
    let story = story.does(Msg::DefaultKeyspaceTaken).has(Field::KEYSPACE, "default_keyspace");
    let story = story.has_effect(&Effect::Focus(Field::TOKEN.id()));
    assert!(!story.view().field(Field::KEYSPACE).offers_default);
    let story = story.enters(Field::TOKEN, &token()).leaves(Field::TOKEN);
    assert!(story.model().connect().is_complete());
}

#[test]
fn after_a_paste_the_focus_goes_to_what_is_missing() {
    for (text, next) in [
        (endpoint(), Some(Field::KEYSPACE)),
        (format!("{}\nASTRA_DB_KEYSPACE=shop", endpoint()), Some(Field::TOKEN)),
        (token(), Some(Field::DATABASE_ID)),
        (connection_string(), None),
        ("nothing".to_owned(), None),
        (format!("{}\n{}", token(), "AstraCS:other"), None),
    ] {
        let story = Story::begins().does(Msg::TextPasted(None, text.clone()));
        let focused = story.effects().iter().find(|effect| matches!(effect, Effect::Focus(_)));
        assert_eq!(focused, next.map(|field| Effect::Focus(field.id())).as_ref(), "{text}");
    }
}

#[test]
fn the_example_is_called_one_where_the_string_is_and_in_what_is_copied() {
    let story = Story::begins().does(Msg::ExampleTaken);
    assert_eq!(story.view().progress, (4, 4, true));
    let story = story.asks_for(Block::ConnectionString);
    assert!(story.given().contains("ThisIsAnExampleNotSecret"));
    let story = story.pastes(Field::TOKEN, &token());
    assert_eq!(story.view().progress, (4, 4, false));
}
