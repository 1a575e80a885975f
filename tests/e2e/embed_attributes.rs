//! The element's attributes: an address that is no page's opens nothing, and a value of another form stays outside.

use crate::{
    built,
    embedded::{ELEMENT, Embedded},
    page::Page,
    site::{Hosted, Site},
    wait::until_eq,
};
use serde_json::{Value, json};
use test_support::credentials::{DATABASE_ID, LETTERS24};
use url::form_urlencoded::byte_serialize;

/// From here on the page around keeps its console's messages, and the messages to the frame of the element.
const WATCH: &str = "
window.logged = [];
for (const kind of ['debug', 'log', 'info', 'warn', 'error']) console[kind] = (...words) => logged.push(words.join(' '));
return 0;";

/// A page that says so if it runs, in a frame of the page around or in that itself.
const PAYLOAD: &str = "<script>parent.postMessage('ran', '*')</script>";

const REFUSED: &str = "<astra-connection-string>: src is refused: not http:, https: or file:";

#[test]
fn an_address_that_is_no_page_opens_nothing() {
    // No policy: nothing but the script refuses here.
    let embedded = Embedded::in_markdown();
    embedded.enter(ELEMENT);
    embedded.leave();
    watch(&embedded.page);
    embedded.of_host(
        "window.ran = 0, addEventListener('message', ({ data }) => { if (data === 'ran') window.ran += 1; }), 0",
    );
    let blob =
        embedded.of_host(&format!("URL.createObjectURL(new Blob([{}], {{ type: 'text/html' }}))", quoted(PAYLOAD)));
    let blob = blob.as_str().expect("it is an address");
    let page = embedded.tool.address();
    let data = format!("data:text/html,{PAYLOAD}");
    let script = "javascript:void parent.postMessage('ran', '*')";

    // In a frame that nobody guards, each of them runs.
    let control = [script, &data, blob];
    for (place, address) in control.into_iter().enumerate() {
        embedded.of_host(&format!(
            "(() => {{ const frame = document.createElement('iframe'); frame.src = {}; document.body.append(frame); }})()",
            quoted(address)
        ));
        until_eq("the payload runs", || embedded.of_host("ran"), &json!(place + 1));
    }

    let mut refused = 0;
    let others = [
        "JavaScript:void parent.postMessage('ran', '*')",
        " \tjava\nscript:void parent.postMessage('ran', '*')",
        "about:blank",
        "about:srcdoc",
        "ftp://127.0.0.1/",
        "http://",
        "http://[",
    ];
    for address in control.into_iter().chain(others) {
        // The element that has the page keeps it, and a new one has no frame.
        let before = embedded.of_host(&format!("{ELEMENT}.src"));
        set(&embedded, "src", address);
        assert_eq!(embedded.of_host(&format!("{ELEMENT}.src")), before, "{address}");
        let made = with_new(
            "src",
            address,
            "const { shadowRoot } = made; made.remove(); return shadowRoot.querySelector('iframe');",
        );
        assert_eq!(embedded.of_host(&made), Value::Null, "{address}");
        refused += 2;
    }
    let logged = embedded.of_host("logged");
    assert_eq!(logged, json!(vec![REFUSED; refused]), "each is refused with a message that repeats nothing of it");
    embedded.enter(ELEMENT);
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "handbook");

    // A page's address opens it in an element that had none: above the others, because a frame out of view may wait.
    embedded.of_host("document.querySelector('astra-connection-string').remove()");
    embedded.of_host(&with_new("src", script, ""));
    assert_eq!(embedded.of_host(ELEMENT), Value::Null);
    set(&embedded, "src", &page);
    embedded.enter(ELEMENT);
    assert_eq!(embedded.of_host("ran"), json!(control.len()), "nothing has run but in the unguarded frames");
}

#[test]
fn a_script_that_has_no_folder_opens_nothing() {
    let script: String = byte_serialize(built::embed().as_bytes()).collect::<String>().replace('+', "%20");
    let text = format!(
        "<!doctype html><html><head><title>Connect</title><script>window.logged = []; \
         console.error = (words) => logged.push(words);</script>\
         <script src=\"data:text/javascript,{script}\"></script></head>\
         <body><astra-connection-string></astra-connection-string></body></html>"
    );
    let host = Site::hosting(vec![Hosted::new("", text)]);
    let page = Page::open_without_start(&host.address(), |_| ());
    let of_page = |expression: &str| page.session().evaluate(&format!("return {expression};"), &[]);
    until_eq("the message", || of_page("window.logged"), &json!([REFUSED]));
    assert_eq!(of_page(ELEMENT), Value::Null);
}

