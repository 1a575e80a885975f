//! What the page knows of failures is no hearsay: the real packages print it again, and it finds its row.

use astra_programs::{Failure, known_failures};
use serde::Deserialize;
use std::collections::BTreeSet;
use test_support::{figures, node, package_sets::SETS};

/// The rows that no package prints here: the Data API's limits and what a network does are in its sources and in public issues,
/// and Chromium printed the one on CORS, for a page that asked a server of another origin.
const NOT_PROVOKED: [&str; 7] = [
    "Resuming your database",
    "Too many indexes",
    "blocked by CORS policy",
    "Command timed out after",
    "self-signed certificate",
    "Document size limitation violated",
    "Too many documents to count",
];

/// A row by its message, and what a program printed that was to end with it: an answer of `provoke.mjs`.
#[derive(Deserialize)]
struct Provoked {
    message: String,
    words: Words,
    printed: String,
}

/// Who prints the message.
#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
enum Words {
    /// The package's own, or Node's or Mongoose's.
    Package,
    /// The Data API, played by the recorder: the test shows that the package quotes it.
    Server,
}

#[test]
fn what_the_packages_print_finds_its_row_first() {
    let mut proven = [Words::Package, Words::Server].map(|words| (words, BTreeSet::new()));
    for set in &SETS {
        set.installed();
        let provoked: Vec<Provoked> = node::ask("provoke.mjs", &[set.name()], "");
        figures::print(format_args!("known failures: {set} printed {}", provoked.len()));
        for Provoked { message, words, printed } in provoked {
            let found = Failure::matching(&printed);
            assert_eq!(found.first().map(|row| row.message()), Some(&*message), "{set} printed {printed}");
            proven
                .iter_mut()
                .filter(|(whose, _)| *whose == words)
                .for_each(|(_, rows)| _ = rows.insert(message.clone()));
        }
    }
    let [(_, own), (_, server)] = proven;
    list("printed by the packages", own.iter().map(String::as_str));
    list("the server's words, repeated by the packages", server.iter().map(String::as_str));
    list("by its sources alone", NOT_PROVOKED);
    let rest =
        known_failures().iter().map(Failure::message).filter(|row| !own.contains(*row) && !server.contains(*row));
    assert_eq!(rest.collect::<Vec<_>>(), NOT_PROVOKED, "the rows that were not provoked");
}

fn list<'a>(how: &str, rows: impl IntoIterator<Item = &'a str>) {
    for row in rows {
        figures::print(format_args!("known failures: {how}: {row}"));
    }
}
