//! The page as it is before anything is typed, rendered without a browser: its names are its public interface.

mod first_state;
mod links;
mod markup;
mod names;
mod start;

use astra_connection_string::{
    components::{Stage, markup},
    model::Screen,
};
use markup::Page;

/// The first state of the page, once its program runs.
fn first_page() -> Page {
    Page::read(&markup(Stage::Running, &[Screen::SampleApps, Screen::Failures, Screen::Connect]))
}
