//! How a field reads a text, all in the words that the page shows.

use crate::credentials::{DATABASE_ID, KEYSPACE, REGION};
use astra_connection_string::{
    domain::{
        ApplicationToken, BaseUrl, ConnectionString, DatabaseId, Endpoint, Environment, Keyspace, Parsed, Password,
        ProjectName, Region, Reveal, SelfHosted, Target, Username,
    },
    model::Field,
};
use std::fmt::Display;
use url::Url;

/// The end of a reading.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    Accepted { value: String, corrections: Vec<String>, warnings: Vec<String> },
    Refused(String),
}

/// Reads a text as the field does.
pub(crate) fn read(field: Field, text: &str) -> Outcome {
    match field {
        Field::DatabaseId => outcome(DatabaseId::parse(text), ToString::to_string),
        Field::Region => outcome(Region::parse(text), ToString::to_string),
        Field::Keyspace => outcome(Keyspace::parse(text), ToString::to_string),
        Field::Token => outcome(ApplicationToken::parse(text), exposed),
        Field::BaseUrl => outcome(BaseUrl::parse(text), ToString::to_string),
        Field::Username => outcome(Username::parse(text), ToString::to_string),
        Field::Password => outcome(Password::parse(text), exposed_password),
        Field::ProjectName => outcome(ProjectName::parse(text), ToString::to_string),
    }
}

/// The token as a driver finds it: nothing but the connection string gives it out.
pub(crate) fn exposed(token: &ApplicationToken) -> String {
    let id = DatabaseId::parse(DATABASE_ID).expect("it is one").value;
    let region = Region::parse(REGION).expect("it is one").value;
    let keyspace = Keyspace::parse(KEYSPACE).expect("it is one").value;
    let target = Target::new(Endpoint::new(id, region, Environment::Production), keyspace);
    let text = ConnectionString::new(target, token.clone()).text(Reveal::Plain);
    let url = Url::parse(&text).expect("a connection string is a URL");
    url.query_pairs().next().expect("it has a parameter").1.into_owned()
}

/// The password as a program takes it.
fn exposed_password(password: &Password) -> String {
    let base_url = BaseUrl::parse(BaseUrl::DEFAULT).expect("it is one").value;
    let keyspace = Keyspace::parse(KEYSPACE).expect("it is one").value;
    let username = Username::parse("cassandra").expect("it is one").value;
    SelfHosted::new(base_url, keyspace, username, password.clone()).password(Reveal::Plain).to_string()
}

fn outcome<T, W: Display, E: Display>(reading: Result<Parsed<T, W>, E>, show: impl Fn(&T) -> String) -> Outcome {
    match reading {
        Ok(Parsed { value, corrections, warnings }) => {
            Outcome::Accepted { value: show(&value), corrections: words(&corrections), warnings: words(&warnings) }
        }
        Err(error) => Outcome::Refused(error.to_string()),
    }
}

fn words(said: &[impl Display]) -> Vec<String> {
    said.iter().map(ToString::to_string).collect()
}
