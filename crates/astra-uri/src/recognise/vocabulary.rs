//! The words that names of variables, keys and options are made of.

use std::cmp::Ordering;

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
    /// Its owner is DataStax's own.
    Astra,
    /// Its owner is a database, whichever it is.
    Database,
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

/// The kinds of several words, as a set: a name is asked for many of them.
#[derive(Clone, Copy)]
pub(super) struct Terms(u32);

impl Terms {
    pub(super) fn of(words: &[Term]) -> Self {
        Self(words.iter().fold(0, |terms, word| terms | 1 << *word as u32))
    }

    pub(super) fn has(self, term: Term) -> bool {
        self.0 & 1 << term as u32 != 0
    }
}

/// The words that are known, the shortest first, and those of one length in the order of the alphabet.
const TERMS: &[(&str, Term)] = &[
    ("x", Term::Passing),
    ("db", Term::Database),
    ("id", Term::Id),
    ("my", Term::Passing),
    ("ns", Term::Namespace),
    ("os", Term::Passing),
    ("s3", Term::Foreign),
    ("api", Term::Api),
    ("app", Term::Passing),
    ("aws", Term::Foreign),
    ("cql", Term::Passing),
    ("dev", Term::Label),
    ("env", Term::Passing),
    ("gcp", Term::Foreign),
    ("get", Term::Passing),
    ("k8s", Term::Foreign),
    ("key", Term::Entry),
    ("org", Term::Party),
    ("set", Term::Passing),
    ("str", Term::Passing),
    ("uri", Term::Address),
    ("url", Term::Address),
    ("use", Term::Passing),
    ("var", Term::Passing),
    ("auth", Term::Passing),
    ("base", Term::Passing),
    ("data", Term::Data),
    ("expo", Term::Passing),
    ("host", Term::Address),
    ("json", Term::Json),
    ("kube", Term::Foreign),
    ("meta", Term::Passing),
    ("name", Term::Entry),
    ("next", Term::Passing),
    ("nuxt", Term::Passing),
    ("prod", Term::Label),
    ("self", Term::Passing),
    ("test", Term::Label),
    ("this", Term::Passing),
    ("user", Term::User),
    ("uuid", Term::Id),
    ("vite", Term::Passing),
    ("with", Term::Passing),
    ("astra", Term::Astra),
    ("azure", Term::Foreign),
    ("basic", Term::Passing),
    ("cloud", Term::Passing),
    ("local", Term::Passing),
    ("owner", Term::Party),
    ("react", Term::Passing),
    ("redis", Term::Foreign),
    ("roles", Term::Nothing),
    ("token", Term::Token),
    ("value", Term::Value),
    ("amazon", Term::Foreign),
    ("client", Term::Client),
    ("config", Term::Passing),
    ("driver", Term::Passing),
    ("filter", Term::Foreign),
    ("gatsby", Term::Passing),
    ("import", Term::Passing),
    ("notion", Term::Foreign),
    ("public", Term::Passing),
    ("region", Term::Region),
    ("scylla", Term::Foreign),
    ("secret", Term::Secret),
    ("spring", Term::Passing),
    ("status", Term::Nothing),
    ("string", Term::Passing),
    ("tenant", Term::Party),
    ("update", Term::Foreign),
    ("vector", Term::Passing),
    ("astradb", Term::Astra),
    ("cluster", Term::Database),
    ("creator", Term::Party),
    ("current", Term::Passing),
    ("default", Term::Value),
    ("environ", Term::Passing),
    ("primary", Term::Passing),
    ("process", Term::Passing),
    ("regions", Term::Regions),
    ("request", Term::Party),
    ("secrets", Term::Passing),
    ("session", Term::Passing),
    ("staging", Term::Label),
    ("appwrite", Term::Foreign),
    ("database", Term::Database),
    ("datastax", Term::Astra),
    ("document", Term::Foreign),
    ("endpoint", Term::Endpoint),
    ("hostname", Term::Address),
    ("keyspace", Term::Keyspace),
    ("password", Term::Password),
    ("pinecone", Term::Foreign),
    ("settings", Term::Passing),
    ("stargate", Term::Stargate),
    ("supabase", Term::Foreign),
    ("username", Term::User),
    ("variable", Term::Entry),
    ("cassandra", Term::Astra),
    ("documents", Term::Foreign),
    ("keyspaces", Term::Keyspaces),
    ("namespace", Term::Namespace),
    ("additional", Term::Passing),
    ("cloudflare", Term::Foreign),
    ("datacenter", Term::Database),
    ("namespaces", Term::Namespaces),
    ("production", Term::Label),
    ("application", Term::Passing),
    ("development", Term::Label),
    ("organisation", Term::Party),
    ("organization", Term::Party),
    ("authorization", Term::Token),
];

/// The kind of a word in lower case.
pub(super) fn term(word: &[u8]) -> Term {
    if word.iter().all(u8::is_ascii_digit) {
        return Term::Label;
    }
    let place = TERMS.binary_search_by(|(known, _)| order(known.as_bytes(), word));
    place.ok().and_then(|place| TERMS.get(place)).map_or(Term::Unknown, |(_, term)| *term)
}

/// By the length, and then letter by letter: nearly all comparisons end at one of the first.
fn order(one: &[u8], other: &[u8]) -> Ordering {
    one.len().cmp(&other.len()).then_with(|| one.iter().cmp(other))
}

#[test]
fn the_words_are_in_their_order() {
    assert!(TERMS.is_sorted_by(|(one, _), (other, _)| order(one.as_bytes(), other.as_bytes()).is_lt()));
}
