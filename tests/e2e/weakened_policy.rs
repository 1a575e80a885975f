//! Copies of the page with a weaker policy: each is found out, by the comparison at the start or by the check.

use crate::{
    built,
    damaged_file::Copy,
    engine::{Engine, engine},
    page::Page,
    wait::{until_eq, until_some},
};
use serde_json::json;

/// The sign that a copy is not to be trusted: the badge, or a notice that the page did not start.
const FOUND: &str = "
    const notice = ['not-started', 'blocked'].map((id) => document.getElementById(id)).find((one) => one?.checkVisibility());
    return document.querySelector('.lock')?.dataset.state === 'broken' ? 'broken' : notice?.id ?? null;";

const META: &str = "<meta http-equiv=\"Content-Security-Policy\"";

#[test]
fn every_weakened_policy_is_found_out() {
    let copies = copies();
    eprintln!("{} copies", copies.len());
    assert!(copies.len() >= 60);
    // The others are the same program: a sample of all kinds is enough there.
    let step = if engine() == Engine::Chromium { 1 } else { 9 };
    let page = Page::open(&built::file_address());
    for (what, text) in copies.iter().step_by(step) {
        assert_ne!(*text, built::page(), "{what}");
        let copy = Copy::of("policy", text.as_bytes());
        page.session().run(page.session().client().goto(&copy.address()));
        until_some(what, || page.session().evaluate(FOUND, &[]).as_str().map(str::to_owned));
    }
    let intact = Copy::of("policy", built::page().as_bytes());
    page.session().run(page.session().client().goto(&intact.address()));
    page.comes_to_start_without_witness();
    until_eq("the badge of an intact copy", || page.badge().0, "stated");
}

/// The browser still refuses everything: only the text tells that the page is another than the built one.
#[test]
fn a_policy_that_another_script_has_changed_is_found_out_by_the_check() {
    let page = Page::open(&built::file_address());
    until_eq("the badge", || page.badge().0, "stated");
    page.session().evaluate("document.querySelector('meta[http-equiv]').content += ' ';", &[]);
    page.button("Check the network lock").click();
    until_eq("the badge", || page.badge().0, "broken");
    let changed = "This copy's network lock is not the one that it was built with";
    until_eq("the verdict", || page.verdict().starts_with(changed), &true);
}

/// Any script can make an event of this kind.
#[test]
fn a_refusal_that_the_browser_does_not_vouch_for_is_none() {
    let open = built::page().replacen("connect-src 'none'", "connect-src https: wss:", 1);
    let copy = Copy::of("untrusted", open.as_bytes());
    let page = Page::open(&copy.address());
    page.session().evaluate(
        "document.querySelector('.lock button').addEventListener('click', () => setTimeout(() => {
            for (const path of ['fetch', 'request', 'events', 'beacon']) {
                document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', {
                    effectiveDirective: 'connect-src', violatedDirective: 'connect-src', disposition: 'enforce',
                    blockedURI: arguments[0] + path, documentURI: '', originalPolicy: '', statusCode: 0,
                }));
            }
        }));",
        &[json!("https://network-lock.invalid/")],
    );
    page.button("Check the network lock").click();
    let shown = "The network lock does not hold: 5 of 8 attempts were not refused";
    until_eq("the verdict", || page.verdict().starts_with(shown), &true);
}

/// Each directive dropped, doubled and loosened in each way, alone and in pairs; the element moved or doubled.
fn copies() -> Vec<(String, String)> {
    let page = built::page();
    let (_, rest) = page.split_once(&format!("{META} content=\"")).expect("there is a policy");
    let (policy, _) = rest.split_once('"').expect("its text ends");
    let directives: Vec<&str> = policy.split("; ").collect();
    assert_eq!(directives.len(), 10);
    let with = |changed: &str| page.replacen(policy, changed, 1);
    let joined = |changes: &[(usize, String)]| {
        let change = |place: usize| changes.iter().find(|(changed, _)| *changed == place).map(|(_, text)| text.clone());
        let texts =
            directives.iter().enumerate().map(|(place, text)| change(place).unwrap_or_else(|| (*text).to_owned()));
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
    };
    let mut copies = Vec::new();
    for (place, directive) in directives.iter().enumerate() {
        copies.push((format!("without {directive}"), with(&joined(&[(place, String::new())]))));
        copies.push((format!("{directive} twice"), with(&joined(&[(place, format!("{directive}; {directive}"))]))));
        for looser in looser(directive) {
            copies.push((looser.clone(), with(&joined(&[(place, looser)]))));
        }
        for (other, second) in directives.iter().enumerate().skip(place + 1) {
            let pair = [(place, looser(directive).remove(0)), (other, looser(second).remove(0))];
            copies.push((format!("{pair:?}"), with(&joined(&pair))));
        }
    }
    copies.extend([
        ("a space more".to_owned(), with(&format!("{policy} "))),
        ("in capitals".to_owned(), with(&policy.replacen("connect-src", "CONNECT-SRC", 1))),
        ("nothing".to_owned(), with("")),
    ]);
    copies.extend(elsewhere(&page));
    copies
}

/// A directive that lets more through, in a few ways.
fn looser(directive: &str) -> Vec<String> {
    let name = directive.split(' ').next().unwrap_or_default();
    ["*", "https:", "https://example.com", "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"]
        .map(
            |source| {
                if directive.ends_with("'none'") { format!("{name} {source}") } else { format!("{directive} {source}") }
            },
        )
        .to_vec()
}

/// The element where no browser looks for it, and with another one.
fn elsewhere(page: &str) -> Vec<(String, String)> {
    let start = page.find(META).expect("there is a policy");
    let end = start + page[start..].find('>').expect("its tag ends") + 1;
    let (meta, without) = (&page[start..end], [&page[..start], &page[end..]].concat());
    let around = |open: &str, close: &str| page.replacen(meta, &format!("{open}{meta}{close}"), 1);
    let other = format!("{META} content=\"default-src * data: 'unsafe-inline' 'wasm-unsafe-eval'\">");
    vec![
        ("none".to_owned(), without.clone()),
        ("in the body".to_owned(), without.replacen("<body>", &format!("<body>{meta}"), 1)),
        ("in a template".to_owned(), around("<template>", "</template>")),
        ("in a noscript".to_owned(), around("<noscript>", "</noscript>")),
        ("with another before it".to_owned(), around(&other, "")),
        ("with another after it".to_owned(), around("", &other)),
        (
            "of another name".to_owned(),
            page.replacen("Content-Security-Policy\"", "Content-Security-Policy-Report-Only\"", 1),
        ),
    ]
}

impl Page {
    /// The program has started: it has made the rest of the page.
    #[track_caller]
    fn comes_to_start_without_witness(&self) {
        let foot = "return document.querySelector('footer') !== null;";
        until_eq("the program has started", || self.session().evaluate(foot, &[]), &json!(true));
    }
}
