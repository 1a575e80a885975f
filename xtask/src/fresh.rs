//! `cargo xtask fresh`: tests the list of packages on a system where nothing is installed.
//!
//! On a machine that has everything, no test fails when a package is missing from the list. So mmdebstrap makes an empty system in
//! a folder, from this machine's own sources of packages, installs the list into it, and throws it away. Before that it
//! calls back, and every program of the list has to start in there.

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, ensure};

use crate::{
    machine::Machine,
    mini_browser,
    package::{megabytes, names},
    prepare_machine, project,
    rights::Rights,
    suite::Suite,
    system,
    tool::{self, Fault},
    tools::MMDEBSTRAP,
};

/// The sources of packages of this machine.
const SOURCES: &str = "/etc/apt";

/// Installs the list into an empty system and looks for every program of it there.
pub(crate) fn run() -> Result<()> {
    prepare_machine::programs(&[&MMDEBSTRAP])?;
    let start = Instant::now();
    let packages = Suite::packages();
    let release = system::release().context("this system does not have the name of its release in /etc/os-release")?;
    let hook = format!("{} fresh-hook \"$1\"", quoted(&env::current_exe().context("this program has no path")?));
    let words = command_line(&names(&packages), &hook, &release, &sources(Path::new(SOURCES))?);
    let command = Rights::here().command(&words);
    let mut command = command.context("A system in a folder takes the rights of root: run this as root")?;
    println!("Installing {} packages into an empty system: about {} MB.", packages.len(), megabytes(&packages));
    project::run(&mut command)?;
    println!("\nThe packages bring every program of the list ({} s).", start.elapsed().as_secs());
    Ok(())
}

/// Looks for every program in the system with this root, and starts a screen there.
pub(crate) fn hook(root: &Path) -> Result<()> {
    let machine = Machine::Root(root);
    let tools = Suite::tools_of(&Suite::ALL);
    let mut results: Vec<_> = tools.iter().map(|tool| (tool.name, tool.look(machine))).collect();
    results.push(("a screen, and MiniBrowser on it", on_screen(machine)));
    let mut faults = 0;
    for (name, result) in results {
        match result {
            Ok(printed) => println!("{name}: works. {printed}"),
            Err(fault) => {
                faults += 1;
                println!("{name}: {fault}");
            }
        }
    }
    ensure!(faults == 0, "The list of packages is incomplete: {faults} of its programs cannot be used, see above.");
    Ok(())
}

/// A screen needs more than its program: everything that an X server needs, and its key.
fn on_screen(machine: Machine) -> Result<String, Fault> {
    let browser = mini_browser::places().find(|place| machine.has(place)).ok_or(Fault::Missing)?;
    tool::first_line(machine.command("xvfb-run").arg("--auto-servernum").arg(browser).arg("--version").output())
}

/// The command that makes the system, calls the hook in it and throws it away.
fn command_line(packages: &[&str], hook: &str, release: &str, sources: &[PathBuf]) -> Vec<String> {
    let options = [
        // Not `auto`: without the rights of root it would choose a mode in which the hook cannot read this program.
        "--mode=root".to_owned(),
        "--variant=minbase".to_owned(),
        "--format=null".to_owned(),
        // Mmdebstrap's own default, and that of the list.
        "--aptopt=APT::Install-Recommends \"false\"".to_owned(),
        format!("--include={}", packages.join(",")),
        format!("--customize-hook={hook}"),
    ];
    let sources = sources.iter().map(|source| source.display().to_string());
    let places = [release.to_owned(), "-".to_owned()].into_iter().chain(sources);
    ["mmdebstrap".to_owned()].into_iter().chain(options).chain(places).collect()
}

/// The files in this folder that name sources of packages.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let more = folder.join("sources.list.d");
    let listed = fs::read_dir(&more).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_source = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "list" || kind == "sources");
    let mut sources: Vec<_> = listed.filter(is_source).collect();
    sources.sort();
    let main = folder.join("sources.list");
    if main.is_file() {
        sources.insert(0, main);
    }
    ensure!(!sources.is_empty(), "{} names no source of packages", folder.display());
    Ok(sources)
}

/// A path as one word of a shell.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_system_gets_the_whole_list_and_the_sources_of_this_machine() {
        let words =
            command_line(&["curl", "xauth"], "'/a b' fresh-hook \"$1\"", "stable", &["/etc/sources.list".into()]);
        assert_eq!(words[0], "mmdebstrap");
        assert!(words.contains(&"--include=curl,xauth".to_owned()), "{words:?}");
        assert!(words.contains(&"--customize-hook='/a b' fresh-hook \"$1\"".to_owned()), "{words:?}");
        assert_eq!(words[words.len() - 3..], ["stable", "-", "/etc/sources.list"]);
        assert_eq!(quoted(Path::new("/it's here")), "'/it'\\''s here'");
    }

    #[test]
    fn sources_are_the_files_that_apt_reads() {
        let folder = env::temp_dir().join(format!("xtask-sources-{}", std::process::id()));
        let more = folder.join("sources.list.d");
        fs::create_dir_all(&more).unwrap();
        assert!(sources(&folder).is_err());
        for file in ["sources.list", "sources.list.d/b.list", "sources.list.d/a.sources", "sources.list.d/c.list.off"] {
            fs::write(folder.join(file), "").unwrap();
        }
        let expected = [folder.join("sources.list"), more.join("a.sources"), more.join("b.list")];
        assert_eq!(sources(&folder).unwrap(), expected);
        fs::remove_dir_all(&folder).unwrap();
    }
}
