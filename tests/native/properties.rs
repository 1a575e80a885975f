//! Properties of every input: proptest looks for one for which it does not.
//!
//! The inputs are the same in every run. `PROPTEST_RNG_SEED=2 PROPTEST_CASES=10000 cargo test --test native properties`
//! looks at others. An input that was found belongs in the vectors.

mod links;
mod messages;
mod secret_fields;
mod string_format;
mod strings;
mod texts;
mod undo;
mod user_actions;
