//! A reading as a line of its items, without a secret.

use crate::part_vectors::id;
use astra_uri::{
    Candidate, Choice, Code, Connection, Diagnostic, Draft, Driver, Part, Recognised, Reveal, Value,
    drivers::{Generation, Read, ReadUrl, Run, legacy, whatwg},
    recognise,
};

/// All that is found in a text that is pasted.
pub(super) fn of_paste(text: &str) -> String {
    let recognised = recognise(text);
    let mut shown: Vec<String> = Part::ALL.into_iter().filter_map(|part| choice(&recognised, part)).collect();
    shown.extend(recognised.environment(None).map(|environment| environment.to_string()));
    shown.extend(recognised.may_be_of_other_host().then(|| "other host".to_owned()));
    shown.extend(recognised.notes.iter().chain(&recognised.code).map(diagnostic));
    shown.extend(recognised.databases().iter().map(candidate));
    if let Some(parsed) = &recognised.string {
        shown.push(format!("string {:?}", parsed.verdict()));
        shown.extend(parsed.diagnostics.iter().map(diagnostic));
    }
    shown.extend(recognised.connection().map(|connection| format!("connection {}", digest(&all_of(&connection)))));
    shown.join("; ")
}

/// The reading of a text that is meant as a connection string, and all that is found in it.
pub(super) fn of_string(text: &str) -> String {
    let parsed = Draft::parse(text);
    let mut shown = vec![format!("{:?}", parsed.verdict())];
    shown.extend(parsed.diagnostics.iter().map(diagnostic));
    shown.extend(parsed.draft.values().map(value));
    shown.extend(parsed.draft.environment.map(|environment| environment.to_string()));
    shown.extend(parsed.draft.uri(Reveal::Plain).map(|uri| format!("uri {}", digest(&uri))));
    shown.extend(parsed.outline.map(|outline| format!("outline {}", digest(&outline))));
    shown.extend(Draft::parse_address(text).map(|_| "an address".to_owned()));
    shown.extend(Draft::parse_self_hosted(text).iter().flat_map(Draft::values).map(value));
    shown.push(format!("by the drivers {}", digest(&by_drivers(text))));
    let found = of_paste(text);
    format!("{}; found: {found}", shown.join("; "))
}

/// The value that a part takes from the text after its name and `=`, or its error.
pub(super) fn of_value(text: &str) -> String {
    let of_part = |part: Part| Some((part, text.strip_prefix(id(part))?.strip_prefix('=')?));
    let Some((part, text)) = Part::ALL.into_iter().find_map(of_part) else { return String::new() };
    match part.parse(text) {
        Ok(reading) => {
            let notes = reading.diagnostics.iter().map(diagnostic);
            [value(&reading.value)].into_iter().chain(notes).collect::<Vec<_>>().join("; ")
        }
        Err(error) => diagnostic(&error),
    }
}

/// The row of the table for the diagnostic of this name.
pub(super) fn of_code(name: &str) -> String {
    let Some(code) = Code::ALL.iter().copied().find(|code| code.name() == name) else { return String::new() };
    let runs = Run::of(Diagnostic::from(code).behaviours(), &Driver::ALL);
    let runs: Vec<String> = runs.iter().map(|(run, behaviour)| format!("{run} {behaviour}")).collect();
    format!("{} “{}”; {:?}; {}", code.severity(), code.message(), code.fix(), runs.join("; "))
}

/// All texts of a connection.
fn all_of(connection: &Connection) -> String {
    let mut all = format!("{} {}", connection.deployment(), connection.endpoint());
    for reveal in [Reveal::Plain, Reveal::Masked, Reveal::Placeholder] {
        all += &connection.uri(reveal);
        all += &connection.header_token(reveal);
        all.extend(Part::ALL.map(|part| connection.text(part, reveal).to_string()));
    }
    all
}

/// The parts that each generation of the drivers takes out of a string.
fn by_drivers(text: &str) -> String {
    let read = |url: &ReadUrl| {
        let of_generation = |generation: &Generation| match Read::of(*generation, url) {
            Ok(read) => format!("{} {} {} {:?}", read.base_url, *read.api_path, *read.keyspace, read.parameters),
            Err(refusal) => refusal.to_string(),
        };
        format!("{} {} {}", url.base, *url.target, Generation::ALL.iter().map(of_generation).collect::<String>())
    };
    [whatwg::read(text), legacy::read(text)].iter().flatten().map(read).collect()
}

fn choice(recognised: &Recognised, part: Part) -> Option<String> {
    match recognised.choice(part) {
        Choice::None => None,
        Choice::One(one, source) => Some(format!("{} {source}", value(&one))),
        Choice::Several(all, count) => {
            let databases = recognised.databases();
            let shown = all.into_iter().map(|one| {
                let bound = if recognised.is_of_one(&one, &databases) { " of one database" } else { "" };
                let label = recognised.candidate(one.clone()).label.map(|label| format!(" {label:?}"));
                format!("{}{}{bound}", value(&one), label.unwrap_or_default())
            });
            Some(format!("{count} {}", shown.collect::<Vec<_>>().join(" | ")))
        }
    }
}

fn candidate(Candidate { label, values, environment }: &Candidate) -> String {
    let values: Vec<String> = values.iter().map(value).collect();
    format!("database {:?} {environment:?} {}", label.as_deref().unwrap_or_default(), values.join(" "))
}

fn value(value: &Value) -> String {
    let text = value.text(Reveal::Plain);
    let is_shown = !value.part().is_secret() && text.len() <= 24;
    format!("{}={}", id(value.part()), if is_shown { text.to_string() } else { digest(&text) })
}

/// Its code, with a digest of the rest, where there is one.
fn diagnostic(one: &Diagnostic) -> String {
    let rest = format!("{one} {:?} {:?}", one.severity(), one.behaviours());
    let line = one.line().map(|line| format!(":{line}")).unwrap_or_default();
    format!("{}{line}{}", one.code, digest(&rest))
}

/// Four digits in the place of a text.
pub(super) fn digest(text: &str) -> String {
    let number = hash(text);
    format!("#{:04x}", (number >> 16) ^ (number & 0xffff))
}

/// The number of a text: FNV-1a.
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
