//! What a program has to do: which server it asks, which requests it sends there, and with which token.

use crate::{
    clients::Client,
    credentials::{DATABASE_ID, OWN_HOST, OWN_PORT, REGION, Secret, connection, hex64},
};
use astra_connection_string::domain::{Connection, Deployment, Environment, Reveal};

/// What the recording of a program is held to.
#[derive(Debug)]
pub(crate) struct Expected {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) is_under_tls: bool,
    /// The path of each request, and its command.
    pub(crate) requests: Vec<(String, &'static str)>,
    pub(crate) token_header: &'static str,
    pub(crate) token: String,
    /// What its user sees.
    pub(crate) prints: &'static str,
    /// What no output may hold.
    pub(crate) secrets: Vec<String>,
}

impl Expected {
    /// What a program of this client has to do for a connection with this secret.
    pub(crate) fn of(client: &Client, deployment: Deployment, secret: Secret) -> Self {
        let api = deployment.api_path().trim_end_matches('/');
        let requests = client.requests(deployment).into_iter().map(|(path, command)| (format!("{api}{path}"), command));
        let (host, port, token, secrets) = match connection(deployment, secret) {
            Connection::Astra(_) => {
                let host = format!("{DATABASE_ID}-{REGION}{}", Environment::Production.api_suffix());
                (host, 443, secret.token(), vec![secret.token(), hex64()])
            }
            Connection::SelfHosted(own) => {
                let token = own.token(Reveal::Plain).to_string();
                (OWN_HOST.to_owned(), OWN_PORT, token.clone(), vec![secret.password(), token])
            }
        };
        Self {
            host,
            port,
            is_under_tls: deployment == Deployment::Astra,
            requests: requests.collect(),
            token_header: client.token_header,
            token,
            prints: client.prints(),
            secrets,
        }
    }
}
