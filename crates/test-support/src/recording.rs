//! What a program did: its end, its output, the connections it asked for and the requests it sent.

use crate::{expected::Expected, request::Request, secret_leak::leak};
use serde::Deserialize;

/// The output of `record.mjs`.
#[derive(Debug, Deserialize)]
pub struct Recording {
    code: Option<i32>,
    /// Its standard output.
    pub stdout: String,
    stderr: String,
    /// What Node and Python asked for; curl does not tell.
    connections: Vec<Connection>,
    /// The hosts whose certificates were asked for.
    handshakes: Vec<String>,
    requests: Vec<Request>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Connection {
    host: String,
    port: u16,
}

impl Recording {
    /// It made the collection and asked for a document there, or for the collections, of this database alone and with
    /// this token; printed so; and ended well.
    #[track_caller]
    pub fn is_of_a_query(&self, expected: &Expected) {
        assert_eq!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.stdout, expected.prints);
        assert_eq!(self.stderr, "");
        self.sent(expected);
        self.keeps_secret(expected);
    }

    /// The same without the connections to a host that a tool asks for news of itself. The recorder played it: what was sent is
    /// among the requests.
    #[must_use]
    pub fn aside_from(mut self, host: &str) -> Self {
        self.connections.retain(|connection| connection.host != host);
        self.handshakes.retain(|name| name != host);
        self
    }

    /// The same without this warning, which Node prints in two lines.
    ///
    /// # Panics
    /// When it was not printed.
    #[must_use]
    #[track_caller]
    pub fn aside_from_warning(mut self, code: &str) -> Self {
        let warning = format!("[{code}]");
        let mut lines: Vec<_> = self.stderr.split_inclusive('\n').collect();
        let first =
            lines.iter().position(|line| line.contains(&warning)).unwrap_or_else(|| panic!("{code}: {self:#?}"));
        lines.drain(first..first + 2);
        self.stderr = lines.concat();
        self
    }

    /// It sent these requests and no others, to this host alone.
    #[track_caller]
    pub fn sent(&self, expected: &Expected) {
        self.asked_for_one_host_alone(expected);
        assert_eq!(self.requests.len(), expected.requests.len(), "{self:#?}");
        for (request, (path, command)) in self.requests.iter().zip(&expected.requests) {
            request.went_to(expected, path);
            request.gave_command(command);
            request.carried_token_in_one_header(expected);
        }
    }

    /// It sent the first request, got this answer, printed so, and ended with an error.
    #[track_caller]
    pub fn is_of_a_refusal(&self, expected: &Expected, reason: &str) {
        self.is_of_an_error(expected, reason);
        self.sent_the_first_request(expected);
    }

    /// Standard error says that the program failed, and this at most once. (stargate-mongoose logs its errors on standard
    /// output too, and up to 0.3 only that log says why the server refused.)
    #[track_caller]
    pub fn is_said_once(&self, reason: &str) {
        let printed = &self.stderr;
        assert!(printed.starts_with("Failed: ") && printed.matches(reason).count() <= 1, "{printed}");
    }

    /// It sent the first request, and showed the answer whole: what curl does.
    #[track_caller]
    pub fn is_of_a_refusal_shown(&self, expected: &Expected, reason: &str) {
        assert!(self.stdout.contains(reason), "{reason}: {self:#?}");
        self.keeps_secret(expected);
        self.sent_the_first_request(expected);
    }

    /// It ended with an error, and printed neither that it was connected nor anything of the secret.
    #[track_caller]
    pub fn is_of_no_connection(&self, expected: &Expected) {
        assert!(self.code.is_some_and(|code| code > 0), "{self:#?}");
        assert!(!self.output().contains("Connected"), "{self:#?}");
        self.keeps_secret(expected);
    }

    /// It did not start: nothing was sent, and standard error has this.
    #[track_caller]
    pub fn is_of_no_start(&self, reason: &str) {
        assert!(self.code.is_some_and(|code| code > 0) && self.reached_nothing(), "{self:#?}");
        assert!(self.stderr.contains(reason), "{reason}: {self:#?}");
    }

    /// It sent nothing, printed this, and ended with an error.
    #[track_caller]
    pub fn is_of_a_failed_start(&self, expected: &Expected, reason: &str) {
        self.is_of_an_error(expected, reason);
        assert!(self.reached_nothing() && self.connections.is_empty(), "{self:#?}");
    }

    /// It may have connected, but sent no request; printed this, and ended with an error.
    #[track_caller]
    pub fn is_of_an_unsent_request(&self, expected: &Expected, reason: &str) {
        self.is_of_an_error(expected, reason);
        assert!(self.requests.is_empty(), "{self:#?}");
    }

    /// It asked for this host, and no request of it arrived.
    #[track_caller]
    pub fn is_of_a_way_out_closed(&self, host: &str, port: u16) {
        assert_ne!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.connections, [Connection { host: host.to_owned(), port }]);
        assert!(self.requests.is_empty(), "{self:#?}");
    }

    /// It asked for the certificate of this host, and did not take the recorder's for it.
    #[track_caller]
    pub fn is_of_a_certificate_refused(&self, host: &str) {
        assert_ne!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.handshakes, [host]);
        assert!(self.requests.is_empty(), "{self:#?}");
    }

    /// It asked this host for this, once, and ended well.
    #[track_caller]
    pub fn is_of_a_download(&self, host: &str, path: &str) {
        assert_eq!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.connections, [Connection { host: host.to_owned(), port: 443 }], "{self:#?}");
        let [request] = &self.requests[..] else { panic!("one request: {self:#?}") };
        request.is_of_a_download(host, path);
    }

    /// What a terminal shows.
    pub fn output(&self) -> String {
        [&*self.stdout, &*self.stderr].concat()
    }

    #[track_caller]
    fn is_of_an_error(&self, expected: &Expected, reason: &str) {
        assert!(self.code.is_some_and(|code| code > 0), "{self:#?}");
        assert!(self.output().contains(reason), "{reason}: {self:#?}");
        self.keeps_secret(expected);
    }

    #[track_caller]
    fn sent_the_first_request(&self, expected: &Expected) {
        self.asked_for_one_host_alone(expected);
        let [request] = &self.requests[..] else { panic!("one request: {self:#?}") };
        let (path, command) = &expected.requests[0];
        request.went_to(expected, path);
        request.gave_command(command);
    }

    #[track_caller]
    fn asked_for_one_host_alone(&self, expected: &Expected) {
        assert!(!self.reached_nothing(), "{self:#?}");
        let meant = Connection { host: expected.host.clone(), port: expected.port };
        assert!(self.connections.iter().all(|connection| *connection == meant), "{self:#?}");
        assert_eq!(!self.handshakes.is_empty(), expected.is_under_tls, "{self:#?}");
        assert!(self.handshakes.iter().all(|host| *host == expected.host), "{self:#?}");
    }

    fn reached_nothing(&self) -> bool {
        self.handshakes.is_empty() && self.requests.is_empty()
    }

    /// No six characters of the secret, or of what is made of it, are in what a terminal shows.
    #[track_caller]
    fn keeps_secret(&self, expected: &Expected) {
        let output = self.output();
        assert!(!expected.secrets.iter().any(|secret| leak(&output, secret).is_some()), "a secret is in the output");
    }
}
