//! Every driver reads our string as it reads the one that it makes itself.

use crate::{
    cases::{self, Case},
    generated,
};
use serde::Deserialize;
use serde_json::Value;
use test_support::{figures, node, package_sets::SETS};

const GENERATED: usize = 1_000;

#[test]
fn every_driver_reads_our_string_as_its_own() {
    let seed = generated::seed();
    let cases: Vec<Case> = cases::from_vectors().into_iter().chain(generated::cases(GENERATED, seed)).collect();
    let input = serde_json::to_string(&cases).expect("cases are plain data");
    for set in &SETS {
        set.installed();
        let Verdict { cases: count, compared, differences } = node::ask("parse.mjs", &[set.name()], &input);
        let different = differences.len();
        figures::print(format_args!(
            "parse: {set} {count} cases, {different} differences (own string for {compared}; seed {seed})"
        ));
        assert_eq!(count, cases.len());
        assert!(compared >= GENERATED, "{set} made a string of its own for {compared}");
        assert!(differences.is_empty(), "{set}, seed {seed}, the first three: {:#?}", &differences[..different.min(3)]);
    }
}

#[derive(Deserialize)]
struct Verdict {
    cases: usize,
    compared: usize,
    differences: Vec<Value>,
}
