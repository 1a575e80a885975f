//! The report: printed, and written down.

use crate::{chart, load::Load, memory::InUse, pages::HANDWRITTEN, statistic::Statistic};
use serde::Serialize;
use std::{fmt, fs};
use test_support::project::root;

/// All of it, for pages in this order.
#[derive(Serialize)]
pub(crate) struct Report<const N: usize> {
    #[serde(serialize_with = "as_list")]
    pub(crate) pages: [&'static str; N],
    /// Of each, after brotli.
    #[serde(serialize_with = "as_list")]
    pub(crate) bytes: [usize; N],
    pub(crate) rows: Vec<Row>,
}

/// One measure under one of the conditions.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) conditions: &'static str,
    pub(crate) measure: &'static str,
    unit: &'static str,
    /// Of each page; none where it does not have what is measured.
    of: Vec<Option<Statistic>>,
}

/// Measures of a load, in milliseconds.
pub(crate) const PAINT: &str = "first paint";
pub(crate) const USABLE: &str = "usable";
pub(crate) const KEY: &str = "key → changed string";

pub(crate) fn of_loads<const N: usize>(conditions: &'static str, loads: &[Vec<Load>; N]) -> Vec<Row> {
    let row = |measure, of: fn(&Load) -> Option<f64>| Row {
        conditions,
        measure,
        unit: "ms",
        of: loads.iter().map(|loads| Statistic::of(loads.iter().filter_map(of))).collect(),
    };
    vec![
        row(PAINT, |load| Some(load.paint)),
        row(USABLE, |load| Some(load.usable)),
        row(KEY, |load| Some(load.key)),
        row("paste → all fields", |load| load.paste),
        row("main thread", |load| Some(load.busy)),
    ]
}

pub(crate) fn of_memory<const N: usize>(in_use: &[Vec<InUse>; N]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (moment, conditions) in InUse::MOMENTS.into_iter().enumerate() {
        for (part, measure) in ["heap", "module"].into_iter().enumerate() {
            let kib = |in_use: &InUse| {
                let (_, bytes) = in_use.held[moment].parts()[part];
                f64::from(u32::try_from(bytes / 1_024).expect("it is less"))
            };
            let of = in_use.iter().map(|all| Statistic::of(all.iter().map(kib)).filter(|kib| kib.median > 0.0));
            rows.push(Row { conditions, measure, unit: "KiB", of: of.collect() });
        }
    }
    rows
}

impl Row {
    /// How many times as much as the handwritten page a page takes.
    pub(crate) fn ratio(&self, page: usize) -> Option<f64> {
        Some(self.of[page]?.median / self.of[HANDWRITTEN]?.median)
    }
}

impl<const N: usize> Report<N> {
    /// Writes it to `docs/performance/`.
    pub(crate) fn write(&self) {
        let folder = root().join("docs/performance");
        fs::create_dir_all(&folder).expect("docs/ is writable");
        let json = serde_json::to_string_pretty(self).expect("it is plain data") + "\n";
        fs::write(folder.join("cost.json"), json).expect("docs/ is writable");
        for theme in [&chart::LIGHT, &chart::DARK] {
            let chart = chart::of(self, theme);
            fs::write(folder.join(format!("cost-{}.svg", theme.name)), chart).expect("docs/ is writable");
        }
    }
}

impl<const N: usize> fmt::Display for Report<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (page, bytes) in self.pages.iter().zip(self.bytes) {
            writeln!(f, "{page}: {bytes} bytes after brotli")?;
        }
        writeln!(f, "\n{:<34}{:<22}{:<6}{:<12}{:>10}{:>10}{:>8}", "", "", "", "page", "median", "p90", "ratio")?;
        for row in &self.rows {
            for (index, page) in self.pages.iter().enumerate() {
                let Some(Statistic { median, p90 }) = row.of[index] else { continue };
                let ratio = row.ratio(index).map_or_else(String::new, |ratio| format!("{ratio:.2}"));
                let Row { conditions, measure, unit, .. } = row;
                writeln!(f, "{conditions:<34}{measure:<22}{unit:<6}{page:<12}{median:>10.2}{p90:>10.2}{ratio:>8}")?;
            }
        }
        Ok(())
    }
}

fn as_list<T: Serialize, S: serde::Serializer, const N: usize>(list: &[T; N], to: S) -> Result<S::Ok, S::Error> {
    list.as_slice().serialize(to)
}
