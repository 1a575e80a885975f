//! What the page knows of failures is no hearsay: the real packages print it again, and it finds its row.

use crate::{bundler_failures, runtimes, workers};
use astra_programs::{Failure, known_failures};
use serde::Deserialize;
use std::collections::BTreeSet;
use test_support::{
    figures, node,
    package_sets::{ASTRAPY, SETS},
    project::vectors_of,
};

/// A row, and whether a package prints it here. What the others are known by is in the same file, and in `docs/failures.md`: the
/// Data API's limits and what a network does, and packages that are in no set.
#[derive(Deserialize)]
struct Row {
    message: String,
    provoked: bool,
}

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
    for set in SETS.iter().chain([&ASTRAPY]) {
        set.installed();
        let provoked: Vec<Provoked> = node::ask("provoke.mjs", &[set.name()], "");
        figures::print(format_args!("known failures: {set} printed {}", provoked.len()));
        for Provoked { message, words, printed } in provoked {
            eprintln!("{set}"); // shown if the test fails
            is_of(&message, &printed);
            proven
                .iter_mut()
                .filter(|(whose, _)| *whose == words)
                .for_each(|(_, rows)| _ = rows.insert(message.clone()));
        }
    }
    let [(_, own), (_, server)] = proven;
    list("printed by the packages", own.iter().map(String::as_str));
    list("the server's words, repeated by the packages", server.iter().map(String::as_str));
    list("printed by the bundlers", bundler_failures::PROVOKED);
    let by_runtimes = [&workers::PROVOKED[..], &[runtimes::PERMISSIONS]].concat();
    list("printed by the other runtimes", by_runtimes.iter().copied());
    let rows: Vec<Row> = vectors_of("failure-messages");
    let others: Vec<_> = rows.iter().filter(|row| !row.provoked).map(|row| &*row.message).collect();
    list("by its sources alone", others.iter().copied());
    let elsewhere = [&bundler_failures::PROVOKED[..], &by_runtimes].concat();
    let is_proven = |row: &&str| own.contains(*row) || server.contains(*row) || elsewhere.contains(row);
    let rest = known_failures().iter().map(Failure::message).filter(|row| !is_proven(row));
    assert_eq!(rest.collect::<Vec<_>>(), others, "the rows that were not provoked");
}

/// What was printed finds this row first.
#[track_caller]
pub(crate) fn is_of(row: &str, printed: &str) {
    let found = Failure::matching(printed);
    assert_eq!(found.first().map(|failure| failure.message()), Some(row), "{printed}");
}

fn list<'a>(how: &str, rows: impl IntoIterator<Item = &'a str>) {
    for row in rows {
        figures::print(format_args!("known failures: {how}: {row}"));
    }
}
