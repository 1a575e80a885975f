//! Pictures of every state, for `docs/screenshots`. `cargo xtask screenshots` runs this and nothing else does.

use crate::{
    chromium,
    engine::{Engine, engine},
    rendered_state::{Shown, THEMES},
    states::State,
};
use base64ct::{Base64, Encoding};
use std::fs;
use test_support::project;

/// Width and height in px: what a laptop shows at once, and the form and the string on a phone. All of every page would
/// be ten times as much to keep.
const SIZES: [(u32, u32); 2] = [(1_280, 1_000), (360, 1_600)];

/// What a page is shown on, where that is not a usual screen, by Chromium's names for it.
const MEDIA: [(&str, &str, &str); 2] = [("forced-colors", "screen", "active"), ("print", "print", "none")];

/// Scrolls to where the picture begins: to the top, or to above the answer that is open further down.
const SCROLL: &str = "
    const open = document.querySelector('.rows [aria-expanded=true]');
    scrollTo(0, open === null ? 0 : open.getBoundingClientRect().top + scrollY - 300);";

#[test]
#[ignore = "makes files"]
fn every_state_has_its_pictures() {
    if !engine().is_one_of(&[Engine::Chromium], "one engine's pictures are enough") {
        return;
    }
    for state in State::ALL {
        let shown = state.reach();
        chromium::hide_scroll_bars(shown.page().session());
        for (width, height) in SIZES {
            shown.set_width(width);
            let whole = shown.value("Math.ceil(document.documentElement.getBoundingClientRect().height)");
            let whole = whole.as_u64().and_then(|whole| whole.try_into().ok()).expect("it is a number");
            shown.set_size(width, height.min(whole));
            for theme in THEMES {
                shown.set_theme(theme);
                take(&shown, &format!("{state}-{theme}-{width}"));
            }
        }
    }
}

#[test]
#[ignore = "makes files"]
fn the_states_of_the_form_have_pictures_in_forced_colours_and_in_print() {
    if !engine().is_one_of(&[Engine::Chromium], "one engine's pictures are enough") {
        return;
    }
    for state in [State::Empty, State::Wrong, State::Complete, State::Pasted] {
        let shown = state.reach();
        chromium::hide_scroll_bars(shown.page().session());
        shown.set_width(SIZES[0].0);
        for (name, media, forced_colors) in MEDIA {
            chromium::emulate_media(shown.page().session(), media, forced_colors);
            take(&shown, &format!("{state}-{name}"));
        }
    }
}

/// Takes a picture of what is visible, and saves it under this name.
fn take(shown: &Shown, name: &str) {
    shown.page().session().evaluate(SCROLL, &[]);
    let picture = chromium::picture(shown.page().session());
    let picture = Base64::decode_vec(&picture).expect("the picture is base64");
    let folder = project::root().join("docs/screenshots");
    fs::create_dir_all(&folder).expect("the project's folder is writable");
    fs::write(folder.join(format!("{name}.webp")), &picture).expect("the folder is writable");
    eprintln!("{name}: {} kB", picture.len() / 1_000);
}
