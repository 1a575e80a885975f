//! Memory in a long use: the script's heap, the module's memory, elements and listeners stay as they are.

use crate::{
    built,
    engine::{Engine, engine},
    filled::{string_with, values},
    messages::MASK,
    page::Page,
};
use serde_json::json;
use test_browser::memory::Held;
use test_support::credentials::{Secret, connection_string};

/// How often [`ROUND`] runs: 5,000 edits, 200 pastes and 1,000 clicks in all. The first round, with the first 500 edits,
/// is not measured: until then the page and the browser make what they make once.
const ROUNDS: usize = 10;

/// 500 edits, 20 pastes and 100 clicks, as events: by the keyboard they would take an hour. The pastes
/// go into the box; the clicks choose every tab and option, and copy. It ends with the same ones chosen, and returns how many
/// pastes the program took.
const ROUND: &str = "
const [values, line] = arguments;
const ids = Object.keys(values);
const find = (id) => document.getElementById(id) ?? document.getElementById('keyspace');
const rendered = () => new Promise((resolve) => setTimeout(resolve));
let taken = 0;
for (let turn = 0; turn < 20; turn += 1) {
  for (let edit = 0; edit < 25; edit += 1) {
    const id = ids[edit % 4];
    const input = find(id);
    input.value = values[id].slice(0, values[id].length - (edit % 3));
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    await null;
  }
  await rendered();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', line);
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  if (!find('paste').dispatchEvent(paste)) taken += 1;
  await rendered();
  for (let click = 0; click < 5; click += 1) {
    const targets = document.querySelectorAll('[role=tab], input[type=radio], #app .primary');
    targets[(turn * 5 + click) % targets.length].click();
    await rendered();
  }
}
document.getElementById('tab-mongoose').click();
await rendered();
document.querySelector('.code input[type=radio]').click();
await rendered();
return taken;";

#[test]
fn thousands_of_edits_pastes_and_clicks_leave_nothing_in_memory() {
    if !engine().is_one_of(&[Engine::Chromium], "only Chromium tells a test what a page holds") {
        return;
    }
    let page = Page::open_in_new_browser(&built::file_address());
    let token = Secret::Usual.token();
    let ids = ["database-id", "region", "keyspace", "token"];
    let typed: serde_json::Map<_, _> =
        ids.into_iter().zip(values(&token)).map(|(id, (_, text))| (id.to_owned(), json!(text))).collect();
    let mut held = Vec::new();
    for _ in 0..ROUNDS {
        let pastes = page.session().evaluate_promise(ROUND, &[json!(typed), json!(connection_string())]);
        assert_eq!(pastes, 20, "the program takes every paste");
        held.push(Held::of(page.session()));
    }
    eprintln!("{held:#?}");
    for ((what, first), (_, last)) in held[0].parts().into_iter().zip(held[ROUNDS - 1].parts()) {
        assert!(last * 100 <= first * 102, "{what}: {first} after 500 edits, and {last} after 5,000: {held:#?}");
    }
    page.choose("Data API", "Astra");
    page.paste_into("Paste what you have", &connection_string());
    page.shows_string(&string_with(MASK));
}
