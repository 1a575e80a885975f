//! A program that is compiled into one file with its runtime connects as it does without.

use crate::program::Program;
use astra_programs::{ENV_FILE, File};
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Driver,
};
use serde_json::{Value, json};
use std::fs;
use test_support::{
    clients::Client,
    credentials::{OWN_HOST, OWN_PORT},
    figures, node,
    package_sets::{self, NODE_VERSIONS, runtimes},
};

const BUN: &str = "bun build connect.mjs --compile --outfile=connect";

/// As the manual of Node has it.
const NODE: &str = r#"esbuild connect.cjs --bundle --platform=node --outfile=bundle.cjs
echo '{ "main": "bundle.cjs", "output": "sea.blob", "disableExperimentalSEAWarning": true }' > sea.json
node --experimental-sea-config sea.json
cp "$(command -v node)" connect
postject connect NODE_SEA_BLOB sea.blob --sentinel-fuse NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2"#;

/// Against the deployment that each driver reaches where it can only be led through a proxy.
#[test]
fn what_bun_compiles_connects() {
    for (driver, deployment) in [(Driver::AstraMongoose, Astra), (Driver::StargateMongoose, SelfHosted)] {
        let program = program(driver, deployment, File::EsModule);
        connects(
            &program,
            BUN,
            json!({
                "address": format!("{OWN_HOST}:{OWN_PORT}"),
                "files": [program.file.file_name(), ENV_FILE],
                "path": runtimes(),
            }),
        );
        figures::print(format_args!("compiled: {}, by Bun", program.client));
    }
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn what_node_makes_one_executable_connects() {
    for driver in Driver::ALL {
        let program = program(driver, Astra, File::CommonJs);
        let path: Vec<_> = [package_sets::node(24), NODE_VERSIONS.commands()].into_iter().chain(runtimes()).collect();
        connects(&program, NODE, json!({ "path": path }));
        figures::print(format_args!("compiled: {}, by Node 24", program.client));
    }
}

fn program(driver: Driver, deployment: Deployment, file: File) -> Program {
    let client = Client::of(deployment).find(|client| client.driver == driver).expect("it has programs");
    Program::usual(client, deployment, file)
}

/// Compiles the program by these commands, and runs what they make with its variables.
#[track_caller]
fn connects(program: &Program, commands: &str, mut order: Value) {
    eprintln!("{program}"); // shown if the test fails
    let folder = program.written(&format!("compiled {program}"));
    fs::write(folder.join("compile.sh"), commands).expect("the folder is there");
    let run = format!(
        "sh -e compile.sh > printed 2>&1 || {{ cat printed; exit 1; }}
        set -a
        . ./{ENV_FILE}
        exec ./connect"
    );
    order["folder"] = json!(folder);
    order["command"] = json!(["sh", "-c", run]);
    order["answer"] = json!("empty");
    let recording = node::record(&order);
    let recording = match program.client.driver {
        Driver::AstraMongoose => recording,
        // It calls `url.parse`, of which both warn outside of `node_modules`.
        Driver::StargateMongoose => recording.aside_from_warning("DEP0169"),
    };
    recording.is_of_a_query(&program.expected());
}
