//! `Driver`: the program that drives the browser, running as long as one session needs it.

use rustix::process::{Pid, Signal, kill_process_group};
use std::{
    env, fs,
    io::{BufRead, BufReader, ErrorKind},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio, id},
    sync::atomic::{AtomicU32, Ordering},
};

/// A chromedriver in a process group of its own. Dropped, the group is ended and its files are removed.
pub(crate) struct Driver {
    process: Child,
    /// Kept open, so that the driver can go on writing.
    _output: BufReader<ChildStdout>,
    port: u16,
    scratch: PathBuf,
}

impl Driver {
    /// Starts one on a free port.
    pub(crate) fn start() -> Self {
        let scratch = scratch_folder();
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            // The driver makes each session's profile in the folder for temporary files.
            .env("TMPDIR", &scratch)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| match error.kind() {
                ErrorKind::NotFound => panic!("there is no `chromedriver` on the PATH: `cargo xtask test` provides it"),
                _ => panic!("chromedriver does not start: {error}"),
            });
        let mut output = BufReader::new(process.stdout.take().expect("it is piped"));
        let port = announced_port(&mut output);
        Self { process, _output: output, port, scratch }
    }

    /// Where it takes commands.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Driver {
    /// Ends the driver and the browser at once.
    pub(crate) fn kill(&self) {
        // What has ended already needs no end.
        let _ = kill_process_group(Pid::from_child(&self.process), Signal::KILL);
    }

    /// A folder for what its session writes.
    pub(crate) fn scratch(&self) -> &Path {
        &self.scratch
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
        // A drop must not panic.
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.scratch);
    }
}

/// Short, because the browser puts a socket there, whose path must not be long.
fn scratch_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = env::temp_dir().join(format!("e2e-{}-{}", id(), COUNT.fetch_add(1, Ordering::Relaxed)));
    fs::create_dir_all(&folder).expect("the folder for temporary files is writable");
    folder
}

fn announced_port(output: &mut impl BufRead) -> u16 {
    let lines = output.lines().map(|line| line.expect("chromedriver writes text"));
    let port = lines.filter_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
    port.take(1).next().expect("chromedriver says its port")
}
