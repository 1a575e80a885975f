//! Files of more than 1 MiB: strings and tokens are found with their lines.

use crate::folder::Folder;
use test_support::credentials::{connection_string, token};

#[test]
fn strings_and_tokens_far_into_a_file_are_found() {
    let lines = 60_000;
    let line = "2026-01-01 INFO application/json GET /api/json/ ?a=b token\n";
    let string = connection_string().replace("https:", "http:");
    let text = format!("{}uri={string}\n{}{}\n", line.repeat(lines), line.repeat(lines), token());
    let run = Folder::with("log", text).check(&["log"]);
    let last = 2 * lines + 2;
    let expected = [
        "log: note[long-file]".to_owned(),
        format!("log:{}:5: error[http]", lines + 1),
        format!("log:{}:{}: error[token-in-file]", lines + 1, "uri=".len() + string.find("AstraCS").unwrap() + 1),
        format!("log:{last}:1: error[token-in-file]"),
    ];
    assert_eq!(run.findings(), expected);
}

/// As a program writes that does not break lines.
#[test]
fn a_line_may_be_longer_than_what_is_read_at_once() {
    let string = connection_string().replace("https:", "http:");
    let filling = "{\"a\":\"application/json\"},".repeat(60_000);
    let text = format!("[{filling}\"{string}\",{filling}\"{string}\"]");
    let run = Folder::with("a.json", text).check(&["--allow-token", "a.json"]);
    assert_eq!(run.codes(), ["long-file", "http", "http"], "{run:?}");
    assert!(run.findings().iter().all(|one| one.starts_with("a.json: ") || one.starts_with("a.json:1")));
}

#[test]
fn of_very_many_findings_the_first_are_listed_and_all_are_counted() {
    let folder = Folder::with("a", format!("{}\n", token()).repeat(1_500));
    let run = folder.check(&["a"]);
    assert_eq!(run.findings().len(), 1_001);
    assert!(run.output.contains("note[more-findings]") && run.output.contains("1500 errors, 1 note"), "{}", run.status);
}
