//! Diagnostics of source code that uses a driver: the calls and options that fail, each with its line.

mod calls;

use self::calls::{arguments, calls, line_of, option};
use crate::{Code, Detail, Diagnostic, Driver, credentials::DatabaseId};

/// Reads code that uses a driver, and nothing else. In the order of the lines.
pub(crate) fn diagnostics(text: &str) -> Vec<Diagnostic> {
    if !text.contains("mongoose") {
        return Vec::new(); // Nearly all texts.
    }
    let names =
        |driver: Driver| ["'", "\""].iter().any(|quote| text.contains(&[*quote, driver.package(), quote].concat()));
    let [astra, stargate] = Driver::ALL.map(names);
    let drivers: &'static [Driver] = match (astra, stargate) {
        (true, true) => &Driver::ALL,
        (true, false) => &[Driver::AstraMongoose],
        (false, true) => &[Driver::StargateMongoose],
        (false, false) => return Vec::new(),
    };
    let mut source = Source { text, drivers, found: Vec::new() };
    source.imports();
    source.old_arguments();
    source.options();
    source.order();
    source
        .found
        .iter()
        .map(|(at, code)| Diagnostic::from(*code).with(Detail::Line(line_of(text, *at), drivers)))
        .collect()
}

/// Much else has a `connect`: other clients, and the functions that samples wrap around this one.
const CONNECT: &str = "mongoose.connect(";

/// Source code, and what is wrong at its places, in their order.
struct Source<'a> {
    text: &'a str,
    drivers: &'static [Driver],
    found: Vec<(usize, Code)>,
}

impl Source<'_> {
    fn report(&mut self, at: usize, code: Code) {
        let place = self.found.partition_point(|(other, _)| *other <= at);
        self.found.insert(place, (at, code));
    }

    /// `import { createAstraUri } from '@datastax/astra-mongoose'`: Node finds no name that a `CommonJS` module exports
    /// by a getter, as astra-mongoose 1.0.3 to 1.6.0 does.
    fn imports(&mut self) {
        for (at, rest) in calls(self.text, "import") {
            let Some((names, from)) = rest.split_once('}') else { continue };
            let Some(from) = from.trim_start().strip_prefix("from") else { continue };
            let is_of_driver =
                from.trim_start().get(1..).is_some_and(|name| name.starts_with("@datastax/astra-mongoose"));
            let is_list = names.contains('{') && !names.contains([';', '(']);
            if is_of_driver
                && is_list
                && let Some(place) = names.find("createAstraUri")
            {
                self.report(at + "import".len() + place, Code::NamedImport);
            }
        }
    }

    /// `createAstraUri(databaseId, region, keyspace, token)`, as it was up to stargate-mongoose 0.3.
    fn old_arguments(&mut self) {
        for (at, rest) in calls(self.text, "createAstraUri(") {
            let arguments = arguments(rest);
            let ends_with = |place: usize, word: &str| {
                let argument = arguments.get(place).map_or("", |argument| argument.trim());
                let start = argument.len().saturating_sub(word.len());
                argument.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word))
            };
            let is_id = arguments.first().is_some_and(|first| DatabaseId::parse(first).is_ok());
            if is_id || ends_with(0, "id") || ends_with(1, "region") {
                self.report(at, Code::OldArguments);
            }
        }
    }

    /// `mongoose.connect(string, { … })`
    fn options(&mut self) {
        for (at, rest) in calls(self.text, CONNECT) {
            let arguments = arguments(rest);
            let (string, object) = match arguments[..] {
                [string] => (string, "{}"),
                [string, object] => (string, object),
                _ => continue,
            };
            let is_elsewhere = ["localhost", "127.0.0.1", "mongodb"].iter().any(|other| string.contains(other));
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
    fn order(&mut self) {
        let first = |name| calls(self.text, name).first().map(|(at, _)| *at);
        let Some(set) = first("setDriver(") else { return };
        let is_before = |name| first(name).is_some_and(|at| at < set);
        if is_before(CONNECT) {
            self.report(set, Code::SetDriverAfterConnect);
        } else if is_before("mongoose.model(") {
            self.report(set, Code::SetDriverAfterModel);
        }
    }
}
