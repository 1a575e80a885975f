//! The cost of the page to its user, compared with `bench/peers/handwritten.html`, a page with the same fields that is HTML, CSS
//! and JavaScript alone, and with the page as it was at [`BASELINE`](pages::BASELINE).
//!
//! `cargo xtask dist && cargo bench --bench cost` loads the three in turn, in one browser, twenty times under each of four
//! conditions; prints the medians, the 90th percentiles and the ratios to the handwritten page; and writes them to
//! `docs/performance/`, as JSON and as a chart. It needs Chromium and chromedriver, which `cargo xtask test` provides, and git
//! with the history, for the baseline is built once. `-- --loads 3` is for a look in between: it writes nothing.
#![allow(clippy::print_stdout, reason = "its purpose is to print")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]

mod chart;
mod conditions;
mod load;
mod memory;
mod pages;
mod report;
mod server;
mod statistic;

use conditions::CONDITIONS;
use load::Load;
use memory::InUse;
use report::Report;
use std::env;
use test_browser::{
    engine::{self, Engine},
    session::Session,
};

/// So many loads of each page count under each condition, and so many come before them.
const LOADS: usize = 20;
const WARM_UPS: usize = 2;

fn main() {
    assert_eq!(engine::engine(), Engine::Chromium, "the measurement is made for Chromium");
    let chosen = chosen_loads();
    let loads = chosen.unwrap_or(LOADS);
    let pages = pages::all();
    let (names, bytes) = (pages.each_ref().map(|page| page.name), pages.each_ref().map(|page| page.compressed.len()));
    let addresses = server::serve(pages);
    let session = Session::start();
    session.run_before_load(&load::before_load());

    let mut rows = Vec::new();
    for conditions in &CONDITIONS {
        conditions.apply(&session);
        let of_all = interleaved(loads, &addresses, |address| Load::of(&session, address));
        rows.extend(report::of_loads(conditions.name, &of_all));
    }
    CONDITIONS[0].apply(&session);
    let in_use = interleaved(loads, &addresses, |address| InUse::of(&session, address));
    rows.extend(report::of_memory(&in_use));

    let report = Report { pages: names, bytes, rows };
    print!("{report}");
    if chosen.is_none() {
        report.write();
    }
}

fn chosen_loads() -> Option<usize> {
    let mut arguments = env::args().skip_while(|argument| argument != "--loads").skip(1);
    arguments.next().map(|loads| loads.parse().expect("--loads takes a number"))
}

/// Measures the pages in turn, starting with another one each time and every second time in reverse, so that no position is
/// favoured; gives what was measured of each.
fn interleaved<T, const N: usize>(loads: usize, pages: &[String; N], measure: impl Fn(&str) -> T) -> [Vec<T>; N] {
    let mut all = [const { Vec::new() }; N];
    for round in 0..WARM_UPS + loads {
        for step in 0..N {
            let index = (round + if round % 2 == 0 { step } else { N - step }) % N;
            let measured = measure(&pages[index]);
            if round >= WARM_UPS {
                all[index].push(measured);
            }
        }
    }
    all
}
