//! A copy of the page with the watch in it, for the browsers that run nothing before a page: one more script, before the
//! policy, which leaves it alone, and which takes itself off the page. All else of it is the built page.

use crate::engine::{Engine, engine};
use std::{fs, path::Path};
use url::Url;

/// The watch itself.
pub(crate) const WITNESS: &str = include_str!("witness.js");

/// What the browser's own logs contain in Chromium: the console, and the requests.
const LOGS: &str = "
for (const kind of ['debug', 'log', 'info', 'warn', 'error']) {
  const original = console[kind];
  console[kind] = (...words) => { witness.seen.push(`console: ${words.join(' ')}`); original.apply(console, words); };
}";

/// The page as this engine opens it from a site.
pub(crate) fn page(built: String) -> String {
    match engine() {
        Engine::Chromium => built,
        Engine::Firefox | Engine::WebKit => in_frame(&built),
    }
}

/// The page as every engine opens it in a frame: none runs anything there before it.
pub(crate) fn in_frame(built: &str) -> String {
    with_script(built, &format!("{WITNESS}{LOGS}"))
}

/// The address of a copy of the file at this address, in which these scripts run first.
pub(crate) fn copy(address: &str, scripts: &str, folder: &Path) -> String {
    let path = Url::parse(address).ok().and_then(|url| url.to_file_path().ok()).expect("it is a file's address");
    let built = fs::read_to_string(path).expect("the page is there");
    let copy = folder.join("index.html");
    fs::write(&copy, with_script(&built, &format!("{WITNESS}{LOGS}{scripts}")))
        .expect("the session's folder is writable");
    let mut copied = Url::from_file_path(copy).expect("the path is absolute");
    let address = Url::parse(address).expect("it is a file's address");
    copied.set_query(address.query());
    copied.set_fragment(address.fragment());
    copied.into()
}

/// After the encoding, which a browser seeks in the first kilobyte; a page without a head is not ours.
fn with_script(page: &str, script: &str) -> String {
    const ENCODING: &str = "<meta charset=\"utf-8\">";
    let element = format!("<script>{script}\ndocument.currentScript.remove();</script>");
    match page.split_once(ENCODING) {
        Some((before, after)) => [before, ENCODING, &element, after].concat(),
        None => page.replacen("<head>", &format!("<head>{element}"), 1),
    }
}
