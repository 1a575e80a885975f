//! A file that was damaged on its way: the page reports it, and does not start.

use crate::{
    built,
    element::{Element, Role},
    engine::{Engine, engine, part_of},
    page::Page,
    states::State,
    wait::{until_eq, until_some},
};
use serde_json::json;
use std::{env::temp_dir, fs, ops::Range, path::PathBuf, process::id};
use url::Url;

/// The beginnings of the messages that the page does not start, and their elements.
const NOT_STARTED: [(&str, &str); 2] = [
    ("not-started", "This page could not start: its file may be damaged."),
    ("blocked", "This page did not start: its script is not the one that was built, and the browser refused it."),
];

#[test]
fn a_module_with_one_changed_byte_does_not_start_and_the_page_says_why() {
    let copy = Copy::of("module", with_changed_module().as_bytes());
    let page = Page::open_without_start(&copy.address(), |_| ());
    let shown = || page.notice("not-started").unwrap_or_default();
    until_eq("the notice", || shown().starts_with(NOT_STARTED[0].1), &true);
    let by_hand = page.notice("by-hand").unwrap_or_default();
    assert!(
        by_hand.contains("https://{database ID}-{region}"),
        "it explains how to write the string by hand: {by_hand:?}"
    );
    assert_eq!(page.notice("blocked"), None);
    page.offers_nothing_that_does_nothing();
    page.has_kept_to_itself();
}

#[test]
fn without_scripts_the_page_says_how_to_write_the_string_by_hand() {
    let shown = State::NoScript.reach();
    let by_hand = shown.page().notice("by-hand").unwrap_or_default();
    assert!(by_hand.contains("https://{database ID}-{region}"), "{by_hand:?}");
    for (id, _) in NOT_STARTED {
        assert_eq!(shown.page().notice(id), None, "{id}");
    }
    shown.page().offers_nothing_that_does_nothing();
}

/// A copy for each place: 30 in the glue, 30 in what starts it, and 4 in each of the 8 parts of the module, from the first byte
/// to the last.
#[test]
fn one_changed_byte_anywhere_in_the_script_or_the_module_keeps_the_page_from_starting() {
    let built = built::page().into_bytes();
    let ([glue, start], module) = (scripts(&built), module(&built));
    let in_module: Vec<_> = module.iter().flat_map(|part| places(part, 4)).collect();
    let places = [places(&glue, 30), places(&start, 30), in_module.clone()].concat();
    assert_eq!(places.len(), 92);
    let page = Page::open(&built::file_address());
    for place in part_of(places, 3) {
        let mut changed = built.clone();
        changed[place] ^= 1;
        let copy = Copy::of("byte", &changed);
        page.session().run(page.session().client().goto(&copy.address()));
        let what = format!("notice for byte {place}, {:?}", char::from(built[place]));
        let (id, words) = until_some(&what, || {
            NOT_STARTED.into_iter().find(|(id, words)| page.notice(id).is_some_and(|notice| notice.starts_with(words)))
        });
        let expected = if in_module.contains(&place) { "not-started" } else { "blocked" };
        assert_eq!(id, expected, "{words} ({what})");
        page.offers_nothing_that_does_nothing();
        if engine() == Engine::Chromium {
            assert_eq!(page.witness("hasStarted()"), json!(false), "{what}");
        }
    }
}

/// As a download leaves it that was cut off.
#[test]
fn a_copy_without_its_end_says_that_it_is_damaged() {
    let mut page = built::page().into_bytes();
    let last = module(&page).pop().expect("the module has parts");
    page.truncate(last.start + 100);
    let copy = Copy::of("cut", &page);
    let page = Page::open_without_start(&copy.address(), |_| ());
    until_some("the notice", || page.notice("not-started"));
    page.offers_nothing_that_does_nothing();
}

#[test]
fn an_intact_copy_reports_no_damage() {
    let page = Page::open(&built::file_address());
    for (id, _) in NOT_STARTED {
        assert_eq!(page.notice(id), None, "{id}");
    }
    assert_eq!(page.notice("by-hand"), None, "there is a program for it");
    page.has_kept_to_itself();
}

/// The page with one byte of its module changed.
pub(crate) fn with_changed_module() -> String {
    let mut page = built::page();
    let start = module(page.as_bytes())[0].start;
    let place = start + page[start..].find("AstraCS").expect("the module names the beginning of a token");
    page.replace_range(place..=place, "B");
    page
}

/// The page with one byte of its script changed.
pub(crate) fn with_changed_script() -> String {
    let mut page = built::page();
    let [_, start] = scripts(page.as_bytes());
    page.replace_range(start.start..=start.start, "C");
    page
}

/// Where the glue is, and what starts it.
fn scripts(built: &[u8]) -> [Range<usize>; 2] {
    let script = place_of(built, "<script>", 0).expect("the page has a script") + "<script>".len();
    let start = place_of(built, "const SWAPPED", script).expect("it starts the module");
    [script..start, start..place_of(built, "</script>", start).expect("it ends")]
}

/// Where the parts of the module are.
fn module(built: &[u8]) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    while let Some(tag) = place_of(built, "<script type=", parts.last().map_or(0, |part| part.end)) {
        let start = place_of(built, ">", tag).expect("the tag ends") + 1;
        parts.push(start..place_of(built, "</script>", start).expect("the part ends"));
    }
    parts
}

fn place_of(built: &[u8], text: &str, from: usize) -> Option<usize> {
    let found = built[from..].windows(text.len()).position(|bytes| bytes == text.as_bytes());
    Some(from + found?)
}

/// So many places, evenly spread, the first and the last among them.
fn places(range: &Range<usize>, count: usize) -> Vec<usize> {
    (0..count).map(|index| range.start + (range.len() - 1) * index / (count - 1)).collect()
}

/// A changed copy of the page on disk. Dropped, it is removed.
pub(crate) struct Copy(PathBuf);

impl Copy {
    pub(crate) fn of(name: &str, page: &[u8]) -> Self {
        let file = temp_dir().join(format!("damaged-{name}-{}.html", id()));
        fs::write(&file, page).expect("the folder for temporary files is writable");
        Self(file)
    }

    pub(crate) fn address(&self) -> String {
        Url::from_file_path(&self.0).expect("the path is absolute").into()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A file that is gone already is as good.
        let _ = fs::remove_file(&self.0);
    }
}

impl Page {
    /// Neither a field nor a button is visible.
    #[track_caller]
    fn offers_nothing_that_does_nothing(&self) {
        for (role, name) in [
            (Role::TextField, "Region"),
            (Role::Button, "Copy connection string"),
            (Role::Button, "Check the network lock"),
        ] {
            // WebKit's driver finds what is hidden too.
            let is_seen = Element::find(self.session(), role, name).is_some_and(|found| found.is_to_be_seen());
            assert!(!is_seen, "{name}");
        }
    }

    /// The text of a notice, if it is visible.
    pub(crate) fn notice(&self, id: &str) -> Option<String> {
        let text = Element::with_id(self.session(), id)?.text();
        (!text.is_empty()).then_some(text)
    }
}
