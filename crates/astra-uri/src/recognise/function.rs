//! `Function`: the functions of clients that take values by their places.

use super::name::Name;

/// A function of a client of the Data API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    /// `createAstraUri(endpoint, token, keyspace)` of the drivers, and `new AstraDB(token, endpoint, keyspace)` of astra-db-ts 0.1.
    OfThree,
    /// `db(endpoint, keyspace)` and its like, of astra-db-ts, astrapy and the client in Java.
    Database,
    /// `new UsernamePasswordTokenProvider(username, password)` of all of them.
    Credentials,
    /// `insertOne(document)` and its like, and the options of another service's client: what is in it is none of the database's
    /// values.
    OfData,
}

impl Function {
    pub(super) fn of(name: &str) -> Option<Self> {
        let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
        if is(&["createAstraUri", "AstraDB"]) {
            Some(Self::OfThree)
        } else if is(&["db", "database", "getDatabase", "get_database"]) {
            Some(Self::Database)
        } else if name.ends_with("UsernamePasswordTokenProvider") {
            Some(Self::Credentials)
        } else {
            // `insertOne`, `find_one`, `deleteMany`; and the AWS SDK's.
            let is_of_data = ["One", "Many", "_one", "_many", "S3Client"].iter().any(|end| name.ends_with(end));
            is_of_data.then_some(Self::OfData)
        }
    }

    /// The meaning of the text at a place, counted from 0, that has no form of its own.
    pub(super) fn name_at(self, place: usize) -> Option<Name> {
        match (self, place) {
            (Self::OfThree, 2..) | (Self::Database, 1..) => Some(Name::Keyspace),
            (Self::Credentials, 0) => Some(Name::Username),
            (Self::Credentials, 1) => Some(Name::Password),
            _ => None,
        }
    }
}
