//! A sample's `.env`, with the variables that its code reads (`tests/vectors/sample-apps.json` names the files).

use super::SampleApp;
use crate::{EnvReader, Variable, env_file::env_line};
use astra_uri::{Connection, Deployment, Reveal};
use zeroize::Zeroizing;

impl SampleApp {
    /// The whole file for this database. Values to be added by hand are at its end, with where they come from. The samples load
    /// it with dotenv or with what reads it alike, as the loader of netlify-cli 27 does.
    #[must_use]
    pub fn env_file(self, connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
        let deployment = connection.deployment();
        let mut text = Zeroizing::new(String::with_capacity(4_096));
        text.push_str(match deployment {
            Deployment::Astra => "IS_ASTRA=true\n",
            // Empty, because the TypeScript sample reads any text as true.
            Deployment::SelfHosted => "IS_ASTRA=\n",
        });
        for &(variable, value) in self.variables(deployment) {
            text.push_str(&env_line(variable, connection, value, EnvReader::NodeOrDotenv, reveal));
        }
        text.push_str(self.added_by_hand());
        text
    }

    fn variables(self, deployment: Deployment) -> &'static [(&'static str, Variable)] {
        match (deployment, self) {
            (Deployment::Astra, Self::McpServer) => &[("DATA_API_URL", Variable::Uri)],
            (Deployment::Astra, _) => &[
                ("ASTRA_API_ENDPOINT", Variable::Endpoint),
                ("ASTRA_NAMESPACE", Variable::Keyspace),
                ("ASTRA_APPLICATION_TOKEN", Variable::Token),
            ],
            (Deployment::SelfHosted, _) => &[
                ("DATA_API_URL", Variable::Uri),
                ("DATA_API_AUTH_USERNAME", Variable::Username),
                ("DATA_API_AUTH_PASSWORD", Variable::Password),
            ],
        }
    }

    /// The lines for values that no database has.
    fn added_by_hand(self) -> &'static str {
        match self {
            Self::NetlifyFunctionsEcommerce => concat!(
                "\n# test: the checkout leaves Stripe out. A test key from Stripe's dashboard brings it in.\n",
                "STRIPE_SECRET_KEY=test\n",
                "STRIPE_SUCCESS_URL=http://127.0.0.1:8888/order-confirmation\n",
                "STRIPE_CANCEL_URL=http://127.0.0.1:8888/cart\n",
            ),
            Self::DiscordBot => concat!(
                "\n# By hand: the server ID, from your server's settings, Widget\n",
                "DISCORD_GUILD_ID=\n",
                "# By hand: the application ID, from the Discord developer portal, OAuth2\n",
                "DISCORD_CLIENT_ID=\n",
                "# By hand: the bot's token, from the Discord developer portal, Bot\n",
                "DISCORD_TOKEN=\n",
            ),
            Self::PhotographySiteDemo => concat!(
                "\n# By hand: the API key of your Nomic account, which makes the embeddings\n",
                "NOMIC_API_KEY=\n",
            ),
            Self::TypescriptExpressReviews | Self::McpServer => "",
        }
    }
}
