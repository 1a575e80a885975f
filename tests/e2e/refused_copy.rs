//! A copy that cannot be given: a summary instead, whose links lead to the fields.

use crate::{
    built,
    element::{Element, Role},
    filled::values,
    messages::refusal_of,
    page::Page,
    wait::until_eq,
};
use astra_uri::{Deployment, Part};

#[test]
fn copy_with_empty_fields_leads_to_a_summary_whose_links_lead_to_the_fields() {
    let page = Page::open(&built::file_address());
    page.put_on_clipboard("as before");
    page.button("Copy connection string").click();
    page.has_summary_in_focus();
    let missing = Part::of(Deployment::Astra).map(|part| refusal_of(part, ""));
    for ((label, _), words) in values("").iter().zip(&missing) {
        assert_eq!(page.message_of(label, "error"), *words);
        page.the(Role::Link, words).click();
        until_eq("the link leads to its field", || page.field(label).has_focus(), &true);
    }
    page.shows_no_string();
    assert_eq!(page.messages(), [""; 0]);
    assert_eq!(page.clipboard(), "as before");
    page.has_kept_to_itself();
}

#[test]
fn copy_with_one_wrong_field_speaks_of_that_field_alone() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.type_into("Region", "-a");
    page.button("Copy connection string").click();
    page.has_summary_in_focus();
    let links = Element::with_focus(page.session()).text();
    assert_eq!(links.lines().skip(1).collect::<Vec<_>>(), [refusal_of(Part::Region, "-a")]);
    page.type_into("Region", "us-east-2");
    until_eq("the summary is gone", || Element::with_id(page.session(), "summary").is_none(), &true);
    page.has_kept_to_itself();
}

#[test]
fn code_that_waits_for_the_string_is_not_copied_either() {
    let page = Page::open(&built::file_address());
    page.put_on_clipboard("as before");
    page.tab(".env").click();
    page.button("Copy code").click();
    page.has_summary_in_focus();
    assert_eq!(page.clipboard(), "as before");
    page.has_kept_to_itself();
}

impl Page {
    /// The summary of problems gets the focus.
    #[track_caller]
    pub(crate) fn has_summary_in_focus(&self) {
        let focus = || Element::with_focus(self.session()).attribute("id");
        until_eq("the summary has the focus", focus, &Some("summary".to_owned()));
    }
}
