//! The recorder itself is tested: a program that goes elsewhere is seen, and gets nowhere.

use crate::{node, recording::Recording, sets::root};
use serde_json::json;

#[test]
fn another_host_is_seen_and_not_reached() {
    for program in ["fetch('https://example.com/')", "require('https').get('https://example.com/')"] {
        run(program).is_of_a_way_out_closed("example.com", 443);
    }
    run("require('net').connect(25, '192.0.2.1').on('close', () => process.exit(1)).end('HELO')")
        .is_of_a_way_out_closed("192.0.2.1", 25);
}

#[test]
fn no_name_is_looked_up() {
    for program in [
        "require('dns').lookup('example.com', () => {})",
        "import('dns/promises').then((dns) => dns.resolve('example.com'))",
    ] {
        run(program).is_of_a_way_out_closed("example.com", 53);
    }
}

fn run(program: &str) -> Recording {
    let order = json!({ "folder": root(), "command": ["node", "-e", program], "answer": "empty" });
    node::ask("record.mjs", &[], &order.to_string())
}
