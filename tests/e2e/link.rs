//! A link to the page: it fills the fields in, is kept in step with them, and loses a token at once.

use crate::{
    built,
    element::{Element, Role},
    engine::{Engine, engine},
    messages::{sentence, shows_token},
    page::Page,
    session::Session,
    site::Site,
    wait::until_eq,
};
use astra_connection_string::model::CopyOutcome;
use serde_json::json;
use test_support::credentials::{DATABASE_ID, KEYSPACE, LETTERS24, REGION, Secret};

const DRIVER: &str = "driver=astra-mongoose";

const OMITTED: &str = "The link held a secret: it was omitted, and removed from the address. The browser's history may keep it, and \
                       anyone who had the link can use it: revoke the token in Astra.";

#[test]
fn a_link_is_copied_and_opens_the_page_as_it_was() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.button("Copy link").click();
    page.shows_message("Link copied; it holds no token.");
    let fragment = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&{DRIVER}");
    assert!(page.clipboard().ends_with(&fragment), "{}", page.clipboard());
    assert!(!shows_token(&page.clipboard(), &Secret::Usual.token()), "the link has the token");
    until_eq("the address", || page.fragment(), &fragment);
    page.type_into("Keyspace", "other");
    page.press_tab();
    until_eq("the address", || page.fragment(), &fragment.replace(KEYSPACE, "other"));

    let entries = page.session().evaluate("return history.length;", &[]);
    page.session().evaluate("location.hash = '#region=eu-west-1&driver=stargate-mongoose';", &[]);
    page.button("Use them").click();
    until_eq("the region", || page.field("Region").value(), "eu-west-1");
    assert_eq!(page.the(Role::List, "Driver").chosen_item(), "stargate-mongoose");
    let grown = page.session().evaluate("return history.length;", &[]);
    assert_eq!(
        grown.as_u64(),
        entries.as_u64().map(|entries| entries + 1),
        "only the test's own step is in the history"
    );
    page.button("Clear").click();
    until_eq("the address", || page.fragment(), "#driver=stargate-mongoose");
    assert_eq!(page.witness("seen"), json!([]));
}

#[test]
fn each_view_has_an_address_that_opens_it() {
    let page = Page::open(&built::file_address());
    page.type_into("Keyspace", "shop");
    for (view, fragment, heading) in
        [("Fix an error", "#view=errors", "Fix an error"), ("Sample apps", "#view=samples", "Sample apps")]
    {
        page.go_to(view);
        page.the(Role::Heading, heading);
        until_eq("the address", || page.fragment(), fragment);
        let is_seen = Element::find(page.session(), Role::Heading, "Code").is_some_and(|one| one.is_to_be_seen());
        assert!(!is_seen, "the other views are hidden");
        let opened = Page::open(&[&built::file_address(), fragment].concat());
        opened.the(Role::Heading, heading);
        until_eq("the address", || opened.fragment(), fragment);
    }
    page.go_to("Connect");
    until_eq("the address", || page.fragment(), "");
    assert_eq!(page.field("Keyspace").value(), "shop");
}

#[test]
fn going_back_leads_to_the_view_before_and_leaves_the_values() {
    let page = Page::open(&[&built::file_address(), "#keyspace=shop"].concat());
    until_eq("the keyspace", || page.field("Keyspace").value(), "shop");
    page.go_to("Sample apps");
    page.go_to("Fix an error");
    page.session().evaluate("history.back();", &[]);
    page.the(Role::Heading, "Sample apps");
    page.session().evaluate("history.back();", &[]);
    until_eq("the keyspace", || page.field("Keyspace").value(), "shop");
    page.type_into("Keyspace", "other");
    page.session().evaluate("history.forward();", &[]);
    page.the(Role::Heading, "Sample apps");
    until_eq("the address", || page.fragment().contains("keyspace=other&driver=astra-mongoose&view=samples"), &true);
    page.session().evaluate("history.back();", &[]);
    until_eq("the keyspace", || page.field("Keyspace").value(), "other");
    page.has_kept_to_itself();
}

#[test]
fn a_token_in_a_link_is_removed_before_the_program_starts_and_is_reported() {
    let token = Secret::Usual.token();
    let address = format!("{}#region={REGION}&token={token}&keyspace={KEYSPACE}", built::file_address());
    let page = Page::open(&address);
    until_eq("the region", || page.field("Region").value(), REGION);
    page.shows_message(OMITTED);
    until_eq("the address", || page.fragment(), &format!("#region={REGION}&keyspace={KEYSPACE}&{DRIVER}"));
    assert_eq!(page.field("Application token").value(), "");
    assert!(!shows_token(&page.markup(), &token), "the token is in the page");
    page.field("Application token").type_keys(&token);
    until_eq("the region stays", || page.field("Region").value(), REGION);
    assert!(!page.fragment().contains("AstraCS"), "the address has the token");
    assert_eq!(page.witness("seen"), json!([]));
}

