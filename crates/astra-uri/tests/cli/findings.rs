//! The findings in files, with their places.

use crate::{folder::Folder, run::pastes};
use test_support::{
    credentials::{connection_string, endpoint},
    project::none_of,
    string_vectors::string_vectors,
    vectors::filled_in,
};

/// The findings in a file, tokens allowed.
fn findings(text: &str) -> Vec<String> {
    let run = Folder::with("a", text).check(&["--allow-token", "a"]);
    run.findings().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_right_file_has_nothing_to_report() {
    let string = connection_string();
    let run = Folder::with(".env", format!("# Astra\nASTRA_URI={string}\nPORT=1\n")).check(&["--allow-token", ".env"]);
    assert_eq!((run.output.as_str(), run.errors.as_str(), run.status), ("", "", 0));
}

#[test]
fn a_finding_reads_like_a_compilers() {
    let string = connection_string().replace('?', "/?");
    let run = Folder::with(".env", format!("\nASTRA_URI={string}\n")).check(&["--allow-token", ".env"]);
    let masked = connection_string().split("AstraCS:").next().unwrap().to_owned() + "AstraCS:••••";
    let expected =
        format!(".env:2:11: error[trailing-slash]: a slash follows the keyspace\n  fix: {masked}\n1 error\n");
    assert_eq!((run.output, run.status), (expected, 1));
}

#[test]
fn each_of_several_strings_is_judged() {
    let right = connection_string();
    let (http, slash) = (right.replace("https", "http"), right.replace('?', "/?"));
    let text = format!("A={right}\nB=\"{http}\" C='{slash}'\n\nü = {{\"uri\":\"{slash}\"}}\n");
    let first = "B=\"".len() + 1;
    let second = first + http.len() + "\" C='".len();
    let third = "ü = {\"uri\":\"".chars().count() + 1;
    let expected = [
        format!("a:2:{first}: error[http]"),
        format!("a:2:{second}: error[trailing-slash]"),
        format!("a:4:{third}: error[trailing-slash]"),
    ];
    assert_eq!(findings(&text), expected);
    assert_eq!(findings(&text.replace('\n', "\r\n")), expected, "with the line ends of Windows");
}

#[test]
fn code_is_reported_once_with_its_lines() {
    let code = "import mongoose from 'mongoose';\nimport { createAstraUri } from '@datastax/astra-mongoose';\n\
                \nmongoose.connect(uri);\nif (mongoose.connection.readyState === 1) console.log('connected');\n";
    assert_eq!(findings(code), ["a:2: error[named-import]", "a:5: warning[ready-state]"]);
}

#[test]
fn an_address_that_is_no_string_is_a_warning_on_each_of_its_lines() {
    let address = format!("ASTRA_DB_API_ENDPOINT={}/api/json/v1/x", endpoint());
    let text = format!("A={}\n{address}\nB=1\n{address}\n", connection_string());
    assert_eq!(findings(&text), ["a:2: warning[endpoint-has-path]", "a:4: warning[endpoint-has-path]"]);
    assert_eq!(findings(&format!("GET {}/api/json/v1/shop/carts 200\nGET /\n", endpoint())), [] as [&str; 0]);
}

#[test]
fn a_template_is_no_broken_string() {
    let host = endpoint();
    for text in [
        "A=https://{database ID}-{region}.apps.astra.datastax.com/api/json/v1/{keyspace}?applicationToken={token}\n\n"
            .to_owned(),
        "x\nA=https://<id>-<region>.apps.astra.datastax.com/api/json/v1/k?applicationToken=<token>\n".to_owned(),
        format!("const uri =\n  `{host}/api/json/v1/shop?applicationToken=${{token}}`;\n"),
        "mongodb://localhost/shop\n".to_owned(),
    ] {
        assert_eq!(findings(&text), [] as [&str; 0], "{text}");
    }
    let concatenated = format!("const a = 1;\nconst uri = '{host}/api/json/v1/shop?applicationToken=' + token;\n");
    assert_eq!(findings(&concatenated), ["a:2:14: note[empty-token]"]);
    let masked = format!("A={host}/api/json/v1/shop/?applicationToken=AstraCS:...\n\n");
    assert!(findings(&masked).iter().all(|one| !one.contains("error")), "{:?}", findings(&masked));
}

#[test]
fn what_is_pasted_is_judged_as_the_library_judges_it() {
    let mut wrong = Vec::new();
    for case in string_vectors() {
        let mut expected = case.diagnostics;
        let run = pastes(&filled_in(&case.text));
        let mut found: Vec<String> = run.codes().into_iter().map(str::to_owned).collect();
        expected.sort();
        found.sort();
        if found != expected {
            wrong.push(format!("{}: {found:?} {expected:?}", case.description));
        }
    }
    none_of("strings that are judged otherwise", &wrong);
}
