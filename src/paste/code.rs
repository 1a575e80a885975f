//! What pasted code does with a driver: the calls and options that fail, each with the line that does not.

mod flaw;
mod scan;

pub use self::flaw::CodeFlaw;

use self::scan::{arguments, calls, line_of, option};
use crate::domain::{DatabaseId, Driver};

/// What is to be said of a line of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeFinding {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub flaw: CodeFlaw,
    /// The drivers that the code names.
    pub drivers: &'static [Driver],
}

impl CodeFinding {
    /// Looks at code that uses a driver; at nothing else. In the order of the lines.
    pub(super) fn all_of(text: &str) -> Vec<Self> {
        if !text.contains("mongoose") {
            return Vec::new(); // Nearly all texts.
        }
        let names =
            |driver: Driver| ["'", "\""].iter().any(|quote| text.contains(&[*quote, driver.package(), quote].concat()));
        let [astra, stargate] = Driver::ALL.map(names);
        let drivers: &[Driver] = match (astra, stargate) {
            (true, true) => &Driver::ALL,
            (true, false) => &[Driver::AstraMongoose],
            (false, true) => &[Driver::StargateMongoose],
            (false, false) => return Vec::new(),
        };
        let mut code = Code { text, drivers, found: Vec::new() };
        code.imports();
        code.old_arguments();
        code.options();
        code.order();
        let Code { mut found, .. } = code;
        let mut findings = Vec::new();
        while let Some(first) = (0..found.len()).min_by_key(|index| found[*index].0) {
            let (at, flaw) = found.remove(first);
            findings.push(Self { line: line_of(text, at), flaw, drivers });
        }
        findings
    }
}

/// Much else has a `connect`: other clients, and the functions that samples wrap around this one.
const CONNECT: &str = "mongoose.connect(";

/// Code, and the flaws that were found at its places.
struct Code<'a> {
    text: &'a str,
    drivers: &'static [Driver],
    found: Vec<(usize, CodeFlaw)>,
}

impl Code<'_> {
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
                self.found.push((at + "import".len() + place, CodeFlaw::NamedImport));
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
                self.found.push((at, CodeFlaw::OldArguments));
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
            // What a variable holds is not known.
            let is_known = object.trim_start().starts_with('{') && !object.contains("...");
            if is_elsewhere || !is_known {
                continue;
            }
            let is_astra = option(object, "isAstra");
            let creates = option(object, "createNamespaceOnConnect");
            let flaw = if option(object, "authHeaderName").is_some() {
                CodeFlaw::OwnHeader
            } else if creates == Some("true") && is_astra != Some("false") {
                CodeFlaw::CreatesNamespace
            } else if option(object, "username").is_some() {
                continue;
            } else if is_astra == Some("false") {
                CodeFlaw::NotAstra
            } else if is_astra.or(creates).is_none() && self.drivers.contains(&Driver::StargateMongoose) {
                CodeFlaw::NoIsAstra
            } else {
                continue;
            };
            // The line of the option; of the call, where it is missing.
            let place = rest.find(flaw.option()).unwrap_or_default();
            self.found.push((at + CONNECT.len() + place, flaw));
        }
    }

    /// `setDriver` comes before everything that makes a model or a connection.
    fn order(&mut self) {
        let first = |name| calls(self.text, name).first().map(|(at, _)| *at);
        let Some(set) = first("setDriver(") else { return };
        let is_before = |name| first(name).is_some_and(|at| at < set);
        if is_before(CONNECT) {
            self.found.push((set, CodeFlaw::SetDriverAfterConnect));
        } else if is_before("mongoose.model(") {
            self.found.push((set, CodeFlaw::SetDriverAfterModel));
        }
    }
}
