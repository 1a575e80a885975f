//! Never a string from an unfinished or wrong form.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Field, Msg};
use astra_programs::Credentials;

/// What is in a field of an unfinished form.
#[derive(Clone, Copy)]
enum Content {
    Good,
    Missing,
    Wrong,
}

const CONTENTS: [Content; 3] = [Content::Good, Content::Missing, Content::Wrong];

/// All 81 ways to fill in the form, each with what makes it unfinished.
fn every_form() -> impl Iterator<Item = (Story, Vec<Field>)> {
    (0..81_usize).map(|number| {
        let good = [DATABASE_ID, REGION, KEYSPACE, &token()];
        let wrong = ["x@evil.com/", "x.y", "ks/../y", "secret"];
        let mut story = Story::begins();
        let mut unfinished = Vec::new();
        for (place, field) in ASTRA_FIELDS.into_iter().enumerate() {
            let content = CONTENTS[number / 3_usize.pow(u32::try_from(place).unwrap()) % 3];
            match content {
                Content::Good => story = story.pastes(field, good[place]),
                Content::Missing => {}
                Content::Wrong => story = story.pastes(field, wrong[place]),
            }
            if !matches!(content, Content::Good) {
                unfinished.push(field);
            }
        }
        (story, unfinished)
    })
}

#[test]
fn there_is_a_string_only_if_all_four_fields_are_good() {
    for (story, unfinished) in every_form() {
        let good = ASTRA_FIELDS.len() - unfinished.len();
        assert_eq!(story.model().connect().readable(), good);
        if unfinished.is_empty() {
            story.has_the_string(&connection_string());
        } else {
            story.has_no_string().asks_for(Block::ConnectionString).gets(None).sums_up(&unfinished);
        }
    }
}

#[test]
fn an_unfinished_form_reports_every_problem_at_once() {
    for (story, unfinished) in every_form() {
        let errors: Vec<_> = story.model().connect().errors().into_iter().map(|(field, _)| field).collect();
        assert_eq!(errors, unfinished);
    }
}

#[test]
fn no_code_is_made_with_a_string_that_is_not_there() {
    for (credentials, block) in [(Credentials::Inline, Block::Code), (Credentials::Environment, Block::Env)] {
        Story::begins()
            .does(Msg::Chosen(Choice::Credentials(credentials)))
            .enters(Field::DATABASE_ID, DATABASE_ID)
            .asks_for(block)
            .gets(None)
            .sums_up(&[Field::REGION, Field::KEYSPACE, Field::TOKEN]);
    }
}

#[test]
fn what_needs_no_string_can_be_copied_at_once() {
    let story = Story::begins().asks_for(Block::Install);
    assert!(story.given().starts_with("npm install "));
    let story = story.asks_for(Block::Code).sums_up(&[]);
    assert!(story.given().contains("process.env.ASTRA_URI"));
}
