//! Which characters are quotes, brackets and borders.

pub(super) fn is_opening_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '\u{201C}' | '\u{2018}')
}

pub(super) fn is_quote(c: char) -> bool {
    is_opening_quote(c) || matches!(c, '\u{201D}' | '\u{2019}')
}

/// Whether a letter after a backslash stands for white space.
pub(super) fn is_escaped(c: char) -> bool {
    matches!(c, 'n' | 'r' | 't')
}

/// Whether a character beside a quote goes on with the value in the quotes, where a program reads it so.
pub(super) fn is_of_value(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (!matches!(c, '=' | ':' | '+' | '<' | '>' | '&') && !c.is_whitespace() && !is_bracket(c) && !is_border(c))
}

pub(super) fn is_bracket(c: char) -> bool {
    matches!(c, '{' | '}' | '[' | ']' | '(' | ')' | ',' | ';')
}

/// The borders of a table, of ASCII and of the box-drawing block.
pub(super) fn is_border(c: char) -> bool {
    c == '|' || ('\u{2500}'..='\u{257F}').contains(&c)
}
