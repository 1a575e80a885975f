//! Pastes composed of shapes, names and values, none of which the recogniser was asked for: the composer knows what public
//! files, programs and commands are like, and nothing of how texts are read.
//!
//! A field is wrong if it is filled with another value than a user expects, or if its choice has values of which none is
//! expected. A field for which there is a choice among several, the expected one with them, is missed.

mod entries;
mod names;
mod others;
mod shapes;
mod values;

use crate::draw::Draw;
use astra_uri::{Part, Reveal, recognise};
use entries::{FIRST_OWN_SET, SETS, entries};
use names::Wording;
use others::LINES;
use shapes::{Compose, Shape, shapes};
use std::{collections::BTreeSet, fmt};
use test_support::{choices::values_for, figures};
use values::{Values, Want, label, tokens};

/// The pastes of each shape in which each value has its place.
const ROUNDS: usize = 6;

#[test]
fn composed_pastes_are_read_as_a_user_expects() {
    let mut all = Tally::default();
    let mut failures = Vec::new();
    for (shape, pastes) in pastes() {
        let mut tally = Tally::default();
        for Paste { text, want } in pastes {
            let found = found(&text);
            let figures = Tally::of(&want, &found);
            if figures.filled < figures.wanted || figures.wrong > 0 {
                failures.push(masked(&format!("{}\n{text}\n    want  {want:?}\n    found {found:?}\n", shape.title)));
            }
            tally.add(&figures);
        }
        eprintln!("{:<32} {tally}", shape.title);
        all.add(&tally);
    }
    figures::print(format_args!("composed pastes: {all}"));
    let is_enough = all.filled * 100 >= all.wanted * 97;
    assert!(all.wrong == 0 && is_enough, "{all}\n\n{}", failures.join("\n"));
}

#[test]
fn the_composed_pastes_are_many_and_differ() {
    let mut texts = BTreeSet::new();
    let mut wanted = BTreeSet::new();
    let mut count = 0;
    for (shape, pastes) in pastes() {
        assert!(pastes.len() >= ROUNDS, "{}", shape.title);
        for Paste { text, want } in pastes {
            count += 1;
            wanted.extend(want.into_keys());
            texts.insert(text);
        }
    }
    assert_eq!(texts.len(), count);
    assert!(count >= 600, "{count} pastes");
    assert_eq!(wanted, Part::ALL.map(label).into());
}

/// A text, and what a user expects of it.
struct Paste {
    text: String,
    want: Want,
}

/// The pastes of each shape.
fn pastes() -> impl Iterator<Item = (&'static Shape, Vec<Paste>)> {
    shapes().enumerate().map(|(index, shape)| {
        let draw = |round| Draw::new(index * 100 + round);
        let pastes = match shape.compose {
            Compose::Entries(style, wording, compose) => {
                // Above short names is the name of Astra, which a self-hosted Data API is not part of.
                let sets = if wording == Wording::Short { &SETS[..FIRST_OWN_SET] } else { &SETS };
                let paste = |(round, &fields)| {
                    let (entries, want) = entries(&mut draw(round), style, wording, fields);
                    Paste { text: compose(&entries), want }
                };
                sets.iter().enumerate().map(paste).collect()
            }
            Compose::Places(parts, are_clear, compose) => {
                let mut seen = BTreeSet::new();
                let paste = |round| {
                    let mut draw = draw(round);
                    let values = Values::new(&mut draw);
                    let text = compose(&values) + draw.one(&LINES);
                    are_clear(&values).then(|| Paste { text, want: values.want(parts) })
                };
                (0..99).filter_map(paste).filter(|paste| seen.insert(paste.text.clone())).take(ROUNDS).collect()
            }
        };
        (shape, pastes)
    })
}

/// The values that the page would fill in: one value, or several to choose from.
fn found(text: &str) -> Vec<(&'static str, Vec<String>)> {
    let recognised = recognise(text);
    let values = Part::ALL.map(|part| {
        (
            label(part),
            values_for(part, &recognised).iter().map(|value| value.text(Reveal::Plain).to_string()).collect::<Vec<_>>(),
        )
    });
    values.into_iter().filter(|(_, values)| !values.is_empty()).collect()
}

/// The text without its tokens: no log is to hold one.
fn masked(text: &str) -> String {
    tokens()
        .iter()
        .fold(text.to_owned(), |text, token| text.replace(token, "{T}").replace(&token.replacen(':', "%3A", 1), "{TE}"))
}

/// The figures of some pastes: how many, and of their fields.
#[derive(Default)]
struct Tally {
    pastes: usize,
    right: usize,
    wanted: usize,
    filled: usize,
    wrong: usize,
}

impl Tally {
    fn of(want: &Want, found: &[(&'static str, Vec<String>)]) -> Self {
        let is_wanted = |label: &str, value: &String| want.get(label) == Some(value);
        let filled = found.iter().filter(|(label, values)| values.len() == 1 && is_wanted(label, &values[0])).count();
        let wrong = found.iter().filter(|(label, values)| !values.iter().any(|value| is_wanted(label, value))).count();
        Self { pastes: 1, right: usize::from(filled == want.len() && wrong == 0), wanted: want.len(), filled, wrong }
    }

    fn add(&mut self, other: &Self) {
        let Self { pastes, right, wanted, filled, wrong } = other;
        self.pastes += pastes;
        self.right += right;
        self.wanted += wanted;
        self.filled += filled;
        self.wrong += wrong;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pastes, right, wanted, filled, wrong } = self;
        write!(f, "{right:>3} of {pastes:>3} pastes; fields: {filled:>4} of {wanted:>4} filled, ")?;
        f.write_fmt(format_args!("{} missed, {wrong} wrong", wanted - filled))
    }
}
