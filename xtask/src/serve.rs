//! `cargo xtask serve`: serves the built page on this machine, and rebuilds it when a source changes.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{build_output::Built, dist, project, watch::Watch};

/// The build as it is now: the server reads it, a rebuild replaces it.
type Current = Arc<Mutex<Built>>;

/// Builds, serves and rebuilds until it is stopped.
pub(crate) fn run(port: u16, base: &str) -> Result<()> {
    let server = listen(port)?;
    let root = project::root()?;
    let watch = Watch::new(&root)?;
    let folder = dist::dist()?;
    let built = dist::build()?;
    built.write(&folder)?;
    let current = Current::new(Mutex::new(built));
    println!("\nServing http://{}{base} (Ctrl+C ends it)", server.server_addr());
    thread::spawn({
        let (current, base) = (Arc::clone(&current), base.to_owned());
        move || server.incoming_requests().for_each(|request| answer(request, &base, &current))
    });
    loop {
        watch.wait()?;
        println!("\nA source changed.");
        match rebuild(&folder) {
            Ok(rebuilt) => {
                *current.lock().unwrap_or_else(PoisonError::into_inner) = rebuilt;
                println!("Reload the page to see it.");
            }
            Err(error) => eprintln!("\nThe page stays as it was: {error:#}"),
        }
    }
}

/// On the loopback address only: nobody else needs to reach a page under development.
fn listen(port: u16) -> Result<Server> {
    Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("Nothing can be served on port {port} of this machine ({error}). Name another one: cargo xtask serve --port 8081")
    })
}

/// Builds in a separate process: the first state of the page is part of this program, which has to be recompiled too.
fn rebuild(folder: &Path) -> Result<Built> {
    project::run(project::cargo()?.args(["run", "--quiet", "--package", "xtask", "--", "dist"]))?;
    Built::read(folder)
}

fn answer(request: Request, base: &str, current: &Current) {
    let path = request.url().split('?').next().unwrap_or_default();
    let (status, kind, body) = match request.method() {
        Method::Get | Method::Head => look_up(path, base, &current.lock().unwrap_or_else(PoisonError::into_inner)),
        _ => elsewhere(405, base),
    };
    let response = [("Content-Type", kind), ("Cache-Control", "no-store")]
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(Response::from_string(body), Response::with_header);
    // Fails when the browser has closed the connection, which is fine.
    let _ = request.respond(response.with_status_code(status));
}

/// The response: status, media type and content.
type Answer = (u16, &'static str, String);

/// The page is at its base, with or without its file name, with `embed.js` and the notices beside it; there is nothing else.
fn look_up(path: &str, base: &str, built: &Built) -> Answer {
    match path.strip_prefix(base).and_then(|name| built.file(name)) {
        Some(file) => (200, file.kind(), file.text.clone()),
        None => elsewhere(404, base),
    }
}

fn elsewhere(status: u16, base: &str) -> Answer {
    (status, "text/plain; charset=utf-8", format!("The page is at {base}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_page_at_the_base() {
        let built = Built::new("page".to_owned(), "notices".to_owned(), &["static/embed.js"]).unwrap();
        let look_up = |path| look_up(path, "/docs/", &built);
        for path in ["/docs/", "/docs/index.html"] {
            assert_eq!(look_up(path), (200, "text/html; charset=utf-8", "page".to_owned()), "{path}");
        }
        assert_eq!(look_up("/docs/embed.js").0, 200);
        for path in ["/", "/docs", "/docs/other", "/docs/../docs/", "docs/"] {
            assert_eq!(look_up(path).0, 404, "{path}");
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
