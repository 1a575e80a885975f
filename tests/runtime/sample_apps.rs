//! The sample apps: the published command makes each project, and each `.env` is read as its sample's code reads it.

use crate::vectors;
use astra_programs::{ProjectName, SampleApp, Variable, value};
use astra_uri::{Deployment, Reveal};
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use test_support::{
    clients::Client,
    credentials::{Secret, connection},
    expected::Expected,
    figures, node,
    package_sets::{CREATE_APP, SAMPLE_APPS},
    project::root,
    recording::Recording,
};

/// `tests/vectors/sample-apps.json`, as far as it is used here.
#[derive(Deserialize)]
struct Facts {
    samples: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    sample: String,
    loaders: Vec<String>,
    astra_if: String,
    takes_on_astra: Vec<String>,
    takes_elsewhere: Vec<String>,
}

#[test]
fn each_command_fetches_its_sample_into_the_folder() {
    let name = ProjectName::parse("my-app").expect("it is one").value;
    for sample in SampleApp::ALL {
        let folder = new_folder(CREATE_APP.installed().join("run").join(sample.to_string()));
        let recording = run_command(&folder, &sample.create_command(&name));
        recording.is_of_a_download("codeload.github.com", "/stargate/stargate-mongoose-sample-apps/tar.gz/main");
        assert_eq!(entries(&folder), ["my-app"], "{sample}: {}", recording.output());
        let manifest = fs::read_to_string(folder.join("my-app/package.json")).expect("the project has one");
        let manifest: Json = serde_json::from_str(&manifest).expect("it is JSON");
        assert_eq!(manifest["name"], sample.to_string());
    }
}

/// Whatever the shell or the command makes something else of than the one folder, the field does not take.
#[test]
fn a_name_that_makes_no_folder_of_its_own_is_refused() {
    let names = [
        "",
        ".",
        "..",
        "../up",
        "a/b",
        "-x",
        "--sample",
        "--list-samples",
        "--help",
        "a b",
        "a;b",
        "a&b",
        "a|b",
        "$x",
        "$(x)",
        "`x`",
        "a>b",
        "a#b",
        "#a",
        "a'b",
        "a\"b",
        "a\\b",
        "~",
        "*",
        "a\nb",
        "(a)",
        "{a,b}",
    ];
    let mut refused = 0;
    for (place, name) in names.into_iter().enumerate() {
        let folder = new_folder(CREATE_APP.installed().join("run").join(format!("name-{place}")));
        let command = format!("npx create-stargate-mongoose-app@0.0.3 {name} --sample discord-bot");
        run_command(&folder, &command);
        let is_made = entries(&folder) == [name];
        refused += usize::from(!is_made);
        // Quotes around a name are removed, and that is reported: the command then gets another name.
        let is_taken = ProjectName::parse(name).is_ok_and(|parsed| parsed.value.to_string() == name);
        assert!(is_made || !is_taken, "{name:?} makes {:?}", entries(&folder));
    }
    figures::print(format_args!(
        "project names: {refused} of {} are not made by the command, and not taken",
        names.len()
    ));
    assert!(refused > names.len() / 2);
}

/// In a shell, with `npx` running the published command.
fn run_command(folder: &Path, command: &str) -> Recording {
    let path = [root().join("tests/runtime/shims")];
    node::record(&json!({ "folder": folder, "command": ["sh", "-c", command], "answer": "sample apps", "path": path }))
}

fn entries(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("it can be read").file_name().into_string().expect("it is UTF-8"));
    names.collect()
}

#[test]
fn each_env_file_connects_its_sample_to_astra() {
    each_env_file_connects_its_sample(Deployment::Astra);
}

#[test]
fn each_env_file_connects_its_sample_to_a_data_api_of_ones_own() {
    each_env_file_connects_its_sample(Deployment::SelfHosted);
}

fn each_env_file_connects_its_sample(deployment: Deployment) {
    let client = Client::of(deployment).next().expect("there is one for each");
    let mut count = 0;
    let Facts { samples } = vectors::read("sample-apps");
    for (sample, fact) in SampleApp::ALL.into_iter().zip(&samples) {
        assert_eq!(sample.to_string(), fact.sample);
        for loader in &fact.loaders {
            for secret in
                [Secret::Usual, Secret::OddInSingleQuotes, Secret::OddInDoubleQuotes, Secret::OddWithVariables]
            {
                eprintln!("{sample}, {deployment}, {loader}, {secret}"); // shown if the test fails
                let name = format!("{sample} {deployment:?} {loader} {secret}").replace(' ', "-");
                let folder = new_folder(SAMPLE_APPS.installed().join("run").join(name));
                let text = sample.env_file(&connection(deployment, secret), Reveal::Plain);
                fs::write(folder.join(".env"), &*text).expect("the folder is there");
                let environment = fact.run(loader, &folder, &Expected::of(client, deployment, secret));
                fact.is_given_its_values(&environment, deployment, secret);
                count += 1;
            }
        }
    }
    figures::print(format_args!("sample apps: {deployment}, {count} .env files read by their loaders"));
}

impl Fact {
    /// Connects as this sample, which must send what is expected; returns the environment that it had.
    #[track_caller]
    fn run(&self, loader: &str, folder: &Path, expected: &Expected) -> Map<String, Json> {
        let script = root().join("tests/runtime/sample-app.cjs").display().to_string();
        let Self { astra_if, takes_on_astra, .. } = self;
        let told = json!({ "loader": loader, "astra_if": astra_if, "takes_on_astra": takes_on_astra }).to_string();
        let program = if loader == "dotenv" { "node" } else { loader };
        let command: Vec<_> = program.split(' ').chain([&*script, &*told]).collect();
        let path = [SAMPLE_APPS.commands()];
        let recording = node::record(&json!({ "folder": folder, "command": command, "answer": "empty", "path": path }));
        recording.sent(expected);
        let last = recording.stdout.lines().next_back().expect("it prints its environment");
        serde_json::from_str(last).expect("the environment is JSON")
    }

    /// Each variable that it takes has the value of the connection, to the last character.
    #[track_caller]
    fn is_given_its_values(&self, environment: &Map<String, Json>, deployment: Deployment, secret: Secret) {
        let connection = connection(deployment, secret);
        let names = match deployment {
            Deployment::Astra => &self.takes_on_astra,
            Deployment::SelfHosted => &self.takes_elsewhere,
        };
        for name in names {
            let variable = match &**name {
                "ASTRA_API_ENDPOINT" => Variable::Endpoint,
                "ASTRA_NAMESPACE" => Variable::Keyspace,
                "ASTRA_APPLICATION_TOKEN" => Variable::Token,
                "DATA_API_URL" => Variable::Uri,
                "DATA_API_AUTH_USERNAME" => Variable::Username,
                "DATA_API_AUTH_PASSWORD" => Variable::Password,
                other => panic!("{other} is of no connection"),
            };
            let given = environment.get(name).and_then(Json::as_str);
            assert_eq!(given, Some(&**value(&connection, variable, Reveal::Plain)), "{name}");
        }
    }
}

fn new_folder(folder: PathBuf) -> PathBuf {
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder is ours");
    }
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}
