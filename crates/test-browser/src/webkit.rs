//! `WebKit`: how `WebKitGTK`'s own small browser is started, on a screen that is not there.

use crate::mini_browser;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A window is as narrow as a test asks: without this, the buttons of its bar keep it at 447 px.
const NARROW: &str = "button, entry { padding: 0; min-width: 0; }\n";

/// Its driver, with its own screen.
pub fn arguments<'a>(command: &'a mut Command, port: u16, scratch: &Path) -> &'a mut Command {
    let settings = scratch.join("settings");
    let styles = settings.join("gtk-3.0");
    fs::create_dir_all(&styles).expect("the session's folder is writable");
    fs::write(styles.join("gtk.css"), NARROW).expect("the settings are writable");
    command
        .args(["--auto-servernum", "WebKitWebDriver", "--host=127.0.0.1", &format!("--port={port}")])
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("GDK_BACKEND", "x11")
        .env("XDG_CONFIG_HOME", settings)
}

/// The small browser, in the mode for tests.
pub fn capabilities() -> Capabilities {
    let capabilities = json!({
        "webkitgtk:browserOptions": { "binary": binary(), "args": ["--automation"] },
    });
    let Value::Object(capabilities) = capabilities else { unreachable!("it is written as one") };
    capabilities
}

fn binary() -> PathBuf {
    let place = mini_browser::places().find(|place| place.is_file());
    place.expect("there is no MiniBrowser: `cargo xtask test` provides it")
}