#[test]
fn a_value_of_another_form_stays_outside() {
    let wrong = wrong_values();
    let embedded = Embedded::in_strict_page();
    embedded.enter(ELEMENT);
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "mongoose");
    embedded.leave();
    watch(&embedded.page);

    // In no message. The frame hears what follows them, and messages arrive in order.
    embedded.enter(ELEMENT);
    embedded.here("window.heard = [], addEventListener('message', ({ data }) => heard.push(data)), 0");
    for (attribute, value) in &wrong {
        embedded.of_host("logged.length = 0");
        set(&embedded, attribute, value);
        assert_eq!(embedded.of_host("logged"), json!([omitted(attribute)]), "{attribute}: {value:?}");
    }
    set(&embedded, "keyspace", "other");
    embedded.enter(ELEMENT);
    until_eq(
        "the messages",
        || embedded.here("heard"),
        &json!([{ "type": "astra-connection-string", "keyspace": "other" }]),
    );
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "other");
    assert_eq!(embedded.page.field("Region").value(), "us-east-2");

    // In the address of a new frame, which has the theme of the page around and nothing else.
    for (attribute, value) in &wrong {
        embedded.of_host("logged.length = 0");
        let new = with_new(
            attribute,
            value,
            "const { src } = made.shadowRoot.querySelector('iframe'); made.remove(); return new URL(src).hash;",
        );
        assert_eq!(embedded.of_host(&new), json!("#theme=light"), "{attribute}: {value:?}");
        assert_eq!(embedded.of_host("logged"), json!([omitted(attribute)]), "{attribute}: {value:?}");
    }

    // A value of its own form goes in, without a message.
    embedded.of_host("logged.length = 0");
    for (attribute, value) in [
        ("database-id", DATABASE_ID),
        ("region", "eu-west-1"),
        ("keyspace", "Shop_2"),
        ("theme", "light"),
        ("view", "full"),
        ("accent", "#0a5"),
        ("radius", "24px"),
        ("font", "serif"),
        ("region", ""),
    ] {
        set(&embedded, attribute, value);
    }
    assert_eq!(embedded.of_host("logged"), json!([]));
    embedded.enter(ELEMENT);
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "Shop_2");
    let cleared = json!({ "type": "astra-connection-string", "region": "" });
    until_eq("the messages", || embedded.here("heard.at(-1)"), &cleared);
    assert_eq!(embedded.page.field("Database ID").value(), DATABASE_ID);
    embedded.has_light("light");
}

/// For each attribute, values that it does not have: too long, of other characters, of another list, and tokens.
fn wrong_values() -> Vec<(&'static str, String)> {
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    let mut token = texts(&["AstraCS:abc", "AstraCS%3Aabc", "x&applicationToken=y", "a b", "a#b", "<b>", "é"]);
    token.push(test_support::credentials::token());
    let of_looks = [
        ("view", texts(&["Full", "string code", "connect"])),
        (
            "accent",
            texts(&["red", "#12", "#1234", "#12345678", "#12345g", "rgb(0,0,0)", "var(--text)", "#fff;", "#fff\n"]),
        ),
        ("radius", texts(&["1", "25px", "-1px", "1.5px", "1em", "8px 8px", "calc(1px)", "100px", "8px\n"])),
        ("font", texts(&["Serif", "Comic Sans MS", "mono, serif", "url(x)"])),
    ];
    let own = [
        (
            "database-id",
            [
                texts(&["2597da05-9018-4566-a534", &DATABASE_ID.to_uppercase(), &format!("{DATABASE_ID}-x")]),
                token.clone(),
            ]
            .concat(),
        ),
        ("region", [texts(&["us_east_2", "us-east-2\n", &"a".repeat(27)]), token.clone()].concat()),
        ("keyspace", [texts(&["ks-1", "ks\n", LETTERS24, &"a".repeat(49)]), token.clone()].concat()),
        ("driver", [texts(&["Astra-mongoose", "mongoose", "astra-mongoose-2"]), token.clone()].concat()),
        ("theme", [texts(&["Dark", "light dark", "blue"]), token.clone()].concat()),
    ];
    let of_looks = of_looks.map(|(name, values)| (name, [values, token.clone()].concat()));
    own.into_iter()
        .chain(of_looks)
        .flat_map(|(name, values)| values.into_iter().map(move |value| (name, value)))
        .collect()
}

fn omitted(attribute: &str) -> String {
    format!("<astra-connection-string>: {attribute} is omitted: another form")
}

fn watch(page: &Page) {
    page.session().evaluate(WATCH, &[]);
}

#[track_caller]
fn set(embedded: &Embedded, attribute: &str, value: &str) {
    embedded.of_host(&format!(
        "document.querySelector('astra-connection-string').setAttribute({}, {})",
        quoted(attribute),
        quoted(value)
    ));
}

/// An expression that puts a new element with this attribute first into the page, and does this with it.
fn with_new(attribute: &str, value: &str, then: &str) -> String {
    format!(
        "(() => {{ const made = document.createElement('astra-connection-string'); made.setAttribute({}, {}); \
         document.body.prepend(made); {then} }})()",
        quoted(attribute),
        quoted(value)
    )
}

/// A literal of JavaScript.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
