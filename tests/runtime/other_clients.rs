//! Other clients, each the published package, take their values from what the page gives for them: the MCP server from its
//! settings, started by npx as they say, and it and others from the file of variables.
//!
//! Of the readers that the page names, langchain-astradb, astra-haystack and Langflow are not run: the first alone brings
//! 250 MB.

use astra_programs::{Credentials, EnvReader, File, Form, Snippet};
use astra_uri::{Deployment::Astra, Driver, Reveal};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use test_support::{
    clients::Client,
    credentials::{KEYSPACE, Secret, connection},
    expected::Expected,
    node,
    package_sets::{ASTRAPY, OTHER_CLIENTS},
    project::root,
    recording::Recording,
};

/// The server's answer for a database without collections.
const NO_COLLECTIONS: &str = "{\"content\":[{\"type\":\"text\",\"text\":\"\"}],\"isError\":false}\n";

/// The first lines of a program of a user.
const STORE: &str = "import { AstraDBVectorStore } from '@llamaindex/astra';
const store = new AstraDBVectorStore({ embeddingModel: {} });
await store.createAndConnect('greetings', { vector: { dimension: 2, metric: 'cosine' } });
await store.client().close();
";

/// With every variable of the file in its environment.
const REPL: &str = "set -a; . ./.env; set +a
echo 'database.list_collection_names()' | python \"$(command -v astrapy-repl)\" --repl stdlib";

#[test]
fn the_mcp_server_runs_with_its_settings_whatever_the_folder_has() {
    for secret in [Secret::Usual, Secret::Odd] {
        let folder = new_folder(&format!("settings {secret}"));
        write(&folder, ".env", &env(secret).replace(KEYSPACE, "of_the_folder"));
        write(&folder, "mcp.json", &settings(secret));
        let recording = ask_server(&folder);
        recording.sent(&expected(secret, KEYSPACE, &["findCollections"]));
        printed(&recording, secret, NO_COLLECTIONS);
    }
}

/// Why the settings have the keyspace, too.
#[test]
fn without_the_keyspace_in_its_settings_the_folder_of_the_mcp_server_decides() {
    let folder = new_folder("settings without keyspace");
    write(&folder, ".env", &env(Secret::Usual).replace(KEYSPACE, "of_the_folder"));
    let mut settings: Value = serde_json::from_str(&settings(Secret::Usual)).expect("it is JSON");
    let variables = settings["mcpServers"]["astra-db-mcp"]["env"].as_object_mut().expect("it has variables");
    assert!(variables.remove("ASTRA_DB_KEYSPACE").is_some());
    write(&folder, "mcp.json", &settings.to_string());
    ask_server(&folder).sent(&expected(Secret::Usual, "of_the_folder", &["findCollections"]));
}

#[test]
fn the_mcp_server_reads_the_env_file_of_its_folder() {
    for secret in SECRETS {
        let folder = new_folder(&format!("env {secret}"));
        write(&folder, ".env", &env(secret));
        let mut settings: Value = serde_json::from_str(&settings(secret)).expect("it is JSON");
        settings["mcpServers"]["astra-db-mcp"]["env"] = json!({});
        write(&folder, "mcp.json", &settings.to_string());
        let recording = ask_server(&folder);
        recording.sent(&expected(secret, KEYSPACE, &["findCollections"]));
        printed(&recording, secret, NO_COLLECTIONS);
    }
}

#[test]
fn llama_index_in_typescript_takes_the_keyspace_from_the_namespace() {
    for secret in SECRETS {
        let folder = new_folder(&format!("llama-index {secret}"));
        // The other name of the keyspace is no way to it.
        write(&folder, ".env", &env(secret).replace("ASTRA_DB_KEYSPACE=", "ASTRA_DB_KEYSPACE=not_"));
        write(&folder, "store.mjs", STORE);
        let recording = run(&folder, &["node", "--env-file=.env", "store.mjs"], &[]);
        // Its client looks whether the collection is there.
        recording.sent(&expected(secret, KEYSPACE, &["findCollections", "createCollection"]));
        printed(&recording, secret, "Created Astra DB collection\n");
    }
}

#[test]
fn astrapy_repl_takes_the_variables() {
    for secret in SECRETS {
        let folder = new_folder(&format!("astrapy-repl {secret}"));
        write(&folder, ".env", &env(secret).replace("ASTRA_DB_NAMESPACE=", "ASTRA_DB_NAMESPACE=not_"));
        let recording = run(&folder, &["sh", "-c", REPL], &[ASTRAPY.commands()]);
        recording.sent(&expected(secret, KEYSPACE, &["findCollections"]));
        printed(&recording, secret, ">>> []\n>>> ");
    }
}

/// Those that a line of a file can hold for every reader.
const SECRETS: [Secret; 3] = [Secret::Usual, Secret::OddInSingleQuotes, Secret::OddInDoubleQuotes];

fn for_other_clients() -> Snippet {
    Snippet::new(Astra, Driver::default(), File::McpServers, Credentials::default(), Form::default())
}

fn settings(secret: Secret) -> String {
    let text = for_other_clients().text(Some(&connection(Astra, secret)), Reveal::Plain);
    text.expect("the connection is there").to_string()
}

fn env(secret: Secret) -> String {
    let text = for_other_clients().env_file(Some(&connection(Astra, secret)), EnvReader::Any, Reveal::Plain);
    text.expect("the connection is there").to_string()
}

/// The requests of these commands, all for one keyspace.
fn expected(secret: Secret, keyspace: &str, commands: &[&'static str]) -> Expected {
    let client = Client::of(Astra).next().expect("there is one");
    let path = format!("{}{keyspace}", Astra.api_path());
    let requests = commands.iter().map(|command| (path.clone(), *command)).collect();
    Expected { requests, ..Expected::of(client, Astra, secret) }
}

/// An MCP client with the settings in this folder asks for the collections.
fn ask_server(folder: &Path) -> Recording {
    let client = root().join("tests/runtime/mcp-client.mjs").display().to_string();
    run(folder, &["node", &client], &[])
}

fn run(folder: &Path, command: &[&str], path: &[PathBuf]) -> Recording {
    node::record(&json!({ "folder": folder, "command": command, "answer": "empty", "path": path }))
}

/// It printed this, and the token nowhere.
#[track_caller]
fn printed(recording: &Recording, secret: Secret, text: &str) {
    assert_eq!(recording.stdout, text, "{recording:#?}");
    let secrets = expected(secret, KEYSPACE, &[]).secrets;
    assert!(!secrets.iter().any(|secret| recording.output().contains(secret)), "a secret is in the output");
}

/// A folder beside the packages, where Node and npx find them.
fn new_folder(name: &str) -> PathBuf {
    let folder = OTHER_CLIENTS.installed().join("run").join(name.replace(' ', "-"));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder is ours");
    }
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("the folder is there");
}
