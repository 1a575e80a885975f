//! The page as Yew components: thin. They show what the form says and hand on what the user does.

mod app;
mod block;
mod choice;
mod code;
mod connection_string;
mod copy;
mod effects;
mod elements;
mod failures;
mod field;
mod fields;
mod findings;
mod frame;
mod guide;
mod icon;
mod inputs;
mod link;
mod lock;
mod paste;
mod sample_apps;
mod summary;
mod tabs;
mod words;

pub use self::app::{App, AppProps, Stage};

/// The page as it is before anything is typed, as markup: natively, for the build and the tests.
#[cfg(feature = "ssr")]
#[must_use]
pub fn markup(stage: Stage) -> String {
    let props = move || AppProps { stage, ..AppProps::default() };
    futures::executor::block_on(yew::ServerRenderer::<App>::with_props(props).hydratable(false).render())
}
