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
    /// The address of the API.
    Endpoint,
    /// An address or a host of whatever it may be.
    Address,
    /// An ID that is not the database's: of the organisation, of an owner.
    OtherId,
    /// The client ID or the client secret.
    ClientCredential,
    /// Anything that this page has no use for.
    Other,
}

/// Words before a name that say whose it is: `ASTRA_DB_ID`, `CLIENT_DB_TOKEN`, `databaseId`.
const OWNERS: [&[u8]; 4] = [b"astra", b"clientdb", b"database", b"db"];

/// The meaning of a name in lower case, without what separates its words and without [`OWNERS`].
fn meaning(name: &[u8]) -> Option<Name> {
    Some(match name {
        b"id" => Name::DatabaseId,
        b"region" => Name::Region,
        b"regions" => Name::SomeRegion,
        b"keyspace" | b"namespace" | b"defaultkeyspace" | b"keyspacename" => Name::Keyspace,
        b"keyspaces" | b"namespaces" | b"additionalkeyspaces" => Name::SomeKeyspace,
        b"token" | b"applicationtoken" | b"orgtoken" | b"xcassandratoken" | b"authorization" => Name::Token,
        b"apiendpoint" | b"dataapiendpoint" | b"dataapiurl" => Name::Endpoint,
        b"endpoint" | b"url" | b"uri" | b"host" | b"hostname" | b"baseurl" | b"apiurl" => Name::Address,
        b"orgid" | b"organizationid" | b"ownerid" | b"userid" | b"creatorid" | b"tenantid" | b"requestid" => {
            Name::OtherId
        }
        b"clientid" | b"clientsecret" | b"secret" => Name::ClientCredential,
        b"name" | b"status" | b"roles" => Name::Other,
        _ => return None,
    })
}

/// The keyspace that every vector database begins with.
pub(super) const DEFAULT_KEYSPACE: &str = "default_keyspace";

impl Name {
    /// Whether a field takes what it names.
    pub(super) fn is_of_a_field(self) -> bool {
        !matches!(self, Self::Endpoint | Self::Address | Self::OtherId | Self::ClientCredential | Self::Other)
    }

    /// Whether several values may follow, on lines of their own.
    pub(super) fn is_of_a_list(self) -> bool {
        matches!(self, Self::SomeRegion | Self::SomeKeyspace)
    }

    /// What this name says, in any spelling: `ASTRA_DB_ID`, `astraDbId`, `Default Keyspace`. `None` if it is not known.
    pub(super) fn of(text: &str) -> Option<Self> {
        const LONGEST: usize = 40;
        // `_id` is a document's.
        if text.len() > LONGEST || text == "_id" {
            return None;
        }
        // Every cell of a table is asked: nothing is allocated.
        let mut plain = [0; LONGEST];
        let mut length = 0;
        for byte in text.strip_prefix("$env:").unwrap_or(text).bytes().filter(u8::is_ascii_alphanumeric) {
            plain[length] = byte.to_ascii_lowercase();
            length += 1;
        }
        let plain = &plain[..length];
        // `NEXT_PUBLIC_ASTRA_DB_ID`, `process.env.ASTRA_DB_ID`
        let start = plain.windows(OWNERS[0].len()).position(|part| part == OWNERS[0]);
        let own = &plain[start.unwrap_or_default()..];
        let own = OWNERS.iter().fold(own, |name, owner| name.strip_prefix(*owner).unwrap_or(name));
        meaning(own)
    }

    /// The same for a text without a mark after it that makes it a name: there, the keyspace that every vector database begins with is a
    /// value.
    pub(super) fn of_label(text: &str) -> Option<Self> {
        Self::of(text).filter(|_| text != DEFAULT_KEYSPACE)
    }
}
