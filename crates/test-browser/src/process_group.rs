//! `Group`: a program and what it starts, in a process group that ends as a whole.

use rustix::process::{Pid, Signal, WaitOptions, kill_process_group, waitpgid};
use std::{
    io,
    os::unix::process::CommandExt,
    process::{Child, Command, ExitStatus},
    thread,
    time::{Duration, Instant},
};

/// The processes of a group. Dropped, they are asked to end, and those that do not are killed.
pub struct Group {
    first: Child,
}

impl Group {
    /// Runs a command in its own group.
    pub fn spawn(command: &mut Command) -> io::Result<Self> {
        adopt_orphans();
        Ok(Self { first: command.process_group(0).spawn()? })
    }

    /// How the program ended; none while it runs.
    pub fn exit_status(&mut self) -> Option<ExitStatus> {
        self.first.try_wait().ok().flatten()
    }

    /// Kills them all at once.
    pub fn kill(&self) {
        self.signal(Signal::KILL);
    }

    /// The number by which the system knows the group.
    pub fn id(&self) -> Pid {
        Pid::from_child(&self.first)
    }

    fn signal(&self, signal: Signal) {
        // It may have ended already.
        let _ = kill_process_group(self.id(), signal);
    }

    /// Whether all of them have ended. Those that have are taken off the system's table.
    fn has_ended(&self) -> bool {
        loop {
            match waitpgid(self.id(), WaitOptions::NOHANG) {
                Ok(Some(_)) => {}
                Ok(None) => return false,
                Err(_) => return true,
            }
        }
    }
}

impl Drop for Group {
    /// A program that is asked to end removes its files that lie outside of the session's folder: the X server its locks.
    fn drop(&mut self) {
        const PATIENCE: Duration = Duration::from_secs(10);
        const PAUSE: Duration = Duration::from_millis(5);
        let start = Instant::now();
        self.signal(Signal::TERM);
        while !self.has_ended() {
            if start.elapsed() > PATIENCE {
                self.kill();
            }
            thread::sleep(PAUSE);
        }
    }
}

/// Makes this process the parent of those whose own parent has ended, so that it can wait for their end too. Where no
/// parent waits, as in many a container, those that have ended are never gone.
fn adopt_orphans() {
    #[cfg(target_os = "linux")]
    rustix::process::set_child_subreaper(Some(rustix::process::getpid())).expect("Linux has this from 3.4 on");
}

#[test]
fn all_that_a_program_has_started_is_asked_to_end_and_waited_for() {
    let folder = std::env::temp_dir().join(format!("e2e-group-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the folder for temporary files is writable");
    // The inner one outlives the outer one, and tidies up.
    let inner = "trap 'sleep 0.2; rm lock; exit' TERM; touch lock; while :; do sleep 0.01; done";
    let mut command = Command::new("sh");
    command.args(["-c", "sh -c \"$1\" & wait", "sh", inner]).current_dir(&folder);
    command.stderr(std::process::Stdio::null());
    let group = Group::spawn(&mut command).expect("there is a shell");
    let lock = folder.join("lock");
    crate::wait::until_some("lock", || lock.is_file().then_some(()));
    drop(group);
    assert!(!lock.is_file(), "it had no time to tidy up");
    std::fs::remove_dir(&folder).expect("the folder is empty");
}
