//! Values that are logged with the token in them: it is in each query and connection, where Node shows it.

use super::calls::{has_one, last};
use crate::slices::{cut, cut_last};

/// `console.log(User.findOne())`, at the method.
pub(super) fn logs_token(before: &str, rest: &str) -> bool {
    let (shown, _) = cut(rest, '\n');
    let variable = last_word(cut(shown, ')').0);
    // The value that it was set to last.
    let value = last(before, &[variable, " = "].concat()).filter(|_| !variable.is_empty());
    has_token(shown) || value.is_some_and(|value| has_token(cut(value, '\n').0))
}

/// Whether a line shows or takes what has the token in it.
fn has_token(line: &str) -> bool {
    const CONNECTIONS: &str = "mongoose.connection)|(mongoose)|await mongoose.connect(";
    // A query, unless it is made a promise. Models have a capital.
    let is_query = line
        .split_once(".find")
        .is_some_and(|(model, _)| last_word(model).bytes().next().is_some_and(|first| first.is_ascii_uppercase()));
    (is_query && !has_one(line, "await |.exec(|.then(")) || has_one(line, CONNECTIONS)
}

fn last_word(text: &str) -> &str {
    cut_last(cut_last(text, ' ').1, '(').1
}
