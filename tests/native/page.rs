//! The page as it is before anything is typed, rendered without a browser: its names are its public interface.

mod links;
mod markup;
mod names;
mod silence;

use astra_connection_string::ui::first_state;
use markup::Page;

/// The first state of the page.
fn first_page() -> Page {
    Page::read(&first_state())
}
