//! The size of the page, as a whole and part by part, and its budget.

use std::{fmt, io::Write as _};

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::hash::sha256;

/// The greatest sizes of the page on its way, and of its parts compressed alone, in bytes after brotli. Names are those of
/// [`Weighed::new`].
///
/// The page: up to the diagnosis of a paste it was 120,000, and the page kept to it; the network lock, the link and the
/// embedding came with 130,000, and kept to that. What guides a newcomer, colours the code and reserves a place for every
/// message came with 135,000. What keeps a secret from going astray came with 151,000: the drivers' URL parsers, values from
/// outside, the comparison of the policy, and the hosts and marks around a string within a longer text. The views, the steps of
/// the code with 18 more programs, the diagnosis beside them, the looks of a frame, and the order of known errors came with
/// 171,000. The reader of what people really have (names by their words, more shapes, databases as a whole, self-hosted Data
/// APIs), 50 more known errors, 12 more diagnostics of code and the settings of other clients came with 177,000. Runtimes, a
/// Worker, platforms, readers of `.env` and what prints a secret came with 182,000. The string before the program, which
/// is there two to three times sooner, came with 182,700. The commit in the foot is another one in each build, and moves the size by
/// up to 200 bytes either way.
///
/// Its parts were not budgeted before 0.1.0; each has what it took then, and a hundredth more.
const BUDGETS: [(&str, usize); 5] = [
    (PAGE, 182_900),
    // The first view, so that it is painted before the module is there; and what is shown where nothing starts.
    ("  markup", 5_070),
    // Every view in both themes, wide and narrow, printed and in a frame.
    ("  styles", 7_500),
    // wasm-bindgen's glue, the start, what has to be heard before the module, and the string until then.
    ("  script", 6_850),
    // All else: `cargo xtask profile` takes it apart.
    ("  module as text", 166_400),
];

const PAGE: &str = "index.html";

/// The page, taken apart.
#[derive(Debug)]
pub(crate) struct Weighed {
    rows: Vec<Row>,
    sha256: String,
}

#[derive(Debug)]
struct Row {
    name: &'static str,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Weighed {
    /// Measures the page first, then each of its parts.
    pub(crate) fn new(page: &str, parts: &[(&'static str, &[u8])]) -> Result<Self> {
        let whole = (PAGE, page.as_bytes());
        let rows = std::iter::once(&whole).chain(parts).map(|(name, bytes)| Row::new(name, bytes));
        Ok(Self { rows: rows.collect::<Result<_>>()?, sha256: sha256(page.as_bytes()) })
    }

    /// An error if the page or a part of it is heavier than it may be.
    pub(crate) fn within_budget(&self) -> Result<()> {
        for (name, budget) in BUDGETS {
            let row = self.rows.iter().find(|row| row.name == name);
            let brotli = row.with_context(|| format!("the page has no part `{}`", name.trim()))?.brotli;
            ensure!(
                brotli <= budget,
                "`{}` has {brotli} bytes after brotli. It may have {budget}: make it smaller, or give it a new budget, with \
                 the reason, in xtask/src/sizes.rs.",
                name.trim()
            );
        }
        Ok(())
    }
}

impl fmt::Display for Weighed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<26}{:>9}{:>9}{:>9}", "bytes", "raw", "gzip -9", "brotli")?;
        for Row { name, raw, gzip, brotli } in &self.rows {
            writeln!(f, "{name:<26}{raw:>9}{gzip:>9}{brotli:>9}")?;
        }
        write!(f, "sha256 {}", self.sha256)
    }
}

impl Row {
    fn new(name: &'static str, bytes: &[u8]) -> Result<Self> {
        Ok(Self {
            name,
            raw: bytes.len(),
            gzip: gzip(bytes).context("gzip failed")?,
            brotli: brotli(bytes).context("brotli failed")?,
        })
    }
}

fn gzip(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Quality 11 with a window of 2^22 bytes, which is what hosts that compress ahead of time use.
pub(crate) fn brotli(bytes: &[u8]) -> std::io::Result<usize> {
    let mut compressed = Vec::new();
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_each_part_and_the_hash() {
        let table = Weighed::new("page", &[("a part", &[b'a'; 1000])]).unwrap().to_string();
        let lines: Vec<_> = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>()).collect();
        assert_eq!(lines[1][..2], ["index.html", "4"]);
        assert_eq!(lines[2][..3], ["a", "part", "1000"]);
        assert!(lines[2][3].parse::<usize>().unwrap() < 100, "gzip: {table}");
        assert!(lines[2][4].parse::<usize>().unwrap() < 100, "brotli: {table}");
        assert_eq!(lines[3], ["sha256", "3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274"]);
    }

    #[test]
    fn the_page_and_each_part_keep_to_their_budgets() {
        let weighed = |heavy: &str| Weighed {
            rows: BUDGETS.map(|(name, brotli)| row(name, brotli + usize::from(name == heavy))).into(),
            sha256: String::new(),
        };
        assert!(weighed("").within_budget().is_ok());
        for (name, budget) in BUDGETS {
            let error = weighed(name).within_budget().unwrap_err().to_string();
            assert!(error.contains(&(budget + 1).to_string()) && error.contains(name.trim()), "{error}");
        }
    }

    #[test]
    fn a_part_with_a_budget_has_to_be_there() {
        let page = Weighed { rows: vec![row(PAGE, 1)], sha256: String::new() };
        let error = page.within_budget().unwrap_err().to_string();
        assert!(error.contains("`markup`"), "{error}");
    }

    /// After brotli, by which alone it is judged.
    fn row(name: &'static str, brotli: usize) -> Row {
        Row { name, raw: 9_999_999, gzip: 9_999_999, brotli }
    }
}
