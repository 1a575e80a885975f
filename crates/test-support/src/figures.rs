//! The figures of a run, printed past the capture of the test runner, because they are a result.

use std::{
    fmt::Arguments,
    io::{Write, stdout},
};

/// Prints a line.
pub fn print(line: Arguments<'_>) {
    writeln!(stdout(), "{line}").expect("standard output is open");
}
