//! A paste into a field for a secret leads to no other place: no other field, no label, not the address.

use crate::reported_texts::reported;
use astra_connection_string::model::{Effect, Field, Model, Msg};
use astra_uri::{Deployment, credentials::KNOWN_REGIONS};
use proptest::{collection::vec, prelude::*, sample::select, string::string_regex, test_runner::Config};
use test_support::{config, secret_leak::leak};

proptest! {
    #![proptest_config(Config { cases: config().cases.max(10_000), ..config() })]

    #[test]
    fn what_is_pasted_where_a_secret_goes_leads_nowhere_else(
        is_filled_in: bool, field in select(&SECRET[..]), pasted in pastes()
    ) {
        let mut model = Model::default();
        if is_filled_in {
            model.update(Msg::ExampleTaken);
        }
        model.update(Msg::DeploymentChosen(deployment_of(field)));
        model.update(Msg::LinkRequested(String::new()));
        let before = elsewhere(&model, field);
        let (text, values) = pasted;
        pastes_into(&mut model, field, &text);
        let after = elsewhere(&model, field);
        for value in values.iter().filter(|value| leak(&before, value).is_none()) {
            prop_assert_eq!(leak(&after, value), None, "of {} in {}", field, text);
        }
    }

    #[test]
    fn a_password_and_a_user_name_come_whole(field in select(&[Field::USERNAME, Field::PASSWORD][..]), pasted in pastes()) {
        let mut model = Model::default();
        model.update(Msg::DeploymentChosen(Deployment::SelfHosted));
        let (text, _) = pasted;
        pastes_into(&mut model, field, &text);
        prop_assert_eq!(model.connect().text(field), one_line(&text));
        prop_assert_eq!(model.connect().deployment(), Deployment::SelfHosted);
    }
}

const SECRET: [Field; 3] = [Field::TOKEN, Field::USERNAME, Field::PASSWORD];

fn deployment_of(field: Field) -> Deployment {
    if field == Field::TOKEN { Deployment::Astra } else { Deployment::SelfHosted }
}

/// A paste, as a browser reports it: what is not kept out is in the input then, on one line; and the user moves on.
fn pastes_into(model: &mut Model, field: Field, text: &str) {
    let effects = model.update(Msg::TextPasted(Some(field), text.to_owned()));
    if !effects.contains(&Effect::KeepOut) {
        model.update(Msg::Inserted(field, one_line(text)));
    }
    model.update(Msg::Left(field));
    model.update(Msg::LeftAllBut(None));
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], "")
}

/// All texts outside the field itself: the other fields, everything that is reported, the address.
fn elsewhere(model: &Model, field: Field) -> String {
    let others = Field::ALL.iter().filter(|other| **other != field);
    let mut texts: Vec<String> = others.map(|other| model.connect().text(*other).to_owned()).collect();
    texts.push(model.connect().link(model.choices().driver, model.screen()).to_string());
    // A user name is no secret in its own note, and in the string and the files that are made of it.
    if field != Field::USERNAME {
        texts.push(reported(model));
    }
    texts.join("\n")
}

/// Texts as people have them on their clipboards, each with the values in it.
fn pastes() -> impl Strategy<Value = (String, Vec<String>)> {
    let part = (select(&FRAMES[..]), values()).prop_map(|(frame, value)| (frame.replace("()", &value), value));
    (vec(part, 1..5), select(&["\n", " ", ", ", "\r\n", "\t"][..])).prop_map(|(parts, separator)| {
        let (texts, values): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
        // The beginning of a token is in messages, too.
        let values = values.into_iter().map(|value| value.trim_start_matches("AstraCS:").to_owned());
        (texts.join(separator), values.collect())
    })
}

/// The texts around a value.
const FRAMES: [&str; 14] = [
    "()",
    "()",
    "\"()\"",
    "ASTRA_DB_ID=()",
    "ASTRA_DB_REGION='()'",
    "keyspace=()",
    "ASTRA_DB_KEYSPACE: ()",
    "\"keyspace\": \"()\",",
    "https://()-us-east-2.apps.astra.datastax.com",
    "https://()-eu-west-1.apps.astra.datastax.com/api/json/v1/shop",
    "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/api/json/v1/()",
    "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/api/json/v1/shop/?applicationToken=()",
    "https://db.example.com/()?token=()",
    "Token: ()",
];

/// Values of all kinds, long enough to be recognised by six characters in a row.
fn values() -> impl Strategy<Value = String> {
    let matching = |pattern| string_regex(pattern).expect("the pattern is a regular expression");
    let regions: Vec<String> =
        KNOWN_REGIONS.iter().map(|known| known.name.to_owned()).filter(|name| name.len() >= 6).collect();
    prop_oneof![
        matching("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
        matching("[0-9a-f]{32}"),
        select(regions),
        matching("[bcdfghjkmnpqrtvwxz]{6,24}_[0-9]{2,8}"),
        matching("AstraCS:[GHJ-NP-TV-XZghj-np-tv-xz]{24}:[0-9]{64}"),
        matching("[!-~]{12,40}"),
    ]
}
