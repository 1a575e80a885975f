//! The pieces of a text that are not in another, and those that are: what is wrong in a string, beside the right one.

/// The text in its pieces, each with whether it is wrong: no part of the longest common sequence of words and marks.
pub(super) fn marked(text: &str, right: &str) -> Vec<(bool, String)> {
    let (words, rights) = (words(text), words(right));
    // The weight of the longest common sequence of what follows two places.
    let mut lengths = vec![vec![0_u16; rights.len() + 1]; words.len() + 1];
    for (row, word) in words.iter().enumerate().rev() {
        for (column, right) in rights.iter().enumerate().rev() {
            lengths[row][column] = if word == right {
                lengths[row + 1][column + 1] + weight(word)
            } else {
                lengths[row + 1][column].max(lengths[row][column + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut pieces: Vec<(bool, String)> = Vec::new();
    while let Some(word) = words.get(row) {
        let is_right = rights.get(column) == Some(word);
        if !is_right && column < rights.len() && lengths[row][column + 1] > lengths[row + 1][column] {
            column += 1;
            continue;
        }
        match pieces.last_mut() {
            Some((is_wrong, piece)) if *is_wrong != is_right => piece.push_str(word),
            _ => pieces.push((!is_right, (*word).to_owned())),
        }
        row += 1;
        column += usize::from(is_right);
    }
    pieces
}

/// A word counts for more than all the marks around it.
fn weight(word: &str) -> u16 {
    if word.bytes().all(|b| b.is_ascii_alphanumeric()) { 4 } else { 1 }
}

/// Runs of letters and digits, and each mark between them.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let length = if run == 0 { first.len_utf8() } else { run };
        let (word, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        words.push(word);
        rest = after;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::marked;

    fn shown(text: &str, right: &str) -> String {
        let piece = |(is_wrong, piece): (bool, String)| if is_wrong { format!("[{piece}]") } else { piece };
        marked(text, right).into_iter().map(piece).collect()
    }

    #[test]
    fn marks_what_is_not_in_the_right_one() {
        assert_eq!(shown("http://a.db.b/v1/ks/", "https://a.apps.b/v1/ks"), "[http]://a.[db].b/v1/ks[/]");
        assert_eq!(shown("api/v1/json/ks/?x", "api/json/v1/ks?x"), "api/[v1/]json/ks[/]?x");
        assert_eq!(shown("a/b", "a/b"), "a/b");
        assert_eq!(shown("", "a"), "");
        assert_eq!(shown("\"a\"", "a"), "[\"]a[\"]");
    }
}
