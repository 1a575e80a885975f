//! When an error shows: not while a field is first typed; on leaving it, if something was typed; at once after a paste;
//! gone with the keystroke that fixes it.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, token},
    story::Story,
};
use astra_connection_string::model::{Field, Msg};

const ONE_SHORT: &str = "a database ID has 36 characters; this has 35";
const TWO_SHORT: &str = "a database ID has 36 characters; this has 34";

#[test]
fn the_page_begins_in_silence() {
    let story = ASTRA_FIELDS.into_iter().fold(Story::begins(), Story::keeps_quiet_about);
    story.sums_up(&[]).has_no_string();
}

#[test]
fn nothing_is_said_while_a_field_is_first_typed() {
    let texts = [DATABASE_ID, "us east", "ks/../y", "Bearer x"];
    for (field, text) in ASTRA_FIELDS.into_iter().zip(texts) {
        let mut story = Story::begins();
        for key in text.chars() {
            story = story.goes_on(field, &key.to_string()).keeps_quiet_about(field).sums_up(&[]);
        }
    }
}

#[test]
fn an_error_shows_when_the_field_is_left() {
    Story::begins()
        .enters(Field::DatabaseId, &DATABASE_ID[..35])
        .keeps_quiet_about(Field::DatabaseId)
        .leaves(Field::DatabaseId)
        .shows(Field::DatabaseId, ONE_SHORT);
    Story::begins()
        .enters(Field::Region, "us east 2")
        .leaves(Field::Region)
        .shows(Field::Region, "a region has only letters, digits and hyphens; character 3 is a space");
    Story::begins().enters(Field::Keyspace, "default-keyspace").leaves(Field::Keyspace).shows(
        Field::Keyspace,
        "a keyspace has only the letters a to z, digits and underscores; character 8 is a hyphen",
    );
    Story::begins()
        .enters(Field::Token, "secret")
        .leaves(Field::Token)
        .shows(Field::Token, "an application token begins with AstraCS: in exactly this case; this does not");
}

#[test]
fn a_field_that_is_left_empty_is_no_error() {
    for field in ASTRA_FIELDS {
        Story::begins().leaves(field).keeps_quiet_about(field);
        Story::begins().enters(field, "x").deletes(field, 1).leaves(field).keeps_quiet_about(field);
    }
}

#[test]
fn white_space_is_something_typed() {
    Story::begins()
        .enters(Field::Keyspace, "  ")
        .leaves(Field::Keyspace)
        .shows(Field::Keyspace, "the keyspace is missing");
}

#[test]
fn an_error_shows_at_once_after_a_paste() {
    Story::begins().pastes(Field::DatabaseId, &DATABASE_ID[1..]).shows(Field::DatabaseId, ONE_SHORT);
    Story::begins()
        .pastes(Field::Token, "AstraCS:")
        .shows(Field::Token, "nothing follows AstraCS: here; a token goes on with 24 letters, a colon and 64 digits");
}

#[test]
fn an_error_is_gone_with_the_keystroke_that_fixes_it() {
    Story::begins()
        .enters(Field::DatabaseId, &DATABASE_ID[..34])
        .leaves(Field::DatabaseId)
        .shows(Field::DatabaseId, TWO_SHORT)
        .goes_on(Field::DatabaseId, &DATABASE_ID[34..35])
        .shows(Field::DatabaseId, ONE_SHORT)
        .goes_on(Field::DatabaseId, &DATABASE_ID[35..])
        .keeps_quiet_about(Field::DatabaseId)
        .sums_up(&[]);
}

#[test]
fn an_error_stays_on_leaving_and_coming_back() {
    Story::begins()
        .pastes(Field::Region, "-a")
        .leaves(Field::Region)
        .leaves(Field::Region)
        .shows(Field::Region, "a region begins and ends with a letter or a digit; here a hyphen is at an end");
}

#[test]
fn a_fixed_field_is_given_time_again() {
    Story::begins()
        .pastes(Field::Region, "us_east")
        .enters(Field::Region, REGION)
        .keeps_quiet_about(Field::Region)
        .goes_on(Field::Region, "_")
        .keeps_quiet_about(Field::Region)
        .leaves(Field::Region)
        .shows(Field::Region, "a region has only letters, digits and hyphens; character 10 is an underscore");
}

#[test]
fn emptying_a_field_ends_its_error() {
    Story::begins()
        .enters(Field::Keyspace, "a/")
        .leaves(Field::Keyspace)
        .deletes(Field::Keyspace, 2)
        .keeps_quiet_about(Field::Keyspace)
        .leaves(Field::Keyspace)
        .keeps_quiet_about(Field::Keyspace)
        .enters(Field::Keyspace, "a/")
        .keeps_quiet_about(Field::Keyspace);
}

#[test]
fn a_good_paste_ends_an_error() {
    Story::begins().pastes(Field::Token, "secret").pastes(Field::Token, &token()).keeps_quiet_about(Field::Token);
}

#[test]
fn a_field_speaks_for_itself_alone() {
    Story::begins()
        .enters(Field::DatabaseId, "x")
        .enters(Field::Keyspace, KEYSPACE)
        .leaves(Field::Keyspace)
        .keeps_quiet_about(Field::DatabaseId)
        .sums_up(&[]);
}

#[test]
fn what_was_typed_before_the_program_started_counts_as_typed() {
    Story::begins()
        .does(Msg::Restored(Some(Field::DatabaseId), DATABASE_ID[..35].to_owned()))
        .has(Field::DatabaseId, &DATABASE_ID[..35])
        .keeps_quiet_about(Field::DatabaseId)
        .leaves(Field::DatabaseId)
        .shows(Field::DatabaseId, ONE_SHORT);
}
