//! Sums of bytes by a name.

use std::collections::HashMap;

/// The bytes of each name.
pub(crate) struct Totals<'a>(HashMap<&'a str, usize>);

impl<'a> Totals<'a> {
    /// The sums of these.
    pub(crate) fn of(bytes: impl Iterator<Item = (&'a str, usize)>) -> Self {
        let mut sums = HashMap::new();
        for (name, bytes) in bytes {
            *sums.entry(name).or_default() += bytes;
        }
        Self(sums)
    }

    /// The largest first; of the same size, by their names.
    pub(crate) fn sorted(&self) -> Vec<(&'a str, usize)> {
        let mut sorted: Vec<_> = self.0.iter().map(|(name, bytes)| (*name, *bytes)).collect();
        sorted.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
        sorted
    }
}

#[cfg(test)]
mod tests {
    use super::Totals;

    #[test]
    fn names_are_added_up_and_sorted() {
        let totals = Totals::of([("a", 1), ("b", 2), ("a", 3), ("c", 2)].into_iter());
        assert_eq!(totals.sorted(), [("a", 4), ("b", 2), ("c", 2)]);
    }
}
