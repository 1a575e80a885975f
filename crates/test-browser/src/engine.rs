//! `Engine`: the browser that the stories run in. The variable `E2E_ENGINE` names it; without it, Chromium. With `E2E_ALL`, each
//! engine looks at everything; without it, of what is alike, each looks at a part.

use crate::{chromium, firefox, webkit};
use fantoccini::wd::Capabilities;
use std::{env, path::Path, process::Command};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, which lets a test see every request and the console, and run a script before a page.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`, in its own small browser.
    WebKit,
}

/// The one of this run.
pub fn engine() -> Engine {
    match env::var("E2E_ENGINE").as_deref() {
        Err(_) | Ok("chromium") => Engine::Chromium,
        Ok("firefox") => Engine::Firefox,
        Ok("webkit") => Engine::WebKit,
        Ok(other) => panic!("E2E_ENGINE is chromium, firefox or webkit, and not {other}"),
    }
}

/// Of things that are alike, those that this engine looks at: one of `every`, and at least one, each engine another one; all of
/// them by `cargo xtask test --all`.
pub fn part_of<T>(all: impl IntoIterator<Item = T>, every: usize) -> impl Iterator<Item = T> {
    let all: Vec<T> = all.into_iter().collect();
    let (first, every) = match engine() {
        _ if env::var_os("E2E_ALL").is_some() => (0, 1),
        Engine::Chromium => (0, every),
        Engine::Firefox => (every / 3, every),
        Engine::WebKit => (every * 2 / 3, every),
    };
    let first = first.min(all.len().saturating_sub(1));
    all.into_iter().skip(first).step_by(every)
}

impl Engine {
    /// The program that drives it.
    pub fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "xvfb-run",
        }
    }

    /// The command that starts its driver on a port.
    pub fn command(self, port: u16, scratch: &Path) -> Command {
        let mut command = Command::new(self.driver());
        match self {
            Self::Chromium => command.arg(format!("--port={port}")),
            Self::Firefox => firefox::arguments(&mut command, port, scratch),
            Self::WebKit => webkit::arguments(&mut command, port, scratch),
        };
        // What a driver makes for a session, it makes in the folder for temporary files.
        command.env("TMPDIR", scratch).env("HOME", scratch);
        command
    }

    /// What a session is asked for.
    pub fn capabilities(self, scratch: &Path) -> Capabilities {
        match self {
            Self::Chromium => chromium::capabilities(),
            Self::Firefox => firefox::capabilities(scratch),
            Self::WebKit => webkit::capabilities(),
        }
    }

    /// Whether a story runs here: it needs what these engines alone let a test do or see. The reason is printed.
    pub fn is_one_of(self, engines: &[Self], because: &str) -> bool {
        let is_one = engines.contains(&self);
        if !is_one {
            eprintln!("not in {self:?}: {because}");
        }
        is_one
    }
}
