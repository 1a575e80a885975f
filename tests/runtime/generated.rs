//! Cases by chance: any parts that the fields accept as they stand.

use crate::cases::Case;
use astra_connection_string::domain::{
    ApplicationToken, Correction, DatabaseId, Environment, KNOWN_REGIONS, Keyspace, Parsed, Region,
};
use proptest::{
    prelude::{Just, Strategy},
    prop_oneof,
    sample::select,
    strategy::ValueTree,
    string::string_regex,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::env;

/// So many cases from a seed: the same seed gives the same ones. All on production's hosts, which every driver can make.
pub(crate) fn cases(count: usize, seed: u64) -> impl Iterator<Item = Case> {
    let mut runner = seeded(seed);
    let strategy = (database_id(), region(), keyspace(), token());
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

fn database_id() -> impl Strategy<Value = String> {
    matching("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        .prop_filter("accepted as it stands", |text| stands(DatabaseId::parse(text)))
}

/// A known one, or any that can be a part of the host.
fn region() -> impl Strategy<Value = String> {
    let known: Vec<String> = KNOWN_REGIONS.iter().map(|region| region.name.to_owned()).collect();
    prop_oneof![select(known), matching("[a-z0-9]([a-z0-9-]{0,24}[a-z0-9])?")]
        .prop_filter("accepted as it stands", |text| stands(Region::parse(text)))
}

/// The default one, or any.
fn keyspace() -> impl Strategy<Value = String> {
    prop_oneof![Just("default_keyspace".to_owned()), matching("[A-Za-z0-9_]{1,48}")]
        .prop_filter("accepted as it stands", |text| stands(Keyspace::parse(text)))
}

/// One of the usual form, or any visible characters.
fn token() -> impl Strategy<Value = String> {
    prop_oneof![matching("AstraCS:[A-Za-z]{24}:[0-9a-f]{64}"), matching("AstraCS:[!-~]{1,120}")]
        .prop_filter("accepted as it stands", |text| stands(ApplicationToken::parse(text)))
}

fn stands<T, W, E>(reading: Result<Parsed<T, W>, E>) -> bool {
    const NONE: &[Correction] = &[];
    reading.is_ok_and(|parsed| parsed.corrections == NONE)
}

fn matching(pattern: &str) -> impl Strategy<Value = String> + use<> {
    string_regex(pattern).expect("the pattern is a regular expression")
}
