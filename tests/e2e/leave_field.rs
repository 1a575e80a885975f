//! Leaving a field with the pointer.

use crate::{built, element::Role, messages::refusal_of, page::Page, wait::until_eq};
use astra_uri::Part;

#[test]
fn a_click_beside_the_field_shows_its_error() {
    let page = Page::open(&built::file_address());
    page.type_into("Region", "-a");
    page.the(Role::Heading, "Astra connection string for Mongoose").click();
    until_eq("the error", || page.message_of("Region", "error"), &refusal_of(Part::Region, "-a"));
    page.has_kept_to_itself();
}

/// An error that appears between the press and the release of the button would move the clicked element away.
#[test]
fn a_click_on_what_an_error_moves_is_not_lost() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.type_into("Region", "-a");
    page.button("Clear").click();
    until_eq("the region", || page.field("Region").value(), "");
    page.has_kept_to_itself();
}
