//! The values that other clients read back of the variables and the settings.

use super::super::other_clients::for_other_clients;
use astra_programs::EnvReader;
use astra_programs::quoting;
use astra_uri::{Connection, Deployment, Environment, Part, Reveal};
use proptest::prelude::*;
use serde_json::{Value, json};
use test_support::{arbitrary_text::anything, config, credentials::connection_of, part_inputs::neat};

proptest! {
    #![proptest_config(config())]

    /// None is empty, and nothing is behind the host of the endpoint.
    #[test]
    fn the_settings_read_back_to_the_values(values in Part::of(Deployment::Astra).map(neat)) {
        let text = for_other_clients().text(Some(&connection(&values)), Reveal::Plain).expect("it is complete");
        let settings: Value = serde_json::from_str(&text).expect("it is JSON");
        let [id, region, keyspace, token] = &values;
        prop_assert_eq!(&settings["mcpServers"]["astra-db-mcp"]["env"], &json!({
            "ASTRA_DB_API_ENDPOINT": format!("https://{id}-{region}.apps.astra.datastax.com"),
            "ASTRA_DB_KEYSPACE": keyspace,
            "ASTRA_DB_APPLICATION_TOKEN": token,
        }));
    }

    #[test]
    fn each_variable_has_a_value(values in Part::of(Deployment::Astra).map(neat)) {
        let text = for_other_clients().env_file(Some(&connection(&values)), EnvReader::Any, Reveal::Plain).expect("it is complete");
        let [id, region, keyspace, token] = &values;
        let endpoint = format!("https://{id}-{region}.apps.astra.datastax.com");
        let lines: Vec<_> = text.lines().filter_map(|line| line.split_once('=')).collect();
        let unquoted: Vec<_> = lines.iter().map(|(name, value)| (*name, value.trim_matches('\''))).collect();
        prop_assert_eq!(unquoted, [
            ("ASTRA_DB_API_ENDPOINT", &*endpoint),
            ("ASTRA_DB_KEYSPACE", keyspace),
            ("ASTRA_DB_NAMESPACE", keyspace),
            ("ASTRA_DB_APPLICATION_TOKEN", token),
        ]);
    }

    /// Whatever a token may have one day: only control characters are never in one.
    #[test]
    fn a_literal_in_double_quotes_is_json(value in anything(64)) {
        let value = value.replace(char::is_control, "");
        let read: String = serde_json::from_str(&quoting::literal(&value, '"')).expect("it is JSON");
        prop_assert_eq!(read, value);
    }
}

fn connection(values: &[String; 4]) -> Connection {
    let [id, region, keyspace, token] = values;
    connection_of(Deployment::Astra, [id, region, keyspace, token], Environment::Production)
}
