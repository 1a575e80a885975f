//! Rust without its comments and literals: what is left is what the program does.

/// The text with every comment and literal omitted; each line keeps its number.
pub(super) fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = literal_or_comment(rest, code.chars().next_back());
        let taken = if skipped == 0 { c.len_utf8() } else { skipped };
        if skipped == 0 {
            code.push(c);
        } else {
            code.push(' ');
            code.extend(rest[..skipped].matches('\n'));
        }
        rest = &rest[taken..];
    }
    code
}

/// The length of the comment or literal that `rest` begins with; 0 if it begins with none.
fn literal_or_comment(rest: &str, before: Option<char>) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return rest.find("*/").map_or(rest.len(), |end| end + 2);
    }
    if rest.starts_with('"') {
        return quoted(rest, '"');
    }
    if rest.starts_with('\'') {
        return character(rest);
    }
    let is_within_name = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    if is_within_name { 0 } else { raw_string(rest) }
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (index, c) in rest.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == quote => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

/// `'x'` and `'\n'`, but not the lifetime `'x`.
fn character(rest: &str) -> usize {
    let mut inner = rest[1..].chars();
    match (inner.next(), inner.next()) {
        (Some('\\'), _) => quoted(rest, '\''),
        (Some(c), Some('\'')) => c.len_utf8() + 2,
        _ => 0,
    }
}

/// `r"…"`, `br##"…"##`
fn raw_string(rest: &str) -> usize {
    let Some(after) = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r')) else { return 0 };
    let inner = after.trim_start_matches('#');
    let hashes = &after[..after.len() - inner.len()];
    if !inner.starts_with('"') {
        return 0;
    }
    let start = rest.len() - inner.len() + 1;
    let end = format!("\"{hashes}");
    rest[start..].find(&end).map_or(rest.len(), |place| start + place + end.len())
}

#[test]
fn comments_and_literals_are_no_code() {
    assert_eq!(code_of("a // b\nc"), "a  \nc");
    assert_eq!(code_of("a /* b\n */ c"), "a  \n c");
    assert_eq!(code_of(r#"a("b \" // c") d"#), "a( ) d");
    assert_eq!(code_of("r#\"a\" b\"# c"), "  c");
    assert_eq!(code_of("'\"' + '\\'' + &'a str"), "  +   + &'a str");
    assert_eq!(code_of("for_r\"x\""), "for_r ");
}
