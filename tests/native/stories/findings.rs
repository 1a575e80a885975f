//! A pasted connection string that is wrong: what is reported about it, and one click that fixes it all.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Field, Msg};
use astra_uri::{Code, Deployment, Environment, Part};

fn pastes(text: &str) -> Story {
    Story::begins().does(Msg::TextPasted(None, text.to_owned()))
}

fn codes(story: &Story) -> Vec<Code> {
    let pasted = story.model().connect().pasted().expect("something was pasted");
    pasted.string.iter().flat_map(|parsed| &parsed.diagnostics).map(|one| one.code).collect()
}

#[test]
fn a_right_string_is_reported_as_right_and_nothing_else() {
    let story = pastes(&connection_string());
    assert_eq!(codes(&story), []);
    assert!(story.model().connect().pasted().is_some_and(|pasted| pasted.string.is_some()));
    assert!(!story.model().connect().can_fix());
}

#[test]
fn what_is_fixed_at_once_needs_no_click() {
    let story = pastes(&connection_string().replace('?', "/?"));
    assert_eq!(codes(&story), [Code::TrailingSlash]);
    assert!(!story.model().connect().can_fix());
    story.has_the_string(&connection_string());
}

/// Beside the buttons: how much is wrong, and whether the fields hold a string without it.
#[test]
fn errors_are_counted() {
    let right = connection_string();
    for (text, short) in [
        (right.clone(), "The string is right."),
        (right.replace("https", "http"), "1 error fixed."),
        (right.replace("https", "http").replace("api/json/v1", "api/v1/json"), "2 errors fixed."),
        (right.replace("https", "http").replace(&token(), ""), "2 errors found."),
        (
            right.replace(".com/", ".com.evil.example/"),
            "The host only begins like Astra's, and belongs to somebody else.",
        ),
        (
            "const { driver } = require('stargate-mongoose');\nmongoose.setDriver(driver);\nmongoose.connect(uri);"
                .to_owned(),
            "1 error found.",
        ),
    ] {
        assert_eq!(pastes(&text).view().paste.more, short, "{text}");
    }
    let taken = pastes(&right.replace(".com/", ".com.evil.example/")).does(Msg::FixesApplied);
    assert_eq!(taken.view().paste.more, "1 error fixed.");
}

#[test]
fn nothing_of_a_host_that_is_not_astras_is_taken_before_the_user_confirms() {
    let story = pastes(&connection_string().replace(".com/", ".com.evil.example/"));
    assert_eq!(codes(&story), [Code::LookAlikeHost]);
    let story = story.has(Field::DATABASE_ID, "").has(Field::TOKEN, &token());
    assert!(story.model().connect().can_fix());
    let story = story.does(Msg::FixesApplied).has_the_string(&connection_string());
    assert!(!story.model().connect().can_fix());
    story.does(Msg::PasteUndone).has(Field::TOKEN, "").has(Field::KEYSPACE, "");
}

/// For both parsers of URLs, the host ends at a backslash; and a letter of another script makes another host.
#[test]
fn nothing_of_a_text_that_only_looks_like_astras_host_is_taken() {
    for (text, code) in [
        (connection_string().replace("https://", "https://example.com\\@"), Code::ForeignHost),
        (connection_string().replace("https://", "https:\\\\example.com\\@"), Code::ForeignHost),
        (connection_string().replace("astra.", "\u{430}stra."), Code::LookAlikeLetters),
        (connection_string().replace(".apps", "\u{ff0e}apps"), Code::LookAlikeLetters),
    ] {
        let story = pastes(&text);
        assert_eq!(codes(&story), [code], "{text}");
        story.has(Field::DATABASE_ID, "").has(Field::REGION, "").has(Field::KEYSPACE, "").has(Field::TOKEN, &token());
    }
}

/// Whatever else is wrong, and would be noticed sooner: the token must not go there.
#[test]
fn a_host_that_is_not_astras_comes_first() {
    for host in [".com.evil.example/", ".com:8443.evil.example/", ".com+/"] {
        let text = connection_string().replace(".com/", host).replace("https://", "http://").replace('?', "/?");
        assert_eq!(codes(&pastes(&text)).first(), Some(&Code::LookAlikeHost), "{host}");
    }
    let text = connection_string().replace("astra.datastax.com", "db.example.com").replace('?', "/?");
    assert_eq!(codes(&pastes(&text)), [Code::CustomDomain, Code::TrailingSlash]);
}

#[test]
fn one_click_applies_all_fixes_and_the_user_enters_the_rest() {
    let text =
        format!("http://{DATABASE_ID}-1.db.astra-dev.datastax.com:29042/{KEYSPACE}/?token={}&logLevel=debug", token());
    let story = pastes(&text).does(Msg::FixesApplied);
    let story = story.has(Field::DATABASE_ID, DATABASE_ID).has(Field::REGION, "").has(Field::KEYSPACE, KEYSPACE);
    assert_eq!(story.model().connect().environment(), Environment::Dev);
    story
        .enters(Field::REGION, REGION)
        .has_the_string(&connection_string().replace(".apps.astra.", ".apps.astra-dev."));
}

#[test]
fn fixes_are_for_astra() {
    let story = Story::begins().does(Msg::DeploymentChosen(Deployment::SelfHosted));
    let story = story.does(Msg::TextPasted(None, connection_string().replace("https://", "http://")));
    assert_eq!(codes(&story), [Code::Http]);
    story.does(Msg::FixesApplied).has_the_string(&connection_string());
}

