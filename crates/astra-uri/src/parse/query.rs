//! The query of a connection string, and the user before its host: the token, and what is beside it.

use super::Parsed;
use crate::{
    Code, Part, Severity,
    credentials::{ApplicationToken, Value, is_masked},
    mapped::decoded,
};

const NAME: &str = "applicationToken";

impl Parsed {
    /// Reads the parameters.
    pub(super) fn read_query(&mut self, query: &str, fragment: &str) {
        let mut values: Vec<&str> = Vec::new();
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let Some((name, value)) = parameter.split_once('=') else {
                // A parameter without a name may be the end of a token.
                let is_end = values.len() == 1 && !self.has(Code::AmpersandInToken) && !is_usual(&decoded(values[0]));
                self.report(if is_end { Code::AmpersandInToken } else { Code::OtherParameter });
                continue;
            };
            let is_first = values.is_empty();
            let name = decoded(name);
            match name.as_str() {
                NAME => values.push(value),
                "authHeaderName" if self.has(Code::AuthHeaderName) => self.report(Code::SeveralHeaderNames),
                "authHeaderName" => self.report(Code::AuthHeaderName),
                "logLevel" => self.report(Code::LogLevel),
                name if is_first && name.to_ascii_lowercase().ends_with("token") => {
                    let is_case = name.eq_ignore_ascii_case(NAME);
                    self.report(if is_case { Code::ParameterCase } else { Code::ParameterName });
                    values.push(value);
                }
                _ => self.report(Code::OtherParameter),
            }
        }
        match &values[..] {
            [] => self.report(Code::NoToken),
            [""] => self.report(Code::EmptyToken),
            // The & has cut the token: what it leaves is none.
            [_] if self.has(Code::AmpersandInToken) => {}
            [value] => self.read_token(value, fragment),
            [first, rest @ ..] => {
                self.report(Code::SeveralTokens);
                if rest.iter().all(|other| other == first) {
                    self.read_token(first, fragment);
                }
            }
        }
        if !fragment.is_empty() && !self.has(Code::HashInToken) {
            self.report(Code::Fragment);
        }
    }

    fn read_token(&mut self, raw: &str, fragment: &str) {
        let raw = match raw.split_once("/api/json/v1") {
            Some((raw, rest)) => {
                self.diagnostics.retain(|one| one.code != Code::NoPath);
                self.report(Code::PathInQuery);
                self.read_keyspace(rest.trim_matches('/'));
                raw
            }
            None => raw,
        };
        let mut text = decoded(raw);
        if text.contains("%3A") || text.contains("%3a") {
            self.report(Code::DoubleEncoded);
            text = decoded(&text);
        }
        let inner = text.trim_matches(|c: char| c.is_ascii_whitespace() || "\"'`+".contains(c));
        if inner.len() < text.len() {
            self.report(Code::WrappedToken);
        }
        if !fragment.is_empty() && !is_usual(inner) {
            self.report(Code::HashInToken);
            return;
        }
        if inner.contains('+') && raw.contains('+') {
            self.report(Code::PlusInToken);
        }
        let is_masked = inner.strip_prefix(ApplicationToken::PREFIX).is_some_and(is_masked);
        match ApplicationToken::parse(inner) {
            _ if is_masked => self.insert(Code::TokenMasked.on(Part::Token)),
            Ok(read) => {
                if read.of(Severity::Note).next().is_some() {
                    self.report(Code::WrappedToken);
                }
                read.of(Severity::Warning).for_each(|warning| self.insert(*warning));
                self.draft.set(Value::Token(read.value));
            }
            Err(error) => self.insert(error),
        }
    }

    /// Reads the user before the host: a token at most.
    pub(super) fn read_user(&mut self, text: &str) {
        let secret = decoded(text.split_once(':').map_or("", |(_, secret)| secret));
        let token = ApplicationToken::parse(&secret).ok().filter(|_| secret.starts_with(ApplicationToken::PREFIX));
        match token {
            Some(read) if self.draft.get(Part::Token).is_none() => {
                self.report(Code::TokenBeforeHost);
                self.draft.set(Value::Token(read.value));
            }
            _ => self.report(Code::UserBeforeHost),
        }
    }
}

/// Whether a text is a token of the usual form.
fn is_usual(text: &str) -> bool {
    ApplicationToken::parse(text).is_ok_and(|read| read.value.is_usual())
}
