//! What the page gives for platforms elsewhere, read by what reads it there.

use crate::program::Program;
use astra_programs::{ENV_FILE, File, Platform, Tools, value};
use astra_uri::{
    Deployment::{Astra, SelfHosted},
    Reveal,
};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, fs};
use test_support::{
    clients::Client,
    credentials::{Secret, connection},
    node,
    package_sets::{ENV_READERS, workers},
};

#[test]
fn wrangler_sends_each_value_of_the_file_and_no_other() {
    for (deployment, secret) in [
        (Astra, Secret::Usual),
        (SelfHosted, Secret::Usual),
        (SelfHosted, Secret::OddInSingleQuotes),
        (SelfHosted, Secret::OddInDoubleQuotes),
        (SelfHosted, Secret::OddWithVariables),
    ] {
        let client = Client::of(deployment).next().expect("astra-mongoose is the first");
        let program = Program { secret, ..Program::usual(client, deployment, File::Worker) };
        let folder = program.written(&format!("secrets {program}"));
        let connection = connection(deployment, secret);
        let snippet = program.snippet();
        let file = snippet.env_file(Some(&connection), Platform::Cloudflare.reader(), Reveal::Plain);
        fs::write(folder.join(ENV_FILE), &*file.expect("it has one")).expect("the folder is there");

        let commands = given(&program, Platform::Cloudflare);
        let bulk = commands.lines().last().and_then(|command| command.strip_prefix("npx ")).expect("it is the last");
        let sent: Value = node::ask(
            "api.mjs",
            &[],
            &json!({
                "folder": folder,
                "command": bulk.split(' ').collect::<Vec<_>>(),
                "path": workers(),
                "variables": {
                    "CLOUDFLARE_API_BASE_URL": "ADDRESS",
                    "CLOUDFLARE_API_TOKEN": "none",
                    "CLOUDFLARE_ACCOUNT_ID": "none",
                    "WRANGLER_HIDE_BANNER": "true",
                "WRANGLER_SEND_METRICS": "false",
                },
                "answer": { "success": true, "result": {}, "errors": [], "messages": [] },
            })
            .to_string(),
        );

        let secrets: BTreeMap<_, _> = sent["bodies"][0]["secrets"]
            .as_object()
            .unwrap_or_else(|| panic!("{program}: {sent}"))
            .iter()
            .map(|(name, secret)| (name.as_str(), secret["text"].as_str().expect("it is text").to_owned()))
            .collect();
        let expected: BTreeMap<_, _> = snippet
            .variables()
            .iter()
            .map(|&each| (each.name(deployment), value(&connection, each, Reveal::Plain).to_string()))
            .collect();
        assert_eq!(secrets, expected, "{program}");
        assert!(!folder.join("connections").exists(), "{program}: it asked another host");
    }
}

#[test]
fn the_settings_of_compose_and_of_github_are_read_as_they_are_meant() {
    let client = Client::of(SelfHosted).next().expect("astra-mongoose is the first");
    let program = Program::usual(client, SelfHosted, File::EsModule);
    assert_eq!(
        yaml(&given(&program, Platform::Compose)),
        json!({ "services": { "app": { "env_file": [{ "path": ENV_FILE, "format": "raw" }] } } })
    );
    let secret = |name: &str| (name.to_owned(), json!(format!("${{{{ secrets.{name} }}}}")));
    let variables: Map<_, _> =
        program.snippet().variables().iter().map(|variable| secret(variable.name(SelfHosted))).collect();
    assert_eq!(yaml(&given(&program, Platform::GitHubActions)), json!({ "env": variables }));
}

fn given(program: &Program, platform: Platform) -> String {
    program.snippet().run_command(Tools { platform, ..Tools::default() }).expect("there is a way")
}

/// What the YAML reader of npm has for it.
#[track_caller]
fn yaml(text: &str) -> Value {
    let reader = ENV_READERS.installed().join("node_modules/yaml");
    node::ask("yaml.mjs", &[&reader.display().to_string()], text)
}
