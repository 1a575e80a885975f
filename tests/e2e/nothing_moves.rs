//! Nothing moves: for every action in every state, whatever stays on the page stays in its place.

use crate::{built, engine::part_of, page::Page};
use serde_json::{Value, json};
use test_support::credentials::Secret;

/// In px of styles.
const WINDOWS: [(u32, u32); 7] =
    [(360, 740), (768, 1_024), (1_024, 768), (1_280, 600), (1_280, 720), (1_280, 800), (1_920, 1_080)];

#[test]
fn no_action_in_any_state_moves_what_stays() {
    let page = Page::open(&built::file_address());
    let states = page.moves(&[json!(Secret::Usual.token())]);
    assert!(states.len() > 5, "{states:?}");
    for (width, height) in part_of(WINDOWS, 3) {
        page.session().set_size(width, height);
        for state in &states {
            let moved = page.moves(&[json!(Secret::Usual.token()), state.clone()]);
            assert_eq!(moved, [] as [Value; 0], "{width} × {height}");
        }
    }
}

/// What moves is found: a box that takes a place of its own.
#[test]
fn what_moves_is_seen() {
    let page = Page::open(&built::file_address());
    page.session().set_size(1_280, 800);
    page.session().evaluate(
        "document.getElementById('app').addEventListener('input', () => {
          document.querySelector('.paste').style.marginTop = '9px';
        }, { once: true });",
        &[],
    );
    let moved = page.moves(&[json!(Secret::Usual.token()), json!("empty")]);
    assert!(moved.iter().any(|line| line.to_string().contains("empty, typing: ")), "{moved:?}");
}

impl Page {
    #[track_caller]
    fn moves(&self, arguments: &[Value]) -> Vec<Value> {
        let moved = self.session().evaluate_promise(include_str!("moves.js"), arguments);
        moved.as_array().unwrap_or_else(|| panic!("{moved}")).clone()
    }
}
