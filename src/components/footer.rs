//! The foot of the page.

use super::{
    element::{Element, element},
    elements::{code, key},
};

/// The first characters of the commit's name, which `cargo xtask dist` knows.
const REVISION: &str = match option_env!("SOURCE_REVISION") {
    Some(revision) => revision,
    None => "unknown",
};

/// The format, the limits of what a page can check, and which build this is.
pub(super) fn footer() -> Element {
    const FORM: &str =
        "https://{database ID}-{region}.apps.astra.datastax.com/api/json/v1/{keyspace}?applicationToken={token}";
    let format =
        element!("p").child("The string has the form ").child(element!("code", "class" = "format").child(FORM));
    let keys = element!("p")
        .child(key("Ctrl"))
        .child("+")
        .child(key("Enter"))
        .child(", or ")
        .child(key("⌘"))
        .child("+")
        .child(key("Enter"))
        .child(" on a Mac, copies the connection string from any field. Arrow keys choose among files and options, ")
        .child(key("Enter"))
        .child(" reads what was typed into the box, and ")
        .child(key("Tab"))
        .child(" leaves everything.");
    let limits = element!("p")
        .child("This page checks the form of what you enter. Whether Astra knows it shows at the first query: ")
        .child(code("mongoose.connect"))
        .child(" alone sends nothing.");
    let build = element!("p", "id" = "build")
        .child("Version ")
        .child(env!("CARGO_PKG_VERSION"))
        .child(", revision ")
        .child(REVISION)
        .child(". THIRD-PARTY.txt, beside this file, names the code of others in it.");
    element!("footer", "class" = "footer").child(format).child(keys).child(limits).child(build)
}
