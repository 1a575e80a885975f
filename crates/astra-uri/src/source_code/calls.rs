//! Finds names in source code, what is around them, and the arguments of calls. A scan, not a parser: it looks at the first
//! places of a name, and at a bounded length around each.

use crate::slices::{after, before, cut_last};

/// The places of this name, each with what follows it, except in a comment or as the end of a longer name.
pub(super) fn calls<'a>(text: &'a str, name: &str) -> Vec<(usize, &'a str)> {
    const MOST: usize = 32;
    const LONGEST: usize = 1_000;
    let mut calls = Vec::new();
    for (at, _) in text.match_indices(name).take(MOST) {
        let before_it = shortly_before(text, at);
        let (_, line) = cut_last(before_it, '\n');
        let start = line.trim_start();
        let is_comment = start.starts_with("//")
            || start.starts_with(['*', '#'])
            || line.contains(" //")
            || last(before_it, "/*").is_some_and(|rest| !rest.contains("*/"));
        let is_longer = ends_in_name(before(name, 1)) && ends_in_name(line);
        if !is_comment && !is_longer {
            let rest = after(text, at + name.len());
            calls.push((at, before(rest, rest.floor_char_boundary(LONGEST))));
        }
    }
    calls
}

/// Whether it ends in the middle of a name.
fn ends_in_name(text: &str) -> bool {
    text.bytes().next_back().is_some_and(|last| last.is_ascii_alphanumeric() || last == b'_')
}

/// The text after the last of these marks. It is searched for forwards, for which the page has the code: `rsplit_once` would
/// bring 300 bytes into it.
pub(super) fn last<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let (_, mut rest) = text.split_once(mark)?;
    while let Some((_, shorter)) = rest.split_once(mark) {
        rest = shorter;
    }
    Some(rest)
}

/// Whether one of these is in the text. A `|` sets them apart.
pub(super) fn has_one(text: &str, of: &str) -> bool {
    of.split('|').any(|one| text.contains(one))
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

/// Whether the parentheses of one of these calls, set apart by `|`, are open where this text ends.
pub(super) fn is_within(before: &str, calls: &str) -> bool {
    calls.split('|').any(|call| last(before, call).is_some_and(|rest| arguments(rest).is_empty()))
}

/// The text before a place, as far as it is looked at.
pub(super) fn shortly_before(text: &str, at: usize) -> &str {
    const LONGEST: usize = 2_000;
    let start = text.floor_char_boundary(at.saturating_sub(LONGEST));
    after(before(text, at), start)
}

/// How many lines end between two places.
pub(super) fn lines_between(text: &str, start: usize, end: usize) -> usize {
    after(before(text, end), start).bytes().filter(|byte| *byte == b'\n').count()
}
