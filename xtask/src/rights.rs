//! `Rights`: how a command gets the rights of root.

use std::process::{Command, Stdio};

use crate::project;

/// The rights that this user has without a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rights {
    /// Those of root.
    Root,
    /// Those of root, by way of `sudo`.
    Sudo,
    /// None that install anything.
    Few,
}

impl Rights {
    /// Those of this user.
    pub(crate) fn here() -> Self {
        if project::output(Command::new("id").arg("-u")).is_ok_and(|user| user == "0") {
            return Self::Root;
        }
        let sudo = Command::new("sudo")
            .args(["--non-interactive", "true"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if sudo.is_ok_and(|status| status.success()) { Self::Sudo } else { Self::Few }
    }

    /// The command in these words, with those before it that give it the rights; none where it cannot have them.
    pub(crate) fn command(self, words: &[String]) -> Option<Command> {
        let before: &[&str] = match self {
            Self::Root => &[],
            Self::Sudo => &["sudo", "--non-interactive"],
            Self::Few => return None,
        };
        let mut words = before.iter().copied().chain(words.iter().map(String::as_str));
        let mut command = Command::new(words.next()?);
        command.args(words);
        Some(command)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_asks_for_the_rights_that_it_lacks() {
        let words = ["apt-get", "update"].map(str::to_owned);
        let shown = |rights: Rights| rights.command(&words).map(|command| project::shown(&command));
        assert_eq!(shown(Rights::Root).as_deref(), Some("apt-get update"));
        assert_eq!(shown(Rights::Sudo).as_deref(), Some("sudo --non-interactive apt-get update"));
        assert_eq!(shown(Rights::Few), None);
    }
}
