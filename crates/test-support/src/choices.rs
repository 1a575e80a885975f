//! The values that a text has for a part, however many.

use astra_uri::{Choice, Part, Recognised, Value};

/// Those for this part.
#[must_use]
pub fn values_for(part: Part, recognised: &Recognised) -> Vec<Value> {
    match recognised.choice(part) {
        Choice::None => Vec::new(),
        Choice::One(value, _) => vec![value],
        Choice::Several(values, _) => values,
    }
}

/// Those for every part.
pub fn all_values(recognised: &Recognised) -> impl Iterator<Item = Value> {
    Part::ALL.into_iter().flat_map(|part| values_for(part, recognised))
}
