//! The shape of files: what they open with, how long they are, and what none of them contains.

use super::{
    files::{files, files_of, rust_in},
    no_line,
};
use crate::project::none_of;

const LONGEST: usize = 250;

#[test]
fn every_file_of_rust_opens_with_what_it_is_for() {
    let found: Vec<String> = rust_in(&["src", "crates", "xtask/src", "tests", "bench"])
        .iter()
        .filter(|file| !file.text.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 12))
        .map(|file| file.at(1))
        .collect();
    none_of("files that do not say what they are for", &found);
}

#[test]
fn no_file_is_long() {
    let found: Vec<String> = files_of(&["rs", "css", "js", "mjs", "cjs", "mts", "ts", "html"])
        .iter()
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{} has {lines} lines", file.path))
        .collect();
    none_of("files of more than 250 lines", &found);
}

#[test]
fn no_file_names_a_folder_of_someones_machine() {
    let homes = [concat!("/ho", "me/"), concat!("/Us", "ers/"), concat!("/ro", "ot/"), concat!(r"\Us", r"ers\")];
    no_line("paths of someone's home", &files(), |_, line| homes.iter().any(|home| line.contains(home)));
}

#[test]
fn every_text_ends_with_a_line_break_and_no_line_with_a_space() {
    let files = files_of(&["rs", "css", "js", "mjs", "cjs", "mts", "html", "md", "toml", "json"]);
    no_line("lines that end with white space", &files, |_, line| line.ends_with([' ', '\t']));
    let found: Vec<String> =
        files.iter().filter(|file| !file.text.ends_with('\n')).map(|file| file.path.clone()).collect();
    none_of("files without a last line break", &found);
}
