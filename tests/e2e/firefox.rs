//! Firefox: how it is started.

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};

/// geckodriver, with a profile in the session's folder.
pub(crate) fn arguments<'a>(command: &'a mut Command, port: u16, scratch: &Path) -> &'a mut Command {
    let profiles = scratch.join("profiles");
    fs::create_dir_all(&profiles).expect("the session's folder is writable");
    command
        .args(["--host", "127.0.0.1", "--port", &port.to_string(), "--websocket-port", "0", "--profile-root"])
        .arg(profiles)
}

/// A browser without a window that gives pages the clipboard, saves files without asking, and asks nobody for anything.
pub(crate) fn capabilities(scratch: &Path) -> Capabilities {
    let capabilities = json!({
        "moz:firefoxOptions": {
            "args": ["-headless"],
            "prefs": {
                "dom.events.testing.asyncClipboard": true,
                "browser.download.folderList": 2,
                "browser.download.dir": scratch.join("downloads"),
                "browser.download.alwaysOpenPanel": false,
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
