//! What has the focus is visible: nothing covers it, however it was reached.

use crate::{built, page::Page, session::Key, wait::until_eq};
use serde_json::Value;

/// What covers the middle of the visible part of what has the focus.
const COVERED: &str = "
    const focused = document.activeElement;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const seen = document.elementFromPoint((left + right) / 2, middle);
    if (focused === document.body || (seen !== null && (focused.contains(seen) || seen.contains(focused)))) return null;
    return `${focused.outerHTML.slice(0, 100)} is behind ${seen?.outerHTML.slice(0, 100)}`;";

#[test]
fn what_has_the_focus_is_not_covered_on_the_way_forth_and_back() {
    for (width, height) in [(1_280, 800), (1_280, 500), (360, 640)] {
        let page = Page::open_with(&built::file_address(), |session| session.set_size(width, height));
        page.tab_to("Fill in an example");
        page.session().press([Key::Enter.into()]);
        page.tab_to("Code");
        let mut stops = 0;
        while page.focus() != "Paste what you have" {
            page.press_back_tab();
            page.sees_what_has_the_focus();
            stops += 1;
        }
        for _ in 0..stops {
            page.press_tab();
            page.sees_what_has_the_focus();
        }
        assert_eq!(page.focus(), "Code");
        page.has_kept_to_itself();
    }
}

impl Page {
    #[track_caller]
    fn sees_what_has_the_focus(&self) {
        // Firefox forgets to scroll to something when the next key comes sooner.
        self.has_drawn();
        until_eq("what lies over it", || self.session().evaluate(COVERED, &[]), &Value::Null);
    }
}
