//! Tests the recorder itself: a program that connects elsewhere is noticed, and does not get through.

use serde_json::json;
use test_support::{node, package_sets::ASTRAPY, project::root, recording::Recording};

#[test]
fn another_host_is_seen_and_not_reached() {
    for program in ["fetch('https://example.com/')", "require('https').get('https://example.com/')"] {
        node(program).is_of_a_way_out_closed("example.com", 443);
    }
    node("require('net').connect(25, '192.0.2.1').on('close', () => process.exit(1)).resume().end('HELO')")
        .is_of_a_way_out_closed("192.0.2.1", 25);
}

#[test]
fn no_name_is_looked_up() {
    for program in [
        "require('dns').lookup('example.com', () => {})",
        "import('dns/promises').then((dns) => dns.resolve('example.com'))",
    ] {
        node(program).is_of_a_way_out_closed("example.com", 53);
    }
    node("require('dns').reverse('192.0.2.1', () => {})").is_of_a_way_out_closed("192.0.2.1", 53);
}

/// Node looks the address up first.
#[test]
fn a_server_may_listen_on_this_machine() {
    let recording = node(
        "const s = require('net').createServer().listen(0, '127.0.0.1', () => s.close(() => console.log('listened')))",
    );
    assert_eq!(recording.output(), "listened\n");
}

#[test]
fn another_host_is_seen_and_not_reached_by_python() {
    for program in [
        "import urllib.request; urllib.request.urlopen('https://example.com/')",
        "import httpx; httpx.get('https://example.com/')",
    ] {
        python(program).is_of_a_way_out_closed("example.com", 443);
    }
    python("import socket; socket.socket().connect(('192.0.2.1', 25))").is_of_a_way_out_closed("192.0.2.1", 25);
    let datagram = "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 53))";
    python(datagram).is_of_a_way_out_closed("192.0.2.1", 53);
}

#[test]
fn no_name_is_looked_up_by_python() {
    for program in [
        "import socket; socket.gethostbyname('example.com')",
        "import _socket; _socket.getaddrinfo('example.com', None)",
    ] {
        python(program).is_of_a_way_out_closed("example.com", 53);
    }
}

#[test]
fn another_host_is_not_reached_by_curl() {
    run(&["curl", "-sS", "https://example.com/"]).is_of_a_certificate_refused("example.com");
}

fn node(program: &str) -> Recording {
    run(&["node", "-e", program])
}

fn python(program: &str) -> Recording {
    run(&["python", "-c", program])
}

fn run(command: &[&str]) -> Recording {
    let path = [ASTRAPY.commands()];
    node::record(&json!({ "folder": root(), "command": command, "answer": "empty", "path": path }))
}