#[test]
fn of_two_tokens_the_user_chooses_one() {
    let story = pastes(&format!("{}&applicationToken=AstraCS:other", connection_string()));
    assert_eq!(codes(&story), [Code::SeveralTokens]);
    let story = story.has(Field::TOKEN, "").does(Msg::OptionTaken(Part::Token, 0));
    story.has_the_string(&connection_string());
}

#[test]
fn a_string_within_code_or_variables_is_looked_at_too() {
    let wrong = connection_string().replace('?', "/?");
    for text in [
        format!("ASTRA_URI={wrong}"),
        format!("mongoose.connect('{wrong}', {{ isAstra: true }});"),
        format!("{{ \"uri\": \"{wrong}\" }}"),
        format!("  environment:\n    ASTRA_URI: {wrong}\n"),
    ] {
        assert_eq!(codes(&pastes(&text)), [Code::TrailingSlash], "{text}");
    }
}

#[test]
fn what_is_no_connection_string_is_not_looked_at() {
    for text in [
        endpoint(),
        format!("{}/api/json/v1", endpoint()),
        format!("{}/api/rest", endpoint()),
        DATABASE_ID.to_owned(),
        token(),
        format!("curl \"{}/api/json/v1/ks\" --header \"Token: {}\"", endpoint(), token()),
        "http://localhost:8181/v1/ks?applicationToken=Cassandra:Y2Fz:Y2Fz".to_owned(),
        "https://example.com/?token=1".to_owned(),
        "`https://${id}-${region}.apps.astra.datastax.com/api/json/v1/${keyspace}?applicationToken=${token}` is it"
            .to_owned(),
    ] {
        let story = pastes(&text);
        assert!(story.model().connect().pasted().is_some_and(|pasted| pasted.string.is_none()), "{text}");
    }
}

#[test]
fn code_is_looked_at_with_its_string() {
    let code = format!(
        "const {{ driver }} = require('stargate-mongoose');\nmongoose.setDriver(driver);\nmongoose.connect('{}/');",
        connection_string()
    );
    let story = pastes(&code);
    let code = &story.model().connect().pasted().expect("something was pasted").code;
    assert_eq!(
        code.iter().map(|finding| (finding.line(), finding.code)).collect::<Vec<_>>(),
        [(Some(3), Code::NoIsAstra)]
    );
}

/// As it is copied out of code, JSON or a text with marks.
#[test]
fn text_around_a_string_is_no_error_of_it() {
    for around in [
        "\"()\",",
        "'()';",
        "\"()\");",
        "(() )",
        "**()**",
        "\u{201C}()\u{201D}",
        "\u{FEFF}ASTRA_URI=()",
        "a\u{200B}b: ()",
        "{\"uri\":\"()\"}",
        "\"ASTRA_URI\":\"()\",",
    ] {
        fills_with_findings(around, &[]);
    }
}

/// A driver that is given the text reads all of it.
#[test]
fn what_a_driver_would_read_with_a_string_is_reported() {
    for around in ["(),", "().", "();", "()!", "() # production", "() // production", "a: ()."] {
        fills_with_findings(around, &[Code::Tail]);
    }
    for around in ["\u{FEFF}()", "\u{200B}()\u{200B}", "()\u{A0}", "ASTRA_URI=\u{200B}()", "uri: ()\u{FEFF}"] {
        fills_with_findings(around, &[Code::InvisibleCharacter]);
    }
}

/// The fields take the string, or the endpoint, that is pasted in a text; of the string, this is reported.
#[track_caller]
fn fills_with_findings(around: &str, found: &[Code]) {
    let [string, endpoint] = [connection_string(), endpoint()];
    let story = pastes(&around.replace("()", &string));
    assert_eq!(codes(&story), found, "{around}");
    assert!(!story.model().connect().can_fix(), "{around}");
    story.has_the_string(&string);
    let story = pastes(&around.replace("()", &endpoint));
    assert_eq!(codes(&story), [], "{around} with an endpoint");
    story.has(Field::DATABASE_ID, DATABASE_ID).has(Field::REGION, REGION);
}

#[test]
fn two_right_strings_leave_nothing_to_fix() {
    let story = pastes(&format!("{0}\n{1}", connection_string(), connection_string().replace(KEYSPACE, "other")));
    assert_eq!(codes(&story), []);
    assert!(!story.model().connect().can_fix(), "the user chooses a keyspace");
}

/// Its region, keyspace and token must not come beside another database's ID.
#[test]
fn an_id_that_cannot_be_read_leaves_no_other_in_its_place() {
    const OTHER: &str = "00000000-0000-4000-8000-000000000001";
    for id in [&DATABASE_ID[..30], "undefined"] {
        let string = connection_string().replace(DATABASE_ID, id).replace(".astra.", ".astra-dev.");
        for text in [string.clone(), format!("ASTRA_URI={string}"), format!("X=1\nASTRA_URI={string}\nY=2")] {
            let begins = Story::begins().enters(Field::DATABASE_ID, OTHER).leaves(Field::DATABASE_ID);
            let story = begins.does(Msg::TextPasted(None, text.clone()));
            let has = |story: &Story| {
                let connect = story.model().connect();
                (connect.text(Field::DATABASE_ID).to_owned(), connect.text(Field::TOKEN).is_empty())
            };
            let (database, has_no_token) = has(&story);
            assert!(database.is_empty() || has_no_token, "{text}");
            let (database, _) = has(&story.does(Msg::FixesApplied));
            assert!(database.is_empty(), "{text}");
        }
    }
}
