//! Paste what you have: the fields are filled, what was done is said, and it can be undone to the letter.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::{
    domain::{Deployment, Environment},
    model::{Effect, Field, Msg},
    paste::{LeftOut, Mend, Source},
};

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
            (Field::DatabaseId, Source::Address),
            (Field::Region, Source::Address),
            (Field::Keyspace, Source::Name),
            (Field::Token, Source::Form)
        ]
    );
    assert!(pasted.open.is_empty() && pasted.fixes.is_empty() && pasted.omitted.is_empty());
}

#[test]
fn what_is_not_in_the_paste_stays_as_it_was() {
    let story = Story::begins().enters(Field::Keyspace, "mine").does(anything(&endpoint()));
    story
        .has(Field::DatabaseId, DATABASE_ID)
        .has(Field::Region, REGION)
        .has(Field::Keyspace, "mine")
        .has(Field::Token, "");
}

#[test]
fn undo_puts_every_field_back_to_the_letter() {
    let begins = || {
        Story::begins()
            .pastes(Field::DatabaseId, &format!("https://{DATABASE_ID}-eastus.apps.astra-test.datastax.com"))
            .enters(Field::Keyspace, "  half a nam")
            .enters(Field::Token, "AstraCS:")
            .does(Msg::DeploymentChosen(Deployment::SelfHosted))
            .enters(Field::Password, " x ")
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
    let story = story.has(Field::Keyspace, "").does(Msg::OptionTaken(Field::Keyspace, 1)).has(Field::Keyspace, "two");
    story
        .does(Msg::OptionTaken(Field::Keyspace, 7))
        .has(Field::Keyspace, "two")
        .does(Msg::PasteUndone)
        .has(Field::DatabaseId, "");
}

#[test]
fn what_was_put_right_and_left_out_is_said() {
    let text = format!("{}/api/v1/json\n\"clientId\": \"x\"", endpoint());
    let story = Story::begins().does(anything(&text));
    let pasted = story.model().connect().pasted().expect("something was pasted");
    assert_eq!(
        (&pasted.fixes[..], &pasted.omitted[..]),
        (&[Mend::MisorderedPath][..], &[LeftOut::ClientCredential][..])
    );
}

#[test]
fn a_paste_of_nothing_changes_nothing() {
    let story = Story::begins_complete().does(anything("hello, world")).has_the_string(&connection_string());
    let pasted = story.model().connect().pasted().expect("it is said");
    assert!(pasted.filled.is_empty() && pasted.open.is_empty());
}

/// Cut short, it would look like a token and be none.
#[test]
fn a_token_of_another_form_comes_whole() {
    for text in ["AstraCS:a-b_c+d.e%2Fg~h:i/j=k", "AstraCS:x"] {
        for paste in [text.to_owned(), format!("ASTRA_DB_APPLICATION_TOKEN=\"{text}\""), format!("Token: {text}.")] {
            Story::begins().does(anything(&paste)).has(Field::Token, text);
        }
    }
}

#[test]
fn what_was_said_goes_with_the_next_keystroke() {
    let story = Story::begins().does(anything(&env())).goes_on(Field::Keyspace, "x");
    assert!(story.model().connect().pasted().is_none());
    story.does(Msg::PasteUndone).has(Field::Keyspace, &format!("{KEYSPACE}x"));
}

#[test]
fn a_paste_into_a_field_is_taken_apart_only_where_it_is_more_than_that() {
    for (field, text) in [
        (Field::Token, token()),
        (Field::Token, format!("Bearer {}", token())),
        (Field::DatabaseId, DATABASE_ID.to_owned()),
        (Field::DatabaseId, endpoint()),
        (Field::DatabaseId, connection_string()),
        (Field::Region, REGION.to_owned()),
        (Field::Keyspace, "us_east_2".to_owned()),
        (Field::Keyspace, "hello".to_owned()),
        (Field::ProjectName, env()),
    ] {
        assert!(!is_taken_apart(field, &text), "{field}");
    }
    for field in [Field::DatabaseId, Field::Region, Field::Keyspace, Field::Token, Field::Password] {
        assert!(is_taken_apart(field, &env()), "{field}");
    }
    for around in ["\"token\": \"()\",", "ASTRA_DB_APPLICATION_TOKEN: ()", "--header \"Token: ()\""] {
        assert!(is_taken_apart(Field::Token, &around.replace("()", &token())), "{around}");
    }
    assert!(is_taken_apart(Field::Token, &connection_string()));
    let flawed = connection_string().replace('?', "/?");
    assert!(is_taken_apart(Field::DatabaseId, &flawed));
}

/// Whether a text that is pasted into a field is kept out of it: its values are filled in instead.
fn is_taken_apart(field: Field, text: &str) -> bool {
    let story = Story::begins().does(Msg::TextPasted(Some(field), text.to_owned()));
    let is_kept_out = story.effects().contains(&Effect::KeepOut);
    assert_eq!(is_kept_out, story.model().connect().pasted().is_some(), "{field}");
    is_kept_out
}
