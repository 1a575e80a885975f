//! The screen of `WebKitGTK`: a session leaves no files of it.

use crate::{
    driver::Driver,
    engine::{Engine, engine},
};
use rustix::process::{Pid, getpgid};
use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Where every X server keeps its lock, whatever the folder for temporary files is.
const LOCKS: &str = "/tmp";

#[test]
fn an_end_removes_the_lock_and_the_socket_of_the_screen() {
    if !engine().is_one_of(&[Engine::WebKit], "only WebKitGTK has a screen of its own") {
        return;
    }
    let driver = Driver::start();
    let files = screen_of(driver.group().id());
    let made = files.each_ref().map(|file| identity(file).expect("a screen has its files"));
    drop(driver);
    for (file, made) in files.iter().zip(made) {
        assert_ne!(identity(file), Some(made), "{} is still there", file.display());
    }
}

/// What tells a file from a later one of the same name: another story's screen may have taken the number.
fn identity(file: &Path) -> Option<(u64, SystemTime)> {
    let metadata = fs::symlink_metadata(file).ok()?;
    Some((metadata.ino(), metadata.modified().ok()?))
}

/// The lock and the socket of the X server that runs in this group.
fn screen_of(group: Pid) -> [PathBuf; 2] {
    let entries = fs::read_dir(LOCKS).expect("the folder can be listed").flatten();
    let mut names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let is_of_group = |name: &str| {
        let holder = fs::read_to_string(Path::new(LOCKS).join(name)).ok()?;
        let holder = Pid::from_raw(holder.trim().parse().ok()?)?;
        Some(getpgid(Some(holder)).ok()? == group)
    };
    let number = names.find_map(|name| {
        let number = name.strip_prefix(".X")?.strip_suffix("-lock")?.to_owned();
        is_of_group(&name)?.then_some(number)
    });
    let number = number.expect("the driver has a screen, and that a lock");
    [format!(".X{number}-lock"), format!(".X11-unix/X{number}")].map(|file| Path::new(LOCKS).join(file))
}
