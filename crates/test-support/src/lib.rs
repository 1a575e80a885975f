//! The code that the tests of this project share. A panic is how a test fails.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

pub mod arbitrary_text;
pub mod choices;
pub mod clients;
pub mod credentials;
pub mod drivers;
pub mod expected;
pub mod figures;
pub mod node;
pub mod package_sets;
pub mod part_inputs;
pub mod project;
pub mod recording;
pub mod request;
pub mod secret_leak;
pub mod shells;
pub mod string_vectors;
pub mod vectors;
pub mod wording;

use proptest::test_runner::{Config, RngSeed};

/// The settings of every property. The inputs are the same in every run: `PROPTEST_RNG_SEED=2 PROPTEST_CASES=10000` looks at
/// others.
#[must_use]
pub fn config() -> Config {
    let given = Config::default();
    let rng_seed = match given.rng_seed {
        RngSeed::Random => RngSeed::Fixed(1),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    Config { rng_seed, failure_persistence: None, ..given }
}
