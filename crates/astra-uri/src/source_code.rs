//! Diagnostics of source code that uses a driver: the calls and options that fail, each with its line.

mod addresses;
mod calls;
mod connection;
mod imports;
mod logs;
mod queries;
mod schema;

use self::{
    addresses::is_in_uri,
    calls::{calls, line_of},
    connection::{is_option_of_connect, is_right_after_connect},
    logs::logs_token,
    queries::is_in_filter,
    schema::{is_of_fields, is_on_in_schema},
};
use crate::{Code, Detail, Diagnostic, Driver};

/// Reads code that uses a driver, and nothing else. In the order of the lines.
pub(crate) fn diagnostics(text: &str) -> Vec<Diagnostic> {
    let mut source = Source { text, drivers: &[], found: Vec::new() };
    source.packages();
    if source.drivers.is_empty() {
        return Vec::new(); // Nearly all texts.
    }
    source.imports();
    source.arguments();
    source.options();
    source.order();
    for (name, is_wrong, code) in LINES {
        source.first(name, is_wrong, code);
    }
    let drivers = source.drivers;
    source
        .found
        .iter()
        .map(|(at, code)| Diagnostic::from(*code).with(Detail::Line(line_of(text, *at), drivers)))
        .collect()
}

/// Much else has a `connect`: other clients, and the functions that samples wrap around this one.
const CONNECT: &str = "mongoose.connect(";

/// Whether a name is wrong where it is: its place, and what follows it.
type IsWrong = fn(&Source<'_>, usize, &str) -> bool;

/// The names whose first wrong place is reported.
const LINES: [(&str, IsWrong, Code); 12] = [
    ("/api/rest", is_in_uri, Code::OtherApi),
    ("/api/graphql", is_in_uri, Code::OtherApi),
    (".useDb(", |_, _, _| true, Code::UseDb),
    ("readyState", is_right_after_connect, Code::ReadyState),
    ("unique", is_on_in_schema, Code::Unique),
    ("index", is_on_in_schema, Code::Index),
    (".index(", is_of_fields, Code::Index),
    ("console.", logs_token, Code::LogsToken),
    ("arrayFilters", |_, _, rest| rest.trim_start().starts_with([':', '}']), Code::ArrayFilters),
    (": /", is_in_filter, Code::RegExp),
    (": new RegExp(", is_in_filter, Code::RegExp),
    ("dbName", is_option_of_connect, Code::DbName),
];

/// Source code, and what is wrong at its places, in their order.
struct Source<'a> {
    text: &'a str,
    /// Those that it names.
    drivers: &'static [Driver],
    found: Vec<(usize, Code)>,
}

impl Source<'_> {
    fn report(&mut self, at: usize, code: Code) {
        let place = self.found.partition_point(|(other, _)| *other <= at);
        self.found.insert(place, (at, code));
    }

    /// Reports the first place where a name is wrong.
    fn first(&mut self, name: &str, is_wrong: IsWrong, code: Code) {
        if let Some((at, _)) = calls(self.text, name).into_iter().find(|(at, rest)| is_wrong(self, *at, rest)) {
            self.report(at, code);
        }
    }
}
