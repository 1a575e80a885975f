//! How soon the built page paints, compared with `bench/peers/handwritten.html`: a page with the same fields that is HTML, CSS
//! and JavaScript alone. One browser loads them in turn. A third page is the handwritten one with the built page's module
//! at its end, which nothing reads: what a program in WebAssembly costs a page of one file before it does anything.
//!
//! `cargo xtask dist && cargo bench --bench paint` prints the median, least and greatest of twenty loads of each, and the
//! ratios of the medians. It needs Chromium and chromedriver, which `cargo xtask test` provides.
#![allow(clippy::print_stdout, reason = "its purpose is to print")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]

use flate2::{Compression, write::GzEncoder};
use serde_json::json;
use std::{io::Write, thread};
use test_browser::{
    built,
    engine::{self, Engine},
    session::Session,
    wait::until_some,
};
use tiny_http::{Header, Response, Server};

const WARM_UPS: usize = 2;
const LOADS: usize = 20;
/// The ratio of the medians that the page must not exceed.
const BAR: f64 = 1.1;

/// Where the pages are loaded from, and on what.
struct Conditions {
    name: &'static str,
    /// How many times slower the processor is made.
    slowdown: u32,
    /// In milliseconds, from asking to the first byte.
    latency: u32,
    /// In bytes per second; none for no limit.
    throughput: Option<u32>,
}

/// The loopback gives a whole file at once, as a disk does. A network gives its beginning first: a line of 10 Mbit/s, or
/// what a fast 3G cell has, for a cheap phone, which is four times slower than a desktop.
const CONDITIONS: [Conditions; 4] = [
    Conditions { name: "loopback", slowdown: 1, latency: 0, throughput: None },
    Conditions { name: "network", slowdown: 1, latency: 40, throughput: Some(1_250_000) },
    Conditions { name: "loopback, 1/4", slowdown: 4, latency: 0, throughput: None },
    Conditions { name: "3G phone, 1/4", slowdown: 4, latency: 150, throughput: Some(200_000) },
];

/// Remembers when the program took out the markup of the build, to put its own in.
const WATCH: &str = "
new MutationObserver((records, observer) => {
  if (!records.some(({ target, removedNodes }) => target.id === 'app' && removedNodes.length > 0)) return;
  window.mounted = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });";

/// When the first text was painted, and when the page could be used: the built one once its program is there, the other
/// one with its script, which is the last that is read of it.
const SEEN: &str = "
const [paint] = performance.getEntriesByName('first-contentful-paint');
const [navigation] = performance.getEntriesByType('navigation');
const usable = document.getElementById('app') ? window.mounted : navigation.domInteractive;
return paint && usable ? [paint.startTime, usable] : null;";

/// A page to be loaded.
struct Page {
    name: &'static str,
    path: &'static str,
    text: String,
}

impl Page {
    /// As a host sends it.
    fn compressed(&self) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(self.text.as_bytes()).expect("memory takes everything");
        encoder.finish().expect("memory takes everything")
    }
}

/// What one load took, in milliseconds from its beginning.
#[derive(Clone, Copy)]
struct Load {
    paint: f64,
    usable: f64,
}

fn main() {
    assert_eq!(engine::engine(), Engine::Chromium, "the measurement is made for Chromium");
    let (built, by_hand) = (built::page(), include_str!("peers/handwritten.html").to_owned());
    let with_module = by_hand.replace("</body>", &format!("{}</body>", module(&built)));
    let pages = [
        Page { name: "built", path: "/built", text: built },
        Page { name: "handwritten", path: "/handwritten", text: by_hand },
        Page { name: "with module", path: "/with-module", text: with_module },
    ];
    println!("{:<16}{:>10}{:>10}", "page", "bytes", "gzip");
    for page in &pages {
        println!("{:<16}{:>10}{:>10}", page.name, page.text.len(), page.compressed().len());
    }
    println!();
    let names = pages.each_ref().map(|page| page.name);
    let addresses = serve(pages);

    println!(
        "{:<16}{:<14}{:<14}{:>10}{:>10}{:>10}{:>8}",
        "from", "until, in ms", "page", "median", "least", "greatest", "ratio"
    );
    let session = Session::start();
    session.run_before_load(WATCH);
    for conditions in &CONDITIONS {
        conditions.apply(&session);
        let loads = interleaved(&session, &addresses);
        let of = |what: fn(&Load) -> f64| loads.each_ref().map(|loads| loads.iter().map(what).collect());
        let ratio = print(conditions.name, "first paint", names, of(|load| load.paint));
        println!("{:<30}built is {} {BAR}", "", if ratio <= BAR { "within" } else { "above" });
        print(conditions.name, "usable", names, of(|load| load.usable));
    }
}

