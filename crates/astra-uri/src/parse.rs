//! The parser of addresses and connection strings: the only one.

mod host;
mod outline;
mod path;
mod query;
mod readings;
mod scheme;
mod verdict;

pub use self::verdict::Verdict;

use self::scheme::split_scheme;
use crate::{
    Code, Deployment, Diagnostic, Draft, Part, Severity,
    credentials::{BaseUrl, DatabaseId, Keyspace, Value, unwrap},
    drivers::{Behaviour, Behaviours, Generation},
    mapped::slashed,
    slices::{cut, cut_last, halves},
};

/// A text that was read as an address or a connection string. No `Debug`: the token may be a part of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The values found in the text. The string that is written from them is right.
    pub draft: Draft,
    /// The faults of the text as a connection string, and the parts it does not need: a host that is not Astra's at the top, then
    /// what breaks first, what breaks nothing at the end. A string is right when there is none.
    pub diagnostics: Vec<Diagnostic>,
    /// The text itself, with `…` for each part that may be a secret; `None` where it is longer than 1,024 bytes.
    pub outline: Option<String>,
    /// Whether the host is one of Astra's own.
    is_of_astra: bool,
}

impl Draft {
    /// Reads a text as an address or a connection string of Astra, however wrong: with or without a scheme, a port, a user,
    /// a path, a query; with any of Astra's hosts of the production, development or test environment. A complete string
    /// without a diagnostic is one of which every driver takes the values of the draft. Total, and linear in the length of
    /// the text.
    ///
    /// ```
    /// use astra_uri::{Code, Draft, Part, Reveal};
    ///
    /// let host = "2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com";
    /// let parsed = Draft::parse(&format!("https://{host}/api/v1/json/shop?applicationToken=AstraCS:x"));
    /// assert_eq!(parsed.diagnostics[0].code, Code::MisorderedPath);
    /// let keyspace = parsed.draft.get(Part::Keyspace).map(|keyspace| keyspace.text(Reveal::Plain).to_string());
    /// assert_eq!(keyspace.as_deref(), Some("shop"));
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Parsed {
        Parsed::of_string(text, text)
    }

    /// Reads the parts of an address or a string that has nothing around it but quotes, and does not ask the drivers.
    pub(crate) fn parse_parts(line: &str) -> Parsed {
        let mut parsed = Parsed::default();
        let in_quotes = ['"', '\'', '`'].iter().find_map(|quote| line.strip_prefix(*quote)?.strip_suffix(*quote));
        if in_quotes.is_some() {
            parsed.report(Code::Quotes);
        }
        let (rest, fragment) = cut(in_quotes.unwrap_or(line), '#');
        let (rest, query) = cut(rest, '?');
        // As both parsers of URLs do it: what is before `\@` is the host.
        let slashed = rest.contains('\\').then(|| slashed(rest));
        if slashed.is_some() {
            parsed.report(Code::Backslash);
        }
        let rest = slashed.as_ref().map_or(rest, |slashed| slashed.as_str());
        let (scheme, rest) = split_scheme(rest);
        let after_second = ["https://", "http://"].iter().find_map(|scheme| rest.strip_prefix(scheme));
        if after_second.is_some() {
            parsed.report(Code::DoubledScheme);
        }
        let rest = after_second.unwrap_or(rest);
        let (authority, path) = halves(rest, rest.find('/').unwrap_or(rest.len()));
        let (user, host) = cut_last(authority, '@');
        let is_port = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
        let (host, port) = host.rsplit_once(':').filter(|(_, port)| is_port(port)).unwrap_or((host, ""));

        // Where nothing follows the host, the marks after it are of the sentence or the code that it was in.
        let end = if path.is_empty() { host.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()) } else { host };
        parsed.read_host(end);
        parsed.read_scheme(scheme);
        match port.trim_start_matches('0') {
            "" if port.is_empty() => {}
            "443" => parsed.report(Code::DefaultPort),
            _ => parsed.report(Code::OtherPort),
        }
        parsed.read_path(path);
        parsed.read_query(query, fragment);
        if !user.is_empty() {
            parsed.read_user(user);
        }
        // The address of a page of the host names no keyspace.
        if query.is_empty() && (parsed.has(Code::NoApiPath) || parsed.has(Code::IncompletePath)) {
            parsed.draft.take(Part::Keyspace);
        }
        parsed.keep_to_the_point();
        parsed
    }

    /// Reads the path of an address.
    pub(crate) fn parse_path(path: &str) -> Self {
        let mut parsed = Parsed::default();
        parsed.read_path(path);
        parsed.draft
    }

    /// Reads a text that is nothing but an address of a database of Astra, whatever is wrong with the rest of it, and with
    /// quotes, a comma or a variable's name around it; `None` for any other text, and for one of more than 4,096 bytes.
    #[must_use]
    pub fn parse_address(text: &str) -> Option<Parsed> {
        let (text, _) = unwrap(text);
        if !(DatabaseId::LENGTH + 1..=LONGEST).contains(&text.len()) || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return None;
        }
        let parsed = Self::parse_parts(text);
        let is_of_database = [Part::DatabaseId, Part::Region].iter().all(|part| parsed.draft.get(*part).is_some());
        // No driver reads the host in them, or not every one.
        let is_plain = ![Code::Backslash, Code::EncodedHost, Code::DoubledDot].iter().any(|code| parsed.has(*code));
        Some(parsed).filter(|parsed| parsed.is_of_astra && is_of_database && is_plain)
    }

    /// Reads the connection string of a self-hosted Data API, `<base URL>/v1/<keyspace>`; `None` for any other text.
    #[must_use]
    pub fn parse_self_hosted(text: &str) -> Option<Self> {
        let (base_url, keyspace) = BaseUrl::split(text)?;
        let mut draft = Self::new(Deployment::SelfHosted, None);
        draft.set(Value::BaseUrl(base_url));
        if let Ok(read) = Keyspace::parse(keyspace) {
            draft.set(Value::Keyspace(read.value));
        }
        Some(draft)
    }
}

