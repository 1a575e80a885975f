//! Clear: nothing of what was typed is left.

use crate::{
    built,
    credentials::{DATABASE_ID, Secret},
    filled::values,
    page::Page,
    wait::until_eq,
    words::shows_token,
};

#[test]
fn clear_empties_everything_and_the_string_is_gone() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.fill_in();
    page.tab(".env").click();
    page.button("Reveal token").click();
    until_eq("the token is shown", || shows_token(&page.output("Code").exact_text(), &token), &true);
    page.button("Clear").click();
    for (label, _) in values("") {
        until_eq(label, || page.field(label).value(), "");
        assert_eq!(page.said_of(label, "error"), "");
    }
    page.shows_no_string();
    let markup = page.markup();
    assert!(!shows_token(&markup, &token), "the token is in the page");
    assert!(!markup.contains(DATABASE_ID), "the database ID is in the page");
    page.put_on_clipboard("as before");
    page.button("Copy connection string").click();
    page.has_summary_in_focus();
    assert_eq!(page.clipboard(), "as before");
    page.has_kept_to_itself();
}
