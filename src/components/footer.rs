//! The foot of the page.

use super::elements::{code, key};
use yew::prelude::*;

/// The format, and the limits of what a page can check.
pub(super) fn footer() -> Html {
    html! {
        <footer class="footer">
            <p>
                { "The string has the form " }
                <code class="format">
                    { "https://{database ID}-{region}.apps.astra.datastax.com/api/json/v1/{keyspace}?applicationToken={token}" }
                </code>
            </p>
            <p>
                { key("Ctrl") }{ "+" }{ key("Enter") }
                { ", or " }{ key("⌘") }{ "+" }{ key("Enter") }
                { " on a Mac, copies the connection string from any field. Arrow keys choose among files and options, " }
                { key("Enter") }{ " reads what was typed into the box, and " }{ key("Tab") }{ " leaves everything." }
            </p>
            <p>
                { "This page checks the form of what you enter. Whether Astra knows it shows at the first query: " }
                { code("mongoose.connect") }
                { " alone sends nothing." }
            </p>
        </footer>
    }
}
