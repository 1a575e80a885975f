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

/// The words that are known, by their first letters, in the order of the alphabet.
const TERMS: [&[(&str, Term)]; 26] = [
    &[
        ("additional", Term::Passing),
        ("amazon", Term::Foreign),
        ("api", Term::Api),
        ("app", Term::Passing),
        ("application", Term::Passing),
        ("appwrite", Term::Foreign),
        ("astra", Term::Astra),
        ("astradb", Term::Astra),
        ("auth", Term::Passing),
        ("authorization", Term::Token),
        ("aws", Term::Foreign),
        ("azure", Term::Foreign),
    ],
    &[("base", Term::Passing), ("basic", Term::Passing)],
    &[
        ("cassandra", Term::Astra),
        ("client", Term::Client),
        ("cloud", Term::Passing),
        ("cloudflare", Term::Foreign),
        ("cluster", Term::Database),
        ("config", Term::Passing),
        ("cql", Term::Passing),
        ("creator", Term::Party),
        ("current", Term::Passing),
    ],
    &[
        ("data", Term::Data),
        ("database", Term::Database),
        ("datacenter", Term::Database),
        ("datastax", Term::Astra),
        ("db", Term::Database),
        ("default", Term::Value),
        ("dev", Term::Label),
        ("development", Term::Label),
        ("document", Term::Foreign),
        ("documents", Term::Foreign),
        ("driver", Term::Passing),
    ],
    &[("endpoint", Term::Endpoint), ("env", Term::Passing), ("environ", Term::Passing), ("expo", Term::Passing)],
    &[("filter", Term::Foreign)],
    &[("gatsby", Term::Passing), ("gcp", Term::Foreign), ("get", Term::Passing)],
    &[("host", Term::Address), ("hostname", Term::Address)],
    &[("id", Term::Id), ("import", Term::Passing)],
    &[("json", Term::Json)],
    &[
        ("k8s", Term::Foreign),
        ("key", Term::Entry),
        ("keyspace", Term::Keyspace),
        ("keyspaces", Term::Keyspaces),
        ("kube", Term::Foreign),
    ],
    &[("local", Term::Passing)],
    &[("meta", Term::Passing), ("my", Term::Passing)],
    &[
        ("name", Term::Entry),
        ("namespace", Term::Namespace),
        ("namespaces", Term::Namespaces),
        ("next", Term::Passing),
        ("notion", Term::Foreign),
        ("ns", Term::Namespace),
        ("nuxt", Term::Passing),
    ],
    &[
        ("org", Term::Party),
        ("organisation", Term::Party),
        ("organization", Term::Party),
        ("os", Term::Passing),
        ("owner", Term::Party),
    ],
    &[
        ("password", Term::Password),
        ("pinecone", Term::Foreign),
        ("primary", Term::Passing),
        ("process", Term::Passing),
        ("prod", Term::Label),
        ("production", Term::Label),
        ("public", Term::Passing),
    ],
    &[],
    &[
        ("react", Term::Passing),
        ("redis", Term::Foreign),
        ("region", Term::Region),
        ("regions", Term::Regions),
        ("request", Term::Party),
        ("roles", Term::Nothing),
    ],
    &[
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
    ],
    &[("tenant", Term::Party), ("test", Term::Label), ("this", Term::Passing), ("token", Term::Token)],
    &[
        ("update", Term::Foreign),
        ("uri", Term::Address),
        ("url", Term::Address),
        ("use", Term::Passing),
        ("user", Term::User),
        ("username", Term::User),
        ("uuid", Term::Id),
    ],
    &[
        ("value", Term::Value),
        ("var", Term::Passing),
        ("variable", Term::Entry),
        ("vector", Term::Passing),
        ("vite", Term::Passing),
    ],
    &[("with", Term::Passing)],
    &[("x", Term::Passing)],
    &[],
    &[],
];

/// The longest word that is known and that letters begin with, in any case, and its kind.
pub(super) fn longest(letters: &[u8]) -> Option<(&'static str, Term)> {
    let of_letter = TERMS.get(usize::from((letters.first()? | 0x20).wrapping_sub(b'a')))?;
    let begins_with =
        |known: &str| letters.get(..known.len()).is_some_and(|word| word.eq_ignore_ascii_case(known.as_bytes()));
    // One that begins like another comes after it.
    of_letter.iter().rev().find(|(known, _)| begins_with(known)).copied()
}

#[test]
fn the_words_are_in_their_order() {
    for (words, letter) in TERMS.iter().zip('a'..='z') {
        assert!(words.iter().all(|(word, _)| word.starts_with(letter)));
        assert!(words.is_sorted_by(|(one, _), (other, _)| one < other));
    }
}
