//! `cargo xtask profile`: where the bytes of the page are.

mod functions;
mod names;
mod totals;

use std::ops::Range;

use anyhow::Result;

use self::{
    functions::{Anatomy, anatomy},
    totals::Totals,
};
use crate::{dist, sizes::brotli, wasm};

/// So many of the largest functions are printed.
const LARGEST: usize = 40;
/// Modules below this are left out.
const LEAST: usize = 1_000;

/// Prints the bytes of the module that is shipped, by crate, module and function, with the names that it has before they are
/// stripped; and what each part of the page, and each crate of the module, adds to the bytes after brotli.
pub(crate) fn run() -> Result<()> {
    let made = dist::make()?;
    println!("{:<44}{:>9}{:>10}", "part of the page", "bytes", "adds");
    let whole = brotli(made.page.as_bytes())?;
    for (name, text) in made.parts() {
        let without = made.page.replacen(text, "", 1);
        println!("{name:<44}{:>9}{:>10}", text.len(), whole.saturating_sub(brotli(without.as_bytes())?));
    }

    let named = wasm::named()?;
    let Anatomy { functions, data, shipped } = anatomy(&named)?;
    let module = &named[..shipped];
    let code: usize = functions.iter().map(|function| function.range.len()).sum();
    println!("\n{:<44}{:>9}{:>10}", "crate", "bytes", "adds");
    let compressed = brotli(module)?;
    let adds = |ranges: Vec<&Range<usize>>| -> Result<usize> {
        Ok(compressed.saturating_sub(brotli(&without(module, ranges.into_iter()))?))
    };
    let by_crate = Totals::of(functions.iter().map(|function| (function.home().name, function.range.len())));
    for (name, bytes) in by_crate.sorted() {
        let of_it = functions.iter().filter(|function| function.home().name == name);
        println!("{name:<44}{bytes:>9}{:>10}", adds(of_it.map(|function| &function.range).collect())?);
    }
    println!("{:<44}{:>9}{:>10}", "texts and tables", data.len(), adds(vec![&data])?);
    println!("{:<44}{:>9}", "types, imports, exports and places", shipped - code - data.len());

    println!("\n{:<64}{:>9}", "module", "bytes");
    let by_module = Totals::of(functions.iter().map(|function| (function.home().module, function.range.len())));
    for (name, bytes) in by_module.sorted().into_iter().filter(|(_, bytes)| *bytes >= LEAST) {
        println!("{name:<64}{bytes:>9}");
    }

    println!("\n{:<104}{:>9}", "function", "bytes");
    let by_function = Totals::of(functions.iter().map(|function| (&*function.name, function.range.len())));
    for (name, bytes) in by_function.sorted().into_iter().take(LARGEST) {
        let shown: String = name.chars().take(100).collect();
        println!("{shown:<104}{bytes:>9}");
    }
    Ok(())
}

/// The module without the bytes of these functions.
fn without<'a>(module: &[u8], ranges: impl Iterator<Item = &'a Range<usize>>) -> Vec<u8> {
    let (mut rest, mut at) = (Vec::with_capacity(module.len()), 0);
    for range in ranges {
        rest.extend_from_slice(&module[at..range.start]);
        at = range.end;
    }
    rest.extend_from_slice(&module[at..]);
    rest
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn ranges_are_taken_out_in_their_order() {
        assert_eq!(without(b"abcdef", [1..2, 4..6].iter()), b"acd");
        assert_eq!(without(b"abc", [].iter()), b"abc");
    }
}
