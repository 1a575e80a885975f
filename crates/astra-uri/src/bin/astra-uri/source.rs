//! `Source`: what is read, and its name in reports.

use crate::arguments::is_secret;
use std::{
    fs::File,
    io::{self, Read},
    path::PathBuf,
};

/// A file, or standard input.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    Standard,
    File(PathBuf),
}

impl Source {
    /// `-` is standard input.
    pub(crate) fn named(name: &str) -> Self {
        if name == "-" { Self::Standard } else { Self::File(name.into()) }
    }

    /// Its name: nothing of one that may hold a secret, and no character that a terminal obeys.
    pub(crate) fn name(&self) -> String {
        let Self::File(path) = self else { return "<stdin>".to_owned() };
        let name = path.to_string_lossy();
        if is_secret(&name) {
            return "<a name that holds a string>".to_owned();
        }
        let mut shown = String::new();
        for c in name.chars() {
            if c.is_control() { shown.extend(c.escape_default()) } else { shown.push(c) }
        }
        shown
    }

    /// Opens it.
    pub(crate) fn open(&self) -> io::Result<Box<dyn Read>> {
        let Self::File(path) = self else { return Ok(Box::new(io::stdin().lock())) };
        let file = File::open(path).map_err(|error| self.explained(error))?;
        if file.metadata()?.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "this is a folder; name the files in it"));
        }
        Ok(Box::new(file))
    }

    fn explained(&self, error: io::Error) -> io::Error {
        match self {
            Self::File(path) if is_secret(&path.to_string_lossy()) => {
                io::Error::new(error.kind(), "this is a string, and no file: pass it on standard input")
            }
            _ => error,
        }
    }
}
