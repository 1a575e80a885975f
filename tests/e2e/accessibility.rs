//! Every state of the page in every theme and width: axe-core finds nothing, and nothing has to be scrolled sideways.

use crate::{engine::part_of, rendered_state::THEMES, states::State};
use serde_json::json;
use std::collections::BTreeMap;

/// In px of styles: phones, a tablet, a laptop, a desk.
const WIDTHS: [u32; 5] = [320, 360, 768, 1_280, 1_920];

/// What is outside the window's width, which a scroll bar makes narrower in some engines.
const BEYOND: &str = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

#[track_caller]
fn is_accessible(state: State) {
    let shown = state.reach();
    let text = shown.text();
    shown.take_axe();
    let mut found = BTreeMap::<String, Vec<String>>::new();
    for theme in THEMES {
        shown.set_theme(theme);
        for width in part_of(WIDTHS, 3) {
            shown.set_width(width);
            eprintln!("{state}, {theme}, {width} px");
            let beyond = shown.value(BEYOND);
            let sideways = (beyond != 0).then(|| format!("it has to be scrolled sideways by {beyond} px"));
            // In a frame, the page around has the first heading.
            let is_expected =
                |line: &String| matches!(state, State::Framed) && line.starts_with("page-has-heading-one: ");
            for line in shown.violations().into_iter().filter(|line| !is_expected(line)).chain(sideways) {
                found.entry(line).or_default().push(format!("{theme} {width} px"));
            }
        }
    }
    assert!(shown.text() == text, "{state}: the state did not last while it was looked at");
    let lines: Vec<String> = found.iter().map(|(line, views)| format!("{line} ({})", views.join(", "))).collect();
    assert!(lines.is_empty(), "{state}: {}\n{}", lines.len(), lines.join("\n"));
}

/// Some users need text of twice the size: nothing is cut off or has to be scrolled sideways.
#[test]
fn text_of_twice_the_size_has_its_place() {
    const CUT: &str = "[...document.querySelectorAll('button, label, legend, h1, h2, h3, p, .part, .fixed')]
        .filter((one) => one.checkVisibility() && !one.classList.contains('unseen') && one.scrollWidth > one.clientWidth + 1)
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .map((one) => one.outerHTML.slice(0, 120))";
    let states = [
        State::Wrong,
        State::Refused,
        State::Complete,
        State::Pasted,
        State::FromOutside,
        State::LockProven,
        State::NoScript,
    ];
    for state in part_of(states, 3) {
        let shown = state.reach();
        shown.page().session().evaluate("document.documentElement.style.fontSize = '200%';", &[]);
        // On a phone it would be twice what reflowing is asked for.
        for width in &WIDTHS[2..] {
            shown.set_width(*width);
            assert_eq!(shown.value(BEYOND), 0, "{state}, {width} px");
            assert_eq!(shown.value(CUT), json!([]), "{state}, {width} px");
        }
    }
}

/// In the page that is shown: a colour that is hardly seen, and a picture without a text.
const WRONG: &str = "
    const [heading, picture] = [document.querySelector('#app h1'), document.createElement('img')];
    heading.style.color = 'rgb(128 128 128 / 30%)';
    heading.append(picture);";

#[test]
fn what_is_wrong_is_found() {
    let shown = State::Empty.reach();
    shown.take_axe();
    shown.page().session().evaluate(WRONG, &[]);
    let found = shown.violations();
    for (rule, element) in [("color-contrast", "h1"), ("image-alt", "img")] {
        let is_it = |line: &String| line.starts_with(&format!("{rule}: ")) && line.contains(element);
        assert!(found.iter().any(is_it), "{rule}: {found:#?}");
    }
}

#[test]
fn every_state_has_its_test() {
    let calls = include_str!("accessibility.rs").lines();
    let calls = calls.filter_map(|line| line.strip_prefix("    is_accessible(State::")?.strip_suffix(");"));
    assert_eq!(calls.collect::<Vec<_>>(), State::ALL.map(|state| format!("{state:?}")));
}

#[test]
fn empty() {
    is_accessible(State::Empty);
}

#[test]
fn partial() {
    is_accessible(State::Partial);
}

#[test]
fn wrong() {
    is_accessible(State::Wrong);
}

#[test]
fn unusual() {
    is_accessible(State::Unusual);
}

#[test]
fn refused() {
    is_accessible(State::Refused);
}

#[test]
fn complete() {
    is_accessible(State::Complete);
}

#[test]
fn revealed() {
    is_accessible(State::Revealed);
}

#[test]
fn copied() {
    is_accessible(State::Copied);
}

#[test]
fn not_copied() {
    is_accessible(State::NotCopied);
}

#[test]
fn pasted() {
    is_accessible(State::Pasted);
}

#[test]
fn several() {
    is_accessible(State::Several);
}

#[test]
fn diagnosed() {
    is_accessible(State::Diagnosed);
}

#[test]
fn from_outside() {
    is_accessible(State::FromOutside);
}

#[test]
fn misplaced() {
    is_accessible(State::Misplaced);
}

#[test]
fn self_hosted() {
    is_accessible(State::SelfHosted);
}

#[test]
fn failures() {
    is_accessible(State::Failures);
}

#[test]
fn failure_found() {
    is_accessible(State::FailureFound);
}

#[test]
fn lock_proven() {
    is_accessible(State::LockProven);
}

#[test]
fn lock_lost() {
    is_accessible(State::LockLost);
}

#[test]
fn framed() {
    is_accessible(State::Framed);
}

#[test]
fn starting() {
    is_accessible(State::Starting);
}

#[test]
fn not_started() {
    is_accessible(State::NotStarted);
}

#[test]
fn no_wasm() {
    is_accessible(State::NoWasm);
}

#[test]
fn blocked() {
    is_accessible(State::Blocked);
}

#[test]
fn stopped() {
    is_accessible(State::Stopped);
}

#[test]
fn no_script() {
    is_accessible(State::NoScript);
}
