//! `Draft`: a connection of which some parts may be missing, and the one place that spells its string.

use crate::{Connection, Deployment, Environment, Part, Reveal, credentials::Value};
use url::form_urlencoded::byte_serialize;
use zeroize::Zeroizing;

/// A connection of which some parts may be missing: typed values, each optional. Fields, pastes, links and fixes are all drafts, and the
/// connection string is written from one. `Debug` shows no secret.
///
/// ```
/// use astra_uri::{Draft, Part, Reveal};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut draft = Draft::default();
/// draft.set(Part::DatabaseId.parse("2597da05-9018-4566-a534-04338b75973b")?.value);
/// draft.set(Part::Region.parse("eu-west-1")?.value);
/// draft.set(Part::Keyspace.parse("mongoose")?.value);
/// assert!(draft.clone().connection().is_none());
///
/// draft.set(Part::Token.parse("AstraCS:mytoken")?.value);
/// let connection = draft.connection().ok_or("a part is missing")?;
/// assert_eq!(
///     *connection.uri(Reveal::Masked),
///     "https://2597da05-9018-4566-a534-04338b75973b-eu-west-1.apps.astra.datastax.com\
///      /api/json/v1/mongoose?applicationToken=AstraCS:••••"
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Where the Data API runs.
    pub deployment: Deployment,
    /// The environment of Astra that a host named; `None` where none did.
    pub environment: Option<Environment>,
    /// The value of each part, at the part's place in [`Part::ALL`].
    values: [Option<Value>; Part::ALL.len()],
}

/// A piece of a connection string. No `Debug`: its text may be the token.
#[derive(Clone, PartialEq, Eq)]
pub struct Segment {
    /// The part that it is the value of; `None` for a piece that is the same in every string.
    pub part: Option<Part>,
    /// Its text; `None` for a part that is not known. Cleared on drop.
    pub text: Option<Zeroizing<String>>,
}

impl Draft {
    /// A draft without values.
    #[must_use]
    pub fn new(deployment: Deployment, environment: Option<Environment>) -> Self {
        Self { deployment, environment, ..Self::default() }
    }

    /// Takes a value, in the place of the one that it had of this part.
    pub fn set(&mut self, value: Value) {
        let place = value.part() as usize;
        self.values[place] = Some(value);
    }

    /// Takes the value of a part out of it.
    pub fn take(&mut self, part: Part) -> Option<Value> {
        self.values[part as usize].take()
    }

    /// The value of a part.
    #[must_use]
    pub fn get(&self, part: Part) -> Option<&Value> {
        self.values[part as usize].as_ref()
    }

    /// The values that it has, of whichever deployment.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.values.iter().flatten()
    }

    /// The connection, if each part of its deployment is there.
    #[must_use]
    pub fn connection(self) -> Option<Connection> {
        Connection::new(self)
    }

    /// The pieces of the connection string in their order, and the only place that spells its format:
    ///
    /// `https://<database ID>-<region>.apps.astra.datastax.com/api/json/v1/<keyspace>?applicationToken=<token>`
    ///
    /// or, for a self-hosted Data API, `<base URL>/v1/<keyspace>`: Mongoose takes user name and password beside it.
    ///
    /// The token's colons stay colons, as in the string that DataStax first documented: every driver reads `:` and `%3A`
    /// alike, and a secret scanner finds only the first. Any other character that has a meaning in a query is encoded as
    /// `URLSearchParams` does it. So `new URL(…)` with its parameters written again equals the driver's own `createAstraUri`.
    #[must_use]
    pub fn segments(&self, reveal: Reveal) -> Vec<Segment> {
        let mut segments = self.endpoint();
        segments.extend([fixed(self.deployment.api_path()), self.segment(Part::Keyspace, reveal)]);
        if self.deployment == Deployment::Astra {
            segments.extend([fixed("?applicationToken="), self.segment(Part::Token, reveal)]);
        }
        segments
    }

    /// The connection string, if each part that is in it has a value: a self-hosted Data API's has neither user name nor
    /// password. Its memory is cleared on drop.
    #[must_use]
    pub fn uri(&self, reveal: Reveal) -> Option<Zeroizing<String>> {
        let segments = self.segments(reveal);
        segments.iter().all(|segment| segment.text.is_some()).then(|| joined(&segments))
    }

    /// The pieces of its first part: the API endpoint, or the base URL.
    pub(crate) fn endpoint(&self) -> Vec<Segment> {
        let part = |part| self.segment(part, Reveal::Plain);
        match self.deployment {
            Deployment::Astra => {
                let suffix = self.environment.unwrap_or_default().api_suffix();
                vec![fixed("https://"), part(Part::DatabaseId), fixed("-"), part(Part::Region), fixed(suffix)]
            }
            Deployment::SelfHosted => vec![part(Part::BaseUrl)],
        }
    }

    fn segment(&self, part: Part, reveal: Reveal) -> Segment {
        let text = self.get(part).map(|value| value.text(reveal));
        let is_encoded = part == Part::Token && reveal == Reveal::Plain;
        Segment { part: Some(part), text: if is_encoded { text.map(|text| query_value(&text)) } else { text } }
    }
}

/// Joins the pieces into one text, allocated once at its final size.
pub(crate) fn joined(segments: &[Segment]) -> Zeroizing<String> {
    let texts: Vec<&str> =
        segments.iter().filter_map(|segment| segment.text.as_ref()).map(|text| text.as_str()).collect();
    Zeroizing::new(texts.concat())
}

fn fixed(text: &str) -> Segment {
    Segment { part: None, text: Some(Zeroizing::new(text.to_owned())) }
}

/// `application/x-www-form-urlencoded`, but with colons as they are.
fn query_value(value: &str) -> Zeroizing<String> {
    // Allocated at its greatest length: a text that grows leaves copies in memory.
    let mut encoded = Zeroizing::new(String::with_capacity(3 * value.len()));
    for (index, part) in value.split(':').enumerate() {
        if index > 0 {
            encoded.push(':');
        }
        encoded.extend(byte_serialize(part.as_bytes()));
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::query_value;

    #[test]
    fn encodes_what_has_a_meaning_in_a_query_and_leaves_colons() {
        assert_eq!(*query_value("AstraCS:a:b"), "AstraCS:a:b");
        assert_eq!(*query_value("a+b&c#d%3Ae=f'g"), "a%2Bb%26c%23d%253Ae%3Df%27g");
        assert_eq!(*query_value("*-._~"), "*-._%7E");
    }
}
