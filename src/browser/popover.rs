//! Where a popover opens. Browsers put it in the middle of the window, and not all of them let styles put it elsewhere.

use super::{document, element::html_element};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The width beside a button from which on there is room for a popover, in px: as wide as `.find` of `static/fields.css` may be, and
/// a margin.
const ROOM: f64 = 400.0;

/// Between the two, in px.
const GAP: f64 = 8.0;

/// Gives the popover `id` its place before it opens: on the right of the button that this event happened to, where there is
/// room; or at its right edge, below it, or above it. In the lower half of the window it grows upwards.
pub fn place_popover(event: &Event, id: &str) {
    let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = button.and_then(|target| target.closest("button").ok().flatten());
    let page = document().and_then(|document| document.document_element());
    let (Some(button), Some(page), Some(popover)) = (button, page, html_element(id)) else { return };
    let height = f64::from(page.client_height());
    let (page, button) = (page.get_bounding_client_rect(), button.get_bounding_client_rect());
    let is_beside = page.right() - button.right() > ROOM;
    let (right, left) = if is_beside {
        ("auto".to_owned(), px(button.right() - page.left() + GAP))
    } else {
        (px(page.right() - button.right()), "auto".to_owned())
    };
    let (top, bottom) = if button.bottom() < height / 2.0 {
        (px(if is_beside { button.top() } else { button.bottom() } - page.top()), "auto".to_owned())
    } else {
        ("auto".to_owned(), px(height + page.top() - if is_beside { button.bottom() } else { button.top() }))
    };
    // It opens without it as well, in a corner.
    let _ = popover.style().set_property("inset", &[&*top, &right, &bottom, &left].join(" "));
}

/// A length in a style.
fn px(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a page is not that long, and a pixel is exact enough")]
    let whole = length.round() as i32;
    [&*whole.to_string(), "px"].concat()
}
