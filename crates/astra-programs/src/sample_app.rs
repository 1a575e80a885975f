//! `SampleApp`: the samples of `create-stargate-mongoose-app`, and how one is set up.

mod env;
mod notes;

use crate::ProjectName;
use std::fmt;

/// A sample app. Its `Display` is the name by which the command knows it: the name of its folder in
/// stargate/stargate-mongoose-sample-apps, read at commit be57ab4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SampleApp {
    /// A shop on Netlify Functions.
    #[default]
    NetlifyFunctionsEcommerce,
    /// A bot for Discord.
    DiscordBot,
    /// Reviews of vehicles, in TypeScript with Express.
    TypescriptExpressReviews,
    /// A server that gives Mongoose models to language models.
    McpServer,
    /// Photographs with vector search.
    PhotographySiteDemo,
}

impl SampleApp {
    /// All of them: the three of the command's announcement first.
    pub const ALL: [Self; 5] = [
        Self::NetlifyFunctionsEcommerce,
        Self::DiscordBot,
        Self::TypescriptExpressReviews,
        Self::McpServer,
        Self::PhotographySiteDemo,
    ];

    /// What it is, in one sentence.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::NetlifyFunctionsEcommerce => "A shop on Netlify Functions, with payments by Stripe.",
            Self::DiscordBot => "A bot that counts and creates documents on commands in Discord.",
            Self::TypescriptExpressReviews => "Reviews of vehicles, in TypeScript with Express.",
            Self::McpServer => "A Model Context Protocol server that offers Mongoose models as tools.",
            Self::PhotographySiteDemo => "A site of photographs that are found by vector search.",
        }
    }

    /// The command that fetches it into a new folder, in the version that the tests run: without one, `npx` takes the
    /// newest.
    #[must_use]
    pub fn create_command(self, name: &ProjectName) -> String {
        format!("npx create-stargate-mongoose-app@0.0.3 {name} --sample {self}")
    }

    /// The commands that follow once its `.env` is there, a line each: the scripts of its `package.json`. The bot's
    /// README runs `deploy-commands.js` without the file; the variables that it asks for come from there.
    #[must_use]
    pub fn next_commands(self, name: &ProjectName) -> String {
        let commands = match self {
            Self::NetlifyFunctionsEcommerce | Self::TypescriptExpressReviews => {
                "npm run seed\nnpm run build\nnpm start\n"
            }
            Self::DiscordBot => "npm run seed\nnode --env-file=.env deploy-commands.js\nnpm start\n",
            Self::McpServer | Self::PhotographySiteDemo => "npm run seed\nnpm start\n",
        };
        format!("cd {name}\n{commands}")
    }

    /// What happens then, in one sentence.
    #[must_use]
    pub fn outcome(self) -> &'static str {
        match self {
            Self::NetlifyFunctionsEcommerce => "The shop is at http://127.0.0.1:8888/.",
            Self::DiscordBot => "The bot is online in your server, and knows /ping, /count and /createdocument.",
            Self::TypescriptExpressReviews => {
                "Reviews are at http://localhost:3000/review/find-by-vehicle?vehicleId=111111111111111111111111."
            }
            Self::McpServer => "The server is at http://localhost:3000/mcp.",
            Self::PhotographySiteDemo => "The site is at http://127.0.0.1:3000/.",
        }
    }
}

impl fmt::Display for SampleApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NetlifyFunctionsEcommerce => "netlify-functions-ecommerce",
            Self::DiscordBot => "discord-bot",
            Self::TypescriptExpressReviews => "typescript-express-reviews",
            Self::McpServer => "mcp-server",
            Self::PhotographySiteDemo => "photography-site-demo.js",
        })
    }
}
