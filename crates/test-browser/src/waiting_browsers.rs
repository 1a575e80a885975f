//! The browsers that wait for a test, because to start one takes longer than many a test.
//!
//! They are closed when no test uses one any more, so that the last one leaves none behind.

use crate::browser::Browser;
use std::{
    mem,
    sync::{Mutex, MutexGuard, PoisonError},
};

static BROWSERS: Mutex<Browsers> = Mutex::new(Browsers { waiting: Vec::new(), in_use: 0 });

struct Browsers {
    waiting: Vec<Browser>,
    in_use: usize,
}

/// One that waits, if any does.
pub(crate) fn take() -> Option<Browser> {
    browsers().waiting.pop()
}

/// A test uses one, new or not.
pub(crate) fn count_one_more_in_use() {
    browsers().in_use += 1;
}

/// A test has ended, and leaves its browser, if it is fit to serve another one.
pub(crate) fn count_one_less_in_use(left: Option<Browser>) {
    let mut browsers = browsers();
    browsers.in_use -= 1;
    browsers.waiting.extend(left);
    let unused = if browsers.in_use == 0 { mem::take(&mut browsers.waiting) } else { Vec::new() };
    // To close them takes its time: not while others wait for the list.
    drop(browsers);
    drop(unused);
}

fn browsers() -> MutexGuard<'static, Browsers> {
    BROWSERS.lock().unwrap_or_else(PoisonError::into_inner)
}
