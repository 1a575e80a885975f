//! `Site`: a host on the loopback that has files under a sub-path, and remembers what it was asked for.

use crate::page_with_witness;
use std::{
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
};
use tiny_http::{Header, Request, Response, Server};

/// Where the files lie: not at the root, because documentation hosts have them deeper.
const PATH: &str = "/docs/tools/connect/";

/// The host. Dropped, it is closed.
pub(crate) struct Site {
    server: Arc<Server>,
    requests: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

/// A file of a host. The one without a name is its page, the others are scripts.
pub(crate) struct Hosted {
    pub(crate) name: &'static str,
    pub(crate) text: String,
    /// The policy that it is served with.
    pub(crate) policy: Option<String>,
}

impl Site {
    /// Serves this page, and 404 for everything else.
    pub(crate) fn serving(page: String) -> Self {
        Self::hosting(vec![Hosted::new("", page_with_witness::page(page))])
    }

    /// Serves these files, and 404 for everything else.
    pub(crate) fn hosting(files: Vec<Hosted>) -> Self {
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a port is free"));
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let thread = thread::spawn({
            let (server, requests) = (Arc::clone(&server), Arc::clone(&requests));
            move || {
                for request in server.incoming_requests() {
                    requests.lock().unwrap().push(format!("{} {}", request.method(), request.url()));
                    answer(request, &files);
                }
            }
        });
        Self { server, requests, thread: Some(thread) }
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        format!("{}{PATH}", self.origin())
    }

    /// The origin of everything here.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.server.server_addr())
    }

    /// Every request so far: method and path.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// The request for the page itself.
    pub(crate) fn document_request() -> String {
        format!("GET {PATH}")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            // If it has panicked, the test has failed already.
            let _ = thread.join();
        }
    }
}

impl Hosted {
    pub(crate) fn new(name: &'static str, text: String) -> Self {
        Self { name, text, policy: None }
    }

    fn headers(&self) -> impl Iterator<Item = Header> {
        let kind = if self.name.is_empty() { "text/html" } else { "text/javascript" };
        let policy = self.policy.iter().map(|policy| ("Content-Security-Policy", policy.as_str()));
        [("Content-Type", kind)]
            .into_iter()
            .chain(policy)
            .map(|(name, value)| Header::from_bytes(name, value).expect("the header is plain text"))
    }
}

fn answer(request: Request, files: &[Hosted]) {
    let path = request.url().split('?').next();
    let name = path.and_then(|path| path.strip_prefix(PATH));
    let response = match files.iter().find(|file| Some(file.name) == name) {
        Some(file) => file.headers().fold(Response::from_string(&file.text), Response::with_header),
        None => Response::from_string("").with_status_code(404),
    };
    // Fails when the browser has gone away, which is its right.
    let _ = request.respond(response);
}
