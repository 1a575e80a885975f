//! How long it takes to read a paste: worst-case texts, at half a mebibyte and at one.
//!
//! `cargo bench --bench paste` prints the least of ten runs, and what the second half of the text adds.
#![allow(clippy::print_stdout, reason = "its purpose is to print")]

use astra_uri::recognise;
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

const PIECES: [&str; 43] = [
    "\"",
    "'a",
    "`'\"",
    "\u{201C}",
    "[",
    ",",
    "{{",
    "${",
    "{\"a\":",
    "A",
    "/",
    r":\/\/",
    "//a/",
    "AstraCS:",
    "https://",
    "|",
    "id|",
    "a\t",
    "astra=",
    "astra region=a1\n",
    "createAstraUri(",
    "a b ",
    "\na",
    "\n#",
    "\\\"",
    "\"\\\"a\\\"\" ",
    "\\",
    "id|region\n",
    "get(\"keyspace\", \"a\") ",
    "--keyspace a ",
    "- name: keyspace\n",
    "DB_ID=${DB_ID:-a} ",
    "http://a:8181/v1/a ",
    "https://datastax.com/ ",
    "/api/json/v1/a ",
    "x://a ",
    "AstraCS:a ",
    "user=a ",
    "\"id=b\" ",
    "dbdbid=1\n",
    "a_point=1\n",
    "Id\n",
    "2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com ",
];

fn main() {
    println!("{:<14}{:>12}{:>12}{:>8}", "piece", "512 KiB", "1 MiB", "ratio");
    for piece in PIECES {
        let (half, whole) = (least(piece, 1 << 19), least(piece, 1 << 20));
        let shown: String = piece.chars().take(10).collect();
        let ratio = whole.as_secs_f64() / half.as_secs_f64();
        println!("{:<14}{half:>12.2?}{whole:>12.2?}{ratio:>8.2}", shown.escape_debug().to_string());
    }
}

/// The least time of ten readings of so many bytes.
fn least(piece: &str, length: usize) -> Duration {
    let text = format!("astra {}", piece.repeat((length - 6) / piece.len()));
    let once = |_| {
        let start = Instant::now();
        black_box(recognise(black_box(&text)));
        start.elapsed()
    };
    (0..10).map(once).min().unwrap_or_default()
}