impl Conditions {
    fn apply(&self, session: &Session) {
        session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": self.slowdown }));
        // The browser's log of requests is for tests. It costs the larger page more, so it is on only where it must be.
        let Some(throughput) = self.throughput else {
            session.devtools("Network.disable", &json!({}));
            return;
        };
        session.devtools("Network.enable", &json!({}));
        session.devtools(
            "Network.emulateNetworkConditions",
            &json!({
                "offline": false,
                "latency": self.latency,
                "downloadThroughput": throughput,
                "uploadThroughput": throughput,
            }),
        );
    }
}

/// The module of the built page, with its element.
fn module(built: &str) -> &str {
    let start = built.find("<script type=\"application/octet-stream\"").expect("the built page has its module");
    let end = built[start..].find("</script>").expect("its element ends");
    &built[start..][..end + "</script>".len()]
}

/// Serves the pages, for as long as the program runs; gives their addresses.
fn serve<const N: usize>(pages: [Page; N]) -> [String; N] {
    let server = Server::http("127.0.0.1:0").expect("a port is free");
    let addresses = pages.each_ref().map(|page| format!("http://{}{}", server.server_addr(), page.path));
    let files = pages.map(|page| (page.path, page.compressed()));
    thread::spawn(move || {
        let header = |name: &str, value: &str| Header::from_bytes(name, value).expect("the header is plain text");
        for request in server.incoming_requests() {
            let file = files.iter().find(|(path, _)| *path == request.url());
            let response = Response::from_data(file.map_or(&[][..], |(_, bytes)| bytes))
                .with_status_code(if file.is_some() { 200 } else { 404 })
                .with_header(header("Content-Type", "text/html"))
                .with_header(header("Content-Encoding", "gzip"))
                .with_header(header("Cache-Control", "no-store"))
                // In one piece with its length before it, as a host of files sends it.
                .with_chunked_threshold(usize::MAX);
            // Fails when the browser has closed the connection, which is fine.
            let _ = request.respond(response);
        }
    });
    addresses
}

/// Loads them in turn, starting with another one each time and every second time in reverse, so that no position is favoured.
fn interleaved<const N: usize>(session: &Session, addresses: &[String; N]) -> [Vec<Load>; N] {
    let mut loads = [const { Vec::new() }; N];
    for round in 0..WARM_UPS + LOADS {
        for step in 0..N {
            let index = (round + if round % 2 == 0 { step } else { N - step }) % N;
            let load = load(session, &addresses[index]);
            if round >= WARM_UPS {
                loads[index].push(load);
            }
        }
    }
    loads
}

/// Loads a page after an empty one, so that it does not have to wait for the previous page to end.
fn load(session: &Session, address: &str) -> Load {
    session.run(session.client().goto("about:blank"));
    session.run(session.client().goto(address));
    until_some("first paint of a page that can be used", || {
        let seen = session.evaluate(SEEN, &[]);
        Some(Load { paint: seen.get(0)?.as_f64()?, usable: seen.get(1)?.as_f64()? })
    })
}

/// Prints a line for each page, with the ratio of its median to the handwritten one's, which is the second; gives that of
/// the first.
fn print<const N: usize>(from: &str, until: &str, names: [&str; N], times: [Vec<f64>; N]) -> f64 {
    let sorted = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times
    });
    let ratio = |times: &[f64]| median(times) / median(&sorted[1]);
    for (name, times) in names.iter().zip(&sorted) {
        let (median, least, greatest) = (median(times), times[0], times[times.len() - 1]);
        let ratio = ratio(times);
        println!("{from:<16}{until:<14}{name:<14}{median:>10.1}{least:>10.1}{greatest:>10.1}{ratio:>8.2}");
    }
    ratio(&sorted[0])
}

/// Of an even number of sorted times.
fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    f64::midpoint(sorted[middle - 1], sorted[middle])
}
