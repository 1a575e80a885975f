//! The markup in the file, until its program takes over.

use super::markup::Page;
use astra_connection_string::components::{Stage, markup};

/// So nothing moves when it starts: the same elements are in the same order, and the program adds after them.
#[test]
fn what_is_painted_first_is_how_the_page_begins() {
    let (first, page) = (Page::read(&markup(Stage::Starting, &[])), Page::read(&markup(Stage::Running, &[])));
    let (first, page): (Vec<_>, Vec<_>) = (first.elements().collect(), page.elements().collect());
    let added = page.get(first.len()).expect("there is more after it");
    assert_eq!(added.name, "footer", "all of the work is there");
    for (before, after) in first.iter().zip(&page) {
        assert_eq!((&before.name, &before.attributes), (&after.name, &after.attributes));
    }
}

#[test]
fn it_shows_that_nothing_is_checked_yet() {
    let progress = |stage| {
        let page = Page::read(&markup(stage, &[]));
        let progress = page.all("p").find(|element| element.attribute("class") == Some("progress"));
        progress.expect("it is there").text.clone()
    };
    assert_eq!(progress(Stage::Starting), "Checks are starting");
    assert_eq!(progress(Stage::Running), "0 of 4");
}
