//! The token is shown nowhere: a canary is put into every field in every way, and looked for in everything that is reported.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, SELF_HOSTED, endpoint},
    reported_texts::reported,
};
use astra_connection_string::model::{Block, CopyOutcome, Field, Intent, Model, Msg};
use astra_programs::ProjectNameError;
use astra_uri::{
    Deployment, Diagnostic, Reveal,
    credentials::{ApplicationToken, Password},
};

use test_support::secret_leak::leak;

/// What follows `AstraCS:` in the canary, of the usual form.
fn secret() -> String {
    format!("QzWxKvJpNbYtRmLfGhDsCcXu:{}", "f3a9c07e5b1d8264".repeat(4))
}

/// The canary as it may come into a field: alone, with what is around it elsewhere, and mangled.
fn texts() -> Vec<String> {
    let token = format!("AstraCS:{}", secret());
    let string = format!("{}/api/json/v1/{KEYSPACE}?applicationToken={token}", endpoint());
    vec![
        format!("  {token}\n"),
        format!("\"{token}\","),
        format!("<{token}>"),
        format!("${{{token}}}"),
        format!("Bearer {token}"),
        format!("Authorization: Bearer {token}"),
        format!("ASTRA_DB_APPLICATION_TOKEN={token}"),
        format!("export ASTRA_DB_ID={DATABASE_ID}\nexport ASTRA_DB_APPLICATION_TOKEN={token}"),
        format!(r#"{{"clientId":"QzWxKvJpNbYtRmLfGhDsCcXu","token":"{token}"}}"#),
        format!("{token}{token}"),
        format!("{token}\u{FF11}"),
        format!("{DATABASE_ID} {token}"),
        format!("{REGION} {token}"),
        format!("{}/api/json/v1/{token}", endpoint()),
        format!("https://evil.com/?applicationToken={token}"),
        string.replace("https://", "https://me@"),
        string.replace(':', "%3A"),
        token.replace(':', "%3A"),
        token.replace(':', ": "),
        token.replace(':', ":\n"),
        token.replace("AstraCS", "astracs"),
        token.replace("AstraCS", "ASTRACS"),
        token.repeat(100),
        string,
        token,
    ]
}

/// Every way in which a text comes into a field, and what may be done then.
fn ways(field: Field, text: &str) -> Vec<Vec<Msg>> {
    let entered = || Msg::Entered(field, text.to_owned());
    let pasted = || Msg::Inserted(field, text.to_owned());
    vec![
        vec![entered()],
        vec![entered(), Msg::Left(field)],
        vec![entered(), Msg::CopyRequested(Block::ConnectionString, Intent::Use)],
        vec![pasted()],
        vec![pasted(), Msg::CopyRequested(Block::Code, Intent::Use), Msg::Copied(Block::Code, Some(Intent::Use))],
        vec![pasted(), Msg::RevealRequested, Msg::RevealEnded],
        vec![
            pasted(),
            Msg::CopyRequested(Block::ConnectionString, Intent::Use),
            Msg::CopyRefused(Block::ConnectionString, Some(Intent::Use)),
        ],
        vec![pasted(), Msg::Entered(field, "x".to_owned()), Msg::Left(field)],
        vec![Msg::Restored(Some(field), text.to_owned()), Msg::Left(field)],
        vec![pasted(), Msg::Cleared],
    ]
}

/// The forms that a text may come into: empty, and complete for each deployment.
fn forms() -> [Model; 3] {
    let complete = |deployment, texts: [&str; 4]| {
        let mut model = Model::default();
        model.update(Msg::DeploymentChosen(deployment));
        for (field, text) in Field::of(deployment).into_iter().zip(texts) {
            model.update(Msg::Inserted(field, text.to_owned()));
        }
        model
    };
    [
        Model::default(),
        complete(Deployment::Astra, [DATABASE_ID, REGION, KEYSPACE, "AstraCS:other"]),
        complete(Deployment::SelfHosted, SELF_HOSTED),
    ]
}

#[test]
fn nothing_reported_holds_a_part_of_a_token() {
    for field in Field::ALL {
        for (place, text) in texts().iter().enumerate() {
            for way in ways(field, text) {
                for mut model in forms() {
                    for msg in way.clone() {
                        model.update(msg);
                        let found = leak(&reported(&model), &secret());
                        assert_eq!(found, None, "text {place} in {field}");
                    }
                }
            }
        }
    }
}

/// A password has no shape by which a message could recognise it: it is in no message because it is shown nowhere.
#[test]
fn nothing_reported_holds_a_part_of_a_password() {
    let [base_url, keyspace, username, _] = SELF_HOSTED;
    for password in [secret(), format!(" {}", secret()), format!("'{}'", secret()), format!("{}\n", secret())] {
        for way in ways(Field::PASSWORD, &password) {
            let mut model = Model::default();
            model.update(Msg::DeploymentChosen(Deployment::SelfHosted));
            for (field, text) in Field::of(Deployment::SelfHosted).into_iter().zip([base_url, keyspace, username, "x"])
            {
                model.update(Msg::Inserted(field, text.to_owned()));
            }
            for msg in way {
                model.update(msg);
                assert_eq!(leak(&reported(&model), &secret()), None);
            }
        }
    }
}

#[test]
fn the_search_for_a_leak_finds_one() {
    assert_eq!(leak("this has QZWXKV in it", &secret()).as_deref(), Some("qzwxkv"));
    assert_eq!(leak("this has c07e5 in it", &secret()), None);
}

#[test]
fn the_canary_reaches_the_string_where_it_is_asked_for() {
    let [_, mut model, _] = forms();
    model.update(Msg::Inserted(Field::TOKEN, format!("AstraCS:{}", secret())));
    let text = model.block(Block::ConnectionString, Reveal::Plain).expect("the form is complete");
    assert!(text.ends_with(&secret()));
}

#[test]
fn no_debug_output_shows_a_secret() {
    let parsed = ApplicationToken::parse(&format!("AstraCS:{}", secret())).expect("it is one");
    assert_eq!(format!("{:?}", parsed.value), "[redacted]");
    assert_eq!(format!("{:#?}", parsed.value), "[redacted]");
    assert_eq!(format!("{parsed:?}"), "Reading { value: [redacted], diagnostics: [] }");
    let parsed = Password::parse(&secret()).expect("it is one");
    assert_eq!(format!("{parsed:?}"), "Reading { value: [redacted], diagnostics: [] }");
}

/// A type that is `Copy` owns no text, and `'static` borrows none from the input.
#[test]
fn no_diagnostic_of_an_input_can_hold_a_part_of_it() {
    fn holds_no_text<T: Copy + 'static>() {}
    holds_no_text::<Diagnostic>();
    holds_no_text::<ProjectNameError>();
    holds_no_text::<CopyOutcome>();
}
