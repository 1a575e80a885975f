//! `Platform`: what runs a program, and gives it its variables.

use crate::EnvReader;
use std::fmt;

/// A program of the user's machine, or a place elsewhere. Its `Display` is the label of its choice.
///
/// Node, Bun and Deno run every program for Mongoose and for astra-db-ts unchanged, with the packages that any package manager
/// of Node has installed beside it (Bun 1.4.5, Deno 2.9.6; run by the runtime tests). `docs/deployment.md` has what the other
/// platforms do with the file of variables, and which of their tools were run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Platform {
    /// Node.js.
    #[default]
    Node,
    /// Bun.
    Bun,
    /// Deno.
    Deno,
    /// Python.
    Python,
    /// Cloudflare's runtime of Workers, on the user's machine.
    Wrangler,
    /// A container of Docker or podman.
    Docker,
    /// A service of Docker Compose.
    Compose,
    /// A unit of systemd.
    Systemd,
    /// A pod of Kubernetes.
    Kubernetes,
    /// A job of GitHub Actions.
    GitHubActions,
    /// A function of Vercel.
    Vercel,
    /// A function of Netlify.
    Netlify,
    /// A Worker at Cloudflare.
    Cloudflare,
}

impl Platform {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Node,
        Self::Bun,
        Self::Deno,
        Self::Python,
        Self::Wrangler,
        Self::Docker,
        Self::Compose,
        Self::Systemd,
        Self::Kubernetes,
        Self::GitHubActions,
        Self::Vercel,
        Self::Netlify,
        Self::Cloudflare,
    ];

    /// The reader that the file of variables is written for where this was chosen: any, where it is the usual choice. `gh` reads
    /// it with godotenv, which takes what any reader takes; Vercel is not given it.
    #[must_use]
    pub fn reader(self) -> EnvReader {
        match self {
            Self::Node | Self::Python | Self::Wrangler | Self::GitHubActions | Self::Vercel => EnvReader::Any,
            Self::Bun => EnvReader::BunNextOrVite,
            Self::Deno => EnvReader::Deno,
            Self::Docker | Self::Compose | Self::Kubernetes => EnvReader::Docker,
            Self::Systemd => EnvReader::Systemd,
            Self::Netlify | Self::Cloudflare => EnvReader::NodeOrDotenv,
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Node => "Node",
            Self::Bun => "Bun",
            Self::Deno => "Deno",
            Self::Python => "Python",
            Self::Wrangler => "wrangler",
            Self::Docker => "Docker",
            Self::Compose => "Compose",
            Self::Systemd => "systemd",
            Self::Kubernetes => "Kubernetes",
            Self::GitHubActions => "GitHub Actions",
            Self::Vercel => "Vercel",
            Self::Netlify => "Netlify",
            Self::Cloudflare => "Cloudflare",
        })
    }
}
