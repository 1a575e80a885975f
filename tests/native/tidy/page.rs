//! The page needs nothing from elsewhere: no address of the web where a browser would fetch one.

use super::files::{File, files};
use super::no_line;

#[test]
fn the_page_fetches_nothing_from_elsewhere() {
    let mut page = files();
    page.retain(|file| file.path == "index.html" || file.is_in(&["static"]));
    assert!(page.iter().any(|file| file.path == "index.html"));
    no_line("addresses that would be fetched", &page, fetches);
}

/// Whether a line of the page's markup, styles or script has an address of the web where one is fetched.
/// Prose may hold one, and so may the name of a format, `xmlns`.
fn fetches(file: &File, line: &str) -> bool {
    let line = line.replace(' ', "").to_lowercase();
    let marks: &[&str] = match file.extension() {
        "js" => &["'", "\"", "`"],
        _ => &["src=", "href=", "srcset=", "action=", "poster=", "data=", "url(", "@import"],
    };
    marks.iter().flat_map(|mark| line.split(mark).skip(1)).any(|rest| {
        let address = rest.trim_start_matches(['\'', '"', '(']);
        ["http:", "https:", "//", "ws:", "wss:"].iter().any(|scheme| address.starts_with(scheme))
    })
}

#[test]
fn an_address_that_would_be_fetched_is_seen() {
    let sees = |path: &str, line: &str| fetches(&File { path: path.to_owned(), text: String::new() }, line);
    assert!(sees("index.html", r#"<link rel="stylesheet" href="https://example.com/a.css">"#));
    assert!(sees("index.html", "<script src=//example.com/a.js>"));
    assert!(sees("a.css", "src: url( 'https://example.com/a.woff2' )"));
    assert!(sees("a.css", "@import \"https://example.com/a.css\";"));
    assert!(sees("a.js", "fetch('https://example.com/')"));
    assert!(!sees("index.html", "https://{database ID}-{region}.apps.astra.datastax.com"));
    assert!(!sees("a.svg", r#"<svg xmlns="http://www.w3.org/2000/svg">"#));
}
