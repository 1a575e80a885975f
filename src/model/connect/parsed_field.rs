//! `ParsedField`: what was read of a field's text. The one place of the model that knows the domain's parsers, errors and
//! warnings.

use super::{Field, Msg, Notes, Warning};
use crate::{
    domain::{
        Address, ApplicationToken, BaseUrl, Correction, DatabaseId, Environment, Keyspace, KnownRegion,
        MASKED_PASSWORD, MASKED_TOKEN, Parsed, Password, ProjectName, Region, RegionWarning, Username,
    },
    model::counted,
};
use std::{
    fmt::{self, Display},
    rc::Rc,
};
use zeroize::Zeroizing;

/// A field's value, if its text has one, and what is noted of the text. No `Debug`: the value may be the token.
pub(in crate::model) struct ParsedField {
    pub(super) value: Option<FieldValue>,
    pub(super) notes: Rc<Notes>,
}

/// The value of a field. Its `Display` is how the page shows it: a secret is masked.
#[derive(Clone)]
pub(super) enum FieldValue {
    DatabaseId(DatabaseId),
    Region(Region),
    Keyspace(Keyspace),
    Token(ApplicationToken),
    BaseUrl(BaseUrl),
    Username(Username),
    Password(Password),
    ProjectName(ProjectName),
}

impl ParsedField {
    pub(super) fn of(field: Field, text: &str) -> Self {
        counted::parse(field);
        match field {
            Field::DatabaseId => parsed(DatabaseId::parse(text), FieldValue::DatabaseId, no_suggestion),
            Field::Region => parsed(Region::parse(text), FieldValue::Region, RegionWarning::suggestion),
            Field::Keyspace => parsed(Keyspace::parse(text), FieldValue::Keyspace, no_suggestion),
            Field::Token => parsed(ApplicationToken::parse(text), FieldValue::Token, no_suggestion),
            Field::BaseUrl => parsed(BaseUrl::parse(text), FieldValue::BaseUrl, no_suggestion),
            Field::Username => parsed(Username::parse(text), FieldValue::Username, no_suggestion),
            Field::Password => parsed(Password::parse(text), FieldValue::Password, no_suggestion),
            Field::ProjectName => parsed(ProjectName::parse(text), FieldValue::ProjectName, no_suggestion),
        }
    }
}

impl fmt::Display for FieldValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DatabaseId(id) => id.fmt(f),
            Self::Region(region) => region.fmt(f),
            Self::Keyspace(keyspace) => keyspace.fmt(f),
            Self::Token(_) => f.write_str(MASKED_TOKEN),
            Self::BaseUrl(url) => url.fmt(f),
            Self::Username(name) => name.fmt(f),
            Self::Password(_) => f.write_str(MASKED_PASSWORD),
            Self::ProjectName(name) => name.fmt(f),
        }
    }
}

fn parsed<T, W: Display, E: Display>(
    outcome: Result<Parsed<T, W>, E>,
    value: fn(T) -> FieldValue,
    suggestion: fn(&W) -> Option<&'static str>,
) -> ParsedField {
    match outcome {
        Err(error) => refused(words(&error)),
        Ok(Parsed { value: parsed, corrections, warnings }) => {
            let mut noted = Vec::new();
            for warning in &warnings {
                noted.push(self::warning(words(warning), suggestion(warning)));
            }
            accepted(value(parsed), &corrections, noted)
        }
    }
}

fn refused(error: String) -> ParsedField {
    let notes = Notes { error: Some(error), ..Notes::default() };
    ParsedField { value: None, notes: notes.into() }
}

fn accepted(value: FieldValue, corrections: &[Correction], warnings: Vec<Warning>) -> ParsedField {
    let clauses: Vec<String> = corrections.iter().map(|each| words(each)).collect();
    let introduction = match value {
        FieldValue::Token(_) | FieldValue::Password(_) => "Read with ".to_owned(),
        _ => format!("Read as {value}: "),
    };
    let place = match &value {
        // A warning names the place already.
        FieldValue::Region(region) if warnings.is_empty() => KnownRegion::named(region.as_str()),
        _ => None,
    };
    let notes = Notes {
        error: None,
        warnings,
        reading: (!clauses.is_empty()).then(|| introduction + &clauses.join(", ")),
        place: place.map(|known| words(known)),
        is_readable: true,
    };
    ParsedField { value: Some(value), notes: notes.into() }
}

fn warning(text: String, suggestion: Option<&'static str>) -> Warning {
    let action = suggestion.map(|region| (format!("Use {region}"), Msg::RegionTaken(region)));
    Warning { text, action }
}

fn no_suggestion<W>(_: &W) -> Option<&'static str> {
    None
}

/// One function for all types: the page is a kilobyte smaller for each copy that is not made.
fn words(shown: &dyn Display) -> String {
    shown.to_string()
}

/// The parts of an address that was put into one field, with the fields that they belong to.
pub(super) struct SplitAddress {
    pub(super) parts: Vec<(Field, Zeroizing<String>)>,
    /// The environment of its host; `None` if it names none.
    pub(super) environment: Option<Environment>,
}

impl SplitAddress {
    /// Takes an address of Astra apart that is in the field of the database ID, or the connection string of a self-hosted
    /// Data API that is in the field of its base URL.
    pub(super) fn of(field: Field, text: &str) -> Option<Self> {
        match field {
            Field::DatabaseId => Address::parse(text).map(of_astra),
            Field::BaseUrl => BaseUrl::split(text).map(|(base_url, keyspace)| Self {
                parts: vec![
                    (Field::BaseUrl, Zeroizing::new(base_url.to_string())),
                    (Field::Keyspace, Zeroizing::new(keyspace.to_owned())),
                ],
                environment: None,
            }),
            _ => None,
        }
    }
}

fn of_astra(Address { endpoint, is_label, keyspace, token }: Address) -> SplitAddress {
    let mut parts = vec![
        (Field::DatabaseId, Zeroizing::new(endpoint.database_id().to_string())),
        (Field::Region, Zeroizing::new(endpoint.region().to_string())),
    ];
    parts.extend(keyspace.map(|text| (Field::Keyspace, Zeroizing::new(text))));
    parts.extend(token.map(|text| (Field::Token, text)));
    SplitAddress { parts, environment: (!is_label).then(|| endpoint.environment()) }
}

/// Whether a text is no token, and another that was found in it is one of the usual form.
pub(super) fn is_token_within(text: &str, found: &str) -> bool {
    ApplicationToken::parse(text).is_err() && ApplicationToken::is_usual(found)
}
