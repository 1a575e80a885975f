//! Lines of code against what the published drivers did with them: `tests/vectors/code-lines.json`.

use crate::driver_model::recorded::generation;
use astra_uri::{
    Code, Diagnostic, Severity,
    drivers::{Behaviour, Refusal},
    recognise,
};
use serde::Deserialize;
use serde_json::Value;
use test_support::{
    figures,
    project::{none_of, vectors_of},
};

#[derive(Deserialize)]
struct Recorded {
    before: Vec<String>,
    after: Vec<String>,
    lines: Vec<Case>,
}

/// Some lines, the code of what is wrong with them, and what happened.
#[derive(Deserialize)]
struct Case {
    code: Option<String>,
    lines: Vec<String>,
    results: Vec<Happened>,
}

#[derive(Deserialize)]
struct Happened {
    versions: Vec<String>,
    saw: Value,
}

impl Recorded {
    #[track_caller]
    fn read() -> Self {
        vectors_of("code-lines")
    }

    /// The whole program.
    fn program(&self, case: &Case, package: &str) -> String {
        [&self.before, &case.lines, &self.after].map(|lines| lines.join("\n")).join("\n").replace("DRIVER", package)
    }
}

/// A line that works with every driver that the code names has no diagnostic, or a note.
#[test]
fn each_recorded_line_is_found_and_the_right_ones_are_not() {
    let recorded = Recorded::read();
    let mut wrong = Vec::new();
    for case in &recorded.lines {
        for package in ["@datastax/astra-mongoose", "stargate-mongoose"] {
            let program = recorded.program(case, package);
            let found = recognise(&program).code;
            let names: Vec<_> = found.iter().map(|one| one.code.name()).collect();
            let is_silent = case.code.as_deref() == Some("ready-state") && package == "stargate-mongoose";
            let meant: Vec<_> = case.code.as_deref().filter(|_| !is_silent).into_iter().collect();
            let lines = recorded.before.len() + 1..=recorded.before.len() + case.lines.len();
            let is_there = found.iter().all(|one| one.line().is_some_and(|line| lines.contains(&line)));
            if names != meant || !is_there {
                wrong.push(format!("{package} {:?}: {found:?}", case.lines));
            }
        }
    }
    none_of("lines that are diagnosed otherwise", &wrong);
}

#[test]
fn every_behaviour_reported_of_a_line_is_what_each_version_did() {
    let mut wrong = Vec::new();
    let (mut claims, mut open) = (0, 0);
    for Case { code, lines, results } in Recorded::read().lines {
        let Some(code) = code.map(|name| Code::ALL.iter().find(|code| code.name() == name).expect("it is a code"))
        else {
            continue;
        };
        for Happened { versions, saw } in results {
            for version in versions {
                let Some(claimed) = generation(&version).behaviour(Diagnostic::from(*code).behaviours()) else {
                    open += 1;
                    continue;
                };
                claims += 1;
                if !is_seen(*code, claimed, &saw) {
                    wrong.push(format!("{lines:?} {version}: reported {claimed:?}, did {saw}"));
                }
            }
        }
    }
    figures::print(format_args!(
        "lines of code: {claims} behaviours held to a version, {open} not reported, {} wrong",
        wrong.len()
    ));
    none_of("behaviours of lines that are reported wrongly", &wrong);
}

/// Whether what was seen is this behaviour.
fn is_seen(code: Code, claimed: Behaviour, saw: &Value) -> bool {
    let filter = || &saw[0][1]["findOne"]["filter"]["name"];
    let path = saw[0][0].as_str();
    let said = saw.as_str();
    match claimed {
        Behaviour::Throws(Refusal::NoUseDb) => said == Some("threw mongoose.connection.useDb is not a function"),
        Behaviour::ReachesNoDatabase => said.is_some_and(|said| said.contains("does not match")),
        Behaviour::AsksOtherPath => {
            path.is_some_and(|path| !path.starts_with("/api/json/v1/") && path.ends_with("/users"))
        }
        Behaviour::ShowsToken => said == Some("the token"),
        Behaviour::SendsEmptyObject => *filter() == serde_json::json!({}),
        Behaviour::SendsRegularExpression => filter()["$regularExpression"].is_object(),
        Behaviour::ReportsConnecting => said == Some("2"),
        // The value in the place of an object of Mongoose: a number, or what it is made of.
        Behaviour::SendsInnerFields => {
            let update = &saw[0][1]["updateOne"];
            update["filter"]["_id"].is_object() || update["update"]["$push"]["notes"]["_doc"].is_object()
        }
        Behaviour::Ignores => match code {
            Code::DbName => path == Some("/api/json/v1/shop/users"),
            Code::ArrayFilters => saw[0][1]["updateMany"]["options"] == serde_json::json!({}),
            _ => said
                .is_some_and(|said| said.is_empty() || said.contains("Not Implemented") || said.contains("Cannot use")),
        },
        Behaviour::Works => path == Some("/api/json/v1/other/users"),
        other => panic!("no line was recorded for {other:?}"),
    }
}

#[test]
fn a_module_of_the_wrong_name_is_found_in_no_folder() {
    let recorded = Recorded::read();
    let case =
        recorded.lines.iter().find(|case| case.code.as_deref() == Some("wrong-package")).expect("it is recorded");
    assert!(case.results.iter().all(|happened| happened.saw == "threw Cannot find module 'astra-mongoose'"));
}

/// An option that a driver ignores is a warning, where it may have been meant to matter.
#[test]
fn the_severity_is_that_of_the_drivers_that_the_code_names() {
    let severity = |package: &str, line: &str| {
        let code = format!("const {{ driver }} = require('{package}');\n{line}");
        recognise(&code).code.iter().map(Diagnostic::severity).collect::<Vec<_>>()
    };
    let of_both = |line: &str| ["@datastax/astra-mongoose", "stargate-mongoose"].map(|package| severity(package, line));
    assert_eq!(of_both("mongoose.connection.useDb('other');"), [[Severity::Error], [Severity::Error]]);
    assert_eq!(of_both("User.find({ name: /^A/ });"), [[Severity::Error], [Severity::Error]]);
    assert_eq!(of_both("new Schema({ email: { unique: true } });"), [[Severity::Warning], [Severity::Warning]]);
    assert_eq!(of_both("new Schema({ email: { index: true } });"), [[Severity::Note], [Severity::Note]]);
    assert_eq!(of_both("console.log(mongoose);"), [[Severity::Error], [Severity::Error]]);
}

/// The programs that have the lines, each with its name.
pub(crate) fn programs() -> Vec<(String, String)> {
    let recorded = Recorded::read();
    let of_case = |case: &Case| (case.lines.join(" "), recorded.program(case, "@datastax/astra-mongoose"));
    recorded.lines.iter().map(of_case).collect()
}

/// The codes that the lines have.
pub(crate) fn names() -> Vec<String> {
    Recorded::read().lines.into_iter().filter_map(|case| case.code).collect()
}
