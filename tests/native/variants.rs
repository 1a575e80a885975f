//! No answer without its vector: every variant of every error, warning and correction is met by one.
//!
//! The lists below are matched exhaustively, so a new variant fails to compile here until it is listed, and fails the
//! test until it has a vector.

use crate::{project::none_of, vectors::vectors};
use astra_connection_string::{
    domain::{
        ApplicationToken, ApplicationTokenError, ApplicationTokenWarning, BaseUrl, BaseUrlError, BaseUrlWarning,
        Character, Correction, DatabaseId, DatabaseIdError, Keyspace, KeyspaceError, KeyspaceWarning, Parsed, Password,
        PasswordError, PasswordWarning, ProjectName, ProjectNameError, Region, RegionError, RegionWarning, Username,
        UsernameError,
    },
    model::Field,
};

trait Variants {
    const ALL: &[&str];
    fn name(&self) -> &'static str;
}

macro_rules! variants {
    ($type:ident: $($variant:ident),*) => {
        impl Variants for $type {
            const ALL: &[&str] = &[$(concat!(stringify!($type), "::", stringify!($variant))),*];
            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => concat!(stringify!($type), "::", stringify!($variant)),)*
                }
            }
        }
    };
}

variants!(Character: Space, Hyphen, Underscore, FullStop, Slash, Colon, Other, NonAscii);
variants!(
    Correction: Trimmed, Unquoted, Brackets, Punctuation, Variable, LowerCased, Hyphenated, Datacenter, DisplayName,
    PlaceLookedUp, HeaderName, PercentDecoded, Scheme, ApiPath, WrittenAnew
);
variants!(DatabaseIdError: Empty, Length, Character, Hyphens, Placeholder, Token, Endpoint, ForeignAddress);
variants!(RegionError: Empty, Length, Character, OuterHyphen, Placeholder, DatabaseId, Address, Token);
variants!(RegionWarning: Unknown, NearMiss, Twin);
variants!(KeyspaceError: Empty, Length, Character, Placeholder, Address, Token);
variants!(
    KeyspaceWarning: Reserved, Internal, PathSegment, Placeholder, OuterUnderscore, LeadingDigit, OneCharacter
);
variants!(
    ApplicationTokenError: Empty, Prefix, NothingAfterPrefix, Masked, Placeholder, ClientId, ClientSecret, Json, FileName,
    Address, SelfHosted, SeveralTokens, WhiteSpace, NonAscii, Length
);
variants!(ApplicationTokenWarning: Length, Parts, Characters);
variants!(BaseUrlError: Empty, Placeholder, Token, Length, Scheme, UserInfo, Host, Astra, Port, Path);
variants!(BaseUrlWarning: InClear);
variants!(UsernameError: Empty, Token, Control, Length);
variants!(PasswordError: Empty, AstraToken, Token, Control, Length);
variants!(PasswordWarning: OuterSpace, Quotes);
variants!(ProjectNameError: Empty, Token, Path, Character, Ends, Length, Reserved);

#[test]
fn every_error_of_each_field_has_a_vector() {
    all_are_met(&errors(Field::DatabaseId, DatabaseId::parse));
    all_are_met(&errors(Field::Region, Region::parse));
    all_are_met(&errors(Field::Keyspace, Keyspace::parse));
    all_are_met(&errors(Field::Token, ApplicationToken::parse));
    all_are_met(&errors(Field::BaseUrl, BaseUrl::parse));
    all_are_met(&errors(Field::Username, Username::parse));
    all_are_met(&errors(Field::Password, Password::parse));
    all_are_met(&errors(Field::ProjectName, ProjectName::parse));
}

#[test]
fn every_warning_of_each_field_has_a_vector() {
    all_are_met(&readings(Field::Region, Region::parse, |parsed| parsed.warnings));
    all_are_met(&readings(Field::Keyspace, Keyspace::parse, |parsed| parsed.warnings));
    all_are_met(&readings(Field::Token, ApplicationToken::parse, |parsed| parsed.warnings));
    all_are_met(&readings(Field::BaseUrl, BaseUrl::parse, |parsed| parsed.warnings));
    all_are_met(&readings(Field::Password, Password::parse, |parsed| parsed.warnings));
}

#[test]
fn every_correction_has_a_vector() {
    all_are_met(
        &[
            readings(Field::DatabaseId, DatabaseId::parse, |parsed| parsed.corrections),
            readings(Field::Region, Region::parse, |parsed| parsed.corrections),
            readings(Field::Keyspace, Keyspace::parse, |parsed| parsed.corrections),
            readings(Field::Token, ApplicationToken::parse, |parsed| parsed.corrections),
            readings(Field::BaseUrl, BaseUrl::parse, |parsed| parsed.corrections),
            readings(Field::ProjectName, ProjectName::parse, |parsed| parsed.corrections),
        ]
        .concat(),
    );
}

#[test]
fn every_kind_of_an_unfit_character_has_a_vector() {
    let of_ids = errors(Field::DatabaseId, DatabaseId::parse).into_iter().filter_map(|error| match error {
        DatabaseIdError::Character { kind, .. } => Some(kind),
        _ => None,
    });
    let of_regions = errors(Field::Region, Region::parse).into_iter().filter_map(|error| match error {
        RegionError::Character { kind, .. } => Some(kind),
        _ => None,
    });
    let of_keyspaces = errors(Field::Keyspace, Keyspace::parse).into_iter().filter_map(|error| match error {
        KeyspaceError::Character { kind, .. } => Some(kind),
        _ => None,
    });
    all_are_met(&of_ids.chain(of_regions).chain(of_keyspaces).collect::<Vec<_>>());
}

#[track_caller]
fn all_are_met<V: Variants>(found: &[V]) {
    let met: Vec<_> = found.iter().map(V::name).collect();
    let missing: Vec<_> = V::ALL.iter().filter(|name| !met.contains(name)).map(ToString::to_string).collect();
    none_of("without a vector", &missing);
}

fn errors<T, W, E>(field: Field, parse: fn(&str) -> Result<Parsed<T, W>, E>) -> Vec<E> {
    vectors(field).iter().filter_map(|vector| parse(&vector.input).err()).collect()
}

fn readings<T, W, E, P>(
    field: Field,
    parse: fn(&str) -> Result<Parsed<T, W>, E>,
    part: fn(Parsed<T, W>) -> Vec<P>,
) -> Vec<P> {
    vectors(field).iter().filter_map(|vector| parse(&vector.input).ok()).flat_map(part).collect()
}
