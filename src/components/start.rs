//! The start of the program: the page is mounted, and takes over the text typed before it.

use super::{
    input_events::{on_drop, on_paste_beside},
    shown::ShownProps,
    store::{Store, policy},
};
use crate::{
    browser::{Arrivals, Told},
    model::{Field, Msg, PagePart},
};

#[cfg(feature = "ssr")]
use crate::model::Screen;
use web_sys::Event;

/// How far the page has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is markup, and whatever is typed waits for the program. What follows the work comes with it, so that the work
    /// is painted sooner.
    Starting,
    /// The program runs.
    #[default]
    Running,
}

/// Where the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a window of its own.
    Window,
    /// In a frame of another page, which has the title.
    #[cfg_attr(not(feature = "web"), allow(dead_code, reason = "only a browser has frames"))]
    Frame,
}

/// Mounts the page in place of the markup in `root`.
#[cfg(feature = "web")]
pub fn start(root: web_sys::Element) {
    let early = crate::browser::early_input(&root);
    let place = if crate::browser::is_framed() { Place::Frame } else { Place::Window };
    let props = ShownProps { part: PagePart::Page, store: Store::new(Stage::Running, place, early) };
    yew::Renderer::<super::shown::Shown>::with_root_and_props(root, props).render();
}

/// The page as it is before anything is typed, as markup: natively, for the build and the tests. The last of these views is
/// shown, and the others are hidden.
#[cfg(feature = "ssr")]
#[must_use]
pub fn markup(stage: Stage, screens: &'static [Screen]) -> String {
    let props = move || ShownProps { part: PagePart::Page, store: Store::showing(stage, screens) };
    let renderer = yew::ServerRenderer::<super::shown::Shown>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

impl Store {
    /// The page is rendered for the first time.
    pub(super) fn begin(&self) {
        self.dispatch(Msg::Started);
        // With the caret where it was.
        for typed in self.early_input() {
            typed.restore();
            if !typed.text.is_empty() {
                self.dispatch(Msg::Restored(Field::from_id(&typed.id), typed.text));
            }
        }
        self.dispatch(Msg::PolicyRead(policy()));
        let told = [("link", Msg::AddressChanged as fn(String) -> Msg), ("host", Msg::HostAsked)].map(|(name, msg)| {
            let store = self.clone();
            Told::heard(name, move |text| store.dispatch(msg(text)))
        });
        let store = self.clone();
        let beside = store.clone();
        let dropped = move |event: &Event| on_drop(&store, event);
        self.keep(told, Arrivals::heard(dropped, move |event| on_paste_beside(&beside, event)));
    }
}
