//! Messages as users meet them: `tests/vectors/failure-messages.json` has, for each row in the order of the list, where it was
//! `seen`, whether a test has a real package print it, and its `texts`. Each text finds its row first, alone and within whatever
//! is printed around it; and `docs/failures.md` has them for readers.

use crate::wrappings::{CAUSES, EFFECTS, WRAPPINGS};
use astra_programs::{Failure, FailureGroup, known_failures};
use serde::Deserialize;
use test_support::{
    project::{none_of, root, text_of, vectors_of},
    vectors::filled_in,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    message: String,
    seen: String,
    provoked: bool,
    texts: Vec<String>,
}

#[track_caller]
fn rows() -> Vec<Row> {
    vectors_of("failure-messages")
}

/// The texts, each with its row.
fn texts() -> Vec<(&'static Failure, String)> {
    let rows = known_failures().iter().zip(rows());
    rows.flat_map(|(failure, row)| row.texts.into_iter().map(move |text| (failure, filled_in(&text)))).collect()
}

/// The message of the row that a text finds first, and that of the row whose failure it reports.
fn first(text: &str) -> [Option<&'static str>; 2] {
    let found = Failure::search(text);
    [found.rows.first().copied(), found.reported].map(|row| row.map(Failure::message))
}

#[test]
fn every_row_has_its_texts_and_its_source() {
    let messages: Vec<_> = known_failures().iter().map(Failure::message).collect();
    assert_eq!(rows().iter().map(|row| &*row.message).collect::<Vec<_>>(), messages);
    let without = rows().into_iter().filter(|row| row.texts.is_empty() || row.seen.is_empty());
    none_of("rows without", &without.map(|row| row.message).collect::<Vec<_>>());
}

#[test]
fn a_text_finds_its_row_first_whatever_is_printed_around_it() {
    let mut wrong = Vec::new();
    for (failure, text) in texts() {
        for (name, wrap) in WRAPPINGS {
            let wrapped = wrap(&text);
            let found = first(&wrapped);
            if found != [Some(failure.message()); 2] {
                wrong.push(format!("{name}, {}: {found:?}\n{wrapped}", failure.message()));
            }
        }
    }
    none_of("texts that find another row, or none", &wrong);
}

#[test]
fn of_two_messages_the_cause_is_reported_and_not_its_effect() {
    let mut wrong = Vec::new();
    let causes: Vec<_> = texts().into_iter().filter(|(_, text)| is_exact(text)).collect();
    assert!(causes.len() > 160, "most texts have a message of their own: {}", causes.len());

    for (failure, text) in &causes {
        for effect in EFFECTS {
            for (name, join) in CAUSES {
                let joined = join(effect, text);
                let found = first(&joined)[0];
                if found != Some(failure.message()) {
                    wrong.push(format!("{name}, {}: {found:?}\n{joined}", failure.message()));
                }
            }
        }
    }
    none_of("texts whose cause is not reported", &wrong);
}

/// Whether the text has a message of its own, and no status or wrapper alone.
fn is_exact(text: &str) -> bool {
    let longer = "Username and password are required when connecting to non-Astra deployments";
    first(&format!("{longer} (caused by: {text})"))[0] != Some(longer)
}

#[test]
fn a_status_or_a_wrapper_gives_way_to_what_is_beside_it() {
    let wrapper = |inner: &str| format!("Command \"createNamespace\" failed with the following errors: [{inner}]");
    for (text, row) in [
        (wrapper("{\"message\":\"Table 't' doesn't exist\"}"), "Collection does not exist"),
        (wrapper("{\"message\":\"PERMISSION_DENIED\"}"), "Command \"createNamespace\" failed"),
        ("HTTP error (403): {\"message\":\"Resuming your database\"}".to_owned(), "Resuming your database"),
        (
            "Resuming your database (caused by: Request failed with status code 401)".to_owned(),
            "Resuming your database",
        ),
        ("Failed to parse URL from x\n  [cause]: TypeError: Invalid URL".to_owned(), "Failed to parse URL from"),
    ] {
        assert_eq!(first(&text), [Some(row); 2], "{text}");
    }
}

#[test]
fn what_is_beside_the_message_of_a_body_does_not_explain_it() {
    let text = "The keyspace … used: Keyspace that does not exist in the Database. The keyspace used by the command: v1. {\n  \
                errorDescriptors: [ { errorCode: 'UNKNOWN_KEYSPACE', title: 'Keyspace does not exist in the Database' } ]\n}";
    assert_eq!(first(text)[0], Some("The provided keyspace does not exist: Unknown keyspace 'v1'"));
    let two = r#"{"errors":[{"message":"Missing scopes: model.request"},{"message":"Too many indexes"}]}"#;
    assert_eq!(first(two)[0], Some("Missing scopes: model.request"), "two bodies side by side: the longer message");
}

#[test]
fn no_depth_makes_a_vague_message_an_exact_one() {
    for marks in ["cause:", "{message:", "cause:{message:", "}", "direct cause of the following ", "caused by "] {
        let around = marks.repeat(60_000 / marks.len());
        let text = format!("Too many documents to count {around} Request failed with status code 401");
        assert_eq!(first(&text)[0], Some("Too many documents to count"), "{marks}");
    }
}