/// No driver's string comes near it, in bytes.
pub(crate) const LONGEST: usize = 4_096;

impl Parsed {
    /// The behaviour of each generation for a string that is right.
    pub const RIGHT: Behaviours =
        &[(Generation::Stargate01, Behaviour::TakesWholePath), (Generation::Stargate02Alpha, Behaviour::Works)];

    /// Whether the host is one of Astra's own. Of any other, the user has to say that it is meant before a value is taken.
    #[must_use]
    pub fn is_of_astra(&self) -> bool {
        self.is_of_astra
    }

    /// Whether this is among the diagnostics.
    #[must_use]
    pub fn has(&self, code: Code) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.code == code)
    }

    /// How many diagnostics are errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).count()
    }

    /// Reports this, once for a part, after what shows no later.
    pub(crate) fn report(&mut self, code: Code) {
        self.insert(code.into());
    }

    fn insert(&mut self, diagnostic: Diagnostic) {
        let is_same = |other: &Diagnostic| other.code == diagnostic.code && other.part == diagnostic.part;
        if !self.diagnostics.iter().any(is_same) {
            let place = self.diagnostics.partition_point(|other| stage(other) <= stage(&diagnostic));
            self.diagnostics.insert(place, diagnostic);
        }
    }

    /// Of another service's string only that is reported, and nothing of it is taken but a token.
    fn keep_to_the_point(&mut self) {
        if self.has(Code::ForeignHost) {
            let point = if self.has(Code::Mongodb) { Code::Mongodb } else { Code::ForeignHost };
            self.diagnostics.retain(|one| one.code == point);
            let token = self.draft.take(Part::Token);
            self.draft = Draft::default();
            if let Some(token) = token {
                self.draft.set(token);
            }
        }
    }
}

/// When it shows, with the generation where it shows first: the smaller, the sooner. A host to which the token must not go
/// comes before all that breaks.
fn stage(diagnostic: &Diagnostic) -> (bool, u8) {
    let is_of_astra = !matches!(
        diagnostic.code,
        Code::LookAlikeHost | Code::LookAlikeLetters | Code::CustomDomain | Code::ForeignHost
    );
    (is_of_astra, diagnostic.behaviours().iter().map(|(_, behaviour)| behaviour.stage()).min().unwrap_or_default())
}
