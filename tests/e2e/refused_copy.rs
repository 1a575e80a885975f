//! A copy that cannot be given: the page names what is missing, and goes there; an empty field does not turn red.

use crate::{built, filled::values, messages::refusal_of, page::Page, wait::until_eq};
use astra_uri::Part;

#[test]
fn copy_with_empty_fields_names_them_and_leads_to_the_first() {
    let page = Page::open(&built::file_address());
    page.put_on_clipboard("as before");
    page.button("Copy connection string").click();
    page.is_led_to("Database ID");
    page.shows_message("Missing: Database ID, Region, Keyspace and Application token.");
    for (label, _) in values("") {
        assert_eq!(page.message_of(label, "error"), "", "{label}");
        assert_eq!(page.field(label).attribute("aria-invalid"), None, "{label}");
    }
    page.shows_no_string();
    assert_eq!(page.clipboard(), "as before");
    page.has_kept_to_itself();
}

#[test]
fn copy_with_one_wrong_field_speaks_of_that_field_alone() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.type_into("Region", "-a");
    page.button("Copy connection string").click();
    page.is_led_to("Region");
    page.shows_message("Cannot be read: Region.");
    assert_eq!(page.message_of("Region", "error"), refusal_of(Part::Region, "-a"));
    page.type_into("Region", "us-east-2");
    until_eq("the message is gone", || page.messages().is_empty(), &true);
    page.has_kept_to_itself();
}

#[test]
fn a_file_that_waits_for_the_string_is_not_copied_either() {
    let page = Page::open(&built::file_address());
    page.put_on_clipboard("as before");
    page.button("Copy .env").click();
    page.is_led_to("Database ID");
    assert_eq!(page.clipboard(), "as before");
    page.has_kept_to_itself();
}

impl Page {
    /// The focus comes to this field.
    #[track_caller]
    pub(crate) fn is_led_to(&self, label: &str) {
        until_eq("the field has the focus", || self.field(label).has_focus(), &true);
    }
}
