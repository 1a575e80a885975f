//! `Site`: a host on the loopback that has one page under a sub-path, and remembers what it was asked for.

use crate::watched;
use std::{
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
};
use tiny_http::{Header, Request, Response, Server};

/// Where the page lies: not at the root, because documentation hosts have it deeper.
const PATH: &str = "/docs/tools/connect/";

/// The host. Dropped, it is closed.
pub(crate) struct Site {
    server: Arc<Server>,
    requests: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves this page, and 404 for everything else.
    pub(crate) fn serving(page: String) -> Self {
        let page = watched::page(page);
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a port is free"));
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let thread = thread::spawn({
            let (server, requests) = (Arc::clone(&server), Arc::clone(&requests));
            move || {
                for request in server.incoming_requests() {
                    requests.lock().unwrap().push(format!("{} {}", request.method(), request.url()));
                    answer(request, &page);
                }
            }
        });
        Self { server, requests, thread: Some(thread) }
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        format!("http://{}{PATH}", self.server.server_addr())
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

fn answer(request: Request, page: &str) {
    let response = if request.url() == PATH {
        let html = Header::from_bytes("Content-Type", "text/html").expect("the header is plain text");
        Response::from_string(page).with_header(html)
    } else {
        Response::from_string("").with_status_code(404)
    };
    // Fails when the browser has gone away, which is its right.
    let _ = request.respond(response);
}
