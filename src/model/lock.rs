//! `Lock`: what is known of the network lock, the policy by which nothing leaves the page.

use std::{fmt, rc::Rc};

/// How an attempt to send ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The policy refused it.
    Refused,
    /// Nothing shows that the policy refused it.
    NotRefused,
}

/// A way to send, tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tried {
    /// Its name: `fetch`.
    pub way: &'static str,
    /// How it ended.
    pub verdict: Verdict,
}

/// The state of the network lock. Its `Display` is the message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// The page has its policy. Nothing was tried.
    #[default]
    Stated,
    /// The page has lost its policy.
    Missing,
    /// The ways to send are being tried.
    Trying,
    /// They were tried.
    Tried(Rc<[Tried]>),
}

/// What a user is to feel about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The page claims it, and nothing contradicts that.
    Stated,
    /// It was shown.
    Proven,
    /// It is not so.
    Broken,
}

impl Lock {
    /// What the policy means.
    pub const CLAIM: &str = "nothing you type leaves this page: its own policy refuses every request";

    /// What is to be thought of it.
    #[must_use]
    pub fn trust(&self) -> Trust {
        match self {
            Self::Stated | Self::Trying => Trust::Stated,
            Self::Missing => Trust::Broken,
            Self::Tried(tried) if tried.is_empty() || Self::open(tried) > 0 => Trust::Broken,
            Self::Tried(_) => Trust::Proven,
        }
    }

    /// The ways that were tried.
    #[must_use]
    pub fn tried(&self) -> &[Tried] {
        match self {
            Self::Tried(tried) => tried,
            Self::Stated | Self::Missing | Self::Trying => &[],
        }
    }

    /// How many ways were not refused.
    fn open(tried: &[Tried]) -> usize {
        tried.iter().filter(|tried| tried.verdict == Verdict::NotRefused).count()
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const BROKEN: &str = "what is typed into this copy may leave it. Secrets belong in one whose SHA-256 is right";
        match self {
            Self::Stated => f.write_str(Self::CLAIM),
            Self::Missing => write!(f, "this page has lost its network lock: {BROKEN}"),
            Self::Trying => f.write_str("every way to send is being tried"),
            Self::Tried(tried) => match (tried.len(), Self::open(tried)) {
                (count, 0) => write!(f, "the network lock holds: the browser refused all {count} attempts to send"),
                (count, open) => {
                    write!(
                        f,
                        "the network lock does not hold: {open} of {count} attempts were not refused, and {BROKEN}"
                    )
                }
            },
        }
    }
}
