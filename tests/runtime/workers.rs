//! The page's Workers connect and query as its programs do, and take no refusal for success: bundled by wrangler and run by
//! workerd, the runtime of Cloudflare Workers.

use crate::{known_failures::is_of, program::Program};
use astra_programs::{ENV_FILE, File, Tools, value};
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Driver, Reveal,
};
use serde_json::{Map, Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use test_support::{
    clients::{Client, ON_MONGOOSE_8},
    credentials::{OWN_HOST, OWN_PORT, Secret, connection},
    figures, node,
    package_sets::{path_with, workerd, workers},
    project::root,
    recording::Recording,
};

/// The rows that are found by what workerd prints.
pub(crate) const PROVOKED: [&str; 2] = [GLOBAL_SCOPE, MONGOOSE_8];

const GLOBAL_SCOPE: &str = "Disallowed operation called within global scope";
const MONGOOSE_8: &str = "(reading 'BSON')";

#[test]
fn a_worker_queries_a_data_api_of_ones_own_by_the_command_of_the_page() {
    for secret in [Secret::Usual, Secret::OddInSingleQuotes, Secret::OddInDoubleQuotes] {
        let program = worker(SelfHosted, secret);
        let folder = program.written(&program.to_string());
        let command = program.snippet().run_command(Tools::default()).expect("there is a command");
        // It would look for wrangler beside the program, and then in the registry.
        let command = command.strip_prefix("npx ").expect("npx starts what is installed");
        let recording: Recording = ask(&json!({
            "folder": folder,
            "command": command.split(' ').collect::<Vec<_>>(),
            "path": workers(),
            "address": format!("{OWN_HOST}:{OWN_PORT}"),
            "files": [ENV_FILE],
            "answer": "empty",
        }));
        recording.is_of_a_query(&program.expected());
    }
}

#[test]
fn a_worker_queries_astra() {
    for secret in Secret::OF_URLS {
        let program = worker(Astra, secret);
        let folder = bundled(&program, "query");
        run(&program, &folder, "empty").is_of_a_query(&program.expected());
    }
}

#[test]
fn a_worker_takes_no_refusal_for_success() {
    let program = worker(Astra, Secret::Usual);
    let folder = bundled(&program, "refusal");
    for status in [401, 403, 404, 429, 500] {
        for content in ["errors", "json", "html", "nothing"] {
            let answer = format!("refusal {status} {content}");
            run(&program, &folder, &answer).is_of_no_connection(&program.expected());
        }
    }
    figures::print(format_args!("refused: a Worker, 20 runs"));
}

#[test]
fn without_compatibility_with_node_the_packages_are_not_bundled() {
    const MESSAGE: &str = "Could not resolve \"url\"";
    let program = worker(Astra, Secret::Usual);
    let folder = program.written(&format!("old {program}"));
    let printed = bundle(&folder, File::Worker.file_name(), "--compatibility-date=2026-08-03");
    assert!(printed.contains(MESSAGE), "{printed}");
    is_of(MESSAGE, &printed);
}

#[test]
fn a_query_outside_of_the_handler_is_as_the_page_says() {
    let program = worker(Astra, Secret::Usual);
    let folder = program.written(&format!("outside {program}"));
    let text = "import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';
mongoose.setDriver(driver);
await mongoose.connect('URI');
const failure = await mongoose.connection.createCollection('greetings').catch((error) => error);
export default { fetch: () => new Response(failure.message, { status: 500 }) };
";
    let uri = connection(Astra, Secret::Usual).uri(Reveal::Plain);
    fs::write(folder.join(File::Worker.file_name()), text.replace("URI", &uri)).expect("the folder is there");
    let printed = bundle(&folder, File::Worker.file_name(), "--compatibility-date=2026-11-01");
    assert!(folder.join(BUNDLE).is_file(), "{printed}");
    let recording = run(&program, &folder, "empty");
    recording.is_of_no_start(GLOBAL_SCOPE);
    is_of(GLOBAL_SCOPE, &recording.output());
}

/// So that the page has no Worker for it.
#[test]
fn the_driver_that_is_no_longer_maintained_does_not_start_in_a_worker() {
    let client = Client::of(Astra).find(|client| client.driver == Driver::StargateMongoose);
    let program = Program { client: client.expect("it is one of them"), ..worker(Astra, Secret::Usual) };
    let folder = program.written(&format!("legacy {program}"));
    let file = folder.join(File::Worker.file_name());
    let text = fs::read_to_string(&file).expect("it was written");
    let [current, legacy] = Driver::ALL.map(Driver::package);
    fs::write(file, text.replace(current, legacy)).expect("the folder is there");
    let printed = bundle(&folder, File::Worker.file_name(), "--compatibility-date=2026-11-01");
    assert!(folder.join(BUNDLE).is_file(), "{printed}");
    run(&program, &folder, "empty").is_of_no_start("(reading 'startsWith')");
}

/// So that the page names Mongoose 9 for it.
#[test]
fn the_driver_on_mongoose_8_does_not_start_in_a_worker() {
    let program = Program { client: &ON_MONGOOSE_8, ..worker(Astra, Secret::Usual) };
    let folder = bundled(&program, "query");
    let recording = run(&program, &folder, "empty");
    recording.is_of_no_start(MONGOOSE_8);
    is_of(MONGOOSE_8, &recording.output());
}

const BUNDLE: &str = "built/worker.js";

fn worker(deployment: Deployment, secret: Secret) -> Program {
    let client = Client::of(deployment).next().expect("astra-mongoose is the first");
    Program { secret, ..Program::usual(client, deployment, File::Worker) }
}

/// The folder of the Worker, with what wrangler makes of it.
#[track_caller]
fn bundled(program: &Program, name: &str) -> PathBuf {
    let folder = program.written(&format!("{name} {program}"));
    let printed = bundle(&folder, File::Worker.file_name(), "--compatibility-date=2026-11-01");
    assert!(folder.join(BUNDLE).is_file(), "{printed}");
    folder
}

/// The output of wrangler, which writes into `built`, in the folder, the bundle of a program that it would upload.
pub(crate) fn bundle(folder: &Path, program: &str, date: &str) -> String {
    let report = folder.join("connections");
    let output = Command::new("wrangler")
        .args(["deploy", program, "--name=greetings", "--dry-run", "--outdir=built", date])
        .current_dir(folder)
        .env("PATH", path_with(workers()))
        .env("HOME", folder)
        .env("NODE_OPTIONS", format!("--require={}", json!(root().join("tests/runtime/recorder/loopback.cjs"))))
        .env("RECORDER_REPORT", &report)
        .env("WRANGLER_HIDE_BANNER", "true")
        .env("WRANGLER_SEND_METRICS", "false")
        .output()
        .expect("wrangler starts");
    assert!(!report.exists(), "{}", fs::read_to_string(report).unwrap_or_default());
    [output.stdout, output.stderr].iter().map(|printed| String::from_utf8_lossy(printed)).collect()
}

#[track_caller]
fn run(program: &Program, folder: &Path, answer: &str) -> Recording {
    let connection = connection(program.deployment, program.secret);
    let variables: Map<_, _> = program
        .snippet()
        .variables()
        .iter()
        .map(|&each| (each.name(program.deployment).to_owned(), json!(*value(&connection, each, Reveal::Plain))))
        .collect();
    ask(&json!({
        "folder": folder,
        "bundle": BUNDLE,
        "workerd": workerd(),
        "variables": variables,
        "host": program.expected().host,
        "answer": answer,
    }))
}

#[track_caller]
fn ask(order: &Value) -> Recording {
    node::ask("recorder/worker.mjs", &[], &order.to_string())
}
