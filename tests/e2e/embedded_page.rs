//! The page in a frame of a page of another origin.

use crate::{
    built,
    element::{Element, Role},
    embedded::{ELEMENT, Embedded, PLAIN},
    engine::part_of,
    filled::{string_with, values},
    findings::BOX,
    session::Key,
    site::Site,
    wait::{until_eq, until_some},
};
use serde_json::json;
use test_support::credentials::Secret;

#[test]
fn a_strict_page_has_a_frame_with_a_title_in_which_everything_fits() {
    let embedded = Embedded::in_strict_page();
    embedded.enter(ELEMENT);
    embedded.is_as_high_as_its_content();
    embedded.page.button("Copy connection string").click();
    until_eq("the first field has the focus", || embedded.focus(), &json!("database-id"));
    embedded.is_as_high_as_its_content();
    assert_eq!(embedded.here("document.documentElement.classList.contains('framed')"), json!(true));
    assert_eq!(embedded.here("witness.seen"), json!([]));
    assert_eq!(embedded.of_host(&format!("{ELEMENT}.title")), json!("Astra connection string for Mongoose"));
    assert_eq!(embedded.of_host(&format!("{ELEMENT}.allow")), json!("clipboard-write"));
    assert_eq!(embedded.of_host("witness.seen"), json!([]), "the policy of the page around");
    assert_eq!(embedded.tool.requests(), [Site::document_request()]);
    let own = ["", "embed.js", "watch.js"].map(|name| format!("{}{name}", Site::document_request()));
    let mut requests = embedded.host.requests();
    requests[1..].sort();
    assert_eq!(requests, own);
}

#[test]
fn what_the_page_around_asks_for_is_there_and_its_changes_are_followed() {
    let embedded = Embedded::in_strict_page();
    embedded.enter(ELEMENT);
    let page = &embedded.page;
    until_eq("the region", || page.field("Region").value(), "us-east-2");
    assert_eq!(page.field("Keyspace").value(), "mongoose");
    assert_eq!(page.the(Role::List, "Driver").chosen_item(), "stargate-mongoose");
    embedded.has_light("dark");
    let entries = embedded.here("history.length");
    let token = Secret::Usual.token();
    page.type_into("Application token", &token);
    page.type_into("Region", "eu-west-1");

    embedded.sets("theme", "light");
    embedded.enter(ELEMENT);
    embedded.has_light("light");
    assert_eq!(page.field("Region").value(), "eu-west-1", "what was typed stays");
    // While the user is typing, nothing changes unasked.
    embedded.sets("keyspace", "other");
    embedded.enter(ELEMENT);
    page.button("Use them").click();
    until_eq("the keyspace", || page.field("Keyspace").value(), "other");
    assert_eq!(page.field("Region").value(), "eu-west-1", "what was typed stays");
    assert_eq!(page.field("Application token").value(), token);
    embedded.sets("driver", "astra-mongoose");
    embedded.enter(ELEMENT);
    until_eq("the driver", || page.the(Role::List, "Driver").chosen_item(), "@datastax/astra-mongoose");
    assert_eq!(embedded.tool.requests(), [Site::document_request()], "the frame was not reloaded");
    assert_eq!(embedded.here("history.length"), entries, "going back leaves the page around");
}

/// In four ways: as it comes, with the right to the clipboard, and with it in a sandbox, without and with an origin.
#[test]
fn a_frame_of_any_kind_starts_and_copies() {
    const RIGHT: &str = " allow=\"clipboard-write\"";
    let ways = [
        ("", ""),
        ("", RIGHT),
        (" sandbox=\"allow-scripts\"", RIGHT),
        (" sandbox=\"allow-scripts allow-same-origin\"", RIGHT),
    ];
    for (sandbox, allow) in part_of(ways, 2) {
        let way = format!("{allow}{sandbox}");
        let embedded = Embedded::plainly_in_markdown(&way);
        embedded.enter(PLAIN);
        let page = &embedded.page;
        // Chromium's driver reports no names inside a sandbox, and WebKit's misses what is out of view.
        let at = |selector: &str| embedded.here(&format!("document.querySelector('{selector}').focus()"));
        until_some("the first field", || Element::with_id(page.session(), "database-id")).click();
        let selectors = ["#database-id", "#region", "#keyspace", "#token"];
        for (selector, (_, value)) in selectors.into_iter().zip(values(&Secret::Usual.token())) {
            at(selector);
            page.session().press_with(Key::Control, 'a');
            page.session().press(value.chars());
        }
        at(".result .button.primary");
        page.session().press([Key::Enter.into()]);
        let string = string_with(&Secret::Usual.token());
        let shown = until_some("end of the copy", || page.messages().into_iter().next());
        eprintln!("{way}: {shown}");
        assert_eq!(shown, "Connection string copied, with its token.", "{way}");
        embedded.leave();
        assert_eq!(page.clipboard(), string, "{way}");
        embedded.enter(PLAIN);
        assert_eq!(embedded.here("witness.seen"), json!([]), "{way}");
        assert_eq!(embedded.here("self.origin === 'null'"), json!(sandbox.ends_with("scripts\"")), "{way}");
    }
}

#[test]
fn the_focus_goes_into_the_frame_and_out_of_it() {
    let embedded = Embedded::in_strict_page();
    embedded.enter(ELEMENT);
    // Not by a click, which gives a button the focus in some browsers and takes it away in others.
    embedded.of_host("document.getElementById('before').focus()");
    let page = &embedded.page;
    page.press_tab();
    embedded.enter(ELEMENT);
    until_eq("the first stop of the frame", || embedded.focus(), &json!("lock-check"));
    page.press_tab();
    until_eq("its second stop", || embedded.focus(), &json!("Open a file"));
    page.press_tab();
    until_eq("its third stop", || embedded.focus(), &json!("paste"));
    embedded.here("document.querySelector('[popovertarget=printed-secret]').focus()");
    page.press_tab();
    embedded.leave();
    until_eq("what follows the frame", || embedded.focus(), &json!("after"));
    page.press_back_tab();
    embedded.enter(ELEMENT);
    until_eq("the last stop of the frame", || embedded.focus(), &json!("Logs? What prints your token"));
}

#[test]
fn from_an_answer_in_the_frame_a_link_leads_back() {
    let embedded = Embedded::in_strict_page();
    embedded.enter(ELEMENT);
    let page = &embedded.page;
    page.type_into(BOX, "Error: Authentication failed for request due to invalid token");
    page.session().press([Key::Enter.into()]);
    page.the(Role::Heading, "Fix an error");
    page.go_to("Connect");
    page.button("Copy connection string");
}

#[test]
fn a_page_made_from_markdown_takes_the_element_as_it_is() {
    let embedded = Embedded::plainly_in_markdown(" allow=\"clipboard-write\"");
    embedded.enter(ELEMENT);
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "handbook");
    embedded.is_as_high_as_its_content();
    embedded.enter(PLAIN);
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "handbook");
    assert_eq!(embedded.of_host("document.documentElement.scrollWidth <= innerWidth"), json!(true), "it fits");
    assert!(built::embed().len() < 7_000, "the script is small: {}", built::embed().len());
}
