//! The variables of other clients, and the settings of the MCP server.

use astra_programs::{
    Client, Credentials, EnvReader, File, Form, Module, PackageManager, Platform, READERS, Snippet, Tools,
};
use astra_uri::{Connection, Deployment, Driver, Reveal};
use serde_json::json;
use test_support::credentials::{KEYSPACE, Secret, connection, endpoint, token};

pub(super) fn for_other_clients() -> Snippet {
    Snippet::new(Deployment::Astra, Driver::default(), File::McpServers, Credentials::default(), Form::TryIt)
}

fn env(connection: &Connection, reveal: Reveal) -> String {
    for_other_clients().env_file(Some(connection), EnvReader::Any, reveal).expect("the connection is there").to_string()
}

#[test]
fn the_variables_are_the_endpoint_alone_the_keyspace_under_both_names_and_the_token() {
    let endpoint = endpoint();
    assert_eq!(endpoint.matches('/').count(), 2, "no slash behind the host");
    assert_eq!(
        env(&connection(Deployment::Astra, Secret::Usual), Reveal::Plain),
        format!(
            "ASTRA_DB_API_ENDPOINT={endpoint}\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_NAMESPACE={KEYSPACE}\n\
             ASTRA_DB_APPLICATION_TOKEN={}\n",
            token()
        )
    );
}

#[test]
fn the_settings_have_the_command_and_all_three_variables() {
    let connection = connection(Deployment::Astra, Secret::Usual);
    let text = for_other_clients().text(Some(&connection), Reveal::Plain).expect("the connection is there");
    let settings: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let env = json!({
        "ASTRA_DB_API_ENDPOINT": endpoint(),
        "ASTRA_DB_KEYSPACE": KEYSPACE,
        "ASTRA_DB_APPLICATION_TOKEN": token(),
    });
    let server = json!({ "command": "npx", "args": ["-y", "@datastax/astra-db-mcp"], "env": env });
    assert_eq!(settings, json!({ "mcpServers": { "astra-db-mcp": server } }));
    assert!(text.ends_with("}\n"));
}

#[test]
fn nothing_is_given_of_a_connection_that_is_not_there_or_not_to_astra() {
    let own = connection(Deployment::SelfHosted, Secret::Usual);
    for deployment in Deployment::ALL {
        for connection in [None, Some(&own)] {
            let snippet =
                Snippet::new(deployment, Driver::default(), File::McpServers, Credentials::Inline, Form::InYourApp);
            assert_eq!(snippet, for_other_clients(), "no choice makes a difference");
            assert!(snippet.text(connection, Reveal::Plain).is_none() && snippet.holds_secret());
            assert!(snippet.env_file(connection, EnvReader::Any, Reveal::Plain).is_none() && snippet.has_env_file());
        }
    }
}

#[test]
fn they_are_no_program() {
    let snippet = for_other_clients();
    assert_eq!(PackageManager::of(snippet.file()), []);
    assert_eq!((snippet.install_command(PackageManager::Npm), snippet.run_command(Tools::default())), (None, None));
    assert_eq!((snippet.prints(), snippet.file_name(), snippet.env_file_name()), (None, Some("mcp.json"), ".env"));
}

#[test]
fn the_other_clients_are_the_last_and_for_astra_alone() {
    assert_eq!(Client::of(Deployment::Astra), Client::ALL);
    assert_eq!([Client::of(Deployment::SelfHosted), &[Client::Others]].concat(), Client::ALL);
    assert_eq!(File::of(Client::Others, Module::default()), File::McpServers);
}

/// Those that ignore the variables are not among their readers.
#[test]
fn the_readers_are_told_from_those_that_take_an_argument() {
    let requires = for_other_clients().requires(Platform::Node);
    for name in ["LangChain (Python)", "Haystack", "Langflow", "astrapy-repl", "astra-db-mcp", "LlamaIndex.TS"] {
        assert!(READERS.contains(name), "{name}");
    }
    for name in ["Flowise", "LlamaIndex (Python)", "Haystack"] {
        assert!(requires.contains(name), "{name}");
    }
    assert!(!READERS.contains("Flowise") && !READERS.contains("LlamaIndex (Python)"));
    assert!(READERS.contains("LlamaIndex.TS (ASTRA_DB_NAMESPACE)"));
}
