//! Node, which these tests start, and which starts the other programs.

use crate::{project::root, recording::Recording};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{
    cell::RefCell,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

/// Runs a script of this folder: writes `input` to it, and reads the JSON that it prints.
#[track_caller]
pub fn ask<T: DeserializeOwned>(script: &str, arguments: &[&str], input: &str) -> T {
    let mut node = Command::new("node")
        .arg(root().join("tests/runtime").join(script))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect(NEEDS_NODE);
    let mut stdin = node.stdin.take().expect("it is piped");
    stdin.write_all(input.as_bytes()).expect("the script reads its input");
    drop(stdin);
    let output = node.wait_with_output().expect("the script ends");
    succeeds(script, &output);
    serde_json::from_slice(&output.stdout).expect("the script prints JSON")
}

/// Runs a program against the recorder: `{ folder, command, answer, path }`, as `recorder/run.mjs` takes it.
#[track_caller]
pub fn record(order: &Value) -> Recording {
    thread_local! {
        /// One for all orders of a test.
        static RECORDER: RefCell<Recorder> = RefCell::new(Recorder::start());
    }
    let recording = RECORDER.with_borrow_mut(|recorder| recorder.record(order));
    serde_json::from_str(&recording).unwrap_or_else(|error| panic!("record.mjs printed no recording: {error}"))
}

/// `record.mjs`, which ends with its input.
struct Recorder {
    node: Child,
    recordings: BufReader<ChildStdout>,
}

impl Recorder {
    fn start() -> Self {
        let mut node = Command::new("node")
            .arg(root().join("tests/runtime/record.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect(NEEDS_NODE);
        let recordings = BufReader::new(node.stdout.take().expect("it is piped"));
        Self { node, recordings }
    }

    /// The line with which it answers.
    fn record(&mut self, order: &Value) -> String {
        let orders = self.node.stdin.as_mut().expect("it is piped");
        writeln!(orders, "{order}").expect("record.mjs reads its input");
        let mut recording = String::new();
        self.recordings.read_line(&mut recording).expect("record.mjs prints text");
        recording
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        drop(self.node.stdin.take());
        let _ = self.node.wait();
    }
}

const NEEDS_NODE: &str = "these tests need Node 20.19 or later, as `node` on the PATH";

/// Runs a command of an installed package in `folder`.
#[track_caller]
pub fn run(command: &Path, arguments: &[&str], folder: &Path) {
    let output = Command::new("node").arg(command).args(arguments).current_dir(folder).output().expect("Node starts");
    succeeds(&command.display().to_string(), &output);
}

/// Whether it runs TypeScript as it is: from 22.18 on.
pub fn runs_typescript() -> bool {
    let output = Command::new("node").args(["-p", "process.features.typescript"]).output().expect("Node starts");
    output.stdout.starts_with(b"strip")
}

#[track_caller]
fn succeeds(what: &str, output: &Output) {
    let out = String::from_utf8_lossy(&output.stdout);
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{what}: {}\n{out}{err}", output.status);
}
