//! `Credentials`: what the user hands over for a connection string.

use crate::{finding::Finding, object};
use astra_uri::{Deployment, Draft, Part, Reveal, Severity, recognise};
use js_sys::Object;
use wasm_bindgen::{JsCast, prelude::*};
use zeroize::Zeroizing;

/// The texts of an object, not judged yet. No `Debug`: one is the token.
pub(crate) struct Credentials {
    database: Database,
    texts: Vec<(Part, Zeroizing<String>)>,
}

/// How the database is named.
enum Database {
    /// By the property `apiEndpoint`, which may be empty.
    Endpoint(Zeroizing<String>),
    /// By an ID and a region.
    Id,
    /// By the address of a self-hosted Data API.
    BaseUrl,
}

const ENDPOINT: &str = "apiEndpoint";

/// The property that has the value of a part.
pub(crate) fn property(part: Part) -> &'static str {
    match part {
        Part::DatabaseId => "databaseId",
        Part::Region => "region",
        Part::Keyspace => "keyspace",
        Part::Token => "applicationToken",
        Part::BaseUrl => "baseUrl",
        Part::Username => "username",
        Part::Password => "password",
    }
}

impl Credentials {
    /// Those of an object.
    ///
    /// # Errors
    /// A `TypeError` for what is no object, for a value that is no string, and where the database is named twice.
    pub(crate) fn of(value: &JsValue) -> Result<Self, JsValue> {
        let object =
            value.dyn_ref::<Object>().ok_or_else(|| object::type_error("the credentials are not an object"))?;
        let text = |part: Part| object::text(object, property(part));
        let endpoint = object::text(object, ENDPOINT)?;
        let has_id = text(Part::DatabaseId)?.is_some() || text(Part::Region)?.is_some();
        let database = match (endpoint, has_id, text(Part::BaseUrl)?.is_some()) {
            (endpoint, false, false) => Database::Endpoint(endpoint.unwrap_or_default()),
            (None, true, false) => Database::Id,
            (None, false, true) => Database::BaseUrl,
            _ => {
                let ways = "apiEndpoint, databaseId with region, and baseUrl each name the database: give one of them";
                return Err(object::type_error(ways));
            }
        };
        let texts = database.parts().iter().map(|part| Ok((*part, text(*part)?.unwrap_or_default())));
        Ok(Self { texts: texts.collect::<Result<_, JsValue>>()?, database })
    }

    /// The connection string.
    ///
    /// # Errors
    /// Everything that is wrong or missing.
    pub(crate) fn string(&self) -> Result<Zeroizing<String>, Vec<Finding>> {
        let mut errors = Vec::new();
        let mut draft = self.database.draft().unwrap_or_else(|of_endpoint| {
            errors.extend(of_endpoint);
            Draft::default()
        });
        for (part, text) in &self.texts {
            match part.parse(text) {
                Ok(read) => draft.set(read.value),
                Err(error) => errors.push(Finding::of(&error)),
            }
        }
        // Without an error, each part is there.
        draft.uri(Reveal::Plain).filter(|_| errors.is_empty()).ok_or(errors)
    }
}

impl Database {
    /// The parts of the string that have properties of their own.
    fn parts(&self) -> &'static [Part] {
        match self {
            Self::Endpoint(_) => &[Part::Keyspace, Part::Token],
            Self::Id => &[Part::DatabaseId, Part::Region, Part::Keyspace, Part::Token],
            Self::BaseUrl => &[Part::BaseUrl, Part::Keyspace],
        }
    }

    /// A draft with what the endpoint says.
    fn draft(&self) -> Result<Draft, Vec<Finding>> {
        let Self::Endpoint(endpoint) = self else {
            let deployment = if matches!(self, Self::BaseUrl) { Deployment::SelfHosted } else { Deployment::Astra };
            return Ok(Draft::new(deployment, None));
        };
        Draft::parse_address(endpoint).map(|parsed| parsed.draft).ok_or_else(|| errors_of(endpoint))
    }
}

/// The errors of a text that is no endpoint of a database.
fn errors_of(endpoint: &str) -> Vec<Finding> {
    if endpoint.trim().is_empty() {
        return vec![Finding::own(ENDPOINT, "missing", "the API endpoint is missing")];
    }
    let string = recognise(endpoint).string;
    let errors = string.iter().flat_map(|parsed| &parsed.diagnostics).filter(|one| one.severity() == Severity::Error);
    let errors: Vec<_> = errors.map(|error| Finding::of(error).about(ENDPOINT)).collect();
    if errors.is_empty() {
        let message = "this is no API endpoint: that is https://<database ID>-<region>.apps.astra.datastax.com";
        return vec![Finding::own(ENDPOINT, "no-endpoint", message)];
    }
    errors
}
