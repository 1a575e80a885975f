//! The whole job in one window: what the page shows of it needs no scrolling.

use crate::{
    engine::{Engine, engine},
    page::Page,
    states::State,
};
use serde_json::{Value, json};

/// The windows of small laptops, and of a tablet on its side, in px of styles.
const WINDOWS: [(u32, u32); 3] = [(1_280, 800), (1_280, 720), (1_024, 720)];

/// What is higher than the window, and by how much.
const BEYOND: &str = "document.documentElement.scrollHeight - innerHeight";

/// The cards whose content is higher than they are.
const CUT: &str = "[...document.querySelectorAll('.columns .card')]
    .filter((card) => card.scrollHeight > card.clientHeight)
    .map((card) => card.className)";

/// Each control of the job that is not in the window, or not to be seen in its card.
const OUTSIDE: &str = "[...document.querySelectorAll('.columns :is(input, button, [role=tab], output)')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
    })
    .map((one) => one.outerHTML.slice(0, 100))";

pub(crate) const REASON: &str = "elsewhere, the size of a window is known with its bars";

/// The states of the job that have more on the page than the others.
const OF_THE_JOB: [State; 11] = [
    State::Empty,
    State::Partial,
    State::Wrong,
    State::Unusual,
    State::Complete,
    State::Revealed,
    State::Refused,
    State::Copied,
    State::NotCopied,
    State::SelfHosted,
    State::LockProven,
];

/// No state is higher than the window, and every field, button and tab is in view; on a phone, in one column, each is as low
/// as it can be.
#[test]
fn every_state_has_its_place_in_one_window() {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    for state in State::ALL {
        // In a frame the page is as high as its content, lists of errors are long, and without a program there is a notice.
        if matches!(
            state,
            State::Failures | State::FailureFound | State::Framed | State::NotStarted | State::NoWasm | State::NoScript
        ) {
            continue;
        }
        let shown = state.reach();
        // A notice has the page to itself.
        for (width, height) in WINDOWS.into_iter().filter(|_| state != State::Blocked) {
            shown.set_size(width, height);
            assert_eq!(shown.value(BEYOND), 0, "{state}, {width} × {height}");
            if OF_THE_JOB.contains(&state) {
                assert_eq!(shown.value(CUT), json!([]), "{state}, {width} × {height}");
                assert_eq!(shown.value(OUTSIDE), json!([]), "{state}, {width} × {height}");
            }
        }
        shown.set_size(360, 740);
        let height = shown.value("document.documentElement.scrollHeight");
        assert!(height.as_i64().is_some_and(|height| height <= 1_400), "{state}: {height}");
    }
}

/// What is wrong is found: a window that is too low.
#[test]
fn a_window_that_is_too_low_is_seen() {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    let shown = State::Complete.reach();
    shown.set_size(1_280, 500);
    let beyond = shown.value(BEYOND);
    assert!(beyond.as_i64().is_some_and(|beyond| beyond > 0), "{beyond}");
    assert_ne!(shown.value(OUTSIDE), json!([]));
}

#[test]
fn a_message_is_one_line_until_its_field_is_used() {
    let page = Page::open(&crate::built::file_address());
    page.session().set_size(1_280, 800);
    page.type_into("Region", "-a");
    // The pointer leaves it, too.
    page.field("Paste what you have").click();
    let height = || {
        let read = "return document.querySelector('[data-field=\"region\"] .error').getBoundingClientRect().height;";
        page.session().evaluate(read, &[]).as_f64()
    };
    let label = || {
        let read = "return document.querySelector('[for=keyspace]').getBoundingClientRect().top;";
        page.session().evaluate(read, &[])
    };
    let (one_line, place): (Option<f64>, Value) = (height(), label());
    page.field("Region").click();
    page.has_drawn();
    assert!(height() > one_line, "all of it is to be read: {:?}", height());
    assert_eq!(label(), place, "nothing moves");
    page.has_kept_to_itself();
}

#[test]
fn the_first_view_has_few_words() {
    let page = Page::open(&crate::built::file_address());
    page.session().set_size(1_280, 800);
    let words = page.session().evaluate("return document.body.innerText.split(/\\s+/).length;", &[]);
    test_support::figures::print(format_args!("words on the first view: {words}"));
    assert!(words.as_i64().is_some_and(|words| words <= 350), "{words}");
}
