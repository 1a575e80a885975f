//! The border between the page in a frame and the page around it: what crosses it, and what does not.

use crate::{
    embedded::{ELEMENT, Embedded},
    site::Site,
    wait::until_eq,
};
use serde_json::{Value, json};
use test_support::credentials::DATABASE_ID;

/// A message as the page understands it.
const RIGHT: &str = "{ type: 'astra-connection-string', keyspace: 'from_outside' }";

#[test]
fn a_message_of_another_window_or_another_shape_is_ignored() {
    let embedded = Embedded::in_strict_page();
    embedded.enter(ELEMENT);
    let page = &embedded.page;
    until_eq("the keyspace", || page.field("Keyspace").value(), "mongoose");
    // Other windows: itself, and a frame in it, whose origin is the page's own.
    page.session().evaluate(&format!("postMessage({RIGHT}, '*');"), &[]);
    embedded.leave();
    for wrong in [
        "'keyspace=from_outside'",
        "null",
        "{ keyspace: 'from_outside' }",
        "{ type: 'other', keyspace: 'from_outside' }",
        "{ type: 'astra-connection-string', keyspace: ['from_outside'] }",
        "{ type: 'astra-connection-string', link: '#keyspace=from_outside' }",
        "{ type: 'astra-connection-string', id: 'from_outside', token: 'from_outside', href: 'https://example.invalid/' }",
    ] {
        embedded.of_host(&format!("{ELEMENT}.contentWindow.postMessage({wrong}, '*')"));
    }
    // Messages arrive in order: after this one, the others have been handled.
    embedded.of_host(&format!(
        "{ELEMENT}.contentWindow.postMessage({{ type: 'astra-connection-string', region: 'eu-west-1' }}, '*')"
    ));
    embedded.enter(ELEMENT);
    until_eq("the region", || page.field("Region").value(), "eu-west-1");
    assert_eq!(page.field("Keyspace").value(), "mongoose");
    assert_eq!(page.field("Database ID").value(), "");
    assert_eq!(page.field("Application token").value(), "");

    // The other way: from the page around itself, in a wrong shape, and from a window that is not the frame's.
    let height = embedded.height();
    embedded.counts_messages();
    for wrong in ["{ type: 'astra-connection-string', height: 1 }", "{ height: 1 }", "1"] {
        embedded.of_host(&format!("postMessage({wrong}, '*')"));
    }
    embedded.hears(3);
    embedded.enter(ELEMENT);
    for wrong in ["0", "-1", "1.5", "1e9", "'1'", "NaN", "null", "{ valueOf: 1 }"] {
        page.session().evaluate(
            &format!("parent.postMessage({{ type: 'astra-connection-string', height: {wrong} }}, '*');"),
            &[],
        );
    }
    page.session().evaluate("parent.postMessage({ type: 'other', height: 1 }, '*');", &[]);
    embedded.hears(12);
    assert_eq!(embedded.height(), height);
}

/// Another origin in the frame is not the page any more, though the window is the same.
#[test]
fn a_frame_that_was_led_to_another_origin_is_not_heard() {
    let other = Site::serving("<!doctype html><html><head></head><body>other</body></html>".to_owned());
    let embedded = Embedded::in_markdown();
    embedded.enter(ELEMENT);
    embedded.is_as_high_as_its_content();
    let height = embedded.height();
    embedded.of_host(&format!("{ELEMENT}.contentWindow.location.replace('{}')", other.address()));
    embedded.counts_messages();
    until_eq("the other page", || embedded.text_in(ELEMENT), &json!("other"));
    embedded.here("parent.postMessage({ type: 'astra-connection-string', height: 7 }, '*')");
    embedded.hears(1);
    assert_eq!(embedded.height(), height);
}

#[test]
fn the_page_around_can_read_nothing_and_hears_only_the_height_and_that_something_was_copied() {
    let embedded = Embedded::in_markdown();
    embedded.of_host(
        "window.heard = [], addEventListener('message', ({ data }) => heard.push(Object.entries(data).join())), 0",
    );
    embedded.enter(ELEMENT);
    let page = &embedded.page;
    page.fill_in();
    page.button("Reveal token").click();
    page.button("Copy connection string").click();
    let read = |what: &str| {
        embedded.of_host(&format!(
            "(() => {{ try {{ return {ELEMENT}.{what}; }} catch (error) {{ return error.name; }} }})()"
        ))
    };
    assert_eq!(read("contentDocument"), Value::Null);
    for what in ["contentWindow.document", "contentWindow.location.href", "contentWindow.getSelection()"] {
        assert_eq!(read(what), json!("SecurityError"), "{what}");
    }
    let heard = embedded.of_host("heard");
    let heard: Vec<&str> = heard.as_array().expect("it is a list").iter().filter_map(Value::as_str).collect();
    assert!(!heard.is_empty(), "it hears the height");
    for message in heard {
        let news = message.strip_prefix("type,astra-connection-string,").unwrap_or_else(|| panic!("{message}"));
        if news == "copied,true" {
            continue;
        }
        let height = news.strip_prefix("height,").unwrap_or_else(|| panic!("{message}"));
        assert!(height.parse::<u32>().is_ok(), "{message}");
    }
    let around = embedded.of_host("document.documentElement.outerHTML");
    assert!(!around.to_string().contains(DATABASE_ID));
    assert_eq!(embedded.of_host("sessionStorage.length + localStorage.length"), json!(0));
}
