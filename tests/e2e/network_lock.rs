//! The network lock: tested with its policy and without it.

use crate::{
    built,
    engine::{Engine, engine},
    page::Page,
    site::Site,
    wait::{until_eq, until_some},
};
use serde_json::{Value, json};

const HOST: &str = "network-lock.invalid";

/// Each way to send, with the directive that refuses it and the address that it asks for.
const WAYS: [(&str, &str, &str); 8] = [
    ("fetch", "connect-src", "https://network-lock.invalid/fetch"),
    ("XMLHttpRequest", "connect-src", "https://network-lock.invalid/request"),
    ("WebSocket", "connect-src", "wss://network-lock.invalid/"),
    ("EventSource", "connect-src", "https://network-lock.invalid/events"),
    ("sendBeacon", "connect-src", "https://network-lock.invalid/beacon"),
    ("image", "img-src", "https://network-lock.invalid/image"),
    ("form", "form-action", "https://network-lock.invalid/form?"),
    ("frame", "frame-src", "https://network-lock.invalid/frame"),
];

/// The same ways, as somebody else's script would use them.
const SENDS: [(&str, &str); 8] = [
    ("fetch", "fetch(to).catch(() => 0);"),
    ("XMLHttpRequest", "const request = new XMLHttpRequest(); request.open('GET', to); request.send();"),
    ("WebSocket", "window.socket = new WebSocket(to.replace('http', 'ws'));"),
    ("EventSource", "window.source = new EventSource(to);"),
    ("sendBeacon", "navigator.sendBeacon(to);"),
    ("image", "add('img', { src: to });"),
    ("form", "add('iframe', { name: 'inner' }); add('form', { action: to, target: 'inner' }).submit();"),
    ("frame", "add('iframe', { src: to });"),
];

/// The tag that holds the policy.
pub(crate) const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

const CLAIM: &str = "Nothing you type leaves this page.";

#[test]
fn every_way_to_send_is_tried_and_refused_and_nothing_leaves() {
    let site = Site::serving(built::page());
    let page = Page::open(&site.address());
    page.has_kept_to_itself();
    assert_eq!(page.badge(), ("stated".to_owned(), CLAIM.to_owned()));
    page.fill_in();
    page.has_kept_to_itself_but_for_the_load();
    page.button("Check the network lock").click();
    page.finds_the_lock(&WAYS.map(|(way, ..)| format!("{way}: refused")));
    let shown = "The network lock holds: it is the one that this page was built with, and the browser refused all 8 \
                 attempts to send.";
    assert!(page.verdict().starts_with(shown), "{}", page.verdict());
    assert_eq!(page.badge().0, "proven");

    let mut seen = lines(&page.witness("seen"));
    let is_own = |line: &String, (_, by, address): &(&str, &str, &str)| {
        let blocked = line.strip_prefix(&format!("policy: {by} "));
        blocked.is_some_and(|blocked| address.starts_with(blocked))
    };
    for way in &WAYS {
        assert!(seen.iter().any(|line| is_own(line, way)), "nothing of {way:?} in {seen:?}");
    }
    // Some are reported twice.
    seen.retain(|line| !WAYS.iter().any(|way| is_own(line, way)));
    // An image or a frame that fails to load is a separate error, once, if the browser reports it before the page takes
    // the element away.
    for error in ["not loaded: img", "not loaded: iframe"] {
        if let Some(place) = seen.iter().position(|line| line == error) {
            seen.remove(place);
        }
    }
    assert_eq!(seen, [""; 0], "nothing but its own attempts");
    let console = page.session().console();
    assert!(console.iter().all(|line| line.contains(HOST) && line.contains("Content Security Policy")), "{console:#?}");
    // Those that the policy refuses early are no request at all.
    let asked = page.session().requests();
    assert!(asked.iter().all(|address| WAYS.iter().any(|(.., way)| address == way)), "{asked:?}");
    assert_eq!(site.requests(), [Site::document_request()]);
    assert!(!page.markup().contains(HOST), "what was made for the attempts is taken away");
}

#[test]
fn a_copy_without_its_policy_warns_at_once_that_it_lets_everything_through() {
    if !engine().is_one_of(&[Engine::Chromium], "only Chromium gives every request that a page makes") {
        return;
    }
    let site = Site::serving(without_policy());
    let page = Page::open(&site.address());
    let missing = "This page has lost its network lock: what is typed into this copy may leave it.";
    until_eq("the warning", || page.verdict().starts_with(missing), &true);
    assert_eq!(page.badge(), ("broken".to_owned(), String::new()), "nothing is claimed any more");
    page.button("Check the network lock").click();
    page.finds_the_lock(&WAYS.map(|(way, ..)| format!("{way}: not refused")));
    let shown = "The network lock does not hold: 8 of 8 attempts were not refused";
    assert!(page.verdict().starts_with(shown), "{}", page.verdict());
    assert_eq!(page.badge(), ("broken".to_owned(), String::new()));
    let asked = page.session().requests();
    for (way, _, address) in WAYS {
        assert!(asked.iter().any(|asked| asked == address), "{way} is a real attempt: {asked:?}");
    }
}

