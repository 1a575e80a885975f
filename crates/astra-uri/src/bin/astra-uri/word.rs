//! `Word`: a place in a line that may be a connection string, with what is around it.

use std::ops::Range;

/// A word with a token's parameter in it.
pub(crate) struct Word<'a> {
    /// The part of the line that is judged: the word with what is before and after it, up to the other words.
    pub(crate) around: &'a str,
    /// Where the string begins and ends in the line, without the name of its variable and without marks after it.
    pub(crate) string: Range<usize>,
    /// Whether it is code that fills in its variables, or a text in whose brackets something is to be put.
    pub(crate) is_template: bool,
    /// Whether it goes on after its quotes, by an operator of a program.
    pub(crate) goes_on: bool,
}

impl<'a> Word<'a> {
    /// Those of a line.
    pub(crate) fn all(line: &'a str) -> Vec<Self> {
        let ranges = ranges(line);
        let edges = |index: usize| ranges.get(index).map(|range: &Range<usize>| with_quotes(line, range));
        let mut words = Vec::new();
        for (index, range) in ranges.iter().enumerate() {
            let start = index.checked_sub(1).and_then(edges).map_or(0, |before| before.end);
            let end = edges(index + 1).map_or(line.len(), |after| after.start);
            let (start, end) = (start.max(range.start.saturating_sub(FAR)), end.min(range.end + FAR));
            let around = line.get(whole_characters(line, start..end.max(range.end))).unwrap_or_default();
            let after = line.get(with_quotes(line, range).end..).unwrap_or_default().trim_start();
            let is_quoted = with_quotes(line, range).end > range.end;
            let goes_on = is_quoted && after.starts_with(['+', '.', '%', '&']);
            let is_template = line.get(range.clone()).is_some_and(|word| word.contains(['$', '{', '<']));
            words.push(Self { around, string: string(line, range), is_template, goes_on });
        }
        words
    }
}

/// So much is looked at before and after a word: what is farther away says nothing about it.
const FAR: usize = 4_096;

/// The words of a line, from white space or quotes to the next, that have a token's parameter in them.
fn ranges(line: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (end, edge) in line.char_indices().filter(|(_, c)| is_edge(*c)).chain([(line.len(), ' ')]) {
        let word = line.get(start..end).unwrap_or_default();
        if word.len() > "?token=".len() && has_token(word) {
            ranges.push(start..end);
        }
        start = end + edge.len_utf8();
    }
    ranges
}

fn is_edge(c: char) -> bool {
    c.is_whitespace() || is_quote(c)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

fn has_token(word: &str) -> bool {
    let query = word.split_once('?').map_or("", |(_, query)| query);
    query.as_bytes().windows(5).any(|part| part.eq_ignore_ascii_case(b"oken="))
}

/// The word with the quotes around it.
fn with_quotes(line: &str, word: &Range<usize>) -> Range<usize> {
    let opens = line.get(..word.start).is_some_and(|before| before.ends_with(is_quote));
    let closes = line.get(word.end..).is_some_and(|after| after.starts_with(is_quote));
    word.start - usize::from(opens)..word.end + usize::from(closes)
}

/// The string in a word: from the scheme, or from what follows the name of a variable.
fn string(line: &str, word: &Range<usize>) -> Range<usize> {
    let text = line.get(word.clone()).unwrap_or_default();
    let address = text.split('?').next().unwrap_or_default();
    let start = match address.find("://") {
        Some(at) => {
            let scheme = address.get(..at).unwrap_or_default();
            scheme.len()
                - scheme
                    .len()
                    .min(scheme.bytes().rev().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'+').count())
        }
        None => address.rfind(['=', ',', ';', '(', '[', '<', '|']).map_or(0, |mark| mark + 1),
    };
    let end = text.trim_end_matches([',', ';', '.', ')', ']', '}', '>', '|']).len();
    word.start + start..word.start + end.max(start)
}

/// The range without the characters at its ends that it cuts.
fn whole_characters(line: &str, range: Range<usize>) -> Range<usize> {
    line.ceil_char_boundary(range.start)..line.floor_char_boundary(range.end)
}

#[cfg(test)]
mod tests {
    use super::Word;

    fn words(line: &str) -> Vec<(&str, &str)> {
        Word::all(line).into_iter().map(|word| (word.around, line.get(word.string).unwrap_or_default())).collect()
    }

    #[test]
    fn each_string_of_a_line_is_a_word_of_its_own() {
        let line = "A=\"https://a/?token=1\" B='ftp://b/?oToken=2'; x";
        let expected =
            [("A=\"https://a/?token=1\" B=", "https://a/?token=1"), (" B='ftp://b/?oToken=2'; x", "ftp://b/?oToken=2")];
        assert_eq!(words(line), expected);
        assert_eq!(words("URI=h.apps.x/k?TOKEN=1, x"), [("URI=h.apps.x/k?TOKEN=1, x", "h.apps.x/k?TOKEN=1")]);
        assert_eq!(words("U=mongodb+srv://h/?token=1"), [("U=mongodb+srv://h/?token=1", "mongodb+srv://h/?token=1")]);
        assert_eq!(words("token=1 https://a/ ?"), []);
    }
}
