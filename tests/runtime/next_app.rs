//! A route of a Next.js app that begins with the page's lines, built and started as its user does, on Node and at the edge.

use crate::known_failures::is_of;
use astra_programs::{Credentials, EnvReader, File::EsModule, Form, Snippet};
use astra_uri::{Deployment::Astra, Reveal};
use serde_json::json;
use std::fs;
use test_support::{
    clients::Client,
    credentials::{Secret, connection},
    expected::Expected,
    node,
    package_sets::BUNDLERS,
    recording::Recording,
};

/// The row of a route that is to run at the edge.
pub(crate) const EDGE: &str = "The edge runtime does not support Node.js";

/// What its user writes after the lines.
const ROUTE: &str = "
const Greeting = mongoose.model('Greeting', new mongoose.Schema({ text: String }, { autoCreate: false }));

export async function GET() {
  await Greeting.createCollection();
  return Response.json({ greetings: await Greeting.estimatedDocumentCount() });
}
";

const START: &str = "next start --hostname 127.0.0.1 --port 0";
/// Whom the server for development asks whether there is a newer Next.js.
const NEWS: &str = "registry.npmjs.org";

#[test]
fn a_route_of_next_js_connects() {
    run("build", "nodejs", &format!("next build && {START}")).is_of_a_query(&expected());
}

#[test]
fn a_route_of_next_js_connects_while_it_is_developed() {
    let recording = run("dev", "nodejs", "next dev --hostname 127.0.0.1 --port 0");
    recording.aside_from(NEWS).is_of_a_query(&expected());
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn a_route_of_next_js_that_webpack_builds_connects() {
    run("build with webpack", "nodejs", &format!("next build --webpack && {START}")).is_of_a_query(&expected());
    let recording = run("dev with webpack", "nodejs", "next dev --webpack --hostname 127.0.0.1 --port 0");
    recording.aside_from(NEWS).is_of_a_query(&expected());
}

#[test]
fn a_route_of_next_js_is_not_built_for_the_edge() {
    let recording = run("edge", "edge", &format!("next build && {START}"));
    recording.is_of_no_start(EDGE);
    is_of(EDGE, &recording.output());
}

fn expected() -> Expected {
    Expected { prints: "{\"greetings\":0}", ..Expected::of(client(), Astra, Secret::Usual) }
}

/// Starts the app, whose route has this runtime, and asks it once.
fn run(name: &str, runtime: &str, command: &str) -> Recording {
    eprintln!("Next.js: {name}"); // shown if the test fails
    let snippet = Snippet::new(Astra, client().driver, EsModule, Credentials::Environment, Form::InYourApp);
    let connection = connection(Astra, Secret::Usual);
    let lines = snippet.text(Some(&connection), Reveal::Plain).expect("the connection is there");
    let env = snippet.env_file(Some(&connection), EnvReader::BunNextOrVite, Reveal::Plain);

    let folder = BUNDLERS.installed().join("run").join(format!("next-{name}").replace(' ', "-"));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder is ours");
    }
    let route = folder.join("app/api/greetings");
    fs::create_dir_all(&route).expect("the folder can be made");
    let text = format!("{}{ROUTE}\nexport const runtime = '{runtime}';\n", *lines);
    fs::write(route.join("route.js"), text).expect("the folder is there");
    fs::write(folder.join(".env"), &*env.expect("it has variables")).expect("the folder is there");

    node::record(&json!({
        "folder": folder,
        "command": ["sh", "-c", command],
        "listens": { "stream": 1, "ready": r"http://127\.0\.0\.1:(\d+)\s", "path": "/api/greetings" },
        "answer": "empty",
        "path": [BUNDLERS.commands()],
    }))
}

/// The packages of the app are those of this one.
fn client() -> &'static Client {
    Client::of(Astra).next().expect("there is one")
}
