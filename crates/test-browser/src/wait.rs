//! Waiting for what the page does: for a condition, never for a time.

use std::{
    fmt::Debug,
    thread,
    time::{Duration, Instant},
};

/// After this time a test counts as hanging, however slow the machine is.
pub const HANG: Duration = Duration::from_secs(90);

/// Asks until the answer is the expected one.
///
/// # Panics
/// When it never is, with the last answer.
#[track_caller]
pub fn until_eq<T: Debug + PartialEq<E>, E: Debug + ?Sized>(what: &str, ask: impl Fn() -> T, expected: &E) {
    let last = last_answer(ask, |answer| answer == expected);
    assert!(last == *expected, "{what}: {last:#?}, and not {expected:#?}");
}

/// Asks until there is an answer.
///
/// # Panics
/// When there never is.
#[track_caller]
pub fn until_some<T>(what: &str, ask: impl FnMut() -> Option<T>) -> T {
    in_time(ask).unwrap_or_else(|| panic!("there is no {what}"))
}

/// Asks until there is an answer; none if there never is.
pub fn in_time<T>(ask: impl FnMut() -> Option<T>) -> Option<T> {
    last_answer(ask, Option::is_some)
}

fn last_answer<T>(mut ask: impl FnMut() -> T, is_final: impl Fn(&T) -> bool) -> T {
    const PAUSE: Duration = Duration::from_millis(20);
    let start = Instant::now();
    loop {
        let answer = ask();
        if is_final(&answer) || start.elapsed() > HANG {
            return answer;
        }
        thread::sleep(PAUSE);
    }
}
