//! Nothing jumps: every message has its place before it appears.

use crate::{
    built,
    element::Role,
    engine::{Engine, engine},
    filled::{string_with, values},
    messages::MASK,
    page::Page,
    session::{Key, Session},
    site::Site,
    wait::until_some,
};
use serde_json::{Value, json};
use test_support::credentials::Secret;

/// Every shift that the browser counts from the first paint on, those right after an input as well.
const WATCH: &str = "
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        const moved = sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent);
        shifts.push(`${value.toFixed(5)} ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });";

/// When what follows the work was read.
const WATCH_WHOLE: &str = "
    new MutationObserver((_, observer) => {
      if (document.getElementById('not-started') === null) return;
      window.whole = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });";

const REASON: &str = "only Chromium counts the shifts of a layout";

#[test]
fn from_the_first_paint_to_the_whole_string_nothing_moves() {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    let site = Site::serving(built::page());
    for width in [320, 360, 768, 1_280] {
        let page = page_of_width(&site, width);
        for (label, value) in values(&Secret::Usual.token()) {
            page.tab_to(label);
            page.session().press(value.chars());
        }
        page.press_tab();
        page.shows_string(&string_with(MASK));
        assert_eq!(page.shifts(), json!([]), "{width} px");
    }
}

/// What is painted while the rest of the markup is still loading does not move.
#[test]
fn while_the_file_arrives_nothing_moves() {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    let page = built::page();
    let (markup, _program) = page.split_once("<script").expect("the program comes last");
    let site = Site::serving(markup.to_owned());
    for width in [360, 1_280] {
        let page = Page::open_without_start(&site.address(), |session| {
            watch(session, width);
            session.devtools("Network.enable", &json!({}));
            session.devtools("Network.emulateNetworkConditions", &slow());
        });
        assert_eq!(page.shifts(), json!([]), "{width} px");
    }
}

/// A browser reads for as long as it likes before it paints, and under load it stops anywhere: between a button and its
/// words, which then push it to the next line. So nothing is painted before the form is complete.
#[test]
fn what_is_painted_first_is_whole() {
    if !engine().is_one_of(&[Engine::Chromium], "only Chromium waits for what a page expects") {
        return;
    }
    let page = built::page();
    let (markup, _program) = page.split_once("<script").expect("the program comes last");
    let site = Site::serving(markup.to_owned());
    let page = Page::open_without_start(&site.address(), |session| {
        session.run_before_load(WATCH_WHOLE);
        session.devtools("Network.enable", &json!({}));
        session.devtools("Network.emulateNetworkConditions", &slow());
    });
    let time = |of: &str| page.session().evaluate(&format!("return {of};"), &[]).as_f64();
    let paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
    let painted = until_some("the first paint", || time(paint));
    let whole = time("whole").expect("what is painted was read before");
    assert!(painted >= whole, "painted after {painted} ms, and whole after {whole} ms");
}

#[test]
fn an_error_that_appears_and_goes_moves_nothing() {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    let site = Site::serving(built::page());
    for width in [360, 768, 1_280] {
        let page = page_of_width(&site, width);
        for (label, wrong) in
            [("Database ID", "2597"), ("Region", "-a"), ("Keyspace", "a b"), ("Application token", "x")]
        {
            page.tab_to(label);
            page.session().press(wrong.chars());
            page.press_tab();
            assert_ne!(page.message_of(label, "error"), "", "{label}");
        }
        assert_eq!(page.shifts(), json!([]), "{width} px");
    }
}

#[test]
fn a_suggestion_and_what_follows_a_copy_move_nothing() {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    let site = Site::serving(built::page());
    for width in [360, 1_280] {
        let page = page_of_width(&site, width);
        page.takes_what_is_suggested();
        page.fill_in();
        page.tab_to("Copy connection string");
        page.session().press([Key::Enter.into()]);
        page.shows_message("Connection string copied, with its token.");
        page.the(Role::Button, "Clear clipboard");
        assert_eq!(page.shifts(), json!([]), "{width} px");
    }
}

/// A network that needs seconds for the markup.
fn slow() -> Value {
    json!({ "offline": false, "latency": 20, "downloadThroughput": 15_000, "uploadThroughput": 15_000 })
}

fn page_of_width(site: &Site, width: u32) -> Page {
    Page::open_with(&site.address(), |session| watch(session, width))
}

fn watch(session: &Session, width: u32) {
    session.run_before_load(WATCH);
    session.set_size(width, 800);
}

impl Page {
    /// What has moved, once everything is drawn.
    fn shifts(&self) -> Value {
        self.has_drawn();
        self.session().evaluate("return shifts;", &[])
    }
}
