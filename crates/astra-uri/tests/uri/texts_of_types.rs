//! The texts that the types give: names, keys, hosts, paths; and of a secret none.

use astra_uri::{
    Deployment, Diagnostic, Driver, Environment, Part, Reveal, Severity,
    credentials::{ApplicationToken, Keyspace, Password, Region, Username},
    diagnose,
    drivers::{Generation, Run},
};
use test_support::credentials::{Secret, connection, token};

#[test]
fn each_has_its_name() {
    assert_eq!(Deployment::ALL.map(|one| one.to_string()), ["Astra", "Self-hosted Data API"]);
    assert_eq!(Deployment::ALL.map(Deployment::api_path), ["/api/json/v1/", "/v1/"]);
    let packages = ["@datastax/astra-mongoose", "stargate-mongoose"];
    assert_eq!(Driver::ALL.map(Driver::package), packages);
    assert_eq!(Driver::ALL.map(|one| one.to_string()), packages);
    assert_eq!(Driver::ALL.map(Driver::key), ["astra-mongoose", "stargate-mongoose"]);
    assert_eq!(Driver::ALL.map(|one| Driver::from_key(one.key())), Driver::ALL.map(Some));
    assert_eq!(Driver::from_key("mongoose"), None);
    let environments = [Environment::Production, Environment::Dev, Environment::Test];
    assert_eq!(environments.map(|one| one.to_string()), ["production", "development", "test"]);
    let suffixes = [".apps.astra.datastax.com", ".apps.astra-dev.datastax.com", ".apps.astra-test.datastax.com"];
    assert_eq!(environments.map(Environment::api_suffix), suffixes);
    let severities = [Severity::Error, Severity::Warning, Severity::Note];
    assert_eq!(severities.map(|one| one.to_string()), ["error", "warning", "note"]);
    let parts = ["Database ID", "Region", "Keyspace", "Application token", "Base URL", "User name", "Password"];
    assert_eq!(Part::ALL.map(|one| one.to_string()), parts);
    let secrets: Vec<Part> = Part::ALL.into_iter().filter(|part| part.is_secret()).collect();
    assert_eq!(secrets, [Part::Token, Part::Password]);
}

#[test]
fn a_value_is_given_back() {
    assert_eq!(Keyspace::parse(" shop ").unwrap().value.as_str(), "shop");
    assert_eq!(Username::parse("cassandra").unwrap().value.as_str(), "cassandra");
    let region = Region::parse("US-East-2").unwrap();
    assert_eq!((region.value.as_str(), region.value.known().map(|known| known.name)), ("us-east-2", Some("us-east-2")));
    assert_eq!(region.map(|region| region.to_string()).value, "us-east-2");
    assert!(Region::parse("us-nowhere-7").unwrap().value.known().is_none());
}

#[test]
fn a_secret_has_no_debug_text() {
    let token = ApplicationToken::parse(&token()).unwrap();
    let password = Password::parse("s3cr3t-word").unwrap();
    assert_eq!([format!("{:?}", token.value), format!("{:?}", password.value)], ["[redacted]"; 2]);
    assert!(token.value.is_usual());
    for deployment in Deployment::ALL {
        let connection = connection(deployment, Secret::Usual);
        let shown = format!("{connection:?}");
        for part in Part::ALL.into_iter().filter(|part| part.is_secret()) {
            let secret = connection.text(part, Reveal::Plain);
            assert!(secret.is_empty() || !shown.contains(&**secret), "{shown}");
        }
    }
}

#[test]
fn a_run_has_the_newest_generation_of_a_driver_or_not() {
    let all = Run(Generation::Stargate01, Generation::Astra15);
    let old = Run(Generation::Stargate01, Generation::Stargate05);
    let both = Run(Generation::Stargate06, Generation::Astra10);
    let newest = |run: Run| Driver::ALL.map(|driver| run.has_newest(driver));
    assert_eq!([all, old, both].map(newest), [[true, true], [false, false], [false, true]]);
}

#[test]
fn a_diagnostic_shows_its_message() {
    let error: Diagnostic = Part::Keyspace.parse("").unwrap_err();
    assert_eq!((error.to_string(), error.message()), ("the keyspace is missing".to_owned(), error.to_string()));
    assert_eq!((error.line(), error.drivers()), (None, &Driver::ALL[..]));
    let found = diagnose("import { createAstraUri } from '@datastax/astra-mongoose';\nmongoose.connect(uri)");
    assert_eq!(found.iter().map(Diagnostic::line).collect::<Vec<_>>(), [Some(1)]);
    assert_eq!(found[0].drivers(), [Driver::AstraMongoose]);
}
