//! What has the focus is visible: nothing covers it, however it was reached.

use crate::{
    built,
    engine::part_of,
    findings::{BOX, wrong_string},
    page::Page,
    session::Key,
    wait::until_eq,
};
use serde_json::{Value, json};

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
    for (width, height) in part_of([(1_280, 800), (1_280, 500), (360, 640)], 3) {
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

/// The page gives the focus to a tab that may be half outside its strip.
#[test]
fn all_of_the_diagnosis_tab_is_in_view() {
    const IS_WITHIN: &str = "
        const { left, right } = document.activeElement.getBoundingClientRect();
        const strip = document.querySelector('.tabs').getBoundingClientRect();
        return left >= strip.left - 1 && right <= strip.right + 1;";
    let page = Page::open_with(&built::file_address(), |session| session.set_size(360, 740));
    page.paste_into(BOX, &wrong_string());
    page.button("Details").click();
    until_eq("the focus", || page.focus(), "Diagnosis");
    until_eq("all of it is in view", || page.session().evaluate(IS_WITHIN, &[]), &json!(true));
    page.has_kept_to_itself();
}

impl Page {
    #[track_caller]
    fn sees_what_has_the_focus(&self) {
        // Firefox forgets to scroll to something when the next key comes sooner.
        self.has_drawn();
        until_eq("what lies over it", || self.session().evaluate(COVERED, &[]), &Value::Null);
    }
}
