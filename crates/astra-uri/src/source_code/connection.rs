//! The connection: its options, its order among other calls, and its state.

use super::{
    CONNECT, Source,
    calls::{arguments, calls, has_one, is_within, last, option},
};
use crate::{Code, Driver};

impl Source<'_> {
    /// `mongoose.connect(string, { … })`
    pub(super) fn options(&mut self) {
        for (at, rest) in calls(self.text, CONNECT) {
            let arguments = arguments(rest);
            let (string, object) = match arguments[..] {
                [string] => (string, "{}"),
                [string, object] => (string, object),
                _ => continue,
            };
            let is_elsewhere = has_one(string, "localhost|127.0.0.1|mongodb");
            // The value of a variable is not known.
            let is_known = object.trim_start().starts_with('{') && !object.contains("...");
            if is_elsewhere || !is_known {
                continue;
            }
            if let Some((code, name)) = self.wrong_option(object) {
                // The line of the option; of the call, where it is missing.
                self.report(at + CONNECT.len() + rest.find(name).unwrap_or_default(), code);
            }
        }
    }

    /// The diagnostic of the options of a call, and the name of the option.
    fn wrong_option(&self, object: &str) -> Option<(Code, &'static str)> {
        let is_astra = option(object, "isAstra");
        let creates = option(object, "createNamespaceOnConnect");
        if option(object, "authHeaderName").is_some() {
            Some((Code::OwnHeader, "authHeaderName"))
        } else if creates == Some("true") && is_astra != Some("false") {
            Some((Code::CreatesNamespace, "createNamespaceOnConnect"))
        } else if option(object, "username").is_some() {
            None
        } else if is_astra == Some("false") {
            Some((Code::NotAstra, "isAstra"))
        } else {
            let is_missing = is_astra.or(creates).is_none() && self.drivers.contains(&Driver::StargateMongoose);
            is_missing.then_some((Code::NoIsAstra, ""))
        }
    }

    /// `setDriver` comes before everything that makes a model or a connection.
    pub(super) fn order(&mut self) {
        let Some((set, _)) = calls(self.text, "setDriver(").into_iter().next() else { return };
        for (name, code) in [(CONNECT, Code::SetDriverAfterConnect), ("mongoose.model(", Code::SetDriverAfterModel)] {
            if calls(self.text, name).first().is_some_and(|(at, _)| *at < set) {
                return self.report(set, code);
            }
        }
    }

    /// Whether nothing has happened since `connect`: a function within a call of `then` is no later one.
    pub(super) fn is_right_after_connect(&self, before: &str) -> bool {
        self.drivers.contains(&Driver::AstraMongoose)
            && last(before, CONNECT).is_some_and(|between| {
                !has_one(between, "function|await |}\n") && (!between.contains("=>") || is_within(before, ".then("))
            })
    }
}

/// Whether an option of `mongoose.connect` follows, for another string than `mongodb://…`.
pub(super) fn is_option_of_connect(before: &str) -> bool {
    is_within(before, CONNECT) && !last(before, CONNECT).is_some_and(|between| between.contains("mongodb"))
}
