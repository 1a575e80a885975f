//! `cargo xtask serve`: the built page on this machine, built anew when a source changes.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{dist, project, watch::Watch};

/// The page as it is now: the server reads it, a rebuild replaces it.
type Page = Arc<Mutex<String>>;

/// Builds, serves and rebuilds until it is stopped.
pub(crate) fn run(port: u16, base: &str) -> Result<()> {
    let server = listen(port)?;
    let root = project::root()?;
    let watch = Watch::new(&root)?;
    let folder = dist::dist()?;
    let built = dist::build()?;
    dist::write(&built, &folder)?;
    let page = Page::new(Mutex::new(built));
    println!("\nServing http://{}{base} (Ctrl+C ends it)", server.server_addr());
    thread::spawn({
        let (page, base) = (Arc::clone(&page), base.to_owned());
        move || server.incoming_requests().for_each(|request| answer(request, &base, &page))
    });
    loop {
        watch.wait()?;
        println!("\nA source changed.");
        match rebuild(&folder) {
            Ok(rebuilt) => {
                *page.lock().unwrap_or_else(PoisonError::into_inner) = rebuilt;
                println!("Reload the page to see it.");
            }
            Err(error) => eprintln!("\nThe page stays as it was: {error:#}"),
        }
    }
}

/// On the loopback address only: a page under development is nobody else's business.
fn listen(port: u16) -> Result<Server> {
    Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("Nothing can be served on port {port} of this machine ({error}). Name another one: cargo xtask serve --port 8081")
    })
}

/// Builds in a process of its own: the first state of the page is part of this program, which has to be compiled anew too.
fn rebuild(folder: &Path) -> Result<String> {
    project::run(project::cargo()?.args(["run", "--quiet", "--package", "xtask", "--", "dist"]))?;
    project::read_text(&folder.join("index.html"))
}

fn answer(request: Request, base: &str, page: &Page) {
    let path = request.url().split('?').next().unwrap_or_default();
    let status = match request.method() {
        Method::Get | Method::Head => status(path, base),
        _ => 405,
    };
    let body = match status {
        200 => page.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        _ => format!("The page is at {base}\n"),
    };
    let kind = if status == 200 { "text/html; charset=utf-8" } else { "text/plain; charset=utf-8" };
    let response = [("Content-Type", kind), ("Cache-Control", "no-store")]
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(Response::from_string(body), Response::with_header);
    // Fails when the browser has gone away, which is its right.
    let _ = request.respond(response.with_status_code(status));
}

/// The page is at its base, with or without its file name; there is nothing else.
fn status(path: &str, base: &str) -> u16 {
    match path.strip_prefix(base) {
        Some("" | "index.html") => 200,
        _ => 404,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_page_at_the_base() {
        for path in ["/docs/", "/docs/index.html"] {
            assert_eq!(status(path, "/docs/"), 200, "{path}");
        }
        for path in ["/", "/docs", "/docs/other", "/docs/../docs/", "docs/"] {
            assert_eq!(status(path, "/docs/"), 404, "{path}");
        }
    }

    #[test]
    fn a_taken_port_is_said() {
        let taken = listen(0).unwrap();
        let port = taken.server_addr().to_ip().unwrap().port();
        let error = listen(port).err().unwrap().to_string();
        assert!(error.contains(&port.to_string()) && error.contains("--port"), "{error}");
    }
}
