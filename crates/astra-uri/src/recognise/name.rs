//! `Name`: what the name before a value says that the value is.

use super::{
    Source,
    name_words::NameWords,
    vocabulary::{Term, Terms},
};
use crate::credentials::is_in_capitals;

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
    /// The address of a self-hosted Data API, if it is not Astra's.
    DataApi,
    /// An address or a host of whatever it may be.
    Address,
    /// A user name.
    Username,
    /// A password.
    Password,
    /// An ID that is not the database's: of the organisation, of an owner.
    OtherId,
    /// The client ID or the client secret.
    ClientCredential,
    /// A name: of a variable, whose value is an entry of its own, or of anything.
    Entry,
    /// The value of the entry that was named before, or of the object that it is in.
    Value,
    /// Anything that this page has no use for.
    Other,
}

/// The keyspace that every vector database begins with.
pub(super) const DEFAULT_KEYSPACE: &str = "default_keyspace";

impl Name {
    /// Whether a field takes what it names.
    pub(super) fn is_of_a_field(self) -> bool {
        matches!(
            self,
            Self::DatabaseId | Self::Region | Self::SomeRegion | Self::Keyspace | Self::SomeKeyspace | Self::Token
        )
    }

    /// Whether several values may follow, on lines of their own.
    pub(super) fn is_of_a_list(self) -> bool {
        matches!(self, Self::SomeRegion | Self::SomeKeyspace)
    }

    /// Whether it is a name in an entry or of an object, and says nothing itself.
    pub(super) fn is_of_an_entry(self) -> bool {
        matches!(self, Self::Entry | Self::Value | Self::Other)
    }

    /// The meaning of a name in any spelling: `ASTRA_DB_ID`, `astraDbId`, `astra.api.database-id`, `Default Keyspace`.
    /// `None` if it says nothing, or names something of another service.
    ///
    /// The last word that means something decides. What is before it says whose it is: an ID or a region with a word that is
    /// not known is another service's, `PINECONE_REGION`, unless Astra is named as well.
    pub(super) fn of(text: &str) -> Option<Self> {
        Self::of_words(&NameWords::of(text)?)
    }

    /// The same of its words.
    pub(super) fn of_words(words: &NameWords) -> Option<Self> {
        let words = words.kinds();
        let is_of_a_head = |word: &Term| matches!(word, Term::Entry | Term::Value);
        let last = words
            .iter()
            .rposition(|word| !word.is_beside() && !is_of_a_head(word))
            .or_else(|| words.iter().rposition(is_of_a_head))?;
        let (head, before) = (words[last], &words[..last]);
        let terms = Terms::of(before);
        let has = |term: Term| terms.has(term);
        let is_of_astra = has(Term::Astra);
        let is_foreign = has(Term::Foreign) && !is_of_astra;
        let is_owned = is_of_astra || !(has(Term::Unknown) || is_foreign);
        let is_of_data_api = has(Term::Api) && (has(Term::Data) || has(Term::Json));
        // `DB_PASSWORD` is another database's.
        let is_of_database = has(Term::Database);
        // Of two words that are next to each other, the first says what kind of the second it is.
        let direct = before.iter().rev().find(|word| !word.is_beside()).copied();
        Some(match (head, direct) {
            (Term::Id, Some(Term::Client)) | (Term::Secret, _) => Self::ClientCredential,
            (Term::Id, Some(Term::Party | Term::User)) => Self::OtherId,
            (Term::Id, Some(Term::Region)) => Self::Region,
            (Term::Id, Some(Term::Astra | Term::Database)) if !is_foreign => Self::DatabaseId,
            // `APP_ID` and `session.id` are no database's.
            (Term::Id, None) if before.is_empty() => Self::DatabaseId,
            (Term::Region, Some(Term::Astra | Term::Database)) if !is_foreign => Self::Region,
            (Term::Region, direct) if is_owned && direct != Some(Term::Data) => Self::Region,
            (Term::Regions, _) if is_owned => Self::SomeRegion,
            (Term::Keyspace, _) | (Term::Id, Some(Term::Keyspace | Term::Namespace)) if !is_foreign => Self::Keyspace,
            (Term::Keyspaces, _) => Self::SomeKeyspace,
            (Term::Namespace, _) if is_owned => Self::Keyspace,
            (Term::Namespaces, _) if is_owned => Self::SomeKeyspace,
            (Term::Token, _) if is_owned => Self::Token,
            (Term::Endpoint | Term::Address, _) if has(Term::Stargate) || (is_of_data_api && !is_of_astra) => {
                Self::DataApi
            }
            (Term::Endpoint, _) if has(Term::Api) || is_of_astra => Self::Endpoint,
            (Term::Endpoint | Term::Address, _) => Self::Address,
            (Term::User, _) if is_owned && !is_of_database => Self::Username,
            (Term::Password, _) if is_owned && !is_of_database => Self::Password,
            (Term::Entry, None) => Self::Entry,
            (Term::Value, None) => Self::Value,
            (Term::Nothing, None) => Self::Other,
            _ => return None,
        })
    }

