//! The server of the pages, on the loopback.

use crate::pages::Page;
use std::thread;
use tiny_http::{Header, Response, Server};

/// Serves the pages, for as long as the program runs; gives their addresses. `localhost`, because Chromium takes brotli from
/// there and from hosts with TLS alone.
pub(crate) fn serve<const N: usize>(pages: [Page; N]) -> [String; N] {
    let server = Server::http("localhost:0").expect("a port is free");
    let port = server.server_addr().to_ip().expect("it has a port").port();
    let addresses = pages.each_ref().map(|page| format!("http://localhost:{port}/{}", page.name));
    let files = pages.map(|page| (format!("/{}", page.name), page.compressed));
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let file = files.iter().find(|(path, _)| *path == request.url());
            let response = Response::from_data(file.map_or(&[][..], |(_, bytes)| bytes))
                .with_status_code(if file.is_some() { 200 } else { 404 })
                .with_header(header("Content-Type", "text/html"))
                .with_header(header("Content-Encoding", "br"))
                .with_header(header("Cache-Control", "no-store"))
                // In one piece with its length before it, as a host of files sends it.
                .with_chunked_threshold(usize::MAX);
            // Fails when the browser has closed the connection, which is fine.
            let _ = request.respond(response);
        }
    });
    addresses
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("the header is plain text")
}
