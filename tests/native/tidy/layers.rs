//! Imports point only down: `components → model` and `components → browser`. `browser` imports neither of the others, nor the
//! crates. Cargo enforces the arrows between the crates.

use super::files::{File, rust_in};
use crate::project::none_of;

/// Each layer of `src`, and the layers that it may name.
const LAYERS: [(&str, &[&str]); 3] = [("model", &[]), ("browser", &[]), ("components", &["model", "browser"])];

#[test]
fn imports_point_only_down() {
    let found: Vec<String> = rust_in(&["src"]).iter().flat_map(upward_imports).collect();
    none_of("names of a layer that is not below", &found);
}

#[test]
fn every_module_at_the_top_is_a_layer() {
    let found: Vec<String> = rust_in(&["src"])
        .into_iter()
        .map(|file| file.path)
        .filter(|path| !matches!(path.as_str(), "src/lib.rs" | "src/main.rs"))
        .filter(|path| LAYERS.iter().all(|(layer, _)| *layer != layer_of(path)))
        .collect();
    none_of("files of no layer", &found);
}

fn upward_imports(file: &File) -> Vec<String> {
    let layer = layer_of(&file.path);
    let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == layer) else { return Vec::new() };
    let is_allowed = |name: &str| name == layer || below.contains(&name);
    named_layers(&file.code())
        .into_iter()
        .filter(|(_, name)| !is_allowed(name))
        .map(|(line, name)| format!("{} names {name}", file.at(line)))
        .collect()
}

/// `model`, for `src/model.rs` and `src/model/msg.rs`.
fn layer_of(path: &str) -> &str {
    let from_src = path.strip_prefix("src/").unwrap_or(path);
    from_src.split(['/', '.']).next().unwrap_or_default()
}

/// The layers that a code names, by a path from the crate or up through `super`, with the lines of these paths.
fn named_layers(code: &str) -> Vec<(usize, &'static str)> {
    ["crate::", "super::"]
        .iter()
        .flat_map(|beginning| code.match_indices(beginning))
        .flat_map(|(index, beginning)| {
            let line = code[..index].matches('\n').count() + 1;
            first_names(&code[index + beginning.len()..]).into_iter().map(move |name| (line, name))
        })
        .filter_map(|(line, name)| Some((line, LAYERS.iter().find(|(layer, _)| *layer == name)?.0)))
        .collect()
}

/// The first name of a path, or of each path of a group: `a`, `b` in `{a::x, b::{c, d}}`.
fn first_names(rest: &str) -> Vec<&str> {
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut names = vec![name(group)];
    let mut depth = 0_usize;
    for (index, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&group[index + 1..])),
            _ => {}
        }
    }
    names
}

fn name(path: &str) -> &str {
    let path = path.trim_start();
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn every_way_to_name_a_layer_is_seen() {
    let names = |code: &str| named_layers(code).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(names("use crate::model::Field;"), ["model"]);
    assert_eq!(names("use crate::{browser::{clipboard, tick}, components};"), ["browser", "components"]);
    assert_eq!(names("fn f(x: crate::model::Link) -> super::super::components::App"), ["model", "components"]);
    assert_eq!(names("use super::{Connect, model};"), ["model"]);
    assert_eq!(names("use super::models; use self::model::X;"), [] as [&str; 0]);
    assert_eq!(named_layers("\n\nuse crate::model;"), [(3, "model")]);
}
