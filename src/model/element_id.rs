//! The `id`s of elements that are no field and no block: public, links and tests use them.

use astra_programs::File;

/// The box for whatever holds the values.
pub const PASTE_BOX: &str = "paste";

/// The input by which the failures are searched.
pub const FAILURE_SEARCH: &str = "failure";

/// The button that checks the network lock.
pub const LOCK_CHECK: &str = "lock-check";

/// The summary of errors.
pub const SUMMARY: &str = "summary";

/// The text that is shown to be copied by hand.
pub const COPY_BY_HAND: &str = "copy-by-hand";

/// The tab of a file.
#[must_use]
pub fn tab(file: File) -> &'static str {
    match file {
        File::CommonJs => "tab-cjs",
        File::EsModule => "tab-mjs",
        File::TypeScript => "tab-mts",
        File::DotEnv => "tab-env",
        File::Curl => "tab-curl",
        File::AstraDbTs => "tab-astra-db-ts",
        File::Astrapy => "tab-astrapy",
    }
}
