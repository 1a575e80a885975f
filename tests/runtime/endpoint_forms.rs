//! The page's warnings about the value of an endpoint variable say what the clients do with it: each, the published package,
//! asks for one document, and the recorder saw where.
//!
//! Not run: what is built on them and hands the value on as it is, such as `LangChain` and `LlamaIndex`.

use astra_programs::ENV_FILE;
use astra_uri::{Deployment::Astra, recognise};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use test_support::{
    clients::Client,
    credentials::{KEYSPACE, Secret, connection_string, endpoint, token},
    expected::Expected,
    node,
    package_sets::{ASTRA_DB_TS, ASTRAPY, OTHER_CLIENTS, Set},
};

/// The keyspace that the programs ask for, and no connection string here has.
const ASKED: &str = "asked_for";

/// Both generations take the same calls.
const TYPESCRIPT: &str = "const { DataAPIClient } = require('@datastax/astra-db-ts');
const { ASTRA_DB_API_ENDPOINT: endpoint, ASTRA_DB_APPLICATION_TOKEN: token, ASTRA_DB_KEYSPACE: keyspace } = process.env;
const client = new DataAPIClient(token);
client.db(endpoint, { keyspace }).collection('greetings').findOne({})
  .then((greeting) => console.log('First greeting:', greeting ?? 'none yet'))
  .finally(() => client.close());
";

const PYTHON: &str = "import os
from astrapy import DataAPIClient
from dotenv import load_dotenv
load_dotenv('astra.env', interpolate=False)
endpoint, token, keyspace = (os.environ[f'ASTRA_DB_{name}'] for name in ('API_ENDPOINT', 'APPLICATION_TOKEN', 'KEYSPACE'))
greeting = DataAPIClient(token).get_database(endpoint, keyspace=keyspace).get_collection('greetings').find_one({})
print('First greeting:', greeting or 'none yet')
";

const PRINTS: &str = "First greeting: none yet\n";

/// The clients, in the order of the paths in these tests.
const ASKERS: [Asker; 3] = [
    Asker { set: ASTRA_DB_TS, command: &["node", "--env-file=astra.env", "ask.cjs"], program: TYPESCRIPT },
    Asker { set: OTHER_CLIENTS, command: &["node", "--env-file=astra.env", "ask.cjs"], program: TYPESCRIPT },
    Asker { set: ASTRAPY, command: &["python", "ask.py"], program: PYTHON },
];

/// A client with a program that gives it the variables.
struct Asker {
    set: Set,
    command: &'static [&'static str],
    program: &'static str,
}

#[test]
fn a_bare_endpoint_is_right_everywhere() {
    each_asks("bare", "", [&asked("")[..]; 3]);
    page_warns("", None);
}

#[test]
fn a_slash_is_doubled_by_astra_db_ts_1_alone() {
    assert!(astra_db_ts_beside_others().starts_with("1."), "the claim is of its first generation");
    let right = asked("");
    each_asks("slash", "/", [&right, &asked("/"), &right]);
    page_warns("/", Some(("endpoint-has-slash", "astra-db-ts 1 asks for //api/json/v1")));
}

#[test]
fn every_client_adds_the_path_of_the_api_to_a_path() {
    for (name, path) in [("path", "/api/json/v1"), ("other path", "/api/rest")] {
        each_asks(name, path, [&asked(path)[..]; 3]);
        page_warns(path, Some(("endpoint-has-path", "add /api/json/v1")));
    }
}

/// The path that they add is in the query, or left out: the collection and the keyspace that were asked for have no effect.
#[test]
fn everything_goes_to_the_keyspace_of_a_connection_string() {
    let string = of_string();
    let added = format!("{string}{}", asked(""));
    each_asks("string", &string, [&added, &added, &path_of_string()]);
    page_warns(&string, Some(("endpoint-is-string", "send everything to its keyspace")));
}

/// Why less than a connection string is another case: without its query, its keyspace is a path like any other, and without
/// its keyspace there is none to go to.
#[test]
fn nothing_goes_to_a_keyspace_for_less_than_a_connection_string() {
    let path = path_of_string();
    each_asks("keyspace", &path, [&asked(&path)[..]; 3]);
    let string = of_string().replace(&path, "/api/json/v1");
    let added = format!("{string}{}", asked(""));
    each_asks("token", &string, [&added, &added, "/api/json/v1"]);
}

/// The path that is right, after another.
fn asked(before: &str) -> String {
    format!("{before}{}{ASKED}/greetings", Astra.api_path())
}

fn path_of_string() -> String {
    format!("{}{KEYSPACE}", Astra.api_path())
}

/// The connection string after its host.
fn of_string() -> String {
    connection_string().strip_prefix(&endpoint()).expect("it begins with the endpoint").to_owned()
}

/// The variable with the endpoint, and this after it: a line of the file that the programs read, and what the page reads.
fn variable(after_host: &str) -> String {
    format!("ASTRA_DB_API_ENDPOINT={}{after_host}\n", endpoint())
}

/// Each client took the endpoint with this after it, and made one request for this path; nothing told its user.
#[track_caller]
fn each_asks(name: &str, after_host: &str, paths: [&str; 3]) {
    let others = format!("ASTRA_DB_APPLICATION_TOKEN={}\nASTRA_DB_KEYSPACE={ASKED}\n", token());
    for (Asker { set, command, program }, path) in ASKERS.iter().zip(paths) {
        eprintln!("{set}, {name}"); // shown if the test fails
        let folder = new_folder(*set, name);
        fs::write(folder.join(ENV_FILE), variable(after_host) + &others).expect("the folder is there");
        fs::write(folder.join(command.last().expect("it has a file")), program).expect("the folder is there");
        let recording =
            node::record(&json!({ "folder": folder, "command": command, "answer": "empty", "path": [set.commands()] }));
        let client = Client::of(Astra).next().expect("there is one");
        let requests = vec![(path.to_owned(), "findOne")];
        let expected = Expected { requests, prints: PRINTS, ..Expected::of(client, Astra, Secret::Usual) };
        recording.is_of_a_query(&expected);
    }
}

/// The page notes this alone, in words that have the claim in them.
#[track_caller]
fn page_warns(after_host: &str, warning: Option<(&str, &str)>) {
    let notes = recognise(&variable(after_host)).notes;
    let names: Vec<_> = notes.iter().map(|note| note.code.name()).collect();
    assert_eq!(names, warning.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for (note, (_, claim)) in notes.iter().zip(warning) {
        assert!(note.to_string().contains(claim), "{note}");
    }
}

/// The version that the packages of `OTHER_CLIENTS` bring.
fn astra_db_ts_beside_others() -> String {
    let manifest = OTHER_CLIENTS.installed().join("node_modules/@datastax/astra-db-ts/package.json");
    let text = fs::read_to_string(manifest).expect("it is installed");
    let manifest: Value = serde_json::from_str(&text).expect("it is JSON");
    manifest["version"].as_str().expect("it has a version").to_owned()
}

/// A folder beside the packages, where Node finds them.
fn new_folder(set: Set, name: &str) -> PathBuf {
    let folder = set.installed().join("run").join(format!("endpoint-{}", name.replace(' ', "-")));
    remove(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

fn remove(folder: &Path) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("the folder is ours");
    }
}
