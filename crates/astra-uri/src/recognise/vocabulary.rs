//! The words that names of variables, keys and options are made of.

/// The kind of a word in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// `ID`
    Id,
    Region,
    Regions,
    Keyspace,
    Keyspaces,
    /// A keyspace, where nothing else has namespaces.
    Namespace,
    Namespaces,
    Token,
    Secret,
    Endpoint,
    /// A URL, a host.
    Address,
    User,
    Password,
    /// Whose an ID or a region is.
    Owner(Owner),
    Api,
    Data,
    Json,
    Stargate,
    /// Who has another ID: an organisation, a user.
    Party,
    Client,
    /// The head of an entry that names a variable.
    Entry,
    /// The head of its value.
    Value,
    /// The head of something without use here.
    Nothing,
    /// It says neither whose nor what it is: what frameworks and programs put before or after a name.
    Passing,
    /// It tells one of several from the others: an environment, a number.
    Label,
    /// Another service, which has regions and IDs of its own.
    Foreign,
    Unknown,
}

impl Term {
    /// Whether it says neither whose nor what the value is.
    pub(super) fn is_beside(self) -> bool {
        matches!(self, Self::Passing | Self::Label)
    }
}

/// Whose a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// DataStax's own.
    Astra,
    /// Of a database, whichever it is.
    Database,
}

/// The words that are known, in the order of the alphabet.
const TERMS: &[(&str, Term)] = &[
    ("additional", Term::Passing),
    ("amazon", Term::Foreign),
    ("api", Term::Api),
    ("app", Term::Passing),
    ("application", Term::Passing),
    ("appwrite", Term::Foreign),
    ("astra", Term::Owner(Owner::Astra)),
    ("astradb", Term::Owner(Owner::Astra)),
    ("auth", Term::Passing),
    ("authorization", Term::Token),
    ("aws", Term::Foreign),
    ("azure", Term::Foreign),
    ("base", Term::Passing),
    ("basic", Term::Passing),
    ("cassandra", Term::Owner(Owner::Astra)),
    ("client", Term::Client),
    ("cloud", Term::Passing),
    ("cloudflare", Term::Foreign),
    ("cluster", Term::Owner(Owner::Database)),
    ("config", Term::Passing),
    ("cql", Term::Passing),
    ("creator", Term::Party),
    ("current", Term::Passing),
    ("data", Term::Data),
    ("database", Term::Owner(Owner::Database)),
    ("datacenter", Term::Owner(Owner::Database)),
    ("datastax", Term::Owner(Owner::Astra)),
    ("db", Term::Owner(Owner::Database)),
    ("default", Term::Value),
    ("dev", Term::Label),
    ("development", Term::Label),
    ("driver", Term::Passing),
    ("endpoint", Term::Endpoint),
    ("env", Term::Passing),
    ("environ", Term::Passing),
    ("expo", Term::Passing),
    ("gatsby", Term::Passing),
    ("gcp", Term::Foreign),
    ("get", Term::Passing),
    ("host", Term::Address),
    ("hostname", Term::Address),
    ("id", Term::Id),
    ("import", Term::Passing),
    ("json", Term::Json),
    ("k8s", Term::Foreign),
    ("key", Term::Entry),
    ("keyspace", Term::Keyspace),
    ("keyspaces", Term::Keyspaces),
    ("kube", Term::Foreign),
    ("local", Term::Passing),
    ("meta", Term::Passing),
    ("my", Term::Passing),
    ("name", Term::Entry),
    ("namespace", Term::Namespace),
    ("namespaces", Term::Namespaces),
    ("next", Term::Passing),
    ("notion", Term::Foreign),
    ("ns", Term::Namespace),
    ("nuxt", Term::Passing),
    ("org", Term::Party),
    ("organisation", Term::Party),
    ("organization", Term::Party),
    ("os", Term::Passing),
    ("owner", Term::Party),
    ("password", Term::Password),
    ("pinecone", Term::Foreign),
    ("primary", Term::Passing),
    ("process", Term::Passing),
    ("prod", Term::Label),
    ("production", Term::Label),
    ("public", Term::Passing),
    ("react", Term::Passing),
    ("redis", Term::Foreign),
    ("region", Term::Region),
    ("regions", Term::Regions),
    ("request", Term::Party),
    ("roles", Term::Nothing),
    ("s3", Term::Foreign),
    ("scylla", Term::Foreign),
    ("secret", Term::Secret),
    ("secrets", Term::Passing),
    ("self", Term::Passing),
    ("session", Term::Passing),
    ("set", Term::Passing),
    ("settings", Term::Passing),
    ("spring", Term::Passing),
    ("staging", Term::Label),
    ("stargate", Term::Stargate),
    ("status", Term::Nothing),
    ("str", Term::Passing),
    ("string", Term::Passing),
    ("supabase", Term::Foreign),
    ("tenant", Term::Party),
    ("test", Term::Label),
    ("this", Term::Passing),
    ("token", Term::Token),
    ("uri", Term::Address),
    ("url", Term::Address),
    ("use", Term::Passing),
    ("user", Term::User),
    ("username", Term::User),
    ("uuid", Term::Id),
    ("value", Term::Value),
    ("var", Term::Passing),
    ("variable", Term::Entry),
    ("vector", Term::Passing),
    ("vite", Term::Passing),
    ("with", Term::Passing),
    ("x", Term::Passing),
];

/// The kind of a word in lower case.
pub(super) fn term(word: &[u8]) -> Term {
    if word.iter().all(u8::is_ascii_digit) {
        return Term::Label;
    }
    let place = TERMS.binary_search_by(|(known, _)| known.as_bytes().cmp(word));
    place.ok().and_then(|place| TERMS.get(place)).map_or(Term::Unknown, |(_, term)| *term)
}

#[test]
fn the_words_are_in_the_order_of_the_alphabet() {
    assert!(TERMS.is_sorted_by_key(|(word, _)| *word));
}
