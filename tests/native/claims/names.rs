//! The flaws by name: a new one does not compile until it has its text.

use astra_connection_string::paste::Flaw;

macro_rules! names {
    ($($name:ident),* ; $($with:ident),*) => {
        /// All of them.
        pub(super) const ALL: &[&str] = &[$(stringify!($name),)* $(stringify!($with)),*];

        /// The name of a flaw.
        pub(super) fn name(flaw: Flaw) -> &'static str {
            match flaw {
                $(Flaw::$name => stringify!($name),)*
                $(Flaw::$with(_) => stringify!($with)),*
            }
        }
    };
}

names! {
    Quotes, WhiteSpace, NoScheme, FewSlashes, ManySlashes, DoubledScheme, Http, Mongodb, OtherScheme, Userinfo,
    TokenInUserinfo, LookAlike, CqlHost, OtherService, SwappedEnvironment, NoApps, CustomDomain, ForeignHost,
    TemplateHost, BracketHost, BraceHost, HostCharacters, UndefinedHost, NoRegion, WrongId, Datacenter, Port443,
    OtherPort, NoPath, KeyspaceForgotten, KeyspaceEmpty, NoApiPath, MisorderedPath, UpperCasePath, GraphqlPath,
    RestPath, SelfHostedPath, Collection, OtherPath, TrailingSlash, SlashesAtEnd, DoubledSlash, UndefinedKeyspace,
    WrappedKeyspace, NoToken, EmptyToken, ParameterCase, ParameterName, SeveralTokens, DoubleEncoded, Plus, Ampersand,
    Hash, WrappedToken, PathInQuery, AuthHeaderName, SeveralHeaderNames, LogLevel, OtherParameter, Fragment;
    Region, Keyspace, Token, UnusualToken
}
