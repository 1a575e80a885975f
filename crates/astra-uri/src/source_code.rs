//! Diagnostics of source code that uses a driver: the calls and options that fail, each with its line.

mod addresses;
mod calls;
mod connection;
mod imports;
mod logs;
mod queries;
mod schema;

use self::{
    addresses::{is_argument, is_in_uri},
    calls::{calls, has_one, lines_between, shortly_before},
    connection::{is_option, is_set},
    imports::{is_imported, is_named_import},
    logs::logs_token,
    queries::is_in_filter,
    schema::is_on_in_schema,
};
use crate::{Code, Detail, Diagnostic, Driver};

/// Reads code that uses a driver, and nothing else. In the order of the lines.
pub(crate) fn diagnostics(text: &str) -> Vec<Diagnostic> {
    if !text.contains("mongoose") {
        return Vec::new(); // Nearly all texts.
    }
    let mut source = Source { text, drivers: &[], found: Vec::new() };
    source.first("astra-mongoose", Code::WrongPackage);
    let names = |package| has_one(text, &["'", package, "'|\"", package, "\""].concat());
    let [astra, stargate] = Driver::ALL.map(|driver| names(driver.package()));
    source.drivers = match (astra || !source.found.is_empty(), stargate) {
        (true, true) => &Driver::ALL,
        (true, false) => &[Driver::AstraMongoose],
        (false, true) => &[Driver::StargateMongoose],
        (false, false) => return Vec::new(),
    };
    source.order();
    for (name, code) in &LINES {
        source.first(name, *code);
    }
    let (mut last, mut line) = (0, 1);
    let mut diagnostic = |(at, code): &(usize, Code)| {
        line += lines_between(text, last, *at);
        last = *at;
        Diagnostic::from(*code).with(Detail::Line(line, source.drivers))
    };
    source.found.iter().map(&mut diagnostic).collect()
}

/// Much else has a `connect`: other clients, and the functions that samples wrap around this one.
const CONNECT: &str = "mongoose.connect(";

/// The names that may be wrong, each with the code of its first wrong place.
const LINES: [(&str, Code); 19] = [
    ("createAstraUri(", Code::OldArguments),
    ("createAstraUri(", Code::IdAsPath),
    (CONNECT, Code::NoIsAstra),
    ("isAstra", Code::NotAstra),
    ("createNamespaceOnConnect", Code::CreatesNamespace),
    ("authHeaderName", Code::OwnHeader),
    ("createAstraUri", Code::NamedImport),
    ("unique", Code::Unique),
    ("index", Code::Index),
    ("/api/rest", Code::OtherApi),
    ("/api/graphql", Code::OtherApi),
    ("node_modules/mongoose", Code::TwoCopies),
    ("dbName", Code::DbName),
    (".useDb(", Code::UseDb),
    ("readyState", Code::ReadyState),
    ("console.", Code::LogsToken),
    ("arrayFilters:", Code::ArrayFilters),
    (": /", Code::RegExp),
    (": new RegExp(", Code::RegExp),
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
    fn first(&mut self, name: &str, code: Code) {
        for (at, rest) in calls(self.text, name) {
            if self.is_wrong(code, shortly_before(self.text, at), rest) {
                return self.report(at, code);
            }
        }
    }

    /// Whether a name is wrong between what comes shortly before it and what follows it.
    fn is_wrong(&self, code: Code, before: &str, rest: &str) -> bool {
        match code {
            Code::NamedImport => is_named_import(before, rest),
            Code::WrongPackage => is_imported(before, rest),
            Code::TwoCopies => self.has_own_copy(rest),
            Code::OtherApi => is_in_uri(before),
            Code::OldArguments => is_argument(rest, 0, "id") || is_argument(rest, 1, "region"),
            Code::IdAsPath => is_argument(rest, 3, "id"),
            Code::NoIsAstra => self.lacks_is_astra(rest),
            Code::NotAstra => is_set(rest, "false") && is_option(before, rest, "username"),
            Code::CreatesNamespace => is_set(rest, "true") && is_option(before, rest, "isAstra: false"),
            Code::OwnHeader | Code::DbName => is_set(rest, "") && is_option(before, rest, "mongodb"),
            Code::ReadyState => self.is_right_after_connect(before),
            // A table has indexes.
            Code::Unique | Code::Index => is_on_in_schema(before, rest) && !self.text.contains("isTable"),
            Code::LogsToken => logs_token(before, rest),
            Code::RegExp => is_in_filter(before, rest),
            _ => true,
        }
    }
}
