//! `State`: each state of the page that looks different.

use std::fmt;

/// A state of the page. Its `Display` is the name in file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Just opened.
    Empty,
    /// Two fields are filled in.
    Partial,
    /// Two fields are wrong, and left.
    Wrong,
    /// A region that is not known, with the one that is meant.
    Unusual,
    /// A copy of an incomplete string: what is missing.
    Refused,
    /// All fields are filled in.
    Complete,
    /// The token is shown.
    Revealed,
    /// The string is copied.
    Copied,
    /// The browser does not copy it.
    NotCopied,
    /// A wrong string is pasted.
    Pasted,
    /// Two strings are pasted: the user chooses.
    Several,
    /// The diagnosis of a wrong string is open.
    Diagnosed,
    /// Values from a link, one of them confirmed, and others that are offered.
    FromOutside,
    /// A token where none goes, and what a token was pasted with.
    Misplaced,
    /// A self-hosted Data API.
    SelfHosted,
    /// The known errors in their groups, one of them open.
    Failures,
    /// A pasted message has opened its answer.
    FailureFound,
    /// The network lock is checked.
    LockProven,
    /// A copy without its policy.
    LockLost,
    /// In a frame of a page of another origin.
    Framed,
    /// The program is not there yet.
    Starting,
    /// The module is damaged.
    NotStarted,
    /// The browser has no `WebAssembly`.
    NoWasm,
    /// The script is not the one that was built.
    Blocked,
    /// The program has panicked.
    Stopped,
    /// The browser runs no script.
    NoScript,
}

impl State {
    /// All of them.
    pub(crate) const ALL: [Self; 26] = [
        Self::Empty,
        Self::Partial,
        Self::Wrong,
        Self::Unusual,
        Self::Refused,
        Self::Complete,
        Self::Revealed,
        Self::Copied,
        Self::NotCopied,
        Self::Pasted,
        Self::Several,
        Self::Diagnosed,
        Self::FromOutside,
        Self::Misplaced,
        Self::SelfHosted,
        Self::Failures,
        Self::FailureFound,
        Self::LockProven,
        Self::LockLost,
        Self::Framed,
        Self::Starting,
        Self::NotStarted,
        Self::NoWasm,
        Self::Blocked,
        Self::Stopped,
        Self::NoScript,
    ];
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "empty",
            Self::Partial => "partial",
            Self::Wrong => "wrong",
            Self::Unusual => "unusual",
            Self::Refused => "refused",
            Self::Complete => "complete",
            Self::Revealed => "revealed",
            Self::Copied => "copied",
            Self::NotCopied => "not-copied",
            Self::Pasted => "pasted",
            Self::Several => "several",
            Self::Diagnosed => "diagnosed",
            Self::FromOutside => "from-outside",
            Self::Misplaced => "misplaced",
            Self::SelfHosted => "self-hosted",
            Self::Failures => "failures",
            Self::FailureFound => "failure-found",
            Self::LockProven => "lock-proven",
            Self::LockLost => "lock-lost",
            Self::Framed => "framed",
            Self::Starting => "starting",
            Self::NotStarted => "not-started",
            Self::NoWasm => "no-wasm",
            Self::Blocked => "blocked",
            Self::Stopped => "stopped",
            Self::NoScript => "no-script",
        })
    }
}
