//! `ProjectName`: the folder that a sample app is put into, and the name of its package.

use astra_uri::{
    Code, Diagnostic, Reading,
    credentials::{Character, unwrap},
};
use std::fmt;

/// The name of a new project: one folder here, a package's name for npm, and one word for every shell.
///
/// Accepted: 1 to 214 lower-case letters, digits, hyphens, underscores and full stops of ASCII, beginning with a letter
/// or digit and not ending with a full stop (`validate-npm-package-name` 6, for new packages, without scopes; a full stop
/// at the end and the names of devices do not exist on Windows). Upper case is read as lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProjectName(Box<str>);

impl ProjectName {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 214;

    /// Reads a name, with a note on each correction.
    ///
    /// # Errors
    /// When a project cannot have the name everywhere.
    pub fn parse(text: &str) -> Result<Reading<Self>, ProjectNameError> {
        let (text, mut notes) = unwrap(text);
        match text {
            "" => return Err(ProjectNameError::Empty),
            text if text.contains("AstraCS") => return Err(ProjectNameError::Token),
            text if text.contains(['/', '\\', ':']) => return Err(ProjectNameError::Path),
            _ => {}
        }
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        if let Some((position, kind)) = Character::first_unfit(text, fits) {
            return Err(ProjectNameError::Character { position, kind });
        }
        if !text.starts_with(|c: char| c.is_ascii_alphanumeric()) || text.ends_with('.') {
            return Err(ProjectNameError::Ends);
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(ProjectNameError::Length { found: text.len() });
        }
        let name = text.to_ascii_lowercase();
        if is_reserved(&name) {
            return Err(ProjectNameError::Reserved);
        }
        if name != text {
            notes.push(Code::LowerCased);
        }
        Ok(Reading { value: Self(name.into()), diagnostics: notes.into_iter().map(Diagnostic::from).collect() })
    }
}

/// What npm refuses, and the devices of Windows, whose names an extension does not change.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let is_numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|number| number.len() == 1 && matches!(number.as_bytes()[0], b'1'..=b'9'))
    };
    matches!(name, "node_modules" | "favicon.ico")
        || matches!(stem, "con" | "prn" | "aux" | "nul")
        || is_numbered("com")
        || is_numbered("lpt")
}

impl fmt::Display for ProjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no project's name. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectNameError {
    /// Nothing but white space.
    Empty,
    /// An application token, or something that holds one.
    Token,
    /// A path.
    Path,
    /// A character that npm or a shell does not accept.
    Character {
        /// Its place, counted from 1.
        position: usize,
        /// What it is.
        kind: Character,
    },
    /// A beginning that is no letter or digit, or a full stop at the end.
    Ends,
    /// More than 214 characters.
    Length {
        /// How many there are.
        found: usize,
    },
    /// A name that npm or Windows keeps.
    Reserved,
}

impl fmt::Display for ProjectNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the project name is missing"),
            Self::Token => write!(f, "this holds an application token; it belongs in the field Application token"),
            Self::Path => write!(f, "a project name is the name of one folder, without a path"),
            Self::Character { position, kind } => write!(
                f,
                "a project name has only the letters a to z, digits, hyphens, underscores and full stops; character {position} is {kind}"
            ),
            Self::Ends => {
                write!(f, "a project name begins with a letter or a digit, and does not end with a full stop")
            }
            Self::Length { found } => {
                write!(f, "a project name has at most {} characters; this has {found}", ProjectName::MAX_LENGTH)
            }
            Self::Reserved => write!(f, "npm or Windows keeps this name for itself"),
        }
    }
}

impl std::error::Error for ProjectNameError {}
