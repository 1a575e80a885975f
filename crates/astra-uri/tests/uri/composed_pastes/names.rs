//! The names that public programs give to values, as words, and the spellings of names in files and languages.

use super::entries::Field;
use crate::draw::Draw;

/// How the words of a name are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `ASTRA_DB_ID`
    Capitals,
    /// `astraDbId`
    Camel,
    /// `AstraDbId`
    Pascal,
    /// `AstraDbID`, as Go has it.
    Go,
    /// `astra_db_id`
    Snake,
    /// `astra-db-id`
    Kebab,
    /// `astra.api.database-id`: the names of Java's properties, which are not made of the same words.
    Dotted,
}

impl Style {
    /// Writes the words so.
    pub(super) fn name(self, words: &str) -> String {
        let capitalised = |word: &str| word[..1].to_uppercase() + &word[1..];
        match self {
            Self::Capitals => words.to_uppercase().replace(' ', "_"),
            Self::Snake => words.replace(' ', "_"),
            Self::Kebab => words.replace(' ', "-"),
            Self::Dotted => words.replace(' ', "."),
            Self::Pascal => words.split(' ').map(capitalised).collect(),
            Self::Go => {
                words.split(' ').map(|word| if word == "id" { "ID".to_owned() } else { capitalised(word) }).collect()
            }
            Self::Camel => {
                let pascal = Self::Pascal.name(words);
                pascal[..1].to_lowercase() + &pascal[1..]
            }
        }
    }
}

/// Which names a place has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// Any.
    Any,
    /// Those without the service's name, which is above them.
    Short,
}

/// The prefix of each name of a variable that a bundler puts into a page.
const PREFIXES: [&str; 12] =
    ["", "", "", "", "", "", "", "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "PUBLIC_", "EXPO_PUBLIC_"];

/// A name for each of these fields.
pub(super) fn names(draw: &mut Draw, style: Style, wording: Wording, fields: &[Field]) -> Vec<String> {
    let prefix = if style == Style::Capitals { draw.one(&PREFIXES) } else { "" };
    let family = draw.below(OWN.len());
    fields
        .iter()
        .map(|&field| {
            if let Some(place) = own_place(field) {
                let words = OWN[family][place];
                return if style == Style::Dotted {
                    words.replacen("data api", "data-api", 1).replace(' ', ".")
                } else {
                    style.name(words)
                };
            }
            let (dotted, long, short) = astra(field);
            match (style, wording) {
                (Style::Dotted, _) => draw.one(dotted).to_owned(),
                (_, Wording::Any) if draw.below(3) > 0 => prefix.to_owned() + &style.name(draw.one(long)),
                _ => prefix.to_owned() + &style.name(draw.one(short)),
            }
        })
        .collect()
}

type Words = &'static [&'static str];

/// The names of properties; those with the service's name; those without.
fn astra(field: Field) -> (Words, Words, Words) {
    match field {
        Field::Id => (
            &["astra.api.database-id", "astra.databaseId", "astra.db.database-id", "astra.db.id"],
            &["astra db id", "astra db database id", "astra cluster id", "astra database id"],
            &["database id", "db id"],
        ),
        Field::Region => (
            &["astra.api.database-region", "astra.cloudRegion", "astra.database.region", "astra.db.region"],
            &[
                "astra db region",
                "astra cluster region",
                "astra region",
                "astra db cloud region",
                "astra database region",
            ],
            &["database region", "cloud region", "region", "db region"],
        ),
        Field::Keyspace => (
            &[
                "spring.data.cassandra.keyspace",
                "spring.cassandra.keyspace-name",
                "astra.keyspace",
                "astra.cql.driver-config.basic.session-keyspace",
                "datastax-java-driver.basic.session-keyspace",
            ],
            &["astra db keyspace", "astra db namespace", "astra db ns", "astra keyspace", "astra db default keyspace"],
            &["keyspace", "keyspace name", "default keyspace", "cassandra keyspace", "db keyspace"],
        ),
        Field::Token => (
            &["astra.api.application-token", "astra.applicationToken", "astra.token", "astra.db.application-token"],
            &[
                "astra db application token",
                "astra db token",
                "astra token",
                "astra db app token",
                "astra application token",
            ],
            &["application token", "token"],
        ),
        Field::Endpoint => (
            &["astra.api.database-endpoint", "astra.api.endpoint", "astra.db.api-endpoint"],
            &["astra db api endpoint", "astra db endpoint", "astra endpoint", "astra db api end point", "astra db url"],
            &["api endpoint", "endpoint", "db end point", "data api endpoint", "db endpoint"],
        ),
        Field::String => (
            &["astra.uri", "astra.db.connection-string"],
            &["astra uri", "astra db uri", "astra db connection string", "astra db api endpoint"],
            &["uri", "connection string", "endpoint"],
        ),
        _ => (&[], &[], &[]),
    }
}

/// The names for a self-hosted Data API, which stay together: address, keyspace, user name, password, token.
const OWN: [[&str; 5]; 4] = [
    [
        "local data api endpoint",
        "local data api keyspace",
        "local data api username",
        "local data api password",
        "local data api token",
    ],
    ["data api url", "data api keyspace", "data api auth username", "data api auth password", "data api token"],
    ["data api endpoint", "data api keyspace", "data api username", "data api password", "data api auth token"],
    ["data api base url", "data api namespace", "data api user", "data api password", "data api application token"],
];

fn own_place(field: Field) -> Option<usize> {
    Some(match field {
        Field::OwnUrl | Field::OwnUrlWithKeyspace => 0,
        Field::OwnKeyspace => 1,
        Field::OwnUsername => 2,
        Field::OwnPassword => 3,
        Field::OwnToken => 4,
        _ => return None,
    })
}
