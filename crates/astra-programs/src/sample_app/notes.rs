//! Notes on a sample before it is run: the traps in its code and in the command's.

use super::SampleApp;
use astra_uri::Deployment;

impl SampleApp {
    /// The traps of this sample, a sentence or two each.
    pub fn notes(self, deployment: Deployment) -> impl Iterator<Item = &'static str> {
        let of_all = [
            "The command always fetches the newest version of the sample, which uses @datastax/astra-mongoose and \
             Mongoose 9 on Node 20.19 or later, whichever driver is chosen under Connect.",
            "If there is a folder of this name, it asks, and then deletes it.",
        ];
        let of_astra = (deployment == Deployment::Astra).then(|| self.astra_note()).flatten();
        let own: &[&str] = match self {
            Self::DiscordBot => &[
                "Its installation creates an empty .env: replace it with this one.",
                "Its seed creates the keyspace, which not every token may do.",
            ],
            Self::TypescriptExpressReviews => &[
                "It takes IS_ASTRA=false for Astra, because it checks only whether the value is empty. For a self-hosted Data \
                 API leave the value empty.",
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
                Some("Its README names ASTRA_DB_ID and others, which its code no longer reads.")
            }
            Self::McpServer => Some("Not in its README: on Astra, DATA_API_URL takes the whole connection string."),
            Self::PhotographySiteDemo => None,
        }
    }
}
