//! An error message in the box leads to its cause, and never takes a token along.

use crate::{
    credentials::{connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{
    Block, Choice, Effect, Field, Msg, Screen,
    element_id::{FAILURE_SEARCH, OPENED_FAILURE, PASTE_BOX},
};
use astra_programs::{Client, Failure, Module, known_failures};
use astra_uri::Reveal;

const MESSAGE: &str = "Authentication failed for request due to invalid token";

fn pasted(text: &str) -> Story {
    Story::begins().does(Msg::TextPasted(None, text.to_owned()))
}

/// The row whose cause is shown; none where another view is.
fn opened(story: &Story) -> Option<&'static str> {
    let opened = story.model().search().rows().opened?.message();
    (story.view().screen == Screen::Failures).then_some(opened)
}

#[test]
fn a_message_in_the_box_opens_its_answer_where_errors_are_explained() {
    let story = pasted("DataAPIResponseError: Authentication failed for request due to invalid token\n    at x.js:1:1");
    assert_eq!(opened(&story), Some(MESSAGE));
    assert_eq!(story.model().search().text(), MESSAGE);
    assert_eq!(
        story.effects(),
        [
            Effect::KeepOut,
            Effect::Empty(PASTE_BOX),
            Effect::Write(FAILURE_SEARCH, MESSAGE),
            Effect::Focus(OPENED_FAILURE),
            Effect::StepTo("#view=errors".to_owned()),
        ]
    );
    assert_eq!(story.view().paste.filled, None, "there is nothing to report at the box");
}

#[test]
fn every_known_message_leads_there_by_its_own_words() {
    for failure in known_failures() {
        let story = pasted(&format!("Error: {}", failure.message()));
        assert_eq!(opened(&story), Some(failure.message()));
        assert_eq!(story.model().search().rows().found[0], failure);
    }
}

#[test]
fn it_keeps_the_fields_and_what_an_earlier_paste_can_undo() {
    let story = Story::begins().does(Msg::TextPasted(None, endpoint()));
    let story = story.does(Msg::TextPasted(None, format!("Error: {MESSAGE}")));
    assert_eq!(opened(&story), Some(MESSAGE));
    assert!(story.view().paste.can_undo);
    story.does(Msg::PasteUndone).has(Field::REGION, "");
}

#[test]
fn values_are_filled_in_first_and_the_error_is_offered() {
    let text = format!("{MESSAGE}\n    for {}", connection_string());
    let story = pasted(&text).has(Field::TOKEN, &token()).has_the_string(&connection_string());
    assert_eq!(story.view().screen, Screen::Connect);
    let failure = story.view().paste.failure.expect("it is offered");
    let story = story.does(Msg::FailureLookedUp(failure));
    assert_eq!((opened(&story), story.model().search().text()), (Some(MESSAGE), MESSAGE));
    assert!(!story.view().failures.is_hidden);
    story.has_effect(&Effect::Write(FAILURE_SEARCH, MESSAGE)).has_effect(&Effect::Focus(OPENED_FAILURE));
}

#[test]
fn no_token_comes_into_the_search_however_it_is_written() {
    let token = token();
    for written in [token.clone(), token.replace(':', "%3A"), token[..40].to_owned(), token.to_uppercase()] {
        let mut story = pasted(&format!("{MESSAGE} {written}"));
        if let Some(failure) = story.view().paste.failure {
            story = story.does(Msg::FailureLookedUp(failure));
        }
        assert_eq!((opened(&story), story.model().search().text()), (Some(MESSAGE), MESSAGE));
        assert!(!format!("{:?}", story.effects()).contains(&token[8..20]));
    }
}

#[test]
fn what_no_one_printed_leads_nowhere() {
    for text in ["hello", "token", "keyspace exist", "authentication failed, invalid token"] {
        let story = pasted(text);
        assert_eq!((story.view().screen, story.view().paste.failure), (Screen::Connect, None), "{text}");
    }
    let story = Story::begins().does(Msg::TextPasted(Some(Field::KEYSPACE), format!("Error: {MESSAGE}")));
    assert_eq!((opened(&story), story.effects()), (None, &[][..]), "a field has what was pasted into it");
    let story = Story::begins().does(Msg::TextPasted(Some(Field::TOKEN), format!("{MESSAGE} {}", token())));
    assert_eq!(story.view().paste.failure, None, "it was meant as a token");
}

/// They throw a message that is among the known ones.
#[test]
fn the_programs_of_this_page_are_no_reports() {
    let mut throwing = 0;
    let modules = Module::ALL.map(|module| Msg::Chosen(Choice::Module(module)));
    let clients = Client::ALL.map(|client| Msg::Chosen(Choice::Client(client)));
    for chosen in modules.into_iter().chain(clients) {
        let story = Story::begins().does(chosen);
        let Some(program) = story.model().block(Block::Code, Reveal::Masked) else { continue };
        throwing += usize::from(Failure::reported_in(&program).is_some());
        let story = story.does(Msg::TextPasted(None, program.to_string()));
        assert_eq!(story.view().screen, Screen::Connect, "{}", *program);
    }
    assert!(throwing > 0, "there are such programs");
    let printed =
        "  throw new Error('No ASTRA_URI. Run: x');\n  ^\n\nError: No ASTRA_URI. Run: x\n    at file:///app/x.mjs:6:9";
    assert_eq!(opened(&pasted(printed)), Some("No ASTRA_URI"), "the program's own line is printed with its error");
}
