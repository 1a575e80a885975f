//! Pasted code: what fails in it is found, at its line.

use astra_uri::{
    Code, Diagnostic, Driver, Severity,
    drivers::{Behaviour, Generation},
    recognise,
};
use test_support::drivers::{self, Options, create_astra_uri};

const RIGHT: &str = "https://00000000-0000-0000-0000-000000000000-us-east-2.apps.astra.datastax.com/api/json/v1/ks?applicationToken=AstraCS:x";

/// The codes that are found, each with its line.
fn found(code: &str) -> Vec<(usize, Code)> {
    recognise(code).code.iter().map(|one| (one.line().expect("code has lines"), one.code)).collect()
}

#[track_caller]
fn has(code: &str, codes: &[(usize, Code)]) {
    assert_eq!(found(code), codes, "{code}");
}

const STARGATE: &str = "const { driver } = require('stargate-mongoose');\n";
const ASTRA: &str = "const { driver } = require('@datastax/astra-mongoose');\n";

#[test]
fn options_that_fail_are_found_at_their_lines() {
    let with = |package: &str, call: &str| format!("{package}mongoose.setDriver(driver);\n{call}");
    let blog = "mongoose.connect(uri, {\n  isAstra: true,\n  createNamespaceOnConnect: false,\n});";
    has(&with(STARGATE, blog), &[]);
    has(&with(ASTRA, blog), &[]);
    let creates = "mongoose.connect(uri, {\n  isAstra: true,\n  createNamespaceOnConnect: true,\n});";
    has(&with(STARGATE, creates), &[(5, Code::CreatesNamespace)]);
    has(&with(ASTRA, creates), &[(5, Code::CreatesNamespace)]);
    for call in ["await mongoose.connect(uri);", "mongoose.connect(process.env.ASTRA_URI, { autoIndex: false })"] {
        has(&with(STARGATE, call), &[(3, Code::NoIsAstra)]);
        has(&with(ASTRA, call), &[]);
    }
    has(&with(ASTRA, "mongoose.connect(uri, { 'isAstra': false });"), &[(3, Code::NotAstra)]);
    has(&with(STARGATE, "mongoose.connect(uri, { isAstra: true, authHeaderName: 'X' });"), &[(3, Code::OwnHeader)]);
}

#[test]
fn what_is_not_known_or_not_for_astra_is_left_alone() {
    for call in [
        "mongoose.connect(uri, options);",
        "mongoose.connect(uri, { ...options });",
        "mongoose.connect('http://localhost:8181/v1/ks', { username: 'a', password: 'b' });",
        "mongoose.connect('mongodb://localhost/test');",
        "mongoose.connect(uri, { isAstra: false, username, password });",
        "// mongoose.connect(uri);",
        "reconnect(uri);",
        "old_mongoose.connect(uri);",
        "mymongoose.connect(uri);",
        "module.exports = async function connect() {};",
        "await connect();",
        "redis.connect();",
        "socket.connect('wss://example.com');",
        "mongoose.connect(uri",
    ] {
        has(&[STARGATE, call].concat(), &[]);
    }
    has("mongoose.connect(uri); // no driver is named", &[]);
}

#[test]
fn a_call_is_read_up_to_a_limit_in_bytes_of_any_characters() {
    for (filling, codes) in [
        ("a".repeat(900), &[(2, Code::NoIsAstra)][..]),
        ("a".repeat(1_200), &[]),
        ("ß".repeat(600), &[]),
        ("a".to_owned() + &"ß".repeat(600), &[]),
    ] {
        has(&[STARGATE, "mongoose.connect(uri, { appName: '", &filling, "' });"].concat(), codes);
    }
}

#[test]
fn the_order_of_the_calls_is_checked() {
    let model = "const Cat = mongoose.model('Cat', schema);\n";
    let set = "mongoose.setDriver(driver);\n";
    let connect = "await mongoose.connect(uri, { isAstra: true });\n";
    has(&[STARGATE, set, model, connect].concat(), &[]);
    has(&[STARGATE, model, set, connect].concat(), &[(3, Code::SetDriverAfterModel)]);
    has(&[ASTRA, connect, set, model].concat(), &[(3, Code::SetDriverAfterConnect)]);
    has(&[ASTRA, "io.connect('http://localhost');\nfunction model(name) {}\n", set, model, connect].concat(), &[]);
    has(&[ASTRA, "async function connect() {\n", set, connect, "}\n"].concat(), &[]);
}

