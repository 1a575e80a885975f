//! The `id`s of elements that are no field and no block: public, links and tests use them.

use astra_programs::Client;

/// The box for whatever holds the values.
pub const PASTE_BOX: &str = "paste";

/// The input by which the failures are searched.
pub const FAILURE_SEARCH: &str = "failure";

/// The failure whose cause is shown.
pub const OPENED_FAILURE: &str = "opened-failure";

/// The button that checks the network lock.
pub const LOCK_CHECK: &str = "lock-check";

/// The tab of the diagnosis.
pub const DIAGNOSIS_TAB: &str = "tab-diagnosis";

/// The text that is shown to be copied by hand.
pub const COPY_BY_HAND: &str = "copy-by-hand";

/// The tab of a client.
#[must_use]
pub fn tab(client: Client) -> &'static str {
    match client {
        Client::Mongoose => "tab-mongoose",
        Client::Curl => "tab-curl",
        Client::AstraDbTs => "tab-astra-db-ts",
        Client::Astrapy => "tab-astrapy",
        Client::Others => "tab-others",
    }
}
