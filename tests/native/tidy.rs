//! The project's rules, checked on the files themselves. Every violation is listed, with file and line.

mod code;
mod dependencies;
mod documents;
mod file_shape;
mod files;
mod layers;
mod page;
mod secrets;
mod styles;
mod web_access;
mod workflows;

use crate::project::none_of;
use files::File;

/// Fails if any of these lines is found.
#[track_caller]
fn no_line<'a>(what: &str, files: impl IntoIterator<Item = &'a File>, is_found: impl Fn(&File, &str) -> bool) {
    let found: Vec<String> = files
        .into_iter()
        .flat_map(|file| {
            let lines = file.text.lines().enumerate().filter(|(_, line)| is_found(file, line));
            lines.map(|(index, _)| file.at(index + 1)).collect::<Vec<_>>()
        })
        .collect();
    none_of(what, &found);
}
