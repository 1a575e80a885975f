//! A file that was damaged on its way: the page says so, and does not start.

use crate::{built, element::Element, page::Page, wait::until_eq};
use std::{env::temp_dir, fs, process::id};
use url::Url;

#[test]
fn a_module_with_one_changed_byte_does_not_start_and_says_why() {
    let page = built::page();
    let (before, module) = page.split_once(r#"id="wasm""#).expect("the module is in the page");
    let place = module.find("AstraCS").expect("the module names the beginning of a token");
    let mut changed = module.to_owned();
    changed.replace_range(place..=place, "B");
    let file = temp_dir().join(format!("damaged-{}.html", id()));
    fs::write(&file, format!("{before}id=\"wasm\"{changed}")).expect("the folder for temporary files is writable");
    let address = Url::from_file_path(&file).expect("the path is absolute");
    let page = Page::open_without_start(address.as_str(), |_| ());
    let said = || Element::with_id(page.session(), "not-started").map(|notice| notice.text()).unwrap_or_default();
    until_eq("the notice", || said().starts_with("This page could not start: its file may be damaged."), &true);
    assert!(said().contains("https://{database ID}-{region}"), "it says how to write the string by hand");
    page.has_kept_to_itself();
    fs::remove_file(file).expect("it is ours");
}
