//! The colours of the page, light and dark: text and its ground have the contrast that WCAG 2.2 asks for.

use crate::project::{none_of, text_of};
use std::collections::HashMap;

/// A colour in red, green and blue, from 0 to 1.
type Colour = [f64; 3];

const GROUNDS: [&str; 3] = ["ground", "surface", "sunken"];

/// Text in these colours is on any ground.
const TEXTS: [&str; 12] = [
    "text",
    "muted",
    "accent",
    "wrong",
    "unusual",
    "good",
    "part-database-id",
    "part-region",
    "part-keyspace",
    "part-token",
    "code-text",
    "code-keyword",
];

/// Text in the first colour is on the second.
const TEXTS_ON: [(&str, &str); 8] = [
    ("on-accent", "accent"),
    ("text", "accent-soft"),
    ("muted", "accent-soft"),
    ("wrong", "wrong-soft"),
    ("text", "wrong-soft"),
    ("unusual", "unusual-soft"),
    ("text", "unusual-soft"),
    ("accent", "accent-soft"),
];

/// What shows by its edge or its mark alone that it is there, or in which state.
const EDGES: [&str; 8] =
    ["edge", "accent", "wrong", "unusual", "part-database-id", "part-region", "part-keyspace", "part-token"];

/// So much of a part's colour is in the ground under it: `static/results.css`.
const TINT: f64 = 0.10;

const TEXT: f64 = 4.5;
const EDGE: f64 = 3.0;

#[test]
fn every_text_and_every_edge_stands_out_in_both_themes() {
    let tokens = tokens();
    let mut low = Vec::new();
    for (theme, name) in ["light", "dark"].into_iter().enumerate() {
        let of = |token: &str| tokens.get(token).unwrap_or_else(|| panic!("--{token} is no colour"))[theme];
        let mut check = |what: String, contrast: f64, needed: f64| {
            if contrast < needed {
                low.push(format!("{name}: {what} has {contrast:.2}, and needs {needed}"));
            }
        };
        for ground in GROUNDS {
            for text in TEXTS {
                check(format!("{text} on {ground}"), contrast(of(text), of(ground)), TEXT);
            }
            for edge in EDGES {
                check(format!("the edge {edge} on {ground}"), contrast(of(edge), of(ground)), EDGE);
            }
        }
        for (text, ground) in TEXTS_ON {
            check(format!("{text} on {ground}"), contrast(of(text), of(ground)), TEXT);
        }
        for part in TEXTS.into_iter().filter(|text| text.starts_with("part-")) {
            let tinted = mixed(of(part), of("sunken"));
            check(format!("{part} on its tint"), contrast(of(part), tinted), TEXT);
        }
    }
    none_of("contrasts", &low);
}

#[test]
fn the_tint_is_the_one_that_is_computed_with() {
    let percent = TINT * 100.0;
    assert!(
        text_of("static/results.css").contains(&format!("color-mix(in srgb, var(--part) {percent:.0}%, transparent)"))
    );
}

/// Every token that is a colour, light and dark.
fn tokens() -> HashMap<String, [Colour; 2]> {
    let styles = text_of("static/app.css");
    let lines = styles.lines().filter_map(|line| line.trim().strip_prefix("--"));
    let colours = lines.filter_map(|line| {
        let (name, value) = line.split_once(": light-dark(")?;
        let (light, dark) = value.strip_suffix(");")?.split_once(", ")?;
        Some((name.to_owned(), [colour(light), colour(dark)]))
    });
    colours.collect()
}

fn colour(text: &str) -> Colour {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    let digits = digits.unwrap_or_else(|| panic!("{text} is no colour of six digits"));
    [0, 2, 4].map(|place| {
        let byte = u8::from_str_radix(&digits[place..place + 2], 16).expect("they are hexadecimal");
        f64::from(byte) / 255.0
    })
}

/// A colour with the tint of another.
fn mixed(part: Colour, ground: Colour) -> Colour {
    [0, 1, 2].map(|place| part[place] * TINT + ground[place] * (1.0 - TINT))
}

/// The contrast ratio of WCAG 2.2.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The relative luminance of WCAG 2.2.
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] =
        colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn contrast_is_as_it_is_defined() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast(colour("#767676"), [1.0; 3]) - 4.54).abs() < 0.01);
}
