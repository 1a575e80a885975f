//! `Statistic`: what is told of many measurements of the same.

use serde::Serialize;

/// The middle of them, and what nine of ten do not exceed.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Statistic {
    pub(crate) median: f64,
    pub(crate) p90: f64,
}

impl Statistic {
    /// Of at least one.
    pub(crate) fn of(measured: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<_> = measured.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().checked_sub(1)?;
        Some(Self { median: f64::midpoint(sorted[last / 2], sorted[sorted.len() / 2]), p90: sorted[last * 9 / 10] })
    }
}