    /// How sure it is that a value of this name is Astra's: of `REGION` less than of `DB_REGION`, of that less than of
    /// `ASTRA_DB_REGION` or `ASTRA_STREAMING_REGION`; least of a name with a word that is not known.
    pub(super) fn certainty(words: &NameWords) -> Source {
        let words = words.kinds();
        let terms = Terms::of(words);
        let has = |term: Term| terms.has(term);
        let of_astra = words.iter().position(|word| *word == Term::Astra);
        let unknown = words.iter().rposition(|word| *word == Term::Unknown);
        match (words, of_astra) {
            ([Term::Id | Term::Region | Term::Namespace], _) => Source::BareName,
            (_, Some(astra)) if unknown > Some(astra) => Source::OwnedName,
            (_, None) if unknown.is_some() => Source::Hint,
            (_, Some(_)) => Source::Name,
            _ if has(Term::Database) || (has(Term::Data) && has(Term::Api)) => Source::OwnedName,
            _ => Source::Name,
        }
    }

    /// The same for a text without a mark after it that makes it a name; `None` for one that may be a value: the keyspace that every
    /// vector database begins with, `my_keyspace`, `app_user`.
    pub(super) fn of_label(text: &str) -> Option<Self> {
        let words = NameWords::of_label(text)?;
        let terms = Terms::of(words.kinds());
        let has = |term: Term| terms.has(term);
        let is_user = has(Term::User) || has(Term::Password);
        let is_value = text.ends_with(DEFAULT_KEYSPACE)
            || has(Term::Unknown)
            || has(Term::Foreign)
            || (is_user && !has(Term::Api) && has(Term::Passing));
        if is_value { None } else { Self::of_words(&words) }
    }

    /// Whether a word is no value but refers to one of this name elsewhere: `ASTRA_DB_KEYSPACE`, `config.keyspace`, `keyspace`. A
    /// keyspace may well be called `my_keyspace`.
    pub(super) fn is_reference(text: &str) -> bool {
        NameWords::of(text).is_some_and(|words| Self::is_reference_of(text, &words))
    }

    /// The same of its words.
    pub(super) fn is_reference_of(text: &str, words: &NameWords) -> bool {
        let terms = Terms::of(words.kinds());
        let has = |term: Term| terms.has(term);
        let is_owned = has(Term::Astra) || has(Term::Database);
        let is_plain = || !words.kinds().iter().any(|word| word.is_beside() || *word == Term::Value);
        let is_own = !has(Term::Unknown) && !has(Term::Foreign) && (is_owned || is_plain());
        (is_own || text.contains('.') || is_in_capitals(text)) && Self::of_words(words).is_some()
    }

    /// Whether this name is another's within an object or a section of this name: alone in `client: id: …`; without Astra in
    /// `aws: region: …` and in a document or a filter, which are data.
    pub(super) fn is_foreign_in(words: &NameWords, parent: &str) -> bool {
        match NameWords::of(parent).as_ref().and_then(|words| words.kinds().last()) {
            Some(Term::Foreign) => !words.kinds().contains(&Term::Astra),
            Some(Term::Party | Term::Client | Term::User) => {
                matches!(words.kinds(), [Term::Id | Term::Region | Term::Token])
            }
            _ => false,
        }
    }
}
