//! The sample apps, held to what their code reads: `tests/vectors/sample-apps.json`, with the file of each variable.

use astra_programs::{ProjectName, SampleApp};
use astra_uri::{Connection, Deployment, Environment, Reveal};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use test_support::{
    credentials::{self, DATABASE_ID, KEYSPACE, REGION, SELF_HOSTED, endpoint, token},
    package_sets::CREATE_APP,
    project::{text_of, vectors_of},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    source: String,
    samples: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    sample: String,
    /// The variables that each file reads.
    reads: BTreeMap<String, BTreeSet<String>>,
    /// The setting that makes its code connect to Astra.
    astra_if: String,
    takes_on_astra: BTreeSet<String>,
    takes_elsewhere: BTreeSet<String>,
    /// The variables whose values no database has: the user adds them, or the sample works without.
    by_hand: BTreeMap<String, String>,
    given: BTreeMap<String, String>,
    loaders: Vec<String>,
    /// The scripts of its `package.json` that set it up and start it.
    scripts: BTreeSet<String>,
}

fn facts() -> Vec<(SampleApp, Fact)> {
    let Facts { source, samples } = vectors_of("sample-apps");
    assert!(source.contains("@be57ab4"));
    assert_eq!(samples.len(), SampleApp::ALL.len());
    SampleApp::ALL.into_iter().zip(samples).collect()
}

fn connection(deployment: Deployment) -> Connection {
    let texts = match deployment {
        Deployment::Astra => [DATABASE_ID, REGION, KEYSPACE, &token()],
        Deployment::SelfHosted => SELF_HOSTED,
    };
    credentials::connection_of(deployment, texts, Environment::Production)
}

/// The assignments of a file, in which each variable appears once.
fn variables(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut variables = BTreeMap::new();
    for line in lines {
        let (name, value) = line.split_once('=').expect("a line is an assignment");
        assert_eq!(variables.insert(name.to_owned(), value.to_owned()), None, "{name}");
    }
    variables
}

#[test]
fn each_sample_has_the_name_that_the_command_knows() {
    for (sample, fact) in facts() {
        assert_eq!(sample.to_string(), fact.sample);
        assert!(!fact.loaders.is_empty());
    }
}

#[test]
fn each_env_file_sets_what_the_sample_takes_and_reads_and_nothing_else() {
    for (sample, fact) in facts() {
        let reads: BTreeSet<_> = fact.reads.values().flatten().cloned().collect();
        for (deployment, takes) in
            [(Deployment::Astra, &fact.takes_on_astra), (Deployment::SelfHosted, &fact.takes_elsewhere)]
        {
            let mut found = variables(&sample.env_file(&connection(deployment), Reveal::Plain));
            let is_astra = found.remove("IS_ASTRA").expect("each of them asks for it");
            let reads_as_astra = match &*fact.astra_if {
                "IS_ASTRA" => !is_astra.is_empty(),
                "IS_ASTRA === 'true'" => is_astra == "true",
                other => panic!("{other}"),
            };
            assert_eq!(reads_as_astra, deployment == Deployment::Astra, "{sample}");
            for (name, value) in fact.by_hand.iter().chain(&fact.given) {
                assert_eq!(found.remove(name).as_ref(), Some(value), "{sample}: {name}");
            }
            assert_eq!(&found.keys().cloned().collect::<BTreeSet<_>>(), takes, "{sample}, {deployment}");
            assert!(found.keys().all(|name| reads.contains(name)), "{sample} reads what it is given");
            assert!(found.values().all(|value| !value.is_empty()), "{sample}: {found:?}");
        }
    }
}

#[test]
fn the_values_are_those_of_the_database() {
    let string = connection(Deployment::Astra).uri(Reveal::Plain).to_string();
    for sample in SampleApp::ALL {
        let found = variables(&sample.env_file(&connection(Deployment::Astra), Reveal::Plain));
        if sample == SampleApp::McpServer {
            assert_eq!(found["DATA_API_URL"], string);
            continue;
        }
        assert_eq!(found["ASTRA_API_ENDPOINT"], endpoint());
        assert_eq!(found["ASTRA_NAMESPACE"], KEYSPACE);
        assert_eq!(found["ASTRA_APPLICATION_TOKEN"], token());
    }
    for sample in SampleApp::ALL {
        let found = variables(&sample.env_file(&connection(Deployment::SelfHosted), Reveal::Plain));
        assert_eq!(found["DATA_API_URL"], "http://localhost:8181/v1/Shop_2");
        assert_eq!(found["DATA_API_AUTH_USERNAME"], SELF_HOSTED[2]);
        assert_eq!(found["DATA_API_AUTH_PASSWORD"], SELF_HOSTED[3]);
    }
}

#[test]
fn each_value_to_be_added_by_hand_follows_a_comment_on_where_it_comes_from() {
    for (sample, fact) in facts() {
        let text = sample.env_file(&connection(Deployment::Astra), Reveal::Plain).to_string();
        for name in fact.by_hand.keys() {
            let (before, _) = text.split_once(&format!("\n{name}=")).expect("it is there");
            let above = before.lines().next_back().expect("there is a line above");
            assert!(above.starts_with("# By hand: "), "{sample}: {name}: {above}");
        }
    }
}

#[test]
fn the_commands_are_the_scripts_of_the_sample_in_its_folder() {
    let name = ProjectName::parse("my-app").expect("it is one").value;
    for (sample, fact) in facts() {
        assert_eq!(
            sample.create_command(&name),
            format!("npx create-stargate-mongoose-app@0.0.3 my-app --sample {}", fact.sample)
        );
        let commands = sample.next_commands(&name);
        assert_eq!(commands.lines().next(), Some("cd my-app"));
        let scripts = commands.lines().filter_map(|line| match line.strip_prefix("npm ")? {
            "start" => Some("start"),
            rest => rest.strip_prefix("run "),
        });
        assert_eq!(scripts.map(str::to_owned).collect::<BTreeSet<_>>(), fact.scripts, "{sample}");
        assert!(commands.ends_with("npm start\n"), "{sample}");
    }
}

/// The version in the command is the one that `tests/runtime` installs and runs.
#[test]
fn the_command_has_the_version_that_was_tested() {
    let package: Value = serde_json::from_str(&text_of(&format!("tests/runtime/packages/{CREATE_APP}/package.json")))
        .expect("it is JSON");
    let [(name, version)] = &package["dependencies"].as_object().expect("it has some").iter().collect::<Vec<_>>()[..]
    else {
        panic!("the set has one package");
    };
    let begins = format!("npx {name}@{} ", version.as_str().expect("it is a version"));
    let project = ProjectName::parse("my-app").expect("it is one").value;
    for sample in SampleApp::ALL {
        assert!(sample.create_command(&project).starts_with(&begins), "{sample}: {begins}");
    }
}

/// On Astra only, because there the string contains a secret.
#[test]
fn a_sample_that_logs_the_token_has_a_note() {
    let warns = |sample: SampleApp, deployment| sample.notes(deployment).any(|note| note.contains("log shows"));
    for sample in SampleApp::ALL {
        let logs = matches!(sample, SampleApp::DiscordBot | SampleApp::TypescriptExpressReviews);
        assert_eq!(warns(sample, Deployment::Astra), logs, "{sample}");
        assert!(!warns(sample, Deployment::SelfHosted), "{sample}");
        assert!(sample.notes(Deployment::Astra).any(|note| note.contains("newest version")), "{sample}");
    }
}