#[test]
fn a_copy_with_a_weaker_policy_is_found_at_once_and_the_check_lists_what_it_lets_through() {
    let weak = built::page().replacen("connect-src 'none'", "connect-src https: wss:", 1);
    let site = Site::serving(weak);
    let page = Page::open(&site.address());
    let changed = "This copy's network lock is not the one that it was built with:";
    until_eq("the warning", || page.verdict().starts_with(changed), &true);
    assert_eq!(page.badge(), ("broken".to_owned(), String::new()), "nothing is claimed any more");
    page.button("Check the network lock").click();
    page.finds_the_lock(
        &WAYS.map(|(way, by, _)| format!("{way}: {}", if by == "connect-src" { "not refused" } else { "refused" })),
    );
    let shown = "The network lock does not hold: 5 of 8 attempts were not refused";
    assert!(page.verdict().starts_with(shown), "{}", page.verdict());
    assert_eq!(page.badge(), ("broken".to_owned(), String::new()));
}

/// A script that reports every way as refused, as the browser would, is not believed: the events are its own.
#[test]
fn an_event_that_a_script_made_is_no_refusal() {
    let site = Site::serving(without_policy());
    let page = Page::open(&site.address());
    page.button("Check the network lock");
    page.session().evaluate(
        "const [ways] = arguments;
        [...document.querySelectorAll('.lock button')].at(-1).click();
        for (const [, effectiveDirective, blockedURI] of ways) {
            document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', {
                effectiveDirective, violatedDirective: effectiveDirective, blockedURI, disposition: 'enforce', bubbles: true,
                documentURI: location.href, originalPolicy: effectiveDirective, statusCode: 0,
            }));
        }",
        &[json!(WAYS)],
    );
    page.finds_the_lock(&WAYS.map(|(way, ..)| format!("{way}: not refused")));
    assert_eq!(page.badge(), ("broken".to_owned(), String::new()));
}

#[test]
fn the_policy_stands_before_everything_else() {
    let start = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
                 <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";
    let page = built::page();
    assert!(page.starts_with(start), "{page:.300}");
}

/// The same ways, tried from without towards a host that is there: what the policy refuses does not come to it, and what
/// it does not refuse does.
#[test]
fn no_way_to_send_comes_to_a_host_that_is_there() {
    if !engine()
        .is_one_of(&[Engine::Chromium], "the others throw where the policy refuses, and give no log of requests")
    {
        return;
    }
    let guarded = (Site::serving(built::page()), Site::serving(String::new()));
    let page = Page::open(&guarded.0.address());
    for (place, (way, send)) in SENDS.into_iter().enumerate() {
        page.sends(send, &guarded.1);
        let refused = || lines(&page.witness("seen")).iter().filter(|line| line.starts_with("policy: ")).count();
        until_eq(way, || refused() > place, &true);
    }
    assert_eq!(guarded.1.requests(), [""; 0]);
    drop(page);

    let unguarded = (Site::serving(without_policy()), Site::serving(String::new()));
    let page = Page::open(&unguarded.0.address());
    for (way, send) in SENDS {
        let before = unguarded.1.requests().len();
        page.sends(send, &unguarded.1);
        until_eq(way, || unguarded.1.requests().len() > before, &true);
    }
}

/// The page without the element of its policy.
pub(crate) fn without_policy() -> String {
    let page = built::page();
    let (before, rest) = page.split_once(POLICY).expect("there is a policy");
    let (_, after) = rest.split_once('>').expect("its tag ends");
    format!("{before}{after}")
}

impl Page {
    /// Sends to this host.
    #[track_caller]
    fn sends(&self, script: &str, to: &Site) {
        let tools = "const [to] = arguments;
            const add = (tag, attributes) => {
                const element = Object.assign(document.createElement(tag), attributes);
                document.body.append(element);
                return element;
            };";
        self.session().evaluate(&format!("{tools} {script}"), &[json!(to.address())]);
    }

    /// The state of the badge, and its text.
    pub(crate) fn badge(&self) -> (String, String) {
        let badge = self.session().evaluate(
            "const badge = document.querySelector('.lock');
            return [badge.dataset.state, badge.querySelector('.claim')?.innerText ?? ''];",
            &[],
        );
        (badge[0].as_str().unwrap_or_default().to_owned(), badge[1].as_str().unwrap_or_default().to_owned())
    }

    /// The text in the badge's live region.
    fn verdict(&self) -> String {
        self.output("Network lock").text()
    }

    /// Waits until it lists these.
    #[track_caller]
    fn finds_the_lock(&self, ways: &[String]) {
        let listed = || {
            let listed: Vec<String> =
                self.verdict().lines().filter(|line| line.ends_with("refused")).map(str::to_owned).collect();
            (listed.len() == ways.len()).then_some(listed)
        };
        assert_eq!(until_some("list of the ways", listed), ways);
    }

    /// Since it was last asked, nothing happened.
    #[track_caller]
    fn has_kept_to_itself_but_for_the_load(&self) {
        assert_eq!(self.witness("seen"), Value::Array(Vec::new()));
        assert_eq!(self.session().console(), [""; 0], "the console");
        assert_eq!(self.session().requests(), [""; 0], "the requests");
    }
}

fn lines(list: &Value) -> Vec<String> {
    let lines = list.as_array().expect("it is a list").iter();
    lines.map(|line| line.as_str().expect("of texts").to_owned()).collect()
}
