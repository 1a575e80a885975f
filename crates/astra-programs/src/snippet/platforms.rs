//! What runs a program, and how its variables get there.

use super::Snippet;
use crate::{
    File,
    Platform::{
        self, Bun, Cloudflare, Compose, Deno, Docker, GitHubActions, Kubernetes, Netlify, Node, Python, Systemd,
        Vercel, Wrangler,
    },
};

const OF_JAVASCRIPT: [Platform; 10] =
    [Node, Bun, Deno, Docker, Compose, Systemd, Kubernetes, GitHubActions, Vercel, Netlify];
const OF_PYTHON: [Platform; 7] = [Python, Docker, Compose, Systemd, Kubernetes, GitHubActions, Vercel];

/// What a Worker needs: from 2026-08-04 on, the date switches `nodejs_compat` on, without which the drivers' `require('url')` is
/// not resolved (wrangler 4.164.0).
const DATE: &str = "--compatibility-date=2026-11-01";

impl Snippet {
    /// What can run it, the usual one first; nothing where there is no choice. With the values inside it stays on the user's
    /// machine.
    #[must_use]
    pub fn platforms(self) -> &'static [Platform] {
        match (self.file, self.has_env_file()) {
            (File::Worker, _) => &[Wrangler, Cloudflare],
            (File::Astrapy, true) => &OF_PYTHON,
            (File::EsModule | File::CommonJs | File::TypeScript | File::AstraDbTs, true) => &OF_JAVASCRIPT,
            (File::EsModule | File::CommonJs | File::TypeScript | File::AstraDbTs, false) => &[Node, Bun, Deno],
            (File::Astrapy, false) => &[Python],
            (File::Curl | File::McpServers, _) => &[],
        }
    }

    /// What runs it if this was chosen: the usual one where that cannot.
    #[must_use]
    pub fn platform(self, chosen: Platform) -> Platform {
        let platforms = self.platforms();
        let usual = platforms.first().copied().unwrap_or_default();
        if platforms.contains(&chosen) { chosen } else { usual }
    }

    /// The command that runs a program of this name; elsewhere than on the user's machine, the commands and settings that bring
    /// the file of variables there, so that no shell's history has a secret.
    ///
    /// Deno asks for each permission that is not given; the drivers read the environment and open connections. Compose has
    /// `format: raw` from 2.30 on, and then takes values as Docker does. `vercel env add` asks for a value.
    pub(super) fn run_by(self, platform: Platform, name: &str) -> String {
        let env_file = if self.has_env_file() { "--env-file=astra.env " } else { "" };
        match platform {
            Node => ["node ", env_file, name].concat(),
            Bun => ["bun ", env_file, name].concat(),
            Deno => ["deno run ", env_file, "--allow-env --allow-net ", name].concat(),
            Python => ["python ", name].concat(),
            Wrangler => ["npx wrangler dev ", env_file, DATE, " ", name].concat(),
            Docker => ["docker run ", env_file, "app\n# Name astra.env in .dockerignore, too."].concat(),
            Compose => "# In compose.yaml, for Compose 2.30 or later:\n\
                services:\n  app:\n    env_file:\n      - path: astra.env\n        format: raw"
                .to_owned(),
            Systemd => "# sudo install -m 600 astra.env /etc/astra.env\n\
                # In the unit:\n[Service]\nEnvironmentFile=/etc/astra.env"
                .to_owned(),
            Kubernetes => "kubectl create secret generic astra --from-env-file=astra.env\n\
                # In the container: envFrom: [{ secretRef: { name: astra } }]"
                .to_owned(),
            GitHubActions => {
                let secret = |name: &str| ["\n  ", name, ": ${{ secrets.", name, " }}"].concat();
                ["# gh secret set --env-file=astra.env\n# In the job:\nenv:", &self.each_variable(secret)].concat()
            }
            Vercel => {
                let add = |name: &str| ["npx vercel env add ", name, " production --sensitive\n"].concat();
                self.each_variable(add) + "# It asks for the value: without quotes."
            }
            Netlify => "npx netlify env:import astra.env".to_owned(),
            Cloudflare => {
                let deploy = ["npx wrangler deploy --name=greetings ", DATE, " ", name].concat();
                deploy + "\nnpx wrangler secret bulk astra.env --name=greetings"
            }
        }
    }

    fn each_variable(self, line: impl Fn(&str) -> String) -> String {
        self.variables().iter().map(|variable| line(variable.name(self.deployment))).collect()
    }
}
