//! How long a key takes until the string on the page has changed, beside another build of the page.
//!
//! `cargo xtask dist && cargo bench --bench keystroke -- OTHER.html` prints the median, least and greatest of twenty loads
//! of each, and the ratio of the medians; without OTHER.html, the times of the built page alone. It needs Chromium and
//! chromedriver, which `cargo xtask test` provides.
#![allow(clippy::print_stdout, reason = "what it prints is what it is for")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]

use serde_json::json;
use std::{env, fs};
use test_browser::{
    built,
    engine::{self, Engine},
    session::Session,
    wait::until_some,
};
use url::Url;

const WARM_UPS: usize = 2;
const LOADS: usize = 20;

/// Fills in all fields, chooses a tab, and types one character more and one less into the keyspace, again and again.
/// Gives how long one took on the average, in milliseconds, from the event until the string was another.
const TYPE: &str = "
const [tab, keys] = arguments;
const values = ['2597da05-9018-4566-a534-04338b75973b', 'us-east-2', 'Shop_2', 'AstraCS:not-a-token'];
const output = document.getElementById('connection-string');
const type = async (id, text) => {
  const before = output.textContent;
  const input = document.getElementById(id);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  for (let turn = 0; output.textContent === before; turn += 1) {
    await (turn < 100 ? null : new Promise((next) => setTimeout(next)));
  }
};
for (const [index, id] of ['database-id', 'region', 'keyspace', 'token'].entries()) await type(id, values[index]);
document.getElementById(tab).click();
await new Promise((next) => setTimeout(next, 50));
for (let key = 0; key < 40; key += 1) await type('keyspace', key % 2 ? 'Shop_2' : 'Shop_22');
const start = performance.now();
for (let key = 0; key < keys; key += 1) await type('keyspace', key % 2 ? 'Shop_2' : 'Shop_22');
return (performance.now() - start) / keys;";

/// The tabs of the code between which a key makes a difference: a program that takes the string from the environment, and
/// the file that holds it.
const TABS: [(&str, &str); 2] = [("program", "tab-mjs"), (".env", "tab-env")];

fn main() {
    const KEYS: usize = 200;
    assert_eq!(engine::engine(), Engine::Chromium, "the measurement is made for Chromium");
    let mut pages = vec![("built".to_owned(), built::file_address())];
    for path in env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        let whole = fs::canonicalize(&path).expect("the other page is there");
        pages.push((path, Url::from_file_path(whole).expect("the path is absolute").into()));
    }
    let session = Session::start();
    println!("{:<10}{:<30}{:>10}{:>10}{:>10}{:>8}", "tab", "page", "median", "least", "greatest", "ratio");
    for (name, tab) in TABS {
        let mut times = vec![Vec::new(); pages.len()];
        for round in 0..WARM_UPS + LOADS {
            for step in 0..pages.len() {
                // Each has every place as often.
                let index = (round + step) % pages.len();
                let time = type_on(&session, &pages[index].1, tab, KEYS);
                if round >= WARM_UPS {
                    times[index].push(time);
                }
            }
        }
        print(name, &pages, times);
    }
}

/// Loads a page and types; gives how long a key took, in milliseconds.
fn type_on(session: &Session, address: &str, tab: &str, keys: usize) -> f64 {
    session.run(session.client().goto("about:blank"));
    session.run(session.client().goto(address));
    until_some("a page that can be used", || {
        let progress = session.evaluate("return document.querySelector('.progress').textContent;", &[]);
        (progress == json!("0 of 4")).then_some(())
    });
    let time = session.evaluate_promise(TYPE, &[json!(tab), json!(keys)]);
    time.as_f64().unwrap_or_else(|| panic!("the page did not follow: {time}"))
}

/// Prints a line for each page; the ratio is that of the built page to it.
fn print(tab: &str, pages: &[(String, String)], mut times: Vec<Vec<f64>>) {
    for times in &mut times {
        times.sort_by(f64::total_cmp);
    }
    let built = median(&times[0]);
    for ((name, _), times) in pages.iter().zip(&times) {
        let (median, least, greatest) = (median(times), times[0], times[times.len() - 1]);
        println!("{tab:<10}{name:<30}{median:>10.3}{least:>10.3}{greatest:>10.3}{:>8.2}", built / median);
    }
}

/// Of an even number of sorted times.
fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    f64::midpoint(sorted[middle - 1], sorted[middle])
}
