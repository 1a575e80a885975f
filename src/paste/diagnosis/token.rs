//! What stands in the place of the query: the token, and what is beside it.

use super::{Diagnosis, Flaw, Part};
use crate::domain::{ApplicationToken, parameter};
use zeroize::Zeroizing;

const NAME: &str = "applicationToken";

impl Diagnosis {
    /// Reads the parameters: the token.
    pub(super) fn read_query(&mut self, query: &str, fragment: &str) {
        let mut values: Vec<&str> = Vec::new();
        let mut cut = "";
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let Some((name, value)) = parameter.split_once('=') else {
                // What has no name may be the end of a token.
                let is_end = values.len() == 1 && cut.is_empty();
                cut = if is_end { parameter } else { cut };
                self.flaw(if is_end { Flaw::Ampersand } else { Flaw::OtherParameter });
                continue;
            };
            let is_new = values.is_empty();
            match name {
                NAME => values.push(value),
                "authHeaderName" if self.flaws.contains(&Flaw::AuthHeaderName) => self.flaw(Flaw::SeveralHeaderNames),
                "authHeaderName" => self.flaw(Flaw::AuthHeaderName),
                "logLevel" => self.flaw(Flaw::LogLevel),
                _ if is_new && name.to_ascii_lowercase().ends_with("token") => {
                    self.flaw(if name.eq_ignore_ascii_case(NAME) { Flaw::ParameterCase } else { Flaw::ParameterName });
                    values.push(value);
                }
                _ => self.flaw(Flaw::OtherParameter),
            }
        }
        match &values[..] {
            [] => self.flaw(Flaw::NoToken),
            [""] => self.flaw(Flaw::EmptyToken),
            [value] => {
                let separator = if cut.is_empty() { "" } else { "%26" };
                self.read_token(&Zeroizing::new([*value, separator, cut].concat()), fragment);
            }
            [first, rest @ ..] => {
                self.flaw(Flaw::SeveralTokens);
                if rest.iter().all(|other| other == first) {
                    self.read_token(first, fragment);
                }
            }
        }
        if !fragment.is_empty() && !self.flaws.contains(&Flaw::Hash) {
            self.flaw(Flaw::Fragment);
        }
    }

    fn read_token(&mut self, raw: &str, fragment: &str) {
        let raw = match raw.split_once("/api/json/v1") {
            Some((raw, rest)) => {
                self.flaws.retain(|flaw| *flaw != Flaw::NoPath);
                self.flaw(Flaw::PathInQuery);
                self.read_keyspace(rest.trim_matches('/'));
                raw
            }
            None => raw,
        };
        let mut text = decoded(raw);
        if text.contains("%3A") || text.contains("%3a") {
            self.flaw(Flaw::DoubleEncoded);
            text = decoded(&text);
        }
        if !fragment.is_empty() && !ApplicationToken::is_usual(&text) {
            self.flaw(Flaw::Hash);
            text.push('#');
            text.push_str(&decoded(fragment));
        }
        let inner = text.trim_matches(|c: char| c.is_ascii_whitespace() || "\"'`+".contains(c));
        if inner.len() < text.len() {
            self.flaw(Flaw::WrappedToken);
            text = Zeroizing::new(inner.to_owned());
        }
        if text.contains('+') && raw.contains('+') {
            self.flaw(Flaw::Plus);
        }
        match ApplicationToken::parse(&text) {
            Ok(parsed) => {
                if !parsed.corrections.is_empty() {
                    self.flaw(Flaw::WrappedToken);
                }
                self.flaws.extend(parsed.warnings.first().map(|warning| Flaw::UnusualToken(*warning)));
                self.mended.parts.push((Part::Token, text));
            }
            Err(error) => self.flaw(Flaw::Token(error)),
        }
    }

    /// What stands before the host: a token at most.
    pub(super) fn read_userinfo(&mut self, text: &str) {
        let secret = decoded(text.split_once(':').map_or("", |(_, secret)| secret));
        if self.mended.part(Part::Token).is_none() && secret.starts_with(ApplicationToken::PREFIX) {
            self.flaw(Flaw::TokenInUserinfo);
            self.mended.parts.push((Part::Token, secret));
        } else {
            self.flaw(Flaw::Userinfo);
        }
    }

    /// Takes note of a flaw, once.
    fn flaw(&mut self, flaw: Flaw) {
        if !self.flaws.contains(&flaw) {
            self.flaws.push(flaw);
        }
    }
}

/// The value of a parameter as it is meant: with `+` as it stands.
fn decoded(raw: &str) -> Zeroizing<String> {
    parameter(&Zeroizing::new(["=", &raw.replace('+', "%2B")].concat()), "").unwrap_or_default()
}
