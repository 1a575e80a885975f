//! Texts that differ from a text in an edit or two: always the same ones of the same text.

use super::shown::hash;
use crate::draw::Draw;

const MARKS: [char; 42] = [
    '"', '\'', '`', '=', ':', ',', ';', '.', '/', '?', '&', '#', '@', '$', '%', '{', '}', '<', '>', '(', ')', '[', ']',
    '\\', '|', '-', '_', '*', '!', '+', ' ', ' ', '\t', '\n', '\n', '\r', '\u{200B}', '…', 'a', 'Z', '0', '7',
];

const WORDS: [&str; 32] = [
    "or",
    "keyspace",
    "region",
    "us-east-2",
    "id",
    "token",
    "AstraCS:",
    "https://",
    "http://",
    "mongodb://",
    "://",
    "//",
    "?",
    "process.env.",
    "$",
    "${KEY}",
    "<region>",
    "https://example.com/",
    ".apps.astra.datastax.com",
    "/api/json/v1/",
    "--keyspace",
    "export ",
    "|| ",
    "%3A",
    "name",
    "value",
    "VITE_",
    "AWS_",
    "-1",
    "shop",
    "= ",
    "\n\n",
];

/// How often a word or a line is repeated: up to a limit, and beyond it.
const TIMES: [usize; 12] = [1, 1, 2, 3, 7, 8, 12, 16, 24, 32, 64, 65];

/// So many variants of a text.
pub(super) fn variants_of(text: &str, count: usize) -> impl Iterator<Item = String> {
    let mut draw = Draw::new(usize::try_from(hash(text)).expect("it has 32 bits"));
    (0..count).map(move |_| {
        let mut chars: Vec<char> = text.chars().collect();
        for _ in 0..=draw.below(2) {
            edit(&mut chars, &mut draw);
        }
        String::from_iter(chars)
    })
}

fn edit(chars: &mut Vec<char>, draw: &mut Draw) {
    let place = place(chars, draw);
    let end = place + usize::from(place < chars.len());
    match draw.below(15) {
        0 | 1 => drop(chars.drain(place..end)),
        2 | 3 => drop(chars.splice(place..end, [draw.one(&MARKS)])),
        4 | 5 => chars.insert(place, draw.one(&MARKS)),
        6 | 7 => drop(chars.splice(place..place, draw.one(&WORDS).chars())),
        8 => {
            let word = end_of_word(chars, place);
            drop(chars.splice(place..word, draw.one(&WORDS).chars()));
        }
        9 => {
            let word = end_of_word(chars, place);
            drop(chars.drain(place..word));
        }
        10 => {
            let word = end_of_word(chars, place);
            for c in &mut chars[place..word] {
                *c = if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
            }
        }
        11 | 12 => {
            let word: Vec<char> = chars[place..end_of_word(chars, place)].to_vec();
            drop(chars.splice(place..place, word.repeat(draw.one(&TIMES))));
        }
        13 => {
            let line = [&['\n'], &chars[place..end_of_line(chars, place)]].concat();
            drop(chars.splice(place..place, line.repeat(draw.one(&TIMES))));
        }
        _ => drop(chars.drain(place..end_of_line(chars, place))),
    }
}

fn end_of_line(chars: &[char], start: usize) -> usize {
    chars[start..].iter().position(|c| *c == '\n').map_or(chars.len(), |length| start + length)
}

/// A place in the text: three times of four, where a word begins or ends.
fn place(chars: &[char], draw: &mut Draw) -> usize {
    let any = draw.below(chars.len() + 1);
    if draw.below(4) == 0 {
        return any;
    }
    let is_edge = |at: &usize| {
        chars.get(at.wrapping_sub(1)).is_none_or(|c| c.is_alphanumeric())
            != chars.get(*at).is_some_and(|c| c.is_alphanumeric())
    };
    (any..=chars.len()).find(is_edge).unwrap_or(any)
}

fn end_of_word(chars: &[char], start: usize) -> usize {
    chars[start..].iter().position(|c| !c.is_alphanumeric()).map_or(chars.len(), |length| start + length)
}
