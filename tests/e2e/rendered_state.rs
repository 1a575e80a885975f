//! `Shown`: the page in a state, to be looked at in every theme and width.

use crate::{
    embedded::{ELEMENT, Embedded},
    page::Page,
    site::Site,
    wait::until_eq,
};
use serde_json::{Value, json};

/// The themes, by the names that the page's styles have for them.
pub(crate) const THEMES: [&str; 2] = ["light", "dark"];

/// Animations that are still running and will end.
const MOVING: &str =
    "document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < Infinity).length";

/// The page, open.
pub(crate) struct Shown {
    page: Page,
    /// What the window is wider than the page, which is in a frame.
    around: u32,
    /// Kept as long as the page.
    _hosts: Vec<Site>,
}

impl Shown {
    /// A page of these hosts.
    pub(crate) fn new(page: Page, hosts: Vec<Site>) -> Self {
        Self { page, around: 0, _hosts: hosts }
    }

    /// A page in the frame of another one, in which the test is from now on.
    #[track_caller]
    pub(crate) fn in_frame(embedded: Embedded) -> Self {
        let around = embedded.of_host(&format!("innerWidth - {ELEMENT}.clientWidth"));
        let around = around.as_u64().and_then(|around| around.try_into().ok()).expect("the frame fits");
        embedded.enter(ELEMENT);
        let Embedded { page, host, tool } = embedded;
        Self { page, around, _hosts: vec![host, tool] }
    }

    pub(crate) fn page(&self) -> &Page {
        &self.page
    }

    /// It becomes so wide.
    #[track_caller]
    pub(crate) fn set_width(&self, width: u32) {
        // A frame must not have to be scrolled: the page around it would have a bar, and the frame be narrower by that.
        let height = if self.around == 0 { 1_000 } else { 5_000 };
        self.set_size(width, height);
    }

    /// It becomes so wide, in a window so high.
    #[track_caller]
    pub(crate) fn set_size(&self, width: u32, height: u32) {
        self.page.session().set_size(width + self.around, height);
        until_eq("the width", || self.value("innerWidth"), &json!(width));
        self.rests();
    }

    /// It becomes light or dark.
    #[track_caller]
    pub(crate) fn set_theme(&self, theme: &str) {
        self.page.session().evaluate("document.documentElement.dataset.theme = arguments[0];", &[json!(theme)]);
        until_eq("the theme", || self.value("getComputedStyle(document.documentElement).colorScheme"), &json!(theme));
        self.rests();
    }

    /// All of its text, to be seen or not: what tells a state from another.
    #[track_caller]
    pub(crate) fn text(&self) -> Value {
        self.value("[...document.querySelectorAll('body > :not(script)')].map((part) => part.textContent)")
    }

    /// What this is in the page.
    #[track_caller]
    pub(crate) fn value(&self, expression: &str) -> Value {
        self.page.session().evaluate(&format!("return {expression};"), &[])
    }

    /// Waits for animations to end: during one, colours are those of neither state.
    #[track_caller]
    fn rests(&self) {
        until_eq("what moves", || self.value(MOVING), &json!(0));
    }
}
