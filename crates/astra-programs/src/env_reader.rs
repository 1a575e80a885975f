//! `EnvReader`: the readers of a file of variables.

use std::fmt;

/// The readers of a `.env` file that read quotes, `$` and `\` alike. Its `Display` is the label of its choice.
///
/// A value of letters, digits and `:/?=-` means the same to every reader there is; a password may not.
/// `docs/env-files.md` has what each reader does, and the runtime tests hold the real ones to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EnvReader {
    /// Any of them.
    #[default]
    Any,
    /// Node's `--env-file` and `process.loadEnvFile`, and dotenv.
    NodeOrDotenv,
    /// Those that replace `$NAME` in quotes of every kind.
    BunNextOrVite,
    /// Deno's `--env-file`.
    Deno,
    /// python-dotenv, and what is built on it.
    PythonDotenv,
    /// `uv run --env-file`.
    Uv,
    /// A POSIX shell that sources the file.
    Shell,
    /// `docker run --env-file`, podman's, that of `kubectl create secret` and Compose's `format: raw`, which know no quotes.
    Docker,
    /// systemd's `EnvironmentFile=`.
    Systemd,
}

impl EnvReader {
    /// All of them, the usual one first.
    pub const ALL: [Self; 9] = [
        Self::Any,
        Self::NodeOrDotenv,
        Self::BunNextOrVite,
        Self::Deno,
        Self::PythonDotenv,
        Self::Uv,
        Self::Shell,
        Self::Docker,
        Self::Systemd,
    ];

    /// Which value counts where there are two: one from elsewhere, or one of a line before.
    #[must_use]
    pub fn note(self) -> &'static str {
        match self {
            Self::Any => "Docker and make keep quotes as a part of the value.",
            Self::NodeOrDotenv | Self::BunNextOrVite | Self::PythonDotenv => {
                "A variable that is set, even to nothing, wins over the file. Of a name set twice, the last counts."
            }
            Self::Deno | Self::Uv => {
                "A variable that is set, even to nothing, wins over the file. Of a name set twice, the first counts."
            }
            Self::Shell => "In a shell, the file wins. Of a name set twice, the last counts.",
            Self::Docker | Self::Systemd => {
                "There, the host's variables do not count. Of a name set twice, the last does."
            }
        }
    }
}

impl fmt::Display for EnvReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Any => "Any reader",
            Self::NodeOrDotenv => "Node, dotenv",
            Self::BunNextOrVite => "Bun, Next.js, Vite",
            Self::Deno => "Deno",
            Self::PythonDotenv => "python-dotenv",
            Self::Uv => "uv",
            Self::Shell => "A shell",
            Self::Docker => "Docker, podman",
            Self::Systemd => "systemd",
        })
    }
}
