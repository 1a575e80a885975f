//! The formats for programs.

use crate::folder::Folder;
use serde_json::{Value, json};
use test_support::credentials::{connection_string, endpoint, token};

const NAME: &str = "a b,c:100%.env";

/// A file with an error, a warning, and a name that has to be escaped.
fn check(format: &str) -> String {
    let string = connection_string().replace("https:", "http:");
    let text = format!("A={string}\nASTRA_DB_API_ENDPOINT={}/api/json/v1/x\nT={}\n", endpoint(), token());
    Folder::with(NAME, text).check(&["--format", format, NAME]).output
}

fn parsed(format: &str) -> Value {
    serde_json::from_str(&check(format)).expect("it is JSON")
}

#[test]
fn json_has_each_finding_and_how_many_there_are() {
    let report = parsed("json");
    let first = &report["findings"][0];
    for (key, value) in [
        ("file", json!(NAME)),
        ("line", json!(1)),
        ("column", json!(3)),
        ("severity", json!("error")),
        ("code", json!("http")),
        ("message", json!("http:// is not encrypted; the string begins with https://")),
    ] {
        assert_eq!(first[key], value, "{key}");
    }
    assert!(first["fix"].as_str().unwrap().ends_with("AstraCS:••••"));
    assert_eq!(report["findings"][2]["column"], Value::Null);
    assert_eq!((&report["errors"], &report["warnings"], &report["notes"]), (&json!(3), &json!(1), &json!(0)));
}

/// The properties that the standard requires, and those that code scanning asks for beside it.
#[test]
fn sarif_has_what_the_standard_requires() {
    let log = parsed("sarif");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["version"]), (&json!("astra-uri"), &json!(env!("CARGO_PKG_VERSION"))));
    let results = run["results"].as_array().expect("it has results");
    assert_eq!(results.len(), 4);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(driver["rules"][index]["id"], result["ruleId"]);
        assert!(matches!(result["level"].as_str(), Some("error" | "warning" | "note")));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a%20b%2Cc%3A100%25.env");
        assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
    }
    let none: Value = serde_json::from_str(&Folder::with("a", "").check(&["--format=sarif", "a"]).output).unwrap();
    assert_eq!(none["runs"][0]["results"], json!([]), "an empty list says that nothing was found");
}

#[test]
fn commands_for_github_are_escaped() {
    let output = check("github");
    let lines: Vec<&str> = output.lines().collect();
    let file = "file=a b%2Cc%3A100%25.env";
    assert!(lines[0].starts_with(&format!("::error {file},line=1,col=3,title=http::http:// is not encrypted")));
    assert!(lines[0].contains("%0Afix: https://"));
    assert!(lines[2].starts_with(&format!("::warning {file},line=2,title=endpoint-has-path::")), "{output}");
    assert_eq!(lines.len(), 4, "each is one line");
}

/// A name is no way to give commands to a terminal or to GitHub.
#[cfg(unix)]
#[test]
fn the_name_of_a_file_says_nothing_but_its_name() {
    let name = "a\n::error::b\u{1b}[31m";
    let folder = Folder::with(name, connection_string());
    for format in ["text", "github"] {
        let output = folder.check(&["--format", format, name]).output;
        assert!(!output.contains('\u{1b}') && !output.contains("\n::error::b"), "{output}");
    }
}
