//! The documents: every link leads to a file, and every type and function that they name is in the file that they link.

use super::files::{File, files_of, rust_in};
use crate::project::{none_of, root};

/// A link of a document: its text and its target.
struct Link<'a> {
    line: usize,
    text: &'a str,
    target: &'a str,
}

#[test]
fn every_link_of_a_document_leads_to_a_file() {
    let mut missing = Vec::new();
    for document in files_of(&["md"]) {
        let links = links(&document.text)
            .into_iter()
            .filter(|link| !link.target.contains(':') && !link.target.starts_with('#'));
        let broken = links.filter(|link| !beside(&document, link.target).exists());
        missing.extend(broken.map(|link| format!("{} {}", document.at(link.line), link.target)));
    }
    none_of("links to files that are not there", &missing);
}

#[test]
fn every_type_and_function_that_a_document_links_is_in_its_file() {
    let mut missing = Vec::new();
    let mut found = 0;
    for document in files_of(&["md"]) {
        for link in links(&document.text)
            .into_iter()
            .filter(|link| link.target.rsplit_once('.').is_some_and(|(_, end)| end == "rs"))
        {
            let Some(name) = link.text.strip_prefix('`').and_then(|text| text.strip_suffix('`')) else { continue };
            if name.contains(['/', '.']) {
                continue; // The path of a file.
            }
            let source = std::fs::read_to_string(beside(&document, link.target)).unwrap_or_default();
            found += 1;
            if !has(&source, name) {
                missing.push(format!("{} {name} in {}", document.at(link.line), link.target));
            }
        }
    }
    none_of("names that are not in the linked file", &missing);
    assert!(found > 40, "{found} names were found");
}

/// A function that is named and linked nowhere could be gone without a failing test.
#[test]
fn every_function_that_the_architecture_names_with_its_type_is_linked_there() {
    let text = test_support::project::text_of("docs/architecture.md");
    let links: Vec<&str> = links(&text).iter().map(|link| link.text.trim_matches('`')).collect();
    let spans = text.split('`').skip(1).step_by(2);
    let is_function =
        |span: &&str| span.split_once("::").is_some_and(|(_, name)| name.starts_with(|c: char| c.is_ascii_lowercase()));
    let unlinked: Vec<String> =
        spans.filter(is_function).filter(|span| !links.contains(span)).map(str::to_owned).collect();
    none_of("functions without a link", &unlinked);
}

/// `Msg::Entered`, `Effect::Copy`: by the names of their enums, wherever these are.
#[test]
fn every_variant_that_the_architecture_names_is_in_its_enum() {
    let text = test_support::project::text_of("docs/architecture.md");
    let sources = rust_in(&["src", "crates/astra-uri/src", "crates/astra-programs/src"]);
    let has_variant = |of: &str, variant: &str| {
        let is_home = |file: &&File| file.text.contains(&format!("pub enum {of} {{"));
        let declares = |file: &File| {
            file.text.lines().any(|line| {
                let rest = line.trim_start().strip_prefix(variant);
                line.starts_with("    ") && rest.is_some_and(|rest| rest.starts_with([',', '(', ' ']))
            })
        };
        sources.iter().filter(is_home).any(declares)
    };
    let spans = text.split('`').skip(1).step_by(2).filter_map(|span| span.split_once("::"));
    let variants = spans.filter(|(_, name)| name.starts_with(|c: char| c.is_ascii_uppercase()));
    let missing: Vec<String> = variants
        .filter(|(of, variant)| !has_variant(of, variant))
        .map(|(of, variant)| format!("{of}::{variant}"))
        .collect();
    none_of("variants that are in no enum", &missing);
}

/// `[text](target)`, without the part of the target after `#`, and without images' exclamation marks.
fn links(text: &str) -> Vec<Link<'_>> {
    text.lines()
        .enumerate()
        .flat_map(|(index, line)| {
            line.match_indices("](").filter_map(move |(end, _)| {
                let text = &line[line[..end].rfind('[')? + 1..end];
                let target = line[end + 2..].split([')', '#']).next().unwrap_or_default();
                Some(Link { line: index + 1, text, target })
            })
        })
        .filter(|link| !link.target.is_empty())
        .collect()
}

fn beside(document: &File, target: &str) -> std::path::PathBuf {
    let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    root().join(folder).join(target)
}

/// Whether a source has this function, `Type::function` or `function`, or this type.
fn has(source: &str, name: &str) -> bool {
    let (of, name) = name.rsplit_once("::").map_or((None, name), |(of, name)| (Some(of), name));
    let declares = |keyword: &str, name: &str| {
        let declaration = format!("{keyword} {name}");
        source.match_indices(&declaration).any(|(at, _)| {
            let before = source[..at].chars().next_back();
            let after = source[at + declaration.len()..].chars().next();
            let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
            !before.is_some_and(is_of_name) && !after.is_some_and(is_of_name)
        })
    };
    let is_type = |name: &str| ["struct", "enum", "trait", "type"].iter().any(|keyword| declares(keyword, name));
    match of {
        None if name.starts_with(|c: char| c.is_ascii_uppercase()) => is_type(name),
        None => declares("fn", name),
        Some(of) => declares("fn", name) && (is_type(of) || has_impl(source, of)),
    }
}

/// Whether a source has an `impl` of this type.
fn has_impl(source: &str, of: &str) -> bool {
    source.lines().filter(|line| line.starts_with("impl")).any(|line| {
        let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.into_iter().any(|word| word == of)
    })
}

#[test]
fn a_name_that_is_not_in_its_file_is_seen() {
    let source = "impl<K: PartialEq, V> Memo<K, V> {\n    pub(super) fn follow(&mut self) {}\n}\npub enum Code {}\n";
    assert!(has(source, "Memo::follow") && has(source, "follow") && has(source, "Code"));
    for wrong in ["Memo::follo", "Memo::follows", "View::follow", "Memo", "Cod", "fn"] {
        assert!(!has(source, wrong), "{wrong}");
    }
}
