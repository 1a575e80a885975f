//! The watch on the page: it sees what it is there to see.

use crate::{
    built,
    engine::{Engine, engine},
    network_lock::POLICY,
    page::Page,
    site::Site,
    wait::until_eq,
};
use serde_json::json;

const LEAK: &str = "<script>fetch('leak?token').catch(() => 0).then(() => { window.tried = true; });</script></body>";

#[test]
fn a_script_that_is_not_the_page_s_own_is_stopped_and_seen() {
    if !engine().is_one_of(&[Engine::Chromium], "only Chromium gives the lines that it writes to the console itself") {
        return;
    }
    let site = Site::serving(built::page().replace("</body>", LEAK));
    let page = Page::open(&site.address());
    assert_eq!(page.witness("seen"), json!(["policy: script-src-elem inline"]));
    assert_eq!(page.session().evaluate("return window.tried ?? false;", &[]), false);
    let console = page.session().console();
    assert!(matches!(&console[..], [line] if line.contains("Content Security Policy")), "{console:?}");
    assert_eq!(page.session().requests(), [site.address()]);
    assert_eq!(site.requests(), [Site::document_request()]);
}

#[test]
fn a_request_from_within_the_page_is_stopped_and_seen() {
    if !engine().is_one_of(&[Engine::Chromium], "only Chromium gives the lines that it writes to the console itself") {
        return;
    }
    let site = Site::serving(built::page());
    let page = Page::open(&site.address());
    let tried = page.session().evaluate_promise("await fetch('leak');", &[]);
    assert!(tried["error"].as_str().is_some_and(|error| error.starts_with("TypeError")), "{tried}");
    assert_eq!(page.witness("seen"), json!([format!("policy: connect-src {}leak", site.address())]));
    assert!(!page.session().console().is_empty(), "nothing in the console");
    assert_eq!(site.requests(), [Site::document_request()]);
}

#[test]
fn a_request_that_no_policy_stops_is_seen_on_both_sides() {
    let unguarded = built::page().replace(POLICY, "<meta name=\"none\"").replace("</body>", LEAK);
    let site = Site::serving(unguarded);
    let page = Page::open(&site.address());
    until_eq("the request is made", || page.session().evaluate("return window.tried ?? false;", &[]), &json!(true));
    let address = site.address();
    assert_eq!(page.session().requests(), [address.clone(), format!("{address}leak?token")]);
    assert_eq!(site.requests(), [Site::document_request(), format!("{}leak?token", Site::document_request())]);
}
