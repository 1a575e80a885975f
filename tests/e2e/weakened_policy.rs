//! Copies whose policy is another one than the page was built with: each is found when it is opened.

use crate::{built, damaged_file::Copy, engine::part_of, network_lock::POLICY, page::Page, wait::until_some};
use serde_json::json;

/// How a copy is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Missing,
    Changed,
    NotStarted,
    Blocked,
}

/// The badge's message, or the notice of a page that does not start.
const FOUND: [(Found, &str); 4] = [
    (Found::Missing, "This page has lost its network lock: what is typed into this copy may leave it."),
    (
        Found::Changed,
        "This copy's network lock is not the one that it was built with: what is typed into this copy may",
    ),
    (Found::NotStarted, "This page could not start: its file may be damaged."),
    (Found::Blocked, "This page did not start: its script is not the one that was built, and the browser refused it."),
];

/// A copy, and the change that made it.
struct Weakened {
    change: String,
    page: String,
}

#[test]
fn every_copy_with_another_policy_is_found_when_it_is_opened() {
    let all: Vec<Weakened> = policies().into_iter().map(with_policy).chain(elsewhere()).collect();
    let count = all.len();
    let page = Page::open(&built::file_address());
    let mut found = Vec::new();
    for Weakened { change, page: copy } in part_of(all, 6) {
        let copy = Copy::of("policy", copy.as_bytes());
        page.session().run(page.session().client().goto(&copy.address()));
        let (how, _) = until_some(&format!("warning for this policy: {change}"), || page.found());
        // Where the styles are refused with the script, nothing hides the claim: the notice stands alone against it.
        let is_claimed = page.session().evaluate(CLAIMS, &[]) == json!(true);
        assert!(!is_claimed || how == Found::Blocked, "{change}: the page claims to be locked");
        found.push(how);
    }
    let counts = FOUND.map(|(how, _)| found.iter().filter(|found| **found == how).count());
    if found.len() == count {
        assert!(found.len() >= 190 && !counts.contains(&0), "{} copies: {counts:?}", found.len());
    } else {
        assert!(found.len() >= 24, "{} copies: {counts:?}", found.len());
    }
}

/// The text of the policy is in the module as well, which does not start with another one.
#[test]
fn a_search_and_replace_over_the_whole_file_keeps_the_page_from_starting() {
    for (from, to) in [("connect-src 'none'", "connect-src *     "), ("img-src data:", "img-src *    ")] {
        let page = built::page();
        assert_eq!(page.matches(from).count(), 2, "the policy is in the head and in the module");
        let copy = Copy::of("replaced", page.replace(from, to).as_bytes());
        let page = Page::open_without_start(&copy.address(), |_| ());
        let (how, _) = until_some(from, || page.found());
        assert_eq!(how, Found::NotStarted);
        assert_eq!(page.session().evaluate(CLAIMS, &[]), json!(false), "the page claims to be locked");
    }
}

#[test]
fn a_policy_that_changes_while_the_page_is_open_is_found_by_the_check() {
    let page = Page::open(&built::file_address());
    page.session().evaluate("document.querySelector('[http-equiv]').content += ' ';", &[]);
    page.button("Check the network lock").click();
    let (how, _) = until_some("warning", || page.found());
    assert_eq!(how, Found::Changed);
}

/// Whether the badge is there to be seen, and not broken.
const CLAIMS: &str = "
    const badge = document.querySelector('.lock');
    return badge !== null && badge.checkVisibility() && badge.dataset.state !== 'broken';";

impl Page {
    /// The warning that the page shows, if it shows one.
    fn found(&self) -> Option<(Found, &'static str)> {
        let shown = self.session().evaluate(
            "return ['.lock .news', '#not-started', '#blocked'].map((place) => {
                const element = document.querySelector(place);
                return element?.checkVisibility() ? element.innerText : '';
            });",
            &[],
        );
        let shown: Vec<&str> = shown.as_array()?.iter().filter_map(|text| text.as_str()).collect();
        FOUND.into_iter().find(|(_, words)| shown.iter().any(|text| text.starts_with(words)))
    }
}

