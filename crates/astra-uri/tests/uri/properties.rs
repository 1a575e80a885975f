//! Properties of every input: proptest looks for one for which it does not.
//!
//! The inputs are the same in every run. `PROPTEST_RNG_SEED=2 PROPTEST_CASES=10000 cargo test -p astra-uri properties`
//! looks at others. An input that was found belongs in the vectors.

mod corrections;
mod databases;
mod keyspaces_in_paths;
mod near_strings;
mod pasted_texts;
mod praise;
mod url_readers;
