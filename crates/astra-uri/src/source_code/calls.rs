//! Finds calls in source code, and the arguments between their parentheses. A scan, not a parser: it looks at the
//! first few calls, and at a bounded length after each.

use crate::slices::{after, before};

/// The places of this name, each with what follows it, except in a comment or as the end of a longer name.
pub(super) fn calls<'a>(text: &'a str, name: &str) -> Vec<(usize, &'a str)> {
    const MOST: usize = 16;
    const LONGEST: usize = 1_000;
    let mut calls = Vec::new();
    for (at, _) in text.match_indices(name).take(MOST) {
        let line = before(text, at).rsplit('\n').next().unwrap_or_default();
        let is_comment = ["//", "*", "#"].iter().any(|mark| line.trim_start().starts_with(mark));
        let is_longer = line.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        if !is_comment && !is_longer {
            let rest = after(text, at + name.len());
            calls.push((at, before(rest, rest.floor_char_boundary(LONGEST))));
        }
    }
    calls
}

/// The arguments of a call, from what follows its parenthesis; none if it does not end where it is looked at.
pub(super) fn arguments(rest: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let (mut depth, mut quote, mut start) = (0_u32, ' ', 0);
    for (index, c) in rest.char_indices() {
        match c {
            _ if quote != ' ' => quote = if c == quote { ' ' } else { quote },
            '\'' | '"' | '`' => quote = c,
            '(' | '[' | '{' => depth += 1,
            ',' | ')' if depth == 0 => {
                arguments.push(before(after(rest, start), index - start));
                start = index + 1;
                if c == ')' {
                    return arguments;
                }
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Vec::new()
}

/// The value of an option in the text of an object: `{ isAstra: true }`. Empty for the short form `{ isAstra }`.
pub(super) fn option<'a>(object: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = object.split_once(name)?;
    let rest = rest.trim_start_matches(['\'', '"', ' ']);
    let value = rest.strip_prefix(':').unwrap_or_default();
    Some(value.split([',', '}', '\n']).next().unwrap_or_default().trim())
}

/// The line of a place, counted from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    before(text, at).matches('\n').count() + 1
}