#[test]
fn a_token_in_the_place_of_another_value_goes_with_its_name() {
    let token = Secret::Usual.token();
    for misplaced in [format!("keyspace={token}"), format!("{token}=1"), token.clone()] {
        let page = Page::open(&format!("{}#{misplaced}&region={REGION}", built::file_address()));
        until_eq("the region", || page.field("Region").value(), REGION);
        page.shows_message(OMITTED);
        until_eq("the address", || page.fragment(), &format!("#region={REGION}&{DRIVER}"));
        for label in ["Keyspace", "Application token"] {
            assert_eq!(page.field(label).value(), "", "{label}");
        }
        assert!(!shows_token(&page.markup(), &token), "the token is in the page");
        assert_eq!(page.witness("seen"), json!([]));
    }
}

#[test]
fn a_token_that_comes_into_the_address_later_goes_from_it_too() {
    let token = Secret::Usual.token();
    let link = format!("#region={REGION}&{DRIVER}");
    let page = Page::open(&format!("{}{link}", built::file_address()));
    until_eq("the region", || page.field("Region").value(), REGION);
    page.session().evaluate("location.hash += `&token=${arguments[0]}`;", &[json!(token)]);
    page.shows_message(OMITTED);
    until_eq("the address", || page.fragment(), &link);
    assert_eq!(page.witness("seen"), json!([]));
}

/// Whatever an address holds beside the values of a link is gone from it before the program starts: also where none does.
#[test]
fn nothing_else_stays_in_the_address() {
    let token = Secret::Usual.token();
    let site = Site::serving(built::page());
    let secret = format!(
        "?applicationToken={token}&x=1&region=eu-west-1#password=secret-1&Cassandra:c2VjcmV0:c2VjcmV0&%&region={REGION}&id=x"
    );
    for (address, start) in
        [(site.address(), ""), (built::file_address(), ""), (site.address(), "delete window.WebAssembly;")]
    {
        let has_program = start.is_empty();
        let address = format!("{address}{secret}");
        let prepare = |session: &Session| session.run_before_load(start);
        if !has_program && engine() != Engine::Chromium {
            continue; // Only there, a script comes before those of the page that a site serves.
        }
        let page = Page::open_without_start(&address, prepare);
        let left = || page.session().evaluate("return location.search + location.hash;", &[]);
        if has_program {
            page.comes_to_start();
            page.shows_message(OMITTED);
            until_eq("the address", left, &json!(format!("#region={REGION}&{DRIVER}")));
        } else {
            until_eq("the address", left, &json!(""));
            let kept = "return JSON.stringify(Object.values(document.documentElement));";
            until_eq("what was kept for the program", || page.session().evaluate(kept, &[]), &json!("[]"));
        }
        assert!(!page.markup().contains(LETTERS24), "the token is in the page");
        let entries = page.session().evaluate("return performance.getEntriesByType('navigation').length;", &[]);
        assert_eq!(entries, json!(1), "the page was loaded once");
    }
}

#[test]
fn a_copied_link_has_no_query() {
    let site = Site::serving(built::page());
    let page = Page::open(&format!("{}?version=2", site.address()));
    page.fill_in();
    page.button("Copy link").click();
    page.shows_message("Link copied; it holds no token.");
    let fragment = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&{DRIVER}");
    assert_eq!(page.clipboard(), format!("{}{fragment}", site.address()));
}

#[test]
fn a_link_that_the_browser_does_not_copy_is_shown_and_selected() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.session().forbid_copying();
    page.button("Copy link").click();
    page.shows_message(&sentence(CopyOutcome::LinkRefused));
    let address = page.session().evaluate("return location.href;", &[]);
    until_eq("the selection", || page.session().evaluate("return getSelection().toString();", &[]), &address);
    assert!(page.fragment().contains(DATABASE_ID));
    assert_eq!(page.witness("seen"), json!([]));
}

impl Page {
    /// Goes to a view by its link in the head.
    #[track_caller]
    pub(crate) fn go_to(&self, view: &str) {
        let link = self.the(Role::Link, view);
        link.click();
        until_eq("the view", || link.attribute("aria-current"), &Some("page".to_owned()));
    }

    /// What follows the `#` of the address.
    fn fragment(&self) -> String {
        let fragment = self.session().evaluate("return location.hash;", &[]);
        fragment.as_str().expect("it is text").to_owned()
    }
}
