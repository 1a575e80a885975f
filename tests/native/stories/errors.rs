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
fn the_page_begins_without_messages() {
    let story = ASTRA_FIELDS.into_iter().fold(Story::begins(), Story::keeps_quiet_about);
    story.sums_up(&[]).has_no_string();
}

#[test]
fn nothing_is_reported_while_a_field_is_first_typed() {
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
        .enters(Field::DATABASE_ID, &DATABASE_ID[..35])
        .keeps_quiet_about(Field::DATABASE_ID)
        .leaves(Field::DATABASE_ID)
        .shows(Field::DATABASE_ID, ONE_SHORT);
    Story::begins()
        .enters(Field::REGION, "us east 2")
        .leaves(Field::REGION)
        .shows(Field::REGION, "a region has only letters, digits and hyphens; character 3 is a space");
    Story::begins().enters(Field::KEYSPACE, "default-keyspace").leaves(Field::KEYSPACE).shows(
        Field::KEYSPACE,
        "a keyspace has only the letters a to z, digits and underscores; character 8 is a hyphen",
    );
    Story::begins()
        .enters(Field::TOKEN, "secret")
        .leaves(Field::TOKEN)
        .shows(Field::TOKEN, "an application token begins with AstraCS: in exactly this case; this does not");
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
        .enters(Field::KEYSPACE, "  ")
        .leaves(Field::KEYSPACE)
        .shows(Field::KEYSPACE, "the keyspace is missing");
}

#[test]
fn an_error_shows_at_once_after_a_paste() {
    Story::begins().pastes(Field::DATABASE_ID, &DATABASE_ID[1..]).shows(Field::DATABASE_ID, ONE_SHORT);
    Story::begins()
        .pastes(Field::TOKEN, "AstraCS:")
        .shows(Field::TOKEN, "nothing follows AstraCS: here; a token goes on with 24 letters, a colon and 64 digits");
}

#[test]
fn an_error_is_gone_with_the_keystroke_that_fixes_it() {
    Story::begins()
        .enters(Field::DATABASE_ID, &DATABASE_ID[..34])
        .leaves(Field::DATABASE_ID)
        .shows(Field::DATABASE_ID, TWO_SHORT)
        .goes_on(Field::DATABASE_ID, &DATABASE_ID[34..35])
        .shows(Field::DATABASE_ID, ONE_SHORT)
        .goes_on(Field::DATABASE_ID, &DATABASE_ID[35..])
        .keeps_quiet_about(Field::DATABASE_ID)
        .sums_up(&[]);
}

#[test]
fn an_error_stays_on_leaving_and_coming_back() {
    Story::begins()
        .pastes(Field::REGION, "-a")
        .leaves(Field::REGION)
        .leaves(Field::REGION)
        .shows(Field::REGION, "a region begins and ends with a letter or a digit; here a hyphen is at an end");
}

#[test]
fn a_fixed_field_is_given_time_again() {
    Story::begins()
        .pastes(Field::REGION, "us_east")
        .enters(Field::REGION, REGION)
        .keeps_quiet_about(Field::REGION)
        .goes_on(Field::REGION, "_")
        .keeps_quiet_about(Field::REGION)
        .leaves(Field::REGION)
        .shows(Field::REGION, "a region has only letters, digits and hyphens; character 10 is an underscore");
}

#[test]
fn emptying_a_field_ends_its_error() {
    Story::begins()
        .enters(Field::KEYSPACE, "a/")
        .leaves(Field::KEYSPACE)
        .deletes(Field::KEYSPACE, 2)
        .keeps_quiet_about(Field::KEYSPACE)
        .leaves(Field::KEYSPACE)
        .keeps_quiet_about(Field::KEYSPACE)
        .enters(Field::KEYSPACE, "a/")
        .keeps_quiet_about(Field::KEYSPACE);
}

#[test]
fn a_good_paste_ends_an_error() {
    Story::begins().pastes(Field::TOKEN, "secret").pastes(Field::TOKEN, &token()).keeps_quiet_about(Field::TOKEN);
}

#[test]
fn a_field_speaks_for_itself_alone() {
    Story::begins()
        .enters(Field::DATABASE_ID, "x")
        .enters(Field::KEYSPACE, KEYSPACE)
        .leaves(Field::KEYSPACE)
        .keeps_quiet_about(Field::DATABASE_ID)
        .sums_up(&[]);
}

#[test]
fn what_was_typed_before_the_program_started_counts_as_typed() {
    Story::begins()
        .does(Msg::Restored(Some(Field::DATABASE_ID), DATABASE_ID[..35].to_owned()))
        .has(Field::DATABASE_ID, &DATABASE_ID[..35])
        .keeps_quiet_about(Field::DATABASE_ID)
        .leaves(Field::DATABASE_ID)
        .shows(Field::DATABASE_ID, ONE_SHORT);
}

/// `eastus` is a region of Azure, too.
#[test]
fn a_value_that_was_typed_before_the_program_started_stays_in_its_field() {
    Story::begins()
        .does(Msg::Restored(Some(Field::KEYSPACE), "eastus".to_owned()))
        .has(Field::KEYSPACE, "eastus")
        .has(Field::REGION, "");
}
