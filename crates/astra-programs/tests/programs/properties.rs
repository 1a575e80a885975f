//! Properties of every input: proptest looks for one for which it does not.

mod failures;
mod other_clients;
mod syntax;
