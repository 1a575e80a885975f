//! Every property for every text of its corpus, and for texts that are mixed of them.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fuzz_properties::{ALL, Property};
use proptest::{
    collection::vec,
    prelude::*,
    sample::Index,
    test_runner::{Config, TestRunner},
};
use std::fs;
use test_support::{config, project::root, vectors::filled_in};

#[test]
fn each_target_has_a_corpus_and_a_program() {
    for (name, _) in ALL {
        assert!(!corpus(name).is_empty(), "{name} has texts");
        let program = fs::read_to_string(root().join(format!("fuzz/fuzz_targets/{name}.rs"))).expect("it has one");
        assert!(program.contains(&format!("fuzz_properties::{name}(text)")), "{program}");
    }
}

#[test]
fn every_property_holds_for_its_corpus() {
    for (name, holds) in ALL {
        for text in corpus(name) {
            holds(&text);
        }
    }
}

#[test]
fn every_property_holds_for_what_is_mixed_of_its_corpus() {
    for (name, holds) in ALL {
        holds_for_mixed(&corpus(name), holds);
    }
}

/// Pieces of the texts one after the other, with a few characters changed.
fn holds_for_mixed(corpus: &[String], holds: Property) {
    let piece = (any::<Index>(), any::<Index>(), any::<Index>());
    let mixed = (vec(piece, 1..5), vec((any::<Index>(), any::<char>()), 0..3)).prop_map(|(pieces, changes)| {
        let pieces = pieces.iter().flat_map(|(text, start, end)| {
            let text: Vec<char> = text.get(corpus).chars().collect();
            let [start, end] = [start, end].map(|index| index.index(text.len() + 1));
            text[start.min(end)..start.max(end)].to_vec()
        });
        let mut text: Vec<char> = pieces.collect();
        for (place, c) in changes {
            if !text.is_empty() {
                let place = place.index(text.len());
                text[place] = c;
            }
        }
        String::from_iter(text)
    });
    let check = |text: String| {
        holds(&text);
        Ok(())
    };
    TestRunner::new(Config { cases: config().cases.max(2_000), ..config() }).run(&mixed, check).unwrap();
}

/// The texts of a target. Tokens are filled in, because no file has one.
fn corpus(name: &str) -> Vec<String> {
    let folder = root().join("fuzz/corpora").join(name);
    let mut files: Vec<_> = fs::read_dir(folder).expect("it has a folder").map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| filled_in(&fs::read_to_string(file).expect("a file of a corpus is text"))).collect()
}
