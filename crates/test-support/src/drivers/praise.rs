//! Texts that the page may praise, and whether what it praises is what a driver reads.

use super::{Changes, near_strings};
use crate::credentials::connection_string;
use astra_uri::{Draft, Part, Reveal, Verdict, drivers::Read, recognise};
use proptest::{prelude::*, sample::select};

/// A string as it is pasted: in its surroundings, and as a driver is given it.
#[derive(Clone, Debug)]
pub struct Text {
    /// The pasted text.
    pub pasted: String,
    /// The string in it.
    pub string: String,
}

/// Strings that are right but for a few characters, alone and as the value of a variable, with marks and without.
pub fn texts() -> impl Strategy<Value = Text> {
    let near = near_strings(connection_string(), Changes { count: 0..4, removed: 0..3, pieces: &PIECES });
    let with_marks = (near, select(&AROUND[..]), select(&MARKS[..]), select(&MARKS[..]));
    with_marks.prop_filter_map("it ends at its own marks", |(string, around, before, after)| {
        let string = match around.ends {
            Some(_) => string,
            None => [before.0, &string, after.1].concat(),
        };
        let is_quoted = around.ends.is_none() && before.0 == after.1 && ["'", "`"].contains(&before.0);
        // Within other lines, white space ends it.
        let is_cut = around.before.starts_with('#') && string.contains(char::is_whitespace);
        let ends_itself = around.ends.is_some_and(|ends| string.contains(ends));
        (!ends_itself && !is_quoted && !is_cut)
            .then(|| Text { pasted: [around.before, &string, around.after].concat(), string })
    })
}

/// The draft that the page shows for a text, if it calls the string in it right or working.
#[must_use]
pub fn praised(text: &str) -> Option<Draft> {
    let parsed = recognise(text).string?;
    matches!(parsed.verdict(), Verdict::Right | Verdict::Works).then_some(parsed.draft)
}

/// Whether a driver has read the host, the path, the keyspace and the token of a draft, and no other token.
#[must_use]
pub fn is_read(draft: &Draft, read: &Read) -> bool {
    let text = |part| draft.get(part).map(|value| value.text(Reveal::Plain).to_string()).unwrap_or_default();
    let suffix = draft.environment.unwrap_or_default().api_suffix();
    let host = format!("https://{}-{}{suffix}", text(Part::DatabaseId), text(Part::Region));
    // The predecessor keeps the default port.
    read.base_url.strip_suffix(":443").unwrap_or(&read.base_url) == host
        && *read.api_path == "api/json/v1"
        && *read.keyspace == text(Part::Keyspace)
        && read.values("applicationToken").eq([text(Part::Token)])
}

/// The text around a string.
#[derive(Clone, Debug)]
struct Around {
    before: &'static str,
    after: &'static str,
    /// The characters that end the string; without any, marks belong to it.
    ends: Option<&'static [char]>,
}

const QUOTED: Option<&[char]> = Some(&['"', '\\']);

const AROUND: [Around; 7] = [
    Around { before: "", after: "", ends: Some(&[]) },
    Around { before: "", after: "", ends: None },
    Around { before: "  ", after: "\n", ends: Some(&[]) },
    Around { before: "ASTRA_URI=\"", after: "\"\nASTRA_DB_REGION=us-east-2\n", ends: QUOTED },
    Around { before: "\u{feff}# the shop\nASTRA_URI=\"", after: "\"\n", ends: QUOTED },
    Around { before: "ASTRA_URI=", after: "\nASTRA_DB_REGION=us-east-2\n", ends: Some(&[' ', '\t', '\u{a0}', '#']) },
    Around { before: "# the shop\n", after: "\nASTRA_DB_REGION=us-east-2\n", ends: None },
];

/// Marks before a string, and after it.
const MARKS: [(&str, &str); 12] = [
    ("", ""),
    ("", ""),
    ("(", ")"),
    ("<", ">"),
    ("*", "*"),
    ("`", "`"),
    ("'", "'"),
    ("=", ","),
    ("\u{feff} ", ";"),
    ("https://evil.example/,", ",rest"),
    ("https://evil.example;", "|rest"),
    ("https://me@evil.example/'", "'@evil.example/"),
];

const PIECES: [&str; 57] = [
    "",
    "",
    "/",
    "//",
    "\\",
    "\\@",
    "?",
    "&",
    "#",
    "# ",
    " # a",
    "@",
    "me@",
    "me:pass@",
    "%@",
    ":",
    ":443",
    ":0443",
    "%",
    "%3A",
    "%2F",
    "%2e",
    "%40",
    "%00",
    "%41",
    "%61",
    "+",
    " ",
    "\t",
    "\u{1}",
    "\u{7f}",
    "\u{a0}",
    "\u{200b}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{430}",
    "\u{ff41}",
    "\u{ff0e}",
    "ß",
    ".",
    "..",
    "./",
    ",",
    ";",
    "!",
    "'",
    "-",
    "_",
    "1",
    "a",
    "A",
    "v1",
    "example.com",
    "&logLevel=debug",
    "&applicationToken=x",
    "&authHeaderName=x",
];
