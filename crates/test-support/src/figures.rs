//! The figures of a run. They bypass the test runner's capture of output, because they are a result.

use std::{
    fmt::Arguments,
    io::{Write, stdout},
};

/// Prints a line.
pub fn print(line: Arguments<'_>) {
    writeln!(stdout(), "{line}").expect("standard output is open");
}
