//! The steps that lead to each state of the page.

use crate::{
    built, damaged_file,
    early_input::HELD,
    embedded::{ELEMENT, Embedded},
    filled::{string_with, values},
    findings::{BOX, ERRORS, wrong_string},
    messages::sentence,
    network_lock,
    page::Page,
    rendered_state::Shown,
    reveal::ENDLESS,
    session::Session,
    site::{Hosted, Site},
    states::State,
    wait::{until_eq, until_some},
};
use astra_connection_string::model::{Block, CopyOutcome};
use astra_programs::known_failures;
use serde_json::json;
use test_support::credentials::{DATABASE_ID, REGION, Secret};

/// `WebKitGTK` takes the focus from a window that becomes larger or smaller, which ends the time that a token is shown.
const FOCUSED: &str = "
    addEventListener('blur', (event) => { if (event.target === window) event.stopImmediatePropagation(); }, true);";

/// How many answers are open.
const OPEN: &str = "return document.querySelectorAll('[aria-expanded=true]').length;";

impl State {
    /// Opens the page and brings it there.
    #[track_caller]
    pub(crate) fn reach(self) -> Shown {
        match self {
            Self::Empty => opened(|_| ()),
            Self::Partial => opened(|page| {
                for (label, value) in &values("")[..2] {
                    page.type_into(label, value);
                }
            }),
            Self::Wrong => opened(|page| {
                page.leaves_with("Database ID", "2597da05-9018-4566-a534", "error");
                page.leaves_with("Region", "us-east-", "error");
            }),
            Self::Unusual => opened(|page| page.leaves_with("Region", "us-east2", "warning")),
            Self::Refused => opened(|page| {
                page.button("Copy connection string").click();
                page.is_led_to("Database ID");
            }),
            Self::Complete => opened(Page::fill_in),
            Self::Revealed => prepared(
                |session| session.run_before_load(&[ENDLESS, FOCUSED].concat()),
                |page| {
                    page.fill_in();
                    page.button("Reveal token").click();
                    page.shows_string(&string_with(&Secret::Usual.token()));
                },
            ),
            Self::Copied => opened(|page| {
                page.fill_in();
                page.button("Copy connection string").click();
                page.shows_message("Connection string copied, with its token.");
                // The word on the button goes after two seconds; in its midst the button has the colours of neither state.
                let is_over = || page.session().evaluate("return !document.querySelector('[data-copied]');", &[]);
                until_eq("the word on the button has gone", is_over, &json!(true));
            }),
            Self::NotCopied => prepared(
                |session| session.run_before_load(&[ENDLESS, FOCUSED].concat()),
                |page| {
                    page.fill_in();
                    page.session().forbid_copying();
                    page.button("Copy connection string").click();
                    page.shows_message(&sentence(CopyOutcome::Withheld(Block::ConnectionString)));
                },
            ),
            Self::Pasted | Self::Several | Self::Diagnosed | Self::Misplaced => {
                opened(|page| page.is_pasted_into(self))
            }
            Self::FromOutside => {
                let link = format!("{}#id={DATABASE_ID}&region={REGION}&keyspace=shop", built::file_address());
                let page = Page::open(&link);
                until_eq("the region", || page.field("Region").value(), REGION);
                page.button("Keep it").click();
                page.type_into("Application token", &Secret::Usual.token());
                page.session().evaluate("location.hash = '#region=eu-west-1&keyspace=other';", &[]);
                page.button("Use them");
                Shown::new(page, Vec::new())
            }
            Self::SelfHosted => opened(Page::fill_in_self_hosted),
            Self::Failures => opened(|page| {
                page.go_to("Fix an error");
                page.button(known_failures()[0].message()).click();
                until_eq("the open answer", || page.session().evaluate(OPEN, &[]), &json!(1));
            }),
            Self::FailureFound => opened(|page| {
                page.go_to("Fix an error");
                page.paste_into("Error message", "Cannot extract astra environment for endpoint 'https://example.com'");
                until_eq("the open answer", || page.session().evaluate(OPEN, &[]), &json!(1));
            }),
            Self::LockProven => opened(|page| {
                page.button("Check the network lock").click();
                until_eq("the lock", || page.badge().0, "proven");
            }),
            Self::LockLost => served(network_lock::without_policy(), |page| {
                until_eq("the lock", || page.badge().0, "broken");
            }),
            Self::Framed => {
                let embedded = Embedded::in_strict_page();
                embedded.enter(ELEMENT);
                Shown::in_frame(embedded)
            }
            Self::Starting => without_start(|session| session.run_before_load(HELD), |_| ()),
            Self::NoWasm => without_start(
                |session| session.run_before_load("delete window.WebAssembly;"),
                |page| page.comes_to_notice("not-started"),
            ),
            Self::NotStarted => served(damaged_file::with_changed_module(), |page| page.comes_to_notice("not-started")),
            Self::Blocked => served(damaged_file::with_changed_script(), |page| page.comes_to_notice("blocked")),
            Self::Stopped => opened(|page| {
                page.fill_in();
                page.panics();
                page.comes_to_notice("stopped");
                page.heals();
            }),
            Self::NoScript => {
                // In a sandbox a browser runs no script of a page, and shows what is there for that.
                let hosted = Hosted { policy: Some("sandbox".to_owned()), ..Hosted::new("", built::page()) };
                from(Site::hosting(vec![hosted]), |_| ())
            }
        }
    }
}

