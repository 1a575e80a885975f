//! The project's own commands, run as `cargo xtask <command>`. They need Rust; they install everything else.
#![allow(clippy::print_stdout, reason = "these commands print their results")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a panic is how a test fails"))]

mod apt;
mod build_output;
mod check;
mod command;
mod dist;
mod findings;
mod fresh;
mod geckodriver;
mod glue;
#[cfg(test)]
mod handwritten_page;
mod hash;
mod html;
mod loader;
mod local_installs;
mod machine;
// A file and not its crate, whose WebDriver client would be compiled before the page is built.
#[path = "../../crates/test-browser/src/mini_browser.rs"]
#[allow(unreachable_pub, reason = "it is public in its crate")]
mod mini_browser;
mod missing_tools;
mod node;
mod notices;
mod npm;
mod npm_package;
mod package;
mod packages;
mod page;
mod policy;
mod prepare_machine;
mod profile;
mod project;
mod python;
mod revision;
mod rights;
mod screenshots;
mod self_contained;
mod serve;
mod sizes;
mod suite;
mod system;
mod test;
mod tool;
mod toolchain;
mod tools;
mod trunk_hook;
mod two_builds;
mod usual_forms;
mod version;
mod wasm;
mod watch;

use std::process::ExitCode;

use command::Command;

fn main() -> ExitCode {
    match Command::parse(std::env::args().skip(1)).and_then(|command| run(&command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Dist { into } => dist::run(into.as_deref()),
        Command::Check { file } => check::run(file),
        Command::Npm => npm_package::run(),
        Command::Serve { port, base } => serve::run(*port, base),
        Command::Test { missing, extent } => test::run(*missing, *extent),
        Command::Fresh => fresh::run(),
        Command::FreshHook { root } => fresh::hook(root),
        Command::Findings => findings::run(),
        Command::Profile => profile::run(),
        Command::Screenshots => screenshots::run(),
        Command::TrunkHook => trunk_hook::run(),
        Command::Help => {
            println!("{}", command::USAGE);
            Ok(())
        }
    }
}
