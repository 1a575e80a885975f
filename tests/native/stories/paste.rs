//! Paste what you have: the fields are filled, what was done is reported, and it can be undone exactly.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Effect, Field, Msg};
use astra_uri::{Code, Deployment, Diagnostic, Environment, Part, Source};

fn anything(text: &str) -> Msg {
    Msg::TextPasted(None, text.to_owned())
}

fn env() -> String {
    format!(
        "ASTRA_DB_API_ENDPOINT={}\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_APPLICATION_TOKEN={}\n",
        endpoint(),
        token()
    )
}

#[test]
fn a_whole_file_of_values_makes_the_string() {
    let story = Story::begins().does(anything(&env())).has_the_string(&connection_string());
    let pasted = story.model().connect().pasted().expect("something was pasted");
    assert_eq!(
        pasted.filled,
        [
            (Part::DatabaseId, Source::Address),
            (Part::Region, Source::Address),
            (Part::Keyspace, Source::Name),
            (Part::Token, Source::Form)
        ]
    );
    assert!(pasted.open.is_empty() && pasted.notes.is_empty());
}

#[test]
fn what_is_not_in_the_paste_stays_as_it_was() {
    let story = Story::begins().enters(Field::KEYSPACE, "mine").does(anything(&endpoint()));
    story
        .has(Field::DATABASE_ID, DATABASE_ID)
        .has(Field::REGION, REGION)
        .has(Field::KEYSPACE, "mine")
        .has(Field::TOKEN, "");
}

#[test]
fn undo_puts_every_field_back_to_the_letter() {
    let begins = || {
        Story::begins()
            .pastes(Field::DATABASE_ID, &format!("https://{DATABASE_ID}-eastus.apps.astra-test.datastax.com"))
            .enters(Field::KEYSPACE, "  half a nam")
            .enters(Field::TOKEN, "AstraCS:")
            .does(Msg::DeploymentChosen(Deployment::SelfHosted))
            .enters(Field::PASSWORD, " x ")
    };
    let story = begins().does(anything(&env())).has_the_string(&connection_string()).does(Msg::PasteUndone);
    for field in Field::ALL {
        assert_eq!(story.model().connect().text(field), begins().model().connect().text(field), "{field}");
    }
    assert_eq!(story.model().connect().deployment(), Deployment::SelfHosted);
    assert_eq!(story.model().connect().environment(), Environment::Test);
    assert!(story.model().connect().pasted().is_none());
}

#[test]
fn of_two_values_the_user_chooses_one() {
    let story =
        Story::begins().does(anything(&format!("{}/api/json/v1/one\n{}/api/json/v1/two", endpoint(), endpoint())));
    let story = story.has(Field::KEYSPACE, "").does(Msg::OptionTaken(Part::Keyspace, 1)).has(Field::KEYSPACE, "two");
    story
        .does(Msg::OptionTaken(Part::Keyspace, 7))
        .has(Field::KEYSPACE, "two")
        .does(Msg::PasteUndone)
        .has(Field::DATABASE_ID, "");
}

#[test]
fn what_was_fixed_and_what_was_omitted_is_reported() {
    let text = format!("{}/api/v1/json\n\"clientId\": \"x\"", endpoint());
    let story = Story::begins().does(anything(&text));
    let pasted = story.model().connect().pasted().expect("something was pasted");
    assert_eq!(pasted.notes, [Diagnostic::from(Code::MisorderedPath), Diagnostic::from(Code::ClientCredential)]);
}

#[test]
fn a_paste_of_nothing_changes_nothing() {
    let story = Story::begins_complete().does(anything("hello, world")).has_the_string(&connection_string());
    let pasted = story.model().connect().pasted().expect("it is reported");
    assert!(pasted.filled.is_empty() && pasted.open.is_empty());
}

/// Cut short, it would look like a token and be none.
#[test]
fn a_token_of_another_form_comes_whole() {
    for text in ["AstraCS:a-b_c+d.eg:h:i/j", "AstraCS:x"] {
        for paste in [text.to_owned(), format!("ASTRA_DB_APPLICATION_TOKEN=\"{text}\""), format!("Token: {text}.")] {
            Story::begins().does(anything(&paste)).has(Field::TOKEN, text);
        }
    }
}

#[test]
fn a_text_that_no_token_can_be_is_not_taken_for_one() {
    for text in ["AstraCS:a$b", "AstraCS:%x%", "AstraCS:a*b", "AstraCS:$(x)"] {
        Story::begins().does(anything(text)).has(Field::TOKEN, "");
    }
}

