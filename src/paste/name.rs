//! `Name`: what the name before a value says that the value is.

/// What a value is called by its name, as portal, command line, samples, drivers and documents have named it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// The database's ID.
    DatabaseId,
    /// Its region.
    Region,
    /// One of its regions, where the list names them all.
    SomeRegion,
    /// Its keyspace.
    Keyspace,
    /// One of its keyspaces, where the list names them all.
    SomeKeyspace,
    /// The application token.
    Token,
    /// An ID that is not the database's: of the organisation, of an owner.
    OtherId,
    /// The client ID or the client secret.
    ClientCredential,
    /// Anything that this page has no use for.
    Other,
}

/// Names in lower case, without what separates their words and without the words that say whose they are.
const NAMES: [(&str, Name); 28] = [
    ("id", Name::DatabaseId),
    ("region", Name::Region),
    ("regions", Name::SomeRegion),
    ("keyspace", Name::Keyspace),
    ("namespace", Name::Keyspace),
    ("defaultkeyspace", Name::Keyspace),
    ("keyspacename", Name::Keyspace),
    ("keyspaces", Name::SomeKeyspace),
    ("namespaces", Name::SomeKeyspace),
    ("additionalkeyspaces", Name::SomeKeyspace),
    ("token", Name::Token),
    ("applicationtoken", Name::Token),
    ("orgtoken", Name::Token),
    ("xcassandratoken", Name::Token),
    ("authorization", Name::Token),
    ("orgid", Name::OtherId),
    ("organizationid", Name::OtherId),
    ("ownerid", Name::OtherId),
    ("userid", Name::OtherId),
    ("creatorid", Name::OtherId),
    ("tenantid", Name::OtherId),
    ("requestid", Name::OtherId),
    ("clientid", Name::ClientCredential),
    ("clientsecret", Name::ClientCredential),
    ("secret", Name::ClientCredential),
    ("name", Name::Other),
    ("status", Name::Other),
    ("roles", Name::Other),
];

/// Words before a name that say whose it is: `ASTRA_DB_ID`, `CLIENT_DB_TOKEN`, `databaseId`.
const OWNERS: [&str; 4] = ["astra", "clientdb", "database", "db"];

/// The keyspace that every vector database begins with.
pub(super) const DEFAULT_KEYSPACE: &str = "default_keyspace";

impl Name {
    /// Whether a field takes what it names.
    pub(super) fn is_of_a_field(self) -> bool {
        !matches!(self, Self::OtherId | Self::ClientCredential | Self::Other)
    }

    /// Whether several values may follow, on lines of their own.
    pub(super) fn is_of_a_list(self) -> bool {
        matches!(self, Self::SomeRegion | Self::SomeKeyspace)
    }

    /// What this name says, in any spelling: `ASTRA_DB_ID`, `astraDbId`, `Default Keyspace`. `None` if it is not known.
    pub(super) fn of(text: &str) -> Option<Self> {
        const LONGEST: usize = 40;
        // `_id` is a document's.
        if text.is_empty() || text.len() > LONGEST || text == "_id" {
            return None;
        }
        let letters = text.strip_prefix("$env:").unwrap_or(text).chars().filter(char::is_ascii_alphanumeric);
        let plain: String = letters.map(|c| c.to_ascii_lowercase()).collect();
        // `NEXT_PUBLIC_ASTRA_DB_ID`, `process.env.ASTRA_DB_ID`
        let own = plain.find("astra").map_or(&*plain, |start| &plain[start..]);
        let own = OWNERS.iter().fold(own, |name, owner| name.strip_prefix(owner).unwrap_or(name));
        if own.is_empty() {
            return None;
        }
        NAMES.iter().find(|(known, _)| *known == own).map(|(_, name)| *name)
    }

    /// The same for a text that no mark behind it makes a name: there the keyspace that every vector database begins with is a
    /// value.
    pub(super) fn of_label(text: &str) -> Option<Self> {
        Self::of(text).filter(|_| text != DEFAULT_KEYSPACE)
    }
}
