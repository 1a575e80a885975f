//! Pictures of every state, for `docs/screenshots`. `cargo xtask screenshots` runs this and nothing else does.

use crate::{
    chromium,
    engine::{Engine, engine},
    sets,
    shown::THEMES,
    states::State,
};
use base64ct::{Base64, Encoding};
use std::fs;

/// Width and height in px: what a laptop shows at once, and the form and the string on a phone. All of every page would
/// be ten times as much to keep.
const SIZES: [(u32, f64); 2] = [(1280, 1_000.0), (360, 1_600.0)];

/// Where the picture begins: at the top, or above the answer that is open further down.
const TOP: &str = "(() => {
    const open = document.querySelector('.rows [aria-expanded=true]');
    return open === null ? 0 : open.getBoundingClientRect().top + scrollY - 300;
})()";

#[test]
#[ignore = "makes files"]
fn every_state_has_its_pictures() {
    if !engine().is_one_of(&[Engine::Chromium], "one engine's pictures are enough") {
        return;
    }
    let folder = sets::root().join("docs/screenshots");
    fs::create_dir_all(&folder).expect("the project's folder is writable");
    for state in State::ALL {
        let shown = state.reach();
        chromium::hide_scroll_bars(shown.page().session());
        for (width, height) in SIZES {
            shown.set_width(width);
            let top = shown.value(TOP).as_f64().expect("it is a number");
            for theme in THEMES {
                shown.set_theme(theme);
                let picture = chromium::picture(shown.page().session(), top, height);
                let picture = Base64::decode_vec(&picture).expect("the picture is base64");
                let name = format!("{state}-{theme}-{width}.webp");
                fs::write(folder.join(&name), &picture).expect("the folder is writable");
                eprintln!("{name}: {} kB", picture.len() / 1_000);
            }
        }
    }
}
