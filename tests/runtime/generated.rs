//! Cases by chance: any parts that the fields accept as they are.

use crate::cases::Case;
use astra_uri::{Environment, Part};
use proptest::{
    prelude::{Just, Strategy},
    prop_oneof,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::env;
use test_support::part_inputs::neat;

/// So many cases from a seed: the same seed gives the same ones. All on production's hosts, which every driver can make.
pub(crate) fn cases(count: usize, seed: u64) -> impl Iterator<Item = Case> {
    let mut runner = seeded(seed);
    let strategy = (neat(Part::DatabaseId), neat(Part::Region), keyspace(), neat(Part::Token));
    (0..count).map(move |_| {
        let tree = strategy.new_tree(&mut runner).expect("the strategies find values");
        let (id, region, keyspace, token) = tree.current();
        let parts = [&*id, &*region, &*keyspace, &*token];
        Case::new(parts, parts, Environment::Production)
    })
}

/// What makes the same values from the same seed.
pub(crate) fn seeded(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// The same one each time, so that a run fails for what was changed alone; `RUNTIME_SEED` looks further.
pub(crate) fn seed() -> u64 {
    env::var("RUNTIME_SEED").map_or(1, |seed| seed.parse().expect("RUNTIME_SEED is a number"))
}

/// The default one, or any.
fn keyspace() -> impl Strategy<Value = String> {
    prop_oneof![Just("default_keyspace".to_owned()), neat(Part::Keyspace)]
}