#[test]
fn the_report_of_a_paste_stays_while_the_user_types_on() {
    let story = Story::begins().does(anything(&env())).goes_on(Field::KEYSPACE, "x");
    assert_eq!(story.view().paste.filled.as_deref(), Some("Filled in: all four fields."));
    assert!(story.view().paste.can_undo);
    story.does(Msg::PasteUndone).has(Field::KEYSPACE, "").has(Field::DATABASE_ID, "");
}

#[test]
fn the_report_of_a_paste_goes_with_clear() {
    let story = Story::begins().does(anything(&env())).does(Msg::Cleared);
    assert!(story.model().connect().pasted().is_none());
}

#[test]
fn a_choice_that_was_made_is_noted() {
    let two = format!("{}/api/json/v1/one\n{}/api/json/v1/two", endpoint(), endpoint());
    let story = Story::begins().does(anything(&two));
    assert_eq!(story.view().paste.open.len(), 1);
    let story = story.does(Msg::OptionTaken(Part::Keyspace, 1));
    assert_eq!(story.view().paste.open.len(), 0);
    let noted = "Keyspace: one of the 2 in it was taken.".to_owned();
    assert!(story.view().paste.notes.contains(&noted), "{:?}", story.view().paste.notes);
}

#[test]
fn a_paste_into_a_field_is_taken_apart_only_where_it_is_more_than_that() {
    for (field, text) in [
        (Field::TOKEN, token()),
        (Field::TOKEN, format!("Bearer {}", token())),
        (Field::DATABASE_ID, DATABASE_ID.to_owned()),
        (Field::DATABASE_ID, endpoint()),
        (Field::DATABASE_ID, connection_string()),
        (Field::REGION, REGION.to_owned()),
        (Field::KEYSPACE, "us_east_2".to_owned()),
        (Field::KEYSPACE, "hello".to_owned()),
        (Field::ProjectName, env()),
    ] {
        assert!(!is_taken_apart(field, &text), "{field}");
    }
    for field in [Field::DATABASE_ID, Field::REGION, Field::KEYSPACE, Field::TOKEN] {
        assert!(is_taken_apart(field, &env()), "{field}");
    }
    for around in ["\"token\": \"()\",", "ASTRA_DB_APPLICATION_TOKEN: ()", "--header \"Token: ()\""] {
        assert!(is_taken_apart(Field::TOKEN, &around.replace("()", &token())), "{around}");
    }
    assert!(is_taken_apart(Field::TOKEN, &connection_string()));
    let wrong = connection_string().replace('?', "/?");
    assert!(is_taken_apart(Field::DATABASE_ID, &wrong));
}

/// Whether a text that is pasted into a field is kept out of it: its values are filled in instead.
fn is_taken_apart(field: Field, text: &str) -> bool {
    let story = Story::begins().does(Msg::TextPasted(Some(field), text.to_owned()));
    let is_kept_out = story.effects().contains(&Effect::KeepOut);
    assert_eq!(is_kept_out, story.model().connect().pasted().is_some(), "{field}");
    is_kept_out
}

#[test]
fn a_field_whose_value_is_to_be_chosen_is_empty_until_it_is_chosen() {
    let begins = || Story::begins().enters(Field::KEYSPACE, "mine").leaves(Field::KEYSPACE);
    let text = format!("{0}/api/json/v1/one\n{0}/api/json/v1/two", endpoint());
    let story = begins().does(anything(&text)).has(Field::KEYSPACE, "").has_no_string();
    story.does(Msg::PasteUndone).has(Field::KEYSPACE, "mine");
}

#[test]
fn values_that_are_not_shown_are_counted() {
    let paths =
        |count: usize| (1..=count).map(|place| format!("{}/api/json/v1/ks_{place}", endpoint())).collect::<Vec<_>>();
    let story = Story::begins().does(anything(&paths(9).join("\n")));
    let [keyspace] = &story.view().paste.open[..] else { panic!("one field is to be chosen") };
    assert_eq!(keyspace.count, "Keyspace: there are 9 in it; the first 8 are shown.");
    assert_eq!(keyspace.labels.len(), 8);
    assert_eq!(story.view().paste.notes, Vec::<String>::new());
    let story = Story::begins().does(anything(&paths(70).join("\n")));
    assert_eq!(story.view().paste.notes, ["Omitted: every value after the first 64."]);
}
