//! The readings of the texts of all vectors, and of texts that differ from them in a few characters or words, as recorded in
//! `tests/vectors/readings`.
//!
//! The vectors say what has to be read, and why. These files do not say what is right: they show every change of what is read, for
//! somebody to look at. `RECORD_READINGS=1 cargo test -p astra-uri recorded_readings` writes them, and `git diff` shows the change.
//!
//! A line is about each text: its name with what is read of it. Then comes, of each of its variants, a digest of what is read, or
//! `=` where that is the same. No value that may be a secret is in them, and of a long one only a digest.

mod names;
mod shown;
mod sources;
mod variants;

use self::{
    shown::digest,
    sources::{SOURCES, Source},
    variants::variants_of,
};
use std::{env, fs, iter};
use test_support::{
    credentials::{LETTERS24, hex64},
    project::{none_of, root},
};

#[test]
fn every_text_and_its_variants_are_read_as_recorded() {
    let mut changed = Vec::new();
    for source in SOURCES {
        let file = root().join("tests/vectors/readings").join(source.name).with_extension("txt");
        let texts = (source.texts)();
        let now: Vec<String> = texts.iter().map(|(name, text)| readings(source, name, text)).collect();
        if env::var_os("RECORD_READINGS").is_some() {
            fs::write(&file, now.concat()).expect("the folder of the vectors is writable");
        }
        let recorded = fs::read_to_string(&file).unwrap_or_default();
        if recorded != now.concat() {
            changed.push(source.name.to_owned());
            changed.extend(iter::zip(&texts, &now).filter_map(|((_, text), now)| change(source, text, now, &recorded)));
        }
    }
    none_of("texts that are read otherwise than they were (the head of this test says what to do)", &changed);
}

fn readings(source: Source, name: &str, text: &str) -> String {
    let of_text = (source.read)(text);
    let of_variant = |variant: String| match (source.read)(&variant) {
        same if same == of_text => " =".to_owned(),
        other => format!(" {}", digest(&other)),
    };
    let of_variants: String = variants_of(text, source.variants).map(of_variant).collect();
    let of_variants = if of_variants.is_empty() { of_variants } else { format!(" {of_variants}\n") };
    format!("{}\n{of_variants}", format!("{name}: {of_text}").replace('\n', " "))
}

/// The new reading of a text, or else of its first variant that has one.
fn change(source: Source, text: &str, now: &str, recorded: &str) -> Option<String> {
    let (of_text, of_variants) = now.trim_end().split_once('\n')?;
    let Some((_, recorded)) = recorded.split_once(&format!("{of_text}\n")) else { return Some(format!("+ {of_text}")) };
    let recorded = recorded.lines().next().unwrap_or_default();
    let mut variants =
        iter::zip(of_variants.split(' '), recorded.split(' ')).skip(2).zip(variants_of(text, source.variants));
    let (_, variant) = variants.find(|((now, recorded), _)| now != recorded)?;
    let marked = variant.replace(LETTERS24, "${LETTERS24}").replace(&hex64(), "${HEX64}");
    Some(format!("  {of_text}\n    {marked:?}\n  + {}", (source.read)(&variant)))
}
