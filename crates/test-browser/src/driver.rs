//! `Driver`: the program that drives a browser, running as long as it does.

use crate::{
    engine::engine,
    process_group::Group,
    wait::{HANG, in_time},
};
use std::{
    env, fs,
    fs::File,
    io::ErrorKind,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio, id},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// A driver in its own process group. On drop, the group is ended and its files are removed.
pub struct Driver {
    /// First, so that it has ended when the files are removed.
    group: Group,
    port: u16,
    files: Files,
}

impl Driver {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// When it does not start. The first story finds out whether it starts at all: if not, that story reports why, and
    /// every other one fails at once and refers to it.
    pub fn start() -> Self {
        static STARTS: OnceLock<bool> = OnceLock::new();
        let mut first = None;
        let starts = *STARTS.get_or_init(|| first.insert(Self::attempt()).is_ok());
        match first {
            Some(attempt) => attempt.unwrap_or_else(|why| panic!("{why}")),
            None if starts => Self::attempt().unwrap_or_else(|why| panic!("{why}")),
            None => panic!("{} does not start: another story reports why", engine().driver()),
        }
    }

    fn attempt() -> Result<Self, String> {
        let port = free_port();
        let files = Files::new();
        Self::launch(engine().command(port, &files.scratch), port, files)
    }

    /// Runs the command until it listens. The error has what it printed.
    fn launch(mut command: Command, port: u16, files: Files) -> Result<Self, String> {
        let program = command.get_program().display().to_string();
        let printed = || File::options().create(true).append(true).open(&files.printed).expect("its file is writable");
        command.stdin(Stdio::null()).stdout(printed()).stderr(printed());
        let group = Group::spawn(&mut command).map_err(|error| match error.kind() {
            ErrorKind::NotFound => format!("there is no `{program}` on the PATH: `cargo xtask test` provides it"),
            _ => format!("{program} does not start: {error}"),
        })?;
        let mut driver = Self { group, port, files };
        let listens = in_time(|| match driver.group.exit_status() {
            Some(status) => Some(Err(format!("it ended ({status})"))),
            None => TcpStream::connect(("127.0.0.1", port)).ok().map(|_| Ok(())),
        });
        match listens.unwrap_or_else(|| Err(format!("it does not listen after {} s", HANG.as_secs()))) {
            Ok(()) => Ok(driver),
            Err(end) => Err(format!("{program} does not start: {end}, and printed: {}", driver.printed())),
        }
    }

    /// Where it takes commands.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it has printed until now.
    pub fn printed(&self) -> String {
        let printed = fs::read(&self.files.printed).unwrap_or_default();
        match String::from_utf8_lossy(&printed).trim() {
            "" => "nothing".to_owned(),
            printed => printed.to_owned(),
        }
    }

    /// Ends the driver and the browser as a loss of power does.
    pub fn kill(&self) {
        self.group.kill();
    }

    /// The processes of the driver and the browser.
    pub fn group(&self) -> &Group {
        &self.group
    }

    /// A folder for what its session writes.
    pub fn scratch(&self) -> &Path {
        &self.files.scratch
    }
}

/// The files of one driver. Dropped, they are removed.
struct Files {
    /// Short, because the browser puts a socket there, whose path must not be long.
    scratch: PathBuf,
    /// The output of the driver: beside the folder, because a test searches that for what the browser writes.
    printed: PathBuf,
}

impl Files {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let scratch = env::temp_dir().join(format!("e2e-{}-{}", id(), COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(&scratch).expect("the folder for temporary files is writable");
        Self { printed: scratch.with_extension("log"), scratch }
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // A drop must not panic.
        let _ = fs::remove_dir_all(&self.scratch);
        let _ = fs::remove_file(&self.printed);
    }
}

/// The folder for what a user saves, in the folder of a session.
pub(crate) fn downloads(scratch: &Path) -> PathBuf {
    scratch.join("downloads")
}

/// A free port. Not every driver reports which one it has taken.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

#[test]
fn a_driver_that_has_ended_is_reported_at_once_with_what_it_printed() {
    let mut command = Command::new("sh");
    command.args(["-c", "echo no screen; echo no key >&2; exit 3"]);
    let start = std::time::Instant::now();
    let why = Driver::launch(command, free_port(), Files::new()).err().expect("nothing listens");
    assert!(start.elapsed() < HANG, "it was waited for");
    for part in ["sh does not start", "3", "no screen", "no key"] {
        assert!(why.contains(part), "{why}");
    }
}
