//! From what was typed to the connection, or to every problem that stands in its way.

use super::{Field, Form, Problems};
use crate::domain::{
    ApplicationToken, BaseUrl, Connection, ConnectionString, DatabaseId, Deployment, Endpoint, Keyspace, Password,
    Region, SelfHosted, Target, Username,
};

impl Form {
    /// The connection, or every problem that stands in its way. Derived each time, never stored.
    ///
    /// # Errors
    /// When any of the four fields cannot be read; all of them are reported.
    pub fn parse(&self) -> Result<Connection, Problems> {
        match self.deployment {
            Deployment::Astra => self.parse_astra().map(Connection::Astra),
            Deployment::SelfHosted => self.parse_self_hosted().map(Connection::SelfHosted),
        }
    }

    fn parse_astra(&self) -> Result<ConnectionString, Problems> {
        let readings = (
            DatabaseId::parse(self.text(Field::DatabaseId)),
            Region::parse(self.text(Field::Region)),
            Keyspace::parse(self.text(Field::Keyspace)),
            ApplicationToken::parse(self.text(Field::Token)),
        );
        match readings {
            (Ok(database_id), Ok(region), Ok(keyspace), Ok(token)) => {
                let endpoint = Endpoint::new(database_id.value, region.value, self.environment);
                Ok(ConnectionString::new(Target::new(endpoint, keyspace.value), token.value))
            }
            (database_id, region, keyspace, token) => Err(Problems {
                database_id: database_id.err(),
                region: region.err(),
                keyspace: keyspace.err(),
                token: token.err(),
                ..Problems::default()
            }),
        }
    }

    fn parse_self_hosted(&self) -> Result<SelfHosted, Problems> {
        let readings = (
            BaseUrl::parse(self.text(Field::BaseUrl)),
            Keyspace::parse(self.text(Field::Keyspace)),
            Username::parse(self.text(Field::Username)),
            Password::parse(self.text(Field::Password)),
        );
        match readings {
            (Ok(base_url), Ok(keyspace), Ok(username), Ok(password)) => {
                Ok(SelfHosted::new(base_url.value, keyspace.value, username.value, password.value))
            }
            (base_url, keyspace, username, password) => Err(Problems {
                base_url: base_url.err(),
                keyspace: keyspace.err(),
                username: username.err(),
                password: password.err(),
                ..Problems::default()
            }),
        }
    }
}
