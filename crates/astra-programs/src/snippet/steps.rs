//! The steps around a program: what it needs installed, its file of variables, and how it is run.

use super::Snippet;
use crate::{Credentials, ENV_FILE, EnvReader, File, Form, PackageManager, Platform, Tools, env_file, quoting, value};
use astra_uri::{Connection, Driver, Reveal};
use zeroize::Zeroizing;

impl Snippet {
    /// The command that installs what it needs, with versions that fit together: the peer ranges are `^8.21.0 || ^9.1.0` of
    /// astra-mongoose 1.6.0 and `^7.5.0 || ^8.0.0` of stargate-mongoose 0.6.10; astra-db-ts is at 2.3.0, astrapy at 2.3.2,
    /// wrangler at 4.164.0.
    /// The same in sh, PowerShell and cmd: no `^`, which cmd would swallow, and no bare `@` before a name, which PowerShell
    /// takes for a variable. `None` where there is nothing to install.
    #[must_use]
    pub fn install_command(self, manager: PackageManager) -> Option<String> {
        let packages = match (self.file, self.driver, self.credentials) {
            (File::Curl | File::McpServers, _, _) => return None,
            (File::AstraDbTs, _, _) => r#""@datastax/astra-db-ts@2""#,
            (File::Astrapy, _, Credentials::Inline) => "astrapy~=2.3",
            (File::Astrapy, _, _) => "astrapy~=2.3 python-dotenv~=1.1",
            (File::Worker, _, _) => r#"mongoose@9 "@datastax/astra-mongoose@1" wrangler@4"#,
            (_, Driver::AstraMongoose, _) => r#"mongoose@9 "@datastax/astra-mongoose@1""#,
            (_, Driver::StargateMongoose, _) => "mongoose@8 stargate-mongoose@0.6",
        };
        Some(manager.command(packages))
    }

    /// The file of its variables for a reader; `None` where it takes none, or the connection is not there yet.
    #[must_use]
    pub fn env_file(
        self,
        connection: Option<&Connection>,
        reader: EnvReader,
        reveal: Reveal,
    ) -> Option<Zeroizing<String>> {
        let connection = connection.filter(|connection| connection.deployment() == self.deployment)?;
        self.has_env_file().then(|| env_file::text(self.variables(), connection, reader, reveal))
    }

    /// Whether a value of this file is not the same to all readers without quotes, so that it matters which one reads it.
    #[must_use]
    pub fn has_readers(self, connection: Option<&Connection>) -> bool {
        let connection = connection.filter(|connection| connection.deployment() == self.deployment);
        let differs = |connection, variable| !quoting::is_read_alike(&value(connection, variable, Reveal::Plain));
        self.has_env_file()
            && connection.is_some_and(|connection| self.variables().iter().any(|each| differs(connection, *each)))
    }

    /// The name that this file is saved under: for other clients the one that the MCP server reads of itself, and that every
    /// dotenv looks for.
    #[must_use]
    pub fn env_file_name(self) -> &'static str {
        if self.file == File::McpServers { ".env" } else { ENV_FILE }
    }

    /// The command that runs it, or the commands and settings for a platform elsewhere; for its users' program where it is a
    /// part of one. `None` for a command, which runs as it is pasted, and for a server, which its client starts.
    #[must_use]
    pub fn run_command(self, Tools { manager, platform }: Tools) -> Option<String> {
        let name = match (self.form, self.file) {
            (Form::TryIt, file) => file.file_name(),
            (Form::InYourApp, File::CommonJs) => "app.cjs",
            (Form::InYourApp, File::TypeScript | File::AstraDbTs) => "app.mts",
            (Form::InYourApp, File::Astrapy) => "app.py",
            (Form::InYourApp, File::EsModule | File::Worker | File::Curl | File::McpServers) => "app.mjs",
        };
        Some(match (self.file, self.platform(platform)) {
            (File::Curl, _) if !self.has_env_file() => return None,
            (File::McpServers, _) => return None,
            (File::Curl, _) => ["sh ", name].concat(),
            (_, Platform::Python) if manager == PackageManager::Uv => ["uv run ", name].concat(),
            (_, platform) => self.run_by(platform, name),
        })
    }

    /// The versions that it needs, in a few words; for other clients, where the keyspace goes that they do not read
    /// (llama-index-vector-stores-astra-db 0.7.0, flowise-components 3.1.4).
    #[must_use]
    pub fn requires(self, platform: Platform) -> String {
        let run_by = |node| match self.platform(platform) {
            Platform::Bun => "Bun 1.4",
            Platform::Deno => "Deno 2.9",
            _ => node,
        };
        let for_mongoose = |node| {
            let (mongoose, is_maintained) = match self.driver {
                Driver::AstraMongoose => ("Mongoose 8 or 9, ", ""),
                Driver::StargateMongoose => ("Mongoose 7 or 8, ", " No longer maintained."),
            };
            [mongoose, run_by(node), ".", is_maintained].concat()
        };
        match (self.file, self.driver) {
            (File::Curl, _) => "For a shell of macOS, Linux or WSL; not for PowerShell or cmd.".to_owned(),
            // Mongoose 8 has a build for browsers, which workerd is given: `… (reading 'BSON')`.
            (File::Worker, _) => "Mongoose 9; wrangler 4, which needs Node 22.12 or later.".to_owned(),
            (File::AstraDbTs, _) => [run_by("Node 22.18 or later"), "."].concat(),
            (File::Astrapy, _) => "Python 3.10 or later.".to_owned(),
            (File::McpServers, _) => {
                "Haystack and LlamaIndex (Python) take the keyspace as an argument; Flowise takes none.".to_owned()
            }
            (File::TypeScript, _) => for_mongoose("Node 22.18 or later"),
            (_, Driver::AstraMongoose) => for_mongoose("Node 20.19 or later"),
            (_, Driver::StargateMongoose) => for_mongoose("Node 20.6 or later"),
        }
    }

    /// The first words that it prints where all is well; `None` for a part of a program, and for settings.
    #[must_use]
    pub fn prints(self) -> Option<&'static str> {
        match (self.form, self.file) {
            (Form::InYourApp, _) | (_, File::McpServers) => None,
            (Form::TryIt, File::Curl) => Some("{\"status\":{\"collections\":"),
            (Form::TryIt, _) => Some("Connected."),
        }
    }
}
