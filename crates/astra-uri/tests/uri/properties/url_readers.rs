//! The page's reader of the URL Standard against the crate `url`: it reads the same, or does not vouch for the text.

use astra_uri::drivers::{Generation, Read, ReadUrl, Refusal, whatwg};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};
use test_support::{
    config,
    credentials::connection_string,
    drivers::{Changes, near_strings, standard_url},
};

proptest! {
    #![proptest_config(Config { cases: config().cases.max(10_000), ..config() })]

    #[test]
    fn a_changed_string_is_read_as_the_standard_has_it(text in near()) {
        is_read_as_by_the_standard(&text)?;
    }

    #[test]
    fn pieces_of_urls_are_read_as_the_standard_has_them(pieces in vec(select(&PIECES[..]), 0..12)) {
        is_read_as_by_the_standard(&["https:", &pieces.concat()].concat())?;
        is_read_as_by_the_standard(&pieces.concat())?;
    }
}

fn is_read_as_by_the_standard(text: &str) -> Result<(), TestCaseError> {
    match (whatwg::read(text).map(parts), standard_url(text).map(parts)) {
        (Some(ours), theirs) => prop_assert_eq!(Some(ours), theirs, "{:?}", text),
        (None, Some(theirs)) => prop_assert!(is_left_out(text, &theirs.0), "{:?} {:?}", text, theirs),
        (None, None) => {}
    }
    Ok(())
}

/// The path before the keyspace, the keyspace, and the tokens.
type Taken = Result<(String, String, Vec<String>), Refusal>;

/// The host, and what a driver takes out of the rest.
fn parts(url: ReadUrl) -> (String, Taken) {
    let read = Read::of(Generation::Astra10, &url).map(|read| {
        let tokens = read.values("applicationToken").map(str::to_owned).collect();
        (read.api_path.to_string(), read.keyspace.to_string(), tokens)
    });
    (url.base, read)
}

/// Another scheme, a port, an address in numbers, Punycode, a segment of dots.
fn is_left_out(text: &str, base: &str) -> bool {
    let host = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://"));
    let text = text.replace(['\t', '\n', '\r'], "").to_ascii_lowercase().replace("%2e", ".");
    let path = text.split(['?', '#']).next().unwrap_or_default();
    path.trim_end_matches(|c| c <= ' ').split(['/', '\\']).any(|segment| matches!(segment, "." | ".."))
        || host.is_none_or(|host| {
            let last = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
            host.contains([':', '[']) || last.starts_with(|c: char| c.is_ascii_digit()) || host.contains("xn--")
        })
}

fn near() -> impl Strategy<Value = String> {
    near_strings(connection_string(), Changes { count: 0..5, removed: 0..4, pieces: &PIECES })
}

/// Without `|`, which the crate takes for a drive of Windows where dots follow it; Node, in the runtime tests, does not.
const PIECES: [&str; 62] = [
    "",
    "",
    "https://",
    "HTTP:",
    "http:/",
    "/",
    "//",
    "\\",
    "\\\\",
    "?",
    "&",
    "#",
    "@",
    ":",
    ":443",
    ":80",
    ":0443",
    ":8181",
    ":65536",
    "%",
    "%2e",
    "%2E%2e",
    ".%2e",
    "..",
    ".",
    "/./",
    "/../",
    "%2F",
    "%40",
    "%41",
    "%00",
    "%C3%A9",
    "%+f",
    "+",
    " ",
    "\t",
    "\n",
    "\r",
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "ß",
    "а",
    "ａ",
    "\"",
    "'",
    "<",
    "!",
    "^",
    "`",
    "{",
    "[::1]",
    "1.2.3.4",
    "0x7f",
    "xn--",
    "a",
    "example.com",
    "_",
];
