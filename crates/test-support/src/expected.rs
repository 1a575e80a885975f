//! What a program must do: which server it asks, which requests it sends there, and with which token.

use crate::{
    clients::Client,
    credentials::{DATABASE_ID, OWN_HOST, OWN_PORT, REGION, Secret, connection, hex64},
};
use astra_uri::{Deployment, Environment, Reveal};

/// What the recording of a program is compared with.
#[derive(Debug)]
pub struct Expected {
    /// The server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether it is asked over TLS.
    pub is_under_tls: bool,
    /// The path of each request, and its command.
    pub requests: Vec<(String, &'static str)>,
    /// The header with the token.
    pub token_header: &'static str,
    /// The token.
    pub token: String,
    /// What its user sees.
    pub prints: &'static str,
    /// What no output may contain.
    pub secrets: Vec<String>,
}

impl Expected {
    /// What a program of this client must do for a connection with this secret.
    pub fn of(client: &Client, deployment: Deployment, secret: Secret) -> Self {
        let api = deployment.api_path().trim_end_matches('/');
        let requests = client.requests(deployment).into_iter().map(|(path, command)| (format!("{api}{path}"), command));
        let token = connection(deployment, secret).header_token(Reveal::Plain).to_string();
        let (host, port, secrets) = match deployment {
            Deployment::Astra => {
                let host = format!("{DATABASE_ID}-{REGION}{}", Environment::Production.api_suffix());
                (host, 443, vec![token.clone(), hex64()])
            }
            Deployment::SelfHosted => (OWN_HOST.to_owned(), OWN_PORT, vec![secret.password(), token.clone()]),
        };
        Self {
            host,
            port,
            is_under_tls: deployment == Deployment::Astra,
            requests: requests.collect(),
            token_header: client.token_header,
            token,
            prints: client.prints(deployment),
            secrets,
        }
    }
}
