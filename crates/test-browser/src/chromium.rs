//! Chromium: how it is started, and what only it can do for a test.

use crate::session::Session;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::{env, path::PathBuf};

const FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-extensions",
];

/// A browser without a window that logs every request and every line of the console.
pub fn capabilities() -> Capabilities {
    let capabilities = json!({
        "goog:chromeOptions": { "binary": binary(), "args": FLAGS },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    });
    let Value::Object(capabilities) = capabilities else { unreachable!("it is written as one") };
    capabilities
}

fn binary() -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).map(|folder| folder.join("chromium")).find(|file| file.is_file());
    found.expect("there is no `chromium` on the PATH: `cargo xtask test` provides it")
}

/// Lets pages read and write the clipboard, as a user may who is asked.
pub fn allow_clipboard(session: &Session) {
    session.devtools(
        "Browser.grantPermissions",
        &json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
    );
}

/// Forbids pages to write the clipboard, as a user may, or a frame.
pub fn forbid_clipboard(session: &Session) {
    let permission = json!({ "name": "clipboard-write", "allowWithoutSanitization": false });
    session.devtools("Browser.setPermission", &json!({ "permission": permission, "setting": "denied" }));
}

/// Has the browser save downloads without asking; returns the folder that it saves them in.
pub fn save_downloads(session: &Session) -> PathBuf {
    let folder = session.downloads();
    session.devtools("Browser.setDownloadBehavior", &json!({ "behavior": "allow", "downloadPath": folder }));
    folder
}

/// Makes the page so large, on a screen whose pixels are those of styles.
pub fn set_size(session: &Session, width: u32, height: u32) {
    session.devtools(
        "Emulation.setDeviceMetricsOverride",
        &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
    );
}

/// Scroll bars are not to be seen, and take no place.
pub fn hide_scroll_bars(session: &Session) {
    session.devtools("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
}

/// Shows the page as on paper, or with the few colours that a user has chosen for everything.
pub fn emulate_media(session: &Session, media: &str, forced_colors: &str) {
    let features = json!([{ "name": "forced-colors", "value": forced_colors }]);
    session.devtools("Emulation.setEmulatedMedia", &json!({ "media": media, "features": features }));
}

/// A picture of the visible page, as WebP in base64.
pub fn picture(session: &Session) -> String {
    let taken = session.devtools("Page.captureScreenshot", &json!({ "format": "webp", "quality": 60 }));
    taken["data"].as_str().expect("the picture is a text").to_owned()
}

/// Runs this in every page before its first byte is read.
pub fn run_before_load(session: &Session, script: &str) {
    session.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
}

/// The address of every request since this was last asked, the page's own included, whether or not it was let out.
/// What a page carries within itself is no request.
pub fn requests(session: &Session) -> Vec<String> {
    let entries = session.log("performance");
    let events = entries.iter().map(|entry| -> Value {
        let message = entry["message"].as_str().expect("an entry has a message");
        serde_json::from_str(message).expect("the message is JSON")
    });
    let addresses = events.filter_map(|event| {
        let event = &event["message"];
        let address = match event["method"].as_str()? {
            "Network.requestWillBeSent" => &event["params"]["request"]["url"],
            "Network.webSocketCreated" | "Network.webTransportCreated" => &event["params"]["url"],
            _ => return None,
        };
        address.as_str().map(str::to_owned)
    });
    addresses.filter(|address| !["data:", "blob:"].iter().any(|scheme| address.starts_with(scheme))).collect()
}

/// The lines of the console since this was last asked.
pub fn console(session: &Session) -> Vec<String> {
    let entries = session.log("browser");
    entries.iter().filter_map(|entry| entry["message"].as_str().map(str::to_owned)).collect()
}