/// Each change of the policy's text, with what becomes of it.
fn policies() -> Vec<(String, String)> {
    let policy = policy();
    let directives: Vec<&str> = policy.split("; ").collect();
    let mut changed = Vec::new();
    let mut add = |change: String, directives: &[String]| changed.push((change, directives.join("; ")));
    let edited = |edits: &[(usize, &str)]| -> Vec<String> {
        let edit = |place| edits.iter().find(|(edited, _)| *edited == place);
        let all = directives.iter().enumerate();
        let all =
            all.map(|(place, directive)| edit(place).map_or((*directive).to_owned(), |(_, text)| (*text).to_owned()));
        all.filter(|directive| !directive.is_empty()).collect()
    };
    for (place, directive) in directives.iter().enumerate() {
        add(format!("no {directive}"), &edited(&[(place, "")]));
        add(format!("twice {directive}"), &edited(&[(place, &format!("{directive}; {directive}"))]));
        for looser in looser(directive) {
            add(looser.clone(), &edited(&[(place, &looser)]));
            // Browsers take the first of two.
            add(format!("{looser} first"), &edited(&[(place, &format!("{looser}; {directive}"))]));
        }
    }
    for (first, one) in directives.iter().enumerate() {
        for (second, other) in directives.iter().enumerate().skip(first + 1) {
            add(format!("no {one}, no {other}"), &edited(&[(first, ""), (second, "")]));
            let [one, other] = [one, other].map(|directive| looser(directive).swap_remove(0));
            add(format!("{one}, {other}"), &edited(&[(first, &one), (second, &other)]));
        }
    }
    let without_module = policy.replacen(" 'wasm-unsafe-eval'", "", 1);
    for (change, text) in [
        ("empty", String::new()),
        ("a space", format!("{policy} ")),
        ("large", policy.to_uppercase()),
        ("no module", without_module),
    ] {
        changed.push((change.to_owned(), text));
    }
    changed
}

/// Looser forms of a directive: any source, a scheme, a host, another hash, and what lets in scripts.
fn looser(directive: &str) -> Vec<String> {
    let (name, _) = directive.split_once(' ').expect("a directive has a value");
    match name {
        "require-trusted-types-for" => vec![format!("{name} 'none'")],
        "trusted-types" => vec![format!("{name} *"), format!("{name} default 'allow-duplicates'")],
        "script-src" | "style-src" => ["*", "https:", "https://a.example", HASH, "'unsafe-inline'"]
            .map(|source| format!("{directive} {source}"))
            .into(),
        _ => ["*", "https:", "https://a.example"].map(|source| format!("{name} {source}")).into(),
    }
}

const HASH: &str = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

fn with_policy((change, text): (String, String)) -> Weakened {
    Weakened { change, page: built::page().replacen(&policy(), &text, 1) }
}

/// The policy in places where it is not in force, or is not alone.
fn elsewhere() -> Vec<Weakened> {
    let page = built::page();
    let start = page.find(POLICY).expect("there is a policy");
    let end = start + page[start..].find('>').expect("its tag ends") + 1;
    let tag = &page[start..end];
    let weak = tag.replace("connect-src 'none'", "connect-src *");
    let without = [&page[..start], &page[end..]].concat();
    let instead = |text: &str| page.replacen(tag, text, 1);
    let copies = [
        ("none", without.clone()),
        ("in the body", without.replacen("<body>", &format!("<body>{tag}"), 1)),
        ("after the head", without.replacen("</head>", &format!("</head>{tag}"), 1)),
        ("at the end", without.replacen("</body>", &format!("{tag}</body>"), 1)),
        ("last in the head", without.replacen("</head>", &format!("{tag}</head>"), 1)),
        ("after a script", instead(&format!("<script></script>{tag}"))),
        ("a redirection", page.replacen("</head>", "<meta http-equiv=\"refresh\" content=\"9999\"></head>", 1)),
        ("in a template", instead(&format!("<template>{tag}</template>"))),
        ("in a noscript", instead(&format!("<noscript>{tag}</noscript>"))),
        ("in a comment", instead(&format!("<!--{tag}-->"))),
        ("twice", instead(&format!("{tag}{tag}"))),
        ("a weak one before", instead(&format!("{weak}{tag}"))),
        ("a weak one after", instead(&format!("{tag}{weak}"))),
        ("a second in the body", page.replacen("<body>", &format!("<body>{weak}"), 1)),
        ("for reports", instead(&tag.replace("Security-Policy", "Security-Policy-Report-Only"))),
        ("a name", instead(&tag.replace("http-equiv", "name"))),
        ("no content", instead(&tag.replace("content=", "data-content="))),
        ("content twice", instead(&tag.replace("content=", "content=\"img-src *\" content="))),
    ];
    copies.into_iter().map(|(change, page)| Weakened { change: change.to_owned(), page }).collect()
}

/// The text of the policy that the page was built with.
fn policy() -> String {
    let page = built::page();
    let (_, policy) = page.split_once(&format!("{POLICY} content=\"")).expect("there is a policy");
    let (policy, _) = policy.split_once('"').expect("its text ends");
    policy.to_owned()
}