#[test]
fn the_named_import_that_node_does_not_find_is_found() {
    let import =
        |names: &str| format!("import mongoose from 'mongoose';\nimport {names} from \"@datastax/astra-mongoose\";");
    has(&import("{ driver }"), &[]);
    has(&import("{ driver, createAstraUri }"), &[(2, Code::NamedImport)]);
    has(&import("{\n  driver,\n  createAstraUri,\n}"), &[(4, Code::NamedImport)]);
    has(&import("astra, { createAstraUri }"), &[(2, Code::NamedImport)]);
    has("import { driver, createAstraUri } from 'stargate-mongoose';", &[]);
    has("const { driver, createAstraUri } = require('@datastax/astra-mongoose');", &[]);
}

#[test]
fn the_old_order_of_arguments_is_found() {
    for arguments in [
        "process.env.ASTRA_DB_ID, process.env.ASTRA_DB_REGION, 'ks', token",
        "'2597da05-9018-4566-a534-04338b75973b', 'eu-west-1', 'ks', token",
        "databaseId, region, keyspace, applicationToken",
        "\n  db,\n  astraRegion,\n  ks,\n  token\n",
    ] {
        has(&[STARGATE, "const uri = createAstraUri(", arguments, ");"].concat(), &[(2, Code::OldArguments)]);
    }
    for arguments in ["process.env.ASTRA_API_ENDPOINT, token, 'ks'", "endpoint, token", "'https://a', 'b', 'c', 'd'"] {
        has(&[STARGATE, "const uri = createAstraUri(", arguments, ");"].concat(), &[]);
    }
}

/// What the diagnostics say about options, and about the old arguments, is what each version does.
#[test]
fn every_behaviour_reported_of_code_is_what_the_model_does() {
    let options = |code, driver| match code {
        Code::CreatesNamespace => Options { creates_namespace: Some(true), ..Options::for_astra(driver) },
        Code::NoIsAstra => Options::default(),
        Code::NotAstra => Options { is_astra: Some(false), ..Options::default() },
        Code::OwnHeader => Options { has_own_header: true, ..Options::for_astra(driver) },
        _ => unreachable!("it has no options"),
    };
    for generation in Generation::ALL.into_iter().skip(1) {
        for code in [Code::CreatesNamespace, Code::NoIsAstra, Code::NotAstra, Code::OwnHeader] {
            // astra-mongoose has no such option.
            let options = options(code, generation.driver());
            let options = if generation.driver() == Driver::AstraMongoose {
                Options { has_own_header: false, ..options }
            } else {
                options
            };
            let done = drivers::behaviour_of_options(generation, RIGHT, &options);
            assert_eq!(
                generation.behaviour(Diagnostic::from(code).behaviours()),
                Some(done),
                "{code:?} {generation:?}"
            );
        }
        let arguments = ["00000000-0000-0000-0000-000000000000", "us-east-2", "ks", "AstraCS:x"].map(Some);
        let made = create_astra_uri(generation, &arguments);
        let done = made.map_or_else(Behaviour::Throws, |uri| drivers::behaviour(generation, &uri, RIGHT));
        assert_eq!(
            generation.behaviour(Diagnostic::from(Code::OldArguments).behaviours()),
            Some(done),
            "{generation:?}"
        );
    }
}

#[test]
fn what_a_driver_ignores_is_a_note() {
    let severity = |package: &str| {
        let code = format!("require('{package}');\nmongoose.connect(uri, {{ createNamespaceOnConnect: true }});");
        recognise(&code).code.iter().map(Diagnostic::severity).collect::<Vec<_>>()
    };
    assert_eq!(severity("@datastax/astra-mongoose"), [Severity::Note]);
    assert_eq!(severity("stargate-mongoose"), [Severity::Error]);
    let import = "import { createAstraUri } from '@datastax/astra-mongoose';\nimport mongoose from 'mongoose';";
    assert_eq!(recognise(import).code[0].severity(), Severity::Error);
}