/// The page from disk, after this.
#[track_caller]
fn opened(act: impl FnOnce(&Page)) -> Shown {
    prepared(|_| (), act)
}

/// The same; `prepare` has the browser before the page does.
#[track_caller]
fn prepared(prepare: impl FnOnce(&Session), act: impl FnOnce(&Page)) -> Shown {
    let page = Page::open_with(&built::file_address(), prepare);
    act(&page);
    Shown::new(page, Vec::new())
}

/// The same for a page whose program does not start.
#[track_caller]
fn without_start(prepare: impl FnOnce(&Session), act: impl FnOnce(&Page)) -> Shown {
    let page = Page::open_without_start(&built::file_address(), prepare);
    act(&page);
    Shown::new(page, Vec::new())
}

/// Another page in its place, after this.
#[track_caller]
fn served(page: String, act: impl FnOnce(&Page)) -> Shown {
    from(Site::serving(page), act)
}

/// The page of a host, after this.
#[track_caller]
fn from(host: Site, act: impl FnOnce(&Page)) -> Shown {
    let page = Page::open_without_start(&host.address(), |_| ());
    act(&page);
    Shown::new(page, vec![host])
}

impl Page {
    /// The state that a paste leads to.
    #[track_caller]
    fn is_pasted_into(&self, state: State) {
        match state {
            State::Pasted => {
                self.paste_into(BOX, &wrong_string());
                self.has_recognised("Filled in: all four fields.");
            }
            State::Several => {
                let string = string_with(&Secret::Usual.token());
                self.paste_into(BOX, &[&string, "\n", &string.replace(REGION, "eu-west-1")].concat());
                self.button("Use eu-west-1");
            }
            State::Diagnosed => {
                self.paste_into(BOX, &wrong_string());
                self.has_found(ERRORS);
            }
            State::Misplaced => {
                self.field("Region").type_keys(&Secret::Usual.token());
                self.paste_into("Application token", &wrong_string());
                self.button("Fill in Database ID, Region and Keyspace as well");
            }
            _ => panic!("{state} needs more than a paste"),
        }
    }

    /// A field is filled in and left, and has a message of this kind.
    #[track_caller]
    fn leaves_with(&self, label: &str, text: &str, kind: &str) {
        self.type_into(label, text);
        self.press_tab();
        until_eq(label, || self.message_of(label, kind).is_empty(), &false);
    }

    /// Waits until a notice is visible.
    #[track_caller]
    fn comes_to_notice(&self, id: &str) {
        until_some(id, || self.notice(id));
    }
}
