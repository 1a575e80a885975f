//! What is logged, and has the token in it: it is in each query and connection, where Node shows it.

use super::{
    CONNECT, Source,
    calls::{arguments, is_of_name, shortly_before},
};

/// Whether the value of an expression has the token in it.
fn has_token(expression: &str) -> bool {
    let expression = expression.split(';').next().unwrap_or_default();
    match expression.strip_prefix("await ") {
        Some(awaited) => awaited.starts_with(CONNECT),
        None => {
            matches!(expression, "mongoose" | "mongoose.connection")
                || expression.ends_with(".collection")
                || is_query(expression)
        }
    }
}

/// `User.findOne(…)`, unless it is made a promise. Models have a capital.
fn is_query(expression: &str) -> bool {
    let Some((model, call)) = expression.split_once('.') else { return false };
    model.starts_with(|c: char| c.is_ascii_uppercase())
        && model.chars().all(is_of_name)
        && ["find", "countDocuments(", "updateOne(", "deleteOne(", "deleteMany("]
            .iter()
            .any(|method| call.starts_with(method))
        && ![".exec(", ".then(", ".cursor("].iter().any(|end| call.contains(end))
}

/// `console.log(User.findOne())`, at the method.
pub(super) fn logs_token(source: &Source<'_>, at: usize, rest: &str) -> bool {
    let Some((method, rest)) = rest.split_once('(') else { return false };
    let is_method = method.chars().all(|c| c.is_ascii_lowercase());
    let before = shortly_before(source.text, at);
    is_method
        && arguments(rest).iter().any(|shown| {
            let shown = shown.trim();
            // What the variable was set to last.
            let set = before.rsplit_once(&[shown, " = "].concat());
            has_token(shown)
                || (shown.chars().all(is_of_name)
                    && set.is_some_and(|(before, value)| !before.ends_with(is_of_name) && has_token(value)))
        })
}
