//! The handwritten page that the built one is measured against: the same rules apply to it, so that the two are comparable.

use crate::{policy::policy, self_contained};

const HANDWRITTEN: &str = include_str!("../../bench/peers/handwritten.html");

#[test]
fn the_handwritten_page_has_the_policy_of_the_built_one() {
    let policy = policy(content_of("script"), content_of("style"));
    assert!(HANDWRITTEN.contains(&format!("content=\"{policy}\"")), "its policy must be {policy}");
}

#[test]
fn the_handwritten_page_asks_for_nothing() {
    let mut markup = HANDWRITTEN.to_owned();
    for element in ["script", "style"] {
        markup = markup.replace(&format!("<{element}>{}</{element}>", content_of(element)), "");
    }
    self_contained::check_markup(&markup).unwrap();
    self_contained::check_styles(content_of("style")).unwrap();
}

/// The text in the one element of this name, as a browser hashes it.
fn content_of(element: &str) -> &'static str {
    let (_, rest) = HANDWRITTEN.split_once(&format!("<{element}>")).unwrap();
    rest.split_once(&format!("</{element}>")).unwrap().0
}
