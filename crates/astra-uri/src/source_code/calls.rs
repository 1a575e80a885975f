//! Finds names in source code, what is around them, and the arguments of calls. A scan, not a parser: it looks at the first
//! places of a name, and at a bounded length around each.

use crate::slices::{after, before};

/// The places of this name, each with what follows it, except in a comment or as the end of a longer name.
pub(super) fn calls<'a>(text: &'a str, name: &str) -> Vec<(usize, &'a str)> {
    const MOST: usize = 32;
    const LONGEST: usize = 1_000;
    let mut calls = Vec::new();
    for (at, _) in text.match_indices(name).take(MOST) {
        let near = shortly_before(text, at);
        let line = near.rsplit('\n').next().unwrap_or_default();
        let is_comment = ["//", "*", "#"].iter().any(|mark| line.trim_start().starts_with(mark))
            || line.contains(" //")
            || near.rfind("/*") > near.rfind("*/");
        let is_longer = name.starts_with(is_of_name) && line.ends_with(is_of_name);
        if !is_comment && !is_longer {
            let rest = after(text, at + name.len());
            calls.push((at, before(rest, rest.floor_char_boundary(LONGEST))));
        }
    }
    calls
}

/// Whether a name can have it.
pub(super) fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The arguments of a call, from what follows its parenthesis; none if it does not end where it is looked at.
pub(super) fn arguments(rest: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let mut start = 0;
    for (index, c) in at_depth(rest) {
        if matches!(c, ',' | ')') {
            arguments.push(before(after(rest, start), index - start));
            start = index + 1;
        }
        if c == ')' {
            return arguments;
        }
    }
    Vec::new()
}

/// Whether a place is between the parentheses of one of these calls.
pub(super) fn is_within(text: &str, at: usize, calls: &[&str]) -> bool {
    let before = shortly_before(text, at);
    let is_open = |rest: &str| at_depth(rest).all(|(_, c)| c != ')');
    calls.iter().any(|call| before.rsplit_once(call).is_some_and(|(_, rest)| is_open(rest)))
}

/// The characters outside of quotes that are in no parentheses but those of the call, the one that ends it included.
fn at_depth(rest: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut depth, mut quote) = (0_u32, ' ');
    rest.char_indices().filter(move |(_, c)| {
        match c {
            // An apostrophe in a comment.
            '\n' if quote != '`' => quote = ' ',
            _ if quote != ' ' => quote = if *c == quote { ' ' } else { quote },
            '\'' | '"' | '`' => quote = *c,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            _ => return depth == 0,
        }
        false
    })
}

/// The value of an option in the text of an object: `{ isAstra: true }`. Empty for the short form `{ isAstra }`.
pub(super) fn option<'a>(object: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = object.split_once(name)?;
    let rest = rest.trim_start_matches(['\'', '"', ' ']);
    let value = rest.strip_prefix(':').unwrap_or_default();
    Some(value.split([',', '}', '\n']).next().unwrap_or_default().trim())
}

/// What comes before a place, as far as it is looked at.
pub(super) fn shortly_before(text: &str, at: usize) -> &str {
    const LONGEST: usize = 2_000;
    let start = text.floor_char_boundary(at.saturating_sub(LONGEST));
    after(before(text, at), start)
}

/// What comes before a place in its line, as far as it is looked at.
pub(super) fn line_before(text: &str, at: usize) -> &str {
    shortly_before(text, at).rsplit('\n').next().unwrap_or_default()
}

/// The line of a place, counted from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    before(text, at).matches('\n').count() + 1
}
