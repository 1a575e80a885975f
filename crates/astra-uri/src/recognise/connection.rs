//! The connection that the values of a text make.

use super::{Choice, Recognised};
use crate::{Connection, Draft, Part};

impl Recognised {
    /// The connection that the text is about: the right form of its connection string, or the one that its values make, where
    /// it has exactly one of each; `None` where one is missing, and where the token may be meant for a host that is not
    /// Astra's.
    ///
    /// ```
    /// use astra_uri::{Reveal, recognise};
    ///
    /// let text = "ASTRA_DB_API_ENDPOINT=https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/
    /// ASTRA_DB_KEYSPACE=shop
    /// ASTRA_DB_APPLICATION_TOKEN=AstraCS:AbC:012";
    /// let connection = recognise(text).connection().expect("it has each value");
    /// assert!(connection.uri(Reveal::Masked).ends_with("/api/json/v1/shop?applicationToken=AstraCS:••••"));
    /// ```
    #[must_use]
    pub fn connection(&self) -> Option<Connection> {
        if let Some(parsed) = &self.string {
            let connection = parsed.draft.clone().connection();
            return connection.filter(|_| parsed.is_of_astra());
        }
        if self.may_be_of_other_host() {
            return None;
        }
        let one = |part| match self.choice(part) {
            Choice::One(value, _) => Some(value),
            Choice::None | Choice::Several(..) => None,
        };
        let mut draft = Draft::new(self.deployment, self.environment(one(Part::DatabaseId).as_ref()));
        Part::of(self.deployment).into_iter().filter_map(one).for_each(|value| draft.set(value));
        draft.connection()
    }
}
