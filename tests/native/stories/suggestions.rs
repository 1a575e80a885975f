//! Warnings: shown, with a button where one helps, and never in the way of the string.

use crate::{credentials::token, story::Story};
use astra_connection_string::model::Field;

const NEAR_MISS: &str = "this region is not known to this page, but us-east-2 is: AWS, US East (Ohio)";

#[test]
fn a_warning_shows_on_leaving_the_field_and_after_a_paste() {
    Story::begins().enters(Field::KEYSPACE, "v1").keeps_quiet_about(Field::KEYSPACE).leaves(Field::KEYSPACE).warns(
        Field::KEYSPACE,
        &["this is a part of the API's path; a string whose keyspace was forgotten reads like this"],
    );
    Story::begins()
        .pastes(Field::TOKEN, "AstraCS:short")
        .warns(Field::TOKEN, &["an application token usually has 97 characters; this has 13"]);
}

#[test]
fn a_warning_does_not_stop_the_string() {
    let text = Story::begins_complete()
        .pastes(Field::REGION, "mars-1")
        .warns(Field::REGION, &["this region is not known to this page, which is fine if Astra shows it like this"])
        .sums_up(&[])
        .shown_string();
    assert!(text.contains("-mars-1.apps.astra.datastax.com/"), "{text}");
}

#[test]
fn a_near_miss_offers_the_known_region() {
    Story::begins()
        .enters(Field::REGION, "us-eats-2")
        .leaves(Field::REGION)
        .warns(Field::REGION, &[NEAR_MISS])
        .presses(Field::REGION, "Use us-east-2")
        .has(Field::REGION, "us-east-2")
        .keeps_quiet_about(Field::REGION)
        .shows_place(Some("AWS, US East (Ohio)"));
}

#[test]
fn regions_that_differ_in_a_hyphen_lead_to_each_other() {
    Story::begins()
        .enters(Field::REGION, "us-east1")
        .leaves(Field::REGION)
        .presses(Field::REGION, "Use us-east-1")
        .has(Field::REGION, "us-east-1")
        .presses(Field::REGION, "Use us-east1")
        .has(Field::REGION, "us-east1");
}

#[test]
fn a_taken_region_goes_into_the_string() {
    let text = Story::begins_complete()
        .pastes(Field::REGION, "useast2")
        .presses(Field::REGION, "Use us-east-2")
        .pastes(Field::TOKEN, &token())
        .shown_string();
    assert!(text.contains("-us-east-2.apps.astra.datastax.com/"), "{text}");
}

#[test]
fn the_place_of_a_known_region_is_shown() {
    Story::begins().pastes(Field::REGION, "WESTUS3").shows_place(Some("Azure, US West"));
    Story::begins().pastes(Field::REGION, "mars-1").shows_place(None);
    Story::begins().pastes(Field::REGION, "<region>").shows_place(None);
}
