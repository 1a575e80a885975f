//! The head of the page.

use super::elements::code;
use yew::prelude::*;

/// The name, what it is for, and what it does not do.
pub(super) fn masthead(lock: Html) -> Html {
    html! {
        <header class="masthead">
            <h1>{ "Astra connection string for Mongoose" }</h1>
            <p class="lede">
                { "Four values from your Astra database become the string that " }
                { code("mongoose.connect") }
                { " takes, checked as you type." }
            </p>
            { lock }
        </header>
    }
}
