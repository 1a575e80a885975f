//! `Run`: what the command did.

use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

/// The output of the command, and its exit status.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) output: String,
    pub(crate) errors: String,
    pub(crate) status: i32,
}

/// Runs `astra-uri check` with these arguments in a folder, with this text as standard input.
#[track_caller]
pub(crate) fn run(folder: &Path, arguments: &[&str], input: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_astra-uri"));
    command.arg("check").args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    // It need not read it.
    let _ = child.stdin.take().expect("it has an input").write_all(input.as_bytes());
    let done = child.wait_with_output().expect("the command ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let run = Run {
        output: text(&done.stdout),
        errors: text(&done.stderr),
        status: done.status.code().expect("no signal ended it"),
    };
    assert!(run.status <= 2, "{run:?}");
    run
}

/// A user pastes a text.
#[track_caller]
pub(crate) fn pastes(text: &str) -> Run {
    run(&env::temp_dir(), &[], text)
}

impl Run {
    /// The places, severities and codes: `a.env:3:11: error[trailing-slash]`.
    pub(crate) fn findings(&self) -> Vec<&str> {
        let heads = self.output.lines().filter_map(|line| Some(&line[..=line.find("]: ")?]));
        heads.filter(|head| head.contains('[')).collect()
    }

    /// The codes alone.
    pub(crate) fn codes(&self) -> Vec<&str> {
        self.findings().into_iter().filter_map(|head| head.rsplit_once('[')?.1.strip_suffix(']')).collect()
    }
}
