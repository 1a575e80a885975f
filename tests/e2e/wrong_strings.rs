//! A string of Astra's own that is wrong, or has what it need not have: it fills all four fields at once, what is wrong or
//! not needed is listed, and one click brings everything back.

use crate::{
    built,
    filled::values,
    findings::BOX,
    messages::{MASK, shows_token},
    page::Page,
    wait::until_eq,
};
use test_support::credentials::{DATABASE_ID, REGION, token};

const KEYSPACE: &str = "my_app";

/// What is in the fields before a paste, and has to be there again after it is undone.
const BEFORE: [(&str, &str); 4] =
    [("Database ID", ""), ("Region", "eu-west-1"), ("Keyspace", "as_before"), ("Application token", "AstraCS:half")];

/// A button that a string of Astra's own needs never.
pub(crate) const FIX: &str = "Apply fixes";

/// The right string, with this in the place of the token.
fn right(token: &str) -> String {
    format!("https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com/api/json/v1/{KEYSPACE}?applicationToken={token}")
}

/// The string with one thing changed.
fn with(from: &str, to: &str) -> String {
    let string = right(&token());
    assert!(string.contains(from), "{from} is in the string");
    string.replacen(from, to, 1)
}

#[test]
fn the_default_port_is_noted() {
    fills_at_once(&with(".com/", ".com:443/"), "The connection string works.", &["Note: the port 443 is the default."]);
}

#[test]
fn a_user_before_the_host_is_noted() {
    fills_at_once(
        &with("https://", "https://me@"),
        "The connection string works.",
        &["Note: the user before the host is not needed, and is ignored."],
    );
}

#[test]
fn a_datacenter_is_taken_out_of_the_host() {
    fills_at_once(
        &with(REGION, &format!("1-{REGION}")),
        "The connection string has an error.",
        &["Error: the number of a datacenter follows the database ID."],
    );
}

#[test]
fn a_token_under_another_name_is_taken() {
    fills_at_once(
        &with("applicationToken", "token"),
        "The connection string has an error.",
        &["Error: the parameter of the token is applicationToken."],
    );
}

#[test]
fn the_keyspace_after_an_incomplete_path_is_taken() {
    fills_at_once(
        &with(&format!("v1/{KEYSPACE}"), &format!("{KEYSPACE}/")),
        "The connection string has errors; what breaks first is at the top.",
        &[
            "Error: a slash follows the keyspace.",
            "Error: the path before the keyspace is incomplete; the Data API's is /api/json/v1.",
        ],
    );
}

#[test]
fn the_string_of_another_driver_is_taken() {
    fills_at_once(
        &with("https://", "mongodb+srv://").replace("/api/json/v1", ""),
        "The connection string has errors; what breaks first is at the top.",
        &[
            "Error: the scheme is MongoDB's; the Data API's is https://.",
            "Error: /api/json/v1 is missing before the keyspace.",
        ],
    );
}

/// In the box and in the first field alike.
#[track_caller]
fn fills_at_once(text: &str, title: &str, reported: &[&str]) {
    let page = Page::open(&built::file_address());
    let token = token();
    page.has_typed_before();
    for field in [BOX, "Database ID"] {
        page.paste_into(field, text);
        page.shows_string(&right(MASK));
        for ((label, _), value) in values("").iter().zip([DATABASE_ID, REGION, KEYSPACE, &token]) {
            until_eq(label, || page.field(label).value(), value);
        }
        assert_eq!(page.field(BOX).value(), "", "the text is kept in the box");
        page.has_found(title);
        let findings = page.output("Findings").text();
        assert_eq!(findings.lines().next(), Some(title), "{field}");
        assert_eq!(messages(&findings), reported, "{field}");
        let fixed = findings.lines().skip_while(|line| *line != "Fixed:").nth(1);
        assert_eq!(fixed, Some(&*right(MASK)), "{field}: the right string");
        assert!(!findings.contains(FIX), "{field}: no button takes it");
        assert_eq!(page.output("Recognised").text().lines().next(), Some("Filled in: all four fields."), "{field}");
        assert!(!shows_token(&page.markup(), &token), "the token is in the page");

        page.button("Undo paste").click();
        for (label, text) in BEFORE {
            until_eq(label, || page.field(label).value(), text);
        }
        until_eq("what was recognised", || page.output("Recognised").text(), "");
        until_eq("findings", || page.has_output("Findings"), &false);
        assert!(!page.output("Connection string").exact_text().contains(KEYSPACE), "the string is still there");
    }
    page.has_kept_to_itself();
}

/// The lines that are of the severities, without what the drivers do.
pub(crate) fn messages(findings: &str) -> Vec<&str> {
    findings
        .lines()
        .filter(|line| ["Error: ", "Warning: ", "Note: "].iter().any(|kind| line.starts_with(kind)))
        .collect()
}

impl Page {
    /// What a paste takes the place of is typed.
    #[track_caller]
    pub(crate) fn has_typed_before(&self) {
        for (label, text) in &BEFORE[1..] {
            self.type_into(label, text);
        }
    }
}
