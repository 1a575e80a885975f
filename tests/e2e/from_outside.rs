//! Pages that frame or open this one cannot change what was typed into it: not by messages, not by the address, not by many of
//! them at once.

use crate::{
    built,
    embedded::{Embedded, PLAIN},
    filled::string_with,
    page::Page,
    page_with_witness,
    site::{Hosted, Site},
    wait::{until_eq, until_some},
};
use serde_json::json;
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, Secret};

const FLOOD: u32 = 1_000;

/// Values that nobody typed.
const OTHER: &str =
    "id=00000000-0000-4000-8000-000000000001&region=eu-west-1&keyspace=from_outside&driver=stargate-mongoose";

#[test]
fn a_flood_of_messages_changes_nothing_that_was_typed() {
    let embedded = Embedded::plainly_in_markdown(" allow=\"clipboard-write\"");
    embedded.enter(PLAIN);
    embedded.page.fill_in();
    embedded.of_host(&format!(
        "(() => {{
            for (let place = 0; place < {FLOOD}; place += 1) {{
                {PLAIN}.contentWindow.postMessage({{
                    type: 'astra-connection-string', region: `eu-west-${{place % 9}}`, keyspace: `from_outside_${{place}}`,
                    driver: place % 2 ? 'astra-mongoose' : 'stargate-mongoose',
                }}, '*');
            }}
        }})()"
    ));
    embedded.enter(PLAIN);
    embedded.page.has_kept_what_was_typed(&format!("Keyspace from_outside_{}", FLOOD - 1));
}

#[test]
fn an_address_changed_by_the_page_around_changes_nothing_that_was_typed() {
    let embedded = Embedded::plainly_in_markdown(" allow=\"clipboard-write\"");
    let address = embedded.tool.address();
    embedded.enter(PLAIN);
    embedded.page.fill_in();
    // Browsers let the page around do this a limited number of times, and ignore the rest.
    embedded.of_host(&format!(
        "(() => {{
            for (let place = 0; place < {FLOOD}; place += 1) {{
                {PLAIN}.contentWindow.location.replace(`{address}#keyspace=from_outside_${{place}}`);
            }}
        }})()"
    ));
    embedded.of_host(&format!("{PLAIN}.src = '{address}#{OTHER}'"));
    embedded.enter(PLAIN);
    embedded.page.has_kept_what_was_typed("from_outside");
    assert_eq!(embedded.tool.requests().len(), embedded.loads(), "the frame was not loaded again");
}

#[test]
fn an_opener_changes_nothing_that_was_typed() {
    let tool = Site::hosting(vec![Hosted::new("", page_with_witness::in_frame(&built::page()))]);
    let address = tool.address();
    let opener = Site::hosting(vec![Hosted::new(
        "",
        format!(
            "<!doctype html><button id=\"go\" onclick=\"window.opened = window.open('{address}#keyspace=handbook')\">go</button>"
        ),
    )]);
    let page = Page::open_without_start(&opener.address(), |_| ());
    let (session, client) = (page.session(), page.session().client());
    let windows = || session.run(client.windows());
    let first = windows().remove(0);
    until_some("the button", || crate::element::Element::with_id(session, "go")).click();
    let second = until_some("the opened window", || windows().into_iter().find(|window| *window != first));
    session.run(client.switch_to_window(second.clone()));
    page.comes_to_start();
    until_eq("the keyspace", || page.field("Keyspace").value(), "handbook");
    page.fill_in();
    session.run(client.switch_to_window(first));
    session.evaluate(
        &format!(
            "for (let place = 0; place < {FLOOD}; place += 1) opened.location.replace(`{address}#keyspace=from_outside_${{place}}`);
            opened.location = '{address}#{OTHER}';"
        ),
        &[],
    );
    session.run(client.switch_to_window(second));
    page.has_kept_what_was_typed("from_outside");
    let loads = tool.requests().into_iter().filter(|request| *request == Site::document_request()).count();
    assert_eq!(loads, 1, "the page was not loaded again");
}

/// There, an address relative to the page would be one of the page around.
#[test]
fn a_message_into_a_frame_without_an_address_of_its_own_leads_nowhere() {
    for sandbox in ["allow-scripts", "allow-scripts allow-same-origin", ""] {
        let host = Site::serving("<!doctype html><html><head></head><body></body></html>".to_owned());
        let page = Page::open_without_start(&host.address(), |_| ());
        page.session().evaluate(
            "const frame = document.createElement('iframe');
            frame.id = 'plain';
            frame.width = frame.height = 700;
            if (arguments[1]) frame.sandbox = arguments[1];
            frame.srcdoc = arguments[0];
            document.body.append(frame);",
            &[json!(page_with_witness::in_frame(&built::page())), json!(sandbox)],
        );
        let embedded = Embedded { page, tool: Site::hosting(Vec::new()), host };
        embedded.enter(PLAIN);
        until_some("the keyspace", || crate::element::Element::with_id(embedded.page.session(), "keyspace"))
            .type_keys("mine");
        embedded.of_host(&format!(
            "{PLAIN}.contentWindow.postMessage({{ type: 'astra-connection-string', region: 'eu-west-1', keyspace: 'other' }}, '*')"
        ));
        embedded.enter(PLAIN);
        until_eq(
            "the offer",
            || embedded.here("document.querySelector('.offer').textContent.includes('other')"),
            &json!(true),
        );
        assert_eq!(embedded.here("document.getElementById('keyspace').value"), json!("mine"), "{sandbox}");
        let loads = embedded.host.requests().into_iter().filter(|request| *request == Site::document_request()).count();
        assert_eq!(loads, 1, "the page around is not in the frame: {sandbox}");
    }
}

impl Embedded {
    /// How often the page was asked for at first: for the frame, and for the element beside it with its script.
    fn loads(&self) -> usize {
        let own = |request: &String| *request == Site::document_request();
        let scripts = self.tool.requests().iter().filter(|request| !own(request)).count();
        2 + scripts
    }
}

impl Page {
    /// The fields have what was typed, a copy holds that, and what came from outside is offered.
    #[track_caller]
    fn has_kept_what_was_typed(&self, offered: &str) {
        let offer = || self.session().evaluate("return document.querySelector('.offer').textContent;", &[]);
        until_eq("the offer", || offer().as_str().is_some_and(|text| text.contains(offered)), &true);
        let token = Secret::Usual.token();
        for (label, value) in
            [("Database ID", DATABASE_ID), ("Region", REGION), ("Keyspace", KEYSPACE), ("Application token", &token)]
        {
            assert_eq!(self.field(label).value(), value, "{label}");
        }
        self.button("Copy connection string").click();
        self.shows_message("Connection string copied, with its token.");
        // The page still takes what is typed.
        self.type_into("Keyspace", "other");
        let string = string_with("AstraCS:••••").replace(KEYSPACE, "other");
        until_eq("the string", || self.output("Connection string").text().replace('\n', ""), &string);
    }
}