#[test]
fn another_text_reports_nothing() {
    for text in [
        "MongooseServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017",
        "MongoServerSelectionError: connection timed out after thirty seconds of waiting",
        "E11000 duplicate key error collection: shop.users index: email_1 dup key",
        "ValidationError: User validation failed: email: Path `email` is required.",
        "Cast to ObjectId failed for value \"x\" (type string) at path \"_id\" for model \"User\"",
        "TypeError: Cannot read properties of undefined (reading 'name')",
        "TypeError: db.collection is not a function",
        "ReferenceError: mongoose is not defined",
        "SyntaxError: Unexpected identifier 'mongoose'",
        "Error: listen EADDRINUSE: address already in use :::3000",
        "Error: Cannot find module './models/user'",
        "ModuleNotFoundError: No module named 'astrapy'",
        "KeyError: 'data'",
        "psycopg2.OperationalError: FATAL: password authentication failed for user \"postgres\"",
        "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379.",
        "Error: read ECONNRESET",
        "error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
        "npm error code ERESOLVE\nnpm error ERESOLVE could not resolve",
        "HTTP error (500): Internal Server Error",
        "[ERROR] CONFIGURATION: Token has not been found.",
        "because the message: of it caused no trouble",
        "{\"message\":\"ok\",\"cause\":\"none\"}",
    ] {
        let found = Failure::matching(text);
        assert!(found.is_empty(), "{text}: {:?}", found[0].message());
        assert_eq!(Failure::reported_in(text), None, "{text}");
    }
}

#[test]
fn search_words_find_their_rows() {
    for (words, row) in [
        ("timeout", "Command timed out after"),
        ("timed out", "Command timed out after"),
        ("hibernat", "Resuming your database"),
        ("hibernation", "Resuming your database"),
        ("asleep", "Command timed out after"),
        ("ESM", "Dynamic require of … is not supported"),
        ("cors", "blocked by CORS policy"),
        ("proxy", "Command timed out after"),
        ("certificate", "self-signed certificate"),
        ("firewall", "Command timed out after"),
        ("ollama", "[Errno 111] Connection refused"),
        ("openai", "Missing scopes: model.request"),
        ("embedding", "Invalid vectorize authentication type"),
        ("unique", "aggregate() Not Implemented"),
        ("plural", "Collection does not exist"),
        ("http2", "alert no application protocol"),
        ("workerd", "Disallowed operation called within global scope"),
        ("deno", "NotCapable: Requires env access"),
        ("npm ls", "Invalid scheme, expected connection string to start with \"mongodb://\""),
        ("not the database", "Missing scopes: model.request"),
        ("langflow", "Connector URL must be an http(s) URL"),
        ("403", "Unauthorized access to the database"),
        ("503", "Resuming your database"),
    ] {
        let found: Vec<_> = Failure::matching(words).into_iter().map(Failure::message).collect();
        assert!(found.contains(&row), "{words}: {found:?}");
    }
}

#[test]
fn what_is_not_the_database_s_says_so() {
    for failure in known_failures() {
        let is_elsewhere = failure.group == FailureGroup::Elsewhere;
        assert_eq!(failure.cause.starts_with("not the database"), is_elsewhere, "{}", failure.message());
    }
}

#[test]
fn where_a_message_shows_the_token_the_log_is_to_be_deleted() {
    let with_token =
        rows().into_iter().zip(known_failures()).filter(|(row, _)| row.texts.concat().contains("AstraCS:$"));
    let without_advice: Vec<_> =
        with_token.filter(|(_, failure)| !failure.remedy.contains("delete that log")).collect();
    none_of("rows without this advice", &without_advice.into_iter().map(|(row, _)| row.message).collect::<Vec<_>>());
}

/// `UPDATE_DOCS=1 cargo test -p astra-programs` writes the table again.
#[test]
fn the_table_of_the_documentation_is_this_one() {
    let path = "docs/failures.md";
    let text = text_of(path);
    let start = text.find("| message |").expect("it has a table");
    let head: usize = text[start..].split_inclusive('\n').take(2).map(str::len).sum();
    let table: String = known_failures().iter().zip(rows()).map(|(failure, row)| line(failure, &row)).collect();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let written = [&text[..start + head], &table].concat();
        std::fs::write(root().join(path), written).expect("the document can be written");
        return;
    }
    assert_eq!(&text[start + head..], table, "{path}: UPDATE_DOCS=1 writes it");
}

fn line(failure: &Failure, Row { seen, provoked, .. }: &Row) -> String {
    let cells = [failure.message(), failure.cause, failure.remedy].map(|text| text.replace('<', "&lt;"));
    let [message, cause, remedy] = cells;
    let how = if *provoked { "yes" } else { "no" };
    format!("| ``{message}`` | {} | {} | {cause} | {remedy} | {seen} | {how} |\n", failure.group, failure.printed_by)
}
