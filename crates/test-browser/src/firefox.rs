//! Firefox: how it is started.

use crate::{driver::downloads, firefox_profile};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A window is as narrow as a test asks: without this, its bars keep it at 500 px.
const NARROW: &str = ":root { min-width: 0 !important; }\n";

/// geckodriver, with a profile in the session's folder.
pub fn arguments<'a>(command: &'a mut Command, port: u16, scratch: &Path) -> &'a mut Command {
    firefox_profile::copy(&profile(scratch));
    let styles = profile(scratch).join("chrome");
    fs::create_dir_all(&styles).expect("the session's folder is writable");
    fs::write(styles.join("userChrome.css"), NARROW).expect("the profile is writable");
    command.args(["--host", "127.0.0.1", "--port", &port.to_string(), "--websocket-port", "0"])
}

/// Its profile.
pub fn profile(scratch: &Path) -> PathBuf {
    scratch.join("profile")
}

/// A browser without a window that gives pages the clipboard, saves files without asking, and never asks for permission.
pub fn capabilities(scratch: &Path) -> Capabilities {
    let capabilities = json!({
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile(scratch)],
            "prefs": {
                "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                "dom.events.testing.asyncClipboard": true,
                "browser.download.folderList": 2,
                "browser.download.dir": downloads(scratch),
                "browser.download.alwaysOpenPanel": false,
                // It writes down what is open as soon as it may, and not every 15 seconds: a story waits for it.
                "browser.sessionstore.interval": 1_000,
                "datareporting.policy.dataSubmissionEnabled": false,
                "toolkit.telemetry.enabled": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "services.settings.server": "data:,",
                "browser.region.update.enabled": false,
                "extensions.update.enabled": false,
                "app.normandy.enabled": false,
            },
        },
    });
    let Value::Object(capabilities) = capabilities else { unreachable!("it is written as one") };
    capabilities
}
