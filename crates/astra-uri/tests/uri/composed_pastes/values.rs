//! The values of composed pastes: databases, and self-hosted Data APIs.

use crate::draw::Draw;
use astra_uri::Part;
use base64ct::{Base64, Encoding};
use std::collections::BTreeMap;
use test_support::credentials::{LETTERS24, hex64, token};

/// The values that a user expects in the fields: a value for each part that the paste holds.
pub(super) type Want = BTreeMap<&'static str, String>;

/// IDs as version 4 of UUIDs has them; none is in any documentation.
const IDS: [&str; 6] = [
    "7c1f0a52-93d4-4be8-a06b-5d2e81c7f943",
    "b80e64d1-2f7a-4c95-9e13-c6a4f05b8d27",
    "30d9c7be-5a16-4f82-8d70-19e3b2c64fa8",
    "e2641f9d-07bc-4da3-b5f8-8a37d90c16e5",
    "95a3d80c-e14f-47b6-9c2a-f07b6e835d1c",
    "4be7920f-c8d3-4160-a7e9-2c5f81b04d6a",
];

/// Of all three clouds; the last two are in no list, and have the form of one.
const REGIONS: [&str; 9] = [
    "us-east1",
    "us-east-2",
    "westeurope",
    "ap-south-1",
    "europe-west1",
    "eu-central-1",
    "westus3",
    "mx-central-1",
    "europe-north2",
];

const KEYSPACES: [&str; 8] =
    ["default_keyspace", "shop", "my_app", "killrvideo", "NextJS", "ks1", "tiktok_keyspace", "chat_history_2"];

const BASE_URLS: [&str; 5] = [
    "http://localhost:8181",
    "http://127.0.0.1:8181",
    "https://data-api.example.com",
    "http://192.168.1.20:8181",
    "https://stargate.example.org:8443",
];

const USERS: [(&str, &str); 3] =
    [("cassandra", "cassandra"), ("admin", "Wq7-tiger-pass"), ("app_user", "n0t.A.real_one")];

/// The values of one paste.
pub(super) struct Values {
    /// In lower case.
    pub(super) id: &'static str,
    pub(super) region: &'static str,
    pub(super) keyspace: &'static str,
    pub(super) token: String,
    pub(super) base_url: &'static str,
    pub(super) username: &'static str,
    pub(super) password: &'static str,
}

impl Values {
    pub(super) fn new(draw: &mut Draw) -> Self {
        let (username, password) = draw.one(&USERS);
        Self {
            id: draw.one(&IDS),
            region: draw.one(&REGIONS),
            keyspace: draw.one(&KEYSPACES),
            token: tokens()[draw.below(3)].clone(),
            base_url: draw.one(&BASE_URLS),
            username,
            password,
        }
    }

    /// The host of the database.
    pub(super) fn host(&self) -> String {
        format!("{}-{}.apps.astra.datastax.com", self.id, self.region)
    }

    /// The cloud that the region is of, by the form of its name.
    pub(super) fn cloud(&self) -> &'static str {
        match self.region.rsplit_once('-') {
            None => "AZURE",
            Some((_, number)) if number.len() == 1 => "AWS",
            Some(_) => "GCP",
        }
    }

    /// The endpoint as Astra shows it.
    pub(super) fn endpoint(&self) -> String {
        format!("https://{}", self.host())
    }

    /// The connection string.
    pub(super) fn string(&self) -> String {
        format!("{}/api/json/v1/{}?applicationToken={}", self.endpoint(), self.keyspace, self.token)
    }

    /// The token of a self-hosted Data API.
    pub(super) fn own_token(&self) -> String {
        let encoded = |text: &str| Base64::encode_string(text.as_bytes());
        format!("Cassandra:{}:{}", encoded(self.username), encoded(self.password))
    }

    /// The value that the field of this part is to hold.
    pub(super) fn of(&self, part: Part) -> String {
        match part {
            Part::DatabaseId => self.id,
            Part::Region => self.region,
            Part::Keyspace => self.keyspace,
            Part::Token => &self.token,
            Part::BaseUrl => self.base_url,
            Part::Username => self.username,
            Part::Password => self.password,
        }
        .to_owned()
    }

    /// The values that the fields of these parts are to hold.
    pub(super) fn want(&self, parts: &[Part]) -> Want {
        parts.iter().map(|&part| (label(part), self.of(part))).collect()
    }
}

/// The name of a part in this test's lists.
pub(super) fn label(part: Part) -> &'static str {
    match part {
        Part::DatabaseId => "id",
        Part::Region => "region",
        Part::Keyspace => "keyspace",
        Part::Token => "token",
        Part::BaseUrl => "base url",
        Part::Username => "username",
        Part::Password => "password",
    }
}

/// Tokens of the usual form, made here because no file may hold one.
pub(super) fn tokens() -> [String; 3] {
    let turned = |text: &str| text.chars().rev().collect::<String>();
    let hex = hex64();
    [token(), format!("AstraCS:{}:{hex}", turned(LETTERS24)), format!("AstraCS:{LETTERS24}:{}", turned(&hex))]
}
