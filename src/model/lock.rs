//! `Lock`: what is known of the network lock, the policy by which nothing leaves the page.

use std::{fmt, rc::Rc};

/// The text of the page's policy, compared with the one that the page was built with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// It is that text.
    #[default]
    AsBuilt,
    /// The page has lost its policy.
    Missing,
    /// It is another text, in another place, or not the only one.
    Changed,
}

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

/// The state of the network lock: its text, and how far it was checked. Its `Display` is the message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    policy: Policy,
    check: Check,
    /// Whether the user has closed the report of the check.
    is_closed: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Check {
    /// Nothing was tried.
    #[default]
    NotAsked,
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
    pub const CLAIM: &str = "nothing you type leaves this page";

    /// The policy was compared, and nothing was tried.
    pub(super) fn read(policy: Policy) -> Self {
        Self { policy, ..Self::default() }
    }

    /// The ways to send are being tried. What is known of the policy stays known.
    pub(super) fn begin_check(&mut self) {
        (self.check, self.is_closed) = (Check::Trying, false);
    }

    /// The user closes the report of the check. What was found stays known, and so does a warning.
    pub(super) fn close(&mut self) {
        self.is_closed = true;
    }

    /// Whether there is a report to be shown: of a check, or that the lock is broken.
    #[must_use]
    pub fn has_report(&self) -> bool {
        self.trust() == Trust::Broken || (self.check != Check::NotAsked && !self.is_closed)
    }

    /// The ways to send were tried, and the policy was compared again.
    pub(super) fn checked(policy: Policy, tried: Rc<[Tried]>) -> Self {
        Self { policy, check: Check::Tried(tried), is_closed: false }
    }

    /// What is to be thought of it.
    #[must_use]
    pub fn trust(&self) -> Trust {
        match (self.policy, &self.check) {
            (Policy::Missing | Policy::Changed, _) => Trust::Broken,
            (Policy::AsBuilt, Check::NotAsked | Check::Trying) => Trust::Stated,
            (Policy::AsBuilt, Check::Tried(tried)) if tried.is_empty() || open(tried) > 0 => Trust::Broken,
            (Policy::AsBuilt, Check::Tried(_)) => Trust::Proven,
        }
    }

    /// The ways that were tried.
    #[must_use]
    pub fn tried(&self) -> &[Tried] {
        match &self.check {
            Check::Tried(tried) => tried,
            Check::NotAsked | Check::Trying => &[],
        }
    }
}

/// How many ways were not refused.
fn open(tried: &[Tried]) -> usize {
    tried.iter().filter(|tried| tried.verdict == Verdict::NotRefused).count()
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const BROKEN: &str = "what is typed into this copy may leave it. Secrets belong in one whose SHA-256 is right";
        let (count, open) = (self.tried().len(), open(self.tried()));
        match (&self.check, self.policy) {
            (Check::Trying, _) => f.write_str("every way to send is being tried"),
            _ if open > 0 => {
                write!(f, "the network lock does not hold: {open} of {count} attempts were not refused, and {BROKEN}")
            }
            (_, Policy::Missing) => write!(f, "this page has lost its network lock: {BROKEN}"),
            (_, Policy::Changed) => {
                write!(f, "this copy's network lock is not the one that it was built with: {BROKEN}")
            }
            (Check::NotAsked, Policy::AsBuilt) => f.write_str(Self::CLAIM),
            (Check::Tried(_), Policy::AsBuilt) => write!(
                f,
                "the network lock holds: it is the one that this page was built with, and the browser refused all \
                 {count} attempts to send"
            ),
        }
    }
}
