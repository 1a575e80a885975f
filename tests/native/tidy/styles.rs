//! The styles know the classes that the page has, and the page the classes that the styles have.

use super::files::{File, files};
use crate::project::none_of;
use std::collections::BTreeSet;

/// What comes before the classes of an element, in markup and in the functions that make elements.
const CLASSES: [&str; 7] =
    ["class=\"", "\"class\" = \"", "group(\"", "paragraph(\"", "span(\"", "button(\"", "card(\""];

/// Names of what looks like its surroundings.
const PLAIN: [&str; 4] = ["format", "place", "portal", "reading"];

#[test]
fn each_class_has_its_style() {
    let styled = styled();
    let used = CLASSES.iter().flat_map(|mark| page().into_iter().flat_map(|file| classes_after(mark, &file)));
    let used: BTreeSet<String> = used.collect();
    assert!(used.contains("behaviours") && styled.contains("behaviours"), "they are found at all");
    let plain: Vec<&String> = used.difference(&styled).collect();
    assert_eq!(plain, PLAIN, "classes without a style");
}

#[test]
fn each_style_has_its_class() {
    let words: BTreeSet<String> = page().iter().flat_map(quoted_words).collect();
    none_of("styles of no class", &styled().difference(&words).cloned().collect::<Vec<_>>());
}

/// What makes the elements of the page.
fn page() -> Vec<File> {
    let mut page = files();
    page.retain(|file| {
        file.path == "index.html"
            || file.is_in(&["src/components", "src/browser", "crates/astra-programs/src"])
            || (file.is_in(&["static"]) && file.extension() == "js")
    });
    page
}

/// The classes that the styles name.
fn styled() -> BTreeSet<String> {
    let mut styles = files();
    styles.retain(|file| file.extension() == "css");
    styles
        .iter()
        .flat_map(|file| without_comments(&file.text).split('.').skip(1).filter_map(name_of).collect::<Vec<_>>())
        .collect()
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, after)| after))
}

/// The name at the beginning; none where a number goes on.
fn name_of(text: &str) -> Option<String> {
    let is_of_name = |c: char| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit();
    let end = text.find(|c| !is_of_name(c)).unwrap_or(text.len());
    Some(&text[..end]).filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned)
}

fn classes_after(mark: &str, file: &File) -> Vec<String> {
    let texts = file.text.split(mark).skip(1).filter_map(|rest| rest.split('"').next());
    texts.flat_map(|classes| classes.split(' ').map(str::to_owned)).collect()
}

/// The words of the texts in quotes, line by line: an apostrophe is none in Rust and in HTML.
fn quoted_words(file: &File) -> Vec<String> {
    let quotes: &[char] = if file.extension() == "js" { &['"', '\'', '`'] } else { &['"'] };
    let texts = file.text.lines().flat_map(|line| line.split(quotes).skip(1).step_by(2));
    texts.flat_map(str::split_whitespace).map(str::to_owned).collect()
}
