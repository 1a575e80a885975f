//! The views of the page: one is shown, each has an address, and none forgets anything.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string},
    story::Story,
};
use astra_connection_string::model::{Effect, Field, Msg, Screen};

fn opens(fragment: &str) -> Story {
    Story::begins().does(Msg::AddressChanged(fragment.to_owned()))
}

#[test]
fn the_address_names_the_view_and_no_value_that_was_typed() {
    let story = Story::begins_complete().does(Msg::ScreenChosen(Screen::Failures));
    assert_eq!(story.effects(), [Effect::StepTo("#view=errors".to_owned())]);
    let story = story.does(Msg::ScreenChosen(Screen::SampleApps));
    assert_eq!(story.effects(), [Effect::StepTo("#view=samples".to_owned())]);
    let story = story.does(Msg::ScreenChosen(Screen::Connect)).has_the_string(&connection_string());
    assert_eq!(story.effects(), [Effect::StepTo(String::new())], "the first view goes without saying");
}

#[test]
fn a_link_with_values_carries_the_view_too() {
    let link = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&driver=astra-mongoose");
    let story = opens(&link).does(Msg::ScreenChosen(Screen::SampleApps));
    assert_eq!(story.effects(), [Effect::StepTo(format!("{link}&view=samples"))]);
}

#[test]
fn a_link_opens_its_view() {
    for screen in Screen::ALL {
        let story = opens(&format!("#view={}", screen.key()));
        assert_eq!(story.view().screen, screen);
        assert!(story.view().is_built(screen) && !story.model().connect().is_linked());
        assert!(story.view().is_built(Screen::Connect), "it was there before the link was read");
    }
    let story = opens("#view=errors").does(Msg::AddressChanged("#view=nothing".to_owned()));
    assert_eq!(story.view().screen, Screen::Failures);
    let story = story.does(Msg::HostAsked("view=samples".to_owned()));
    assert_eq!(story.view().screen, Screen::Failures, "the page around asks for values");
}

#[test]
fn a_view_that_is_left_keeps_what_was_typed_there() {
    let story = Story::begins().does(Msg::ScreenChosen(Screen::SampleApps)).enters(Field::ProjectName, "a-shop");
    let story = story.does(Msg::ScreenChosen(Screen::Connect)).does(Msg::ScreenChosen(Screen::SampleApps));
    story.has(Field::ProjectName, "a-shop");
}
