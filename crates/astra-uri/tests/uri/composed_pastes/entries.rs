//! The entries that are put into a shape: names with values, and those of other services among them.

use super::{
    names::{Style, Wording, names},
    others::OTHERS,
    values::{Values, Want},
};
use crate::draw::Draw;
use astra_uri::Part;

/// A name with its value.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) value: String,
    /// Whether it is another service's.
    pub(super) is_other: bool,
}

/// A thing that a variable holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Id,
    Region,
    Keyspace,
    Token,
    /// In any form that variables have it in.
    Endpoint,
    /// The connection string as one value.
    String,
    OwnUrl,
    OwnUrlWithKeyspace,
    OwnKeyspace,
    OwnUsername,
    OwnPassword,
    OwnToken,
}

/// The sets of fields that programs have.
pub(super) const SETS: [&[Field]; 10] = [
    &[Field::Id, Field::Region, Field::Keyspace, Field::Token],
    &[Field::Endpoint, Field::Keyspace, Field::Token],
    &[Field::Id, Field::Region, Field::Keyspace],
    &[Field::Token, Field::Endpoint],
    &[Field::Endpoint, Field::Keyspace],
    &[Field::String],
    &[Field::Token, Field::Keyspace, Field::Region, Field::Id],
    &[Field::OwnUrl, Field::OwnKeyspace, Field::OwnUsername, Field::OwnPassword],
    &[Field::OwnUrlWithKeyspace, Field::OwnUsername, Field::OwnPassword],
    &[Field::OwnUrl, Field::OwnKeyspace, Field::OwnToken],
];

/// The sets before this one are Astra's.
pub(super) const FIRST_OWN_SET: usize = 7;

/// The entries of a paste, with what a user expects of it.
pub(super) fn entries(draw: &mut Draw, style: Style, wording: Wording, fields: &[Field]) -> (Vec<Entry>, Want) {
    let values = Values::new(draw);
    let mut want = Want::new();
    let mut entries = Vec::new();
    for (&field, name) in fields.iter().zip(names(draw, style, wording, fields)) {
        let (value, parts) = value(draw, &values, field);
        want.extend(values.want(parts));
        entries.push(Entry { name, value, is_other: false });
    }
    let first = draw.below(OTHERS.len());
    for index in 0..draw.one(&[0, 0, 1, 2, 3]) {
        let (words, value) = OTHERS[(first + index * 7) % OTHERS.len()];
        let place = draw.below(entries.len() + 1);
        entries.insert(place, Entry { name: style.name(words), value: value.to_owned(), is_other: true });
    }
    (entries, want)
}

/// The value of a field, and the parts that it holds.
fn value(draw: &mut Draw, values: &Values, field: Field) -> (String, &'static [Part]) {
    match field {
        Field::Id if draw.below(5) == 0 => (values.id.to_uppercase(), &[Part::DatabaseId]),
        Field::Id => (values.id.to_owned(), &[Part::DatabaseId]),
        Field::Region => (values.region.to_owned(), &[Part::Region]),
        Field::Keyspace | Field::OwnKeyspace => (values.keyspace.to_owned(), &[Part::Keyspace]),
        Field::Token => (values.token.clone(), &[Part::Token]),
        Field::Endpoint => endpoint(draw, values),
        Field::String => {
            let string = values.string();
            let string = if draw.below(3) == 0 { string.replace("AstraCS:", "AstraCS%3A") } else { string };
            (string, &[Part::DatabaseId, Part::Region, Part::Keyspace, Part::Token])
        }
        Field::OwnUrl => (values.base_url.to_owned(), &[Part::BaseUrl]),
        Field::OwnUrlWithKeyspace => {
            (format!("{}/v1/{}", values.base_url, values.keyspace), &[Part::BaseUrl, Part::Keyspace])
        }
        Field::OwnUsername => (values.username.to_owned(), &[Part::Username]),
        Field::OwnPassword => (values.password.to_owned(), &[Part::Password]),
        Field::OwnToken => (values.own_token(), &[Part::Username, Part::Password]),
    }
}

/// An endpoint with what people leave behind it or before it.
fn endpoint(draw: &mut Draw, values: &Values) -> (String, &'static [Part]) {
    let endpoint = values.endpoint();
    let text = match draw.below(12) {
        0 => format!("{endpoint}/"),
        1 => values.host(),
        2 => format!("{}:443", values.host()),
        3 => format!("{endpoint}:443"),
        4 => format!("{endpoint}/api/json/v1"),
        5 => format!("{endpoint}/api/rest"),
        6 => endpoint.replace(values.id, &values.id.to_uppercase()),
        7 => {
            let text = format!("{endpoint}/api/json/v1/{}", values.keyspace);
            return (text, &[Part::DatabaseId, Part::Region, Part::Keyspace]);
        }
        _ => endpoint,
    };
    (text, &[Part::DatabaseId, Part::Region])
}
