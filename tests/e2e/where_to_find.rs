//! `Where?` and `Logs?` open their answers beside them, and in the window.

use crate::{built, page::Page, session::Key, wait::until_eq};
use serde_json::json;

/// A laptop and a phone, in px of styles.
const WINDOWS: [(u32, u32); 2] = [(1_280, 720), (360, 740)];

/// Whether the open answer is on the right of the button that has the focus, or above or below it and at its right edge, and
/// whether all of it is in the window; `null` while none is open.
const PLACE: &str = "
    const answer = document.querySelector('.find:popover-open')?.getBoundingClientRect();
    if (!answer) return null;
    const button = document.activeElement.getBoundingClientRect();
    const isNear = (one, other) => Math.abs(one - other) <= 1;
    const onRight = isNear(answer.left, button.right + 8)
      && (isNear(answer.top, button.top) || isNear(answer.bottom, button.bottom));
    const onEdge = isNear(answer.top, button.bottom) || isNear(answer.bottom, button.top);
    const beside = onRight || (onEdge && isNear(answer.right, button.right));
    const within = answer.top >= 0 && answer.left >= 0 && answer.bottom <= innerHeight && answer.right <= innerWidth;
    return { beside, within };";

#[test]
fn an_answer_opens_beside_its_question() {
    for (width, height) in WINDOWS {
        let page = Page::open(&built::file_address());
        page.session().set_size(width, height);
        for question in [
            "Where? Database ID",
            "Where? Region",
            "Where? Keyspace",
            "Where? Application token",
            "Logs? What prints your token",
        ] {
            page.tab_to(question);
            page.session().press([Key::Enter.into()]);
            let place = || page.session().evaluate(PLACE, &[]);
            until_eq(question, place, &json!({ "beside": true, "within": true }));
            page.session().press([Key::Escape.into()]);
            until_eq("it is closed", place, &json!(null));
        }
        page.has_kept_to_itself();
    }
}
