//! What stands around the work: the page's head and foot.

use yew::prelude::*;

/// The name, what it is for, and what it does not do.
pub(super) fn masthead(lock: Html) -> Html {
    html! {
        <header class="masthead">
            <h1>{ "Astra connection string for Mongoose" }</h1>
            <p class="lede">
                { "Four values from your Astra database become the string that " }
                <code>{ "mongoose.connect" }</code>
                { " takes, checked as you type." }
            </p>
            { lock }
        </header>
    }
}

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
                <kbd>{ "Ctrl" }</kbd>{ "+" }<kbd>{ "Enter" }</kbd>
                { ", or " }<kbd>{ "⌘" }</kbd>{ "+" }<kbd>{ "Enter" }</kbd>
                { " on a Mac, copies the connection string from any field. Arrow keys choose among files and options, " }
                <kbd>{ "Enter" }</kbd>{ " reads what was typed into the box, and " }<kbd>{ "Tab" }</kbd>{ " leaves everything." }
            </p>
            <p>
                { "This page checks the form of what you enter. Whether Astra knows it shows at the first query: " }
                <code>{ "mongoose.connect" }</code>
                { " alone sends nothing." }
            </p>
        </footer>
    }
}
