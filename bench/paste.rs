//! How long it takes to read a paste: worst-case texts, at half a mebibyte and at one, and ordinary ones.
//!
//! `cargo bench --bench paste` prints the least of ten runs, and what the second half of the text adds, as a native program has
//! it. `cargo bench --profile release --bench paste` has it as the page is compiled, which is for its size.
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

/// Files of this project, for texts as people paste them.
const ORDINARY: [(&str, &str); 5] = [
    ("prose", include_str!("../README.md")),
    ("tables", include_str!("../docs/diagnostics.md")),
    ("Rust", include_str!("paste.rs")),
    ("JavaScript", include_str!("../static/embed.js")),
    ("JSON", include_str!("../tests/vectors/code-lines.json")),
];

fn main() {
    worst_cases();
    ordinary_texts();
}

fn ordinary_texts() {
    println!("\n{:<14}{:>12}{:>12}", "text", "1 MiB", "MiB/s");
    for (name, text) in ORDINARY {
        let time = least(text, 1 << 20);
        println!("{name:<14}{time:>12.2?}{:>12.0}", 1.0 / time.as_secs_f64());
    }
}

fn worst_cases() {
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
