//! `Driver`: the program that drives the browser, running as long as one session needs it.

use crate::{engine::engine, wait::until_some};
use rustix::process::{Pid, Signal, kill_process_group};
use std::{
    env, fs,
    io::ErrorKind,
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Stdio, id},
    sync::atomic::{AtomicU32, Ordering},
};

/// A driver in a process group of its own. Dropped, the group is ended and its files are removed.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    scratch: PathBuf,
}

impl Driver {
    /// Starts one on a free port.
    pub(crate) fn start() -> Self {
        let scratch = scratch_folder();
        let port = free_port();
        let engine = engine();
        let process = engine
            .command(port, &scratch)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| match error.kind() {
                ErrorKind::NotFound => {
                    panic!("there is no `{}` on the PATH: `cargo xtask test` provides it", engine.driver())
                }
                _ => panic!("{} does not start: {error}", engine.driver()),
            });
        until_some("driver that listens", || TcpStream::connect(("127.0.0.1", port)).ok());
        Self { process, port, scratch }
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

/// A port that nobody listens at. Not every driver says which one it has taken.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}
