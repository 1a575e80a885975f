//! No control lies over another one, at any width.

use crate::{engine::part_of, states::State};
use serde_json::json;

/// In px of styles: where the layout changes, and what users have.
const WIDTHS: [u32; 8] = [320, 360, 641, 768, 1_024, 1_150, 1_280, 1_920];

/// The pairs of controls of which one covers a part of the other; what opens over the page is meant to.
const OVERLAPPING: &str = "(() => {
    const isOver = (one) => {
        for (let each = one; each; each = each.parentElement) {
            const { position } = getComputedStyle(each);
            if (position === 'fixed' || (position === 'absolute' && each.matches('.waits, .find, .verdict'))) return true;
        }
        return false;
    };
    const controls = [...document.querySelectorAll('#app :is(button, select, .option, a[href], .field input)')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isOver(one))
        .map((one) => [one, one.getBoundingClientRect()]);
    return controls.flatMap(([one, a], place) => controls.slice(place + 1)
        .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        .filter(([, b]) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map(([other]) => `${one.outerHTML.slice(0, 80)} and ${other.outerHTML.slice(0, 80)}`));
})()";

#[test]
fn no_control_covers_another() {
    for state in
        [State::Empty, State::Wrong, State::Complete, State::Copied, State::Pasted, State::SelfHosted, State::Failures]
    {
        let shown = state.reach();
        for width in part_of(WIDTHS, 3) {
            shown.set_width(width);
            assert_eq!(shown.value(OVERLAPPING), json!([]), "{state}, {width} px");
        }
    }
}

/// One that does is seen.
#[test]
fn a_control_over_another_is_found() {
    let shown = State::Complete.reach();
    shown.set_width(1_280);
    shown.page().session().evaluate("document.querySelector('.choices .select').style.marginLeft = '-60px';", &[]);
    let found = shown.value(OVERLAPPING).to_string();
    assert!(found.contains("In your app") || found.contains("Try it"), "{found}");
}
