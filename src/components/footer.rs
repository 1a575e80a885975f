//! The foot of the page.

use super::{
    element::{Element, element},
    elements::{code, key},
};

/// The format, and the limits of what a page can check.
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
    element!("footer", "class" = "footer").child(format).child(keys).child(limits)
}
