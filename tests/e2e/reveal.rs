//! A revealed token does not stay so.

use crate::{
    built,
    credentials::Secret,
    filled::string_with,
    page::Page,
    words::{MASK, shows_token},
};
use serde_json::json;

#[test]
fn a_revealed_token_is_hidden_after_a_while() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.button("Reveal token").click();
    page.shows_string(&string_with(&Secret::Usual.token()));
    page.shows_string(&string_with(MASK));
    page.button("Reveal token");
    page.has_kept_to_itself();
}

#[test]
fn a_revealed_token_is_hidden_before_the_page_is_printed() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.fill_in();
    page.session()
        .evaluate("addEventListener('afterprint', () => { window.printed = document.body.innerText; });", &[]);
    page.button("Reveal token").click();
    page.shows_string(&string_with(&token));
    page.session().devtools("Page.printToPDF", &json!({}));
    let printed = page.session().evaluate("return window.printed;", &[]);
    assert!(!shows_token(printed.as_str().expect("it was printed"), &token), "the token is printed");
    page.has_kept_to_itself();
}
