//! What to know of a sample before it is run: its traps, as its code and the command's show them.

use super::SampleApp;
use astra_uri::Deployment;

impl SampleApp {
    /// The traps of this sample, a sentence or two each.
    pub fn notes(self, deployment: Deployment) -> impl Iterator<Item = &'static str> {
        let of_all = [
            "The command always fetches the newest version of the sample, which uses @datastax/astra-mongoose and \
             Mongoose 9 on Node 20.19 or later, whichever driver is chosen above.",
            "If there is a folder of this name, it asks, and then deletes it.",
        ];
        let of_astra = (deployment == Deployment::Astra).then(|| self.astra_note()).flatten();
        let own: &[&str] = match self {
            Self::DiscordBot => &[
                "Its installation makes an empty .env: put this one in its place.",
                "Its seed creates the keyspace, which not every token may do.",
            ],
            Self::TypescriptExpressReviews => &[
                "IS_ASTRA=false means Astra to it, because it asks only whether there is a text. For a Data API of your \
                 own the value stays empty.",
            ],
            Self::PhotographySiteDemo => &["Its seed runs on macOS, Linux and WSL."],
            Self::NetlifyFunctionsEcommerce | Self::McpServer => &[],
        };
        of_astra.into_iter().chain(own.iter().copied()).chain(of_all)
    }

    fn astra_note(self) -> Option<&'static str> {
        match self {
            Self::DiscordBot | Self::TypescriptExpressReviews => {
                Some("Its log shows the whole connection string, with the token.")
            }
            Self::NetlifyFunctionsEcommerce => {
                Some("Its README names ASTRA_DB_ID and others, which its code does not read any more.")
            }
            Self::McpServer => {
                Some("Its README does not say it: on Astra, DATA_API_URL takes the whole connection string.")
            }
            Self::PhotographySiteDemo => None,
        }
    }
}
