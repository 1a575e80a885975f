//! `Flaw`: what can be wrong with a connection string, or left over in it.

mod effects;
mod words;

use crate::{
    domain::{ApplicationTokenError, ApplicationTokenWarning, Driver, KeyspaceError, RegionError},
    paste::drivers::Severity,
};

/// What is wrong with a string, or not needed in it. Its `Display` is a clause that repeats nothing of the string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Quotes around the whole.
    Quotes,
    /// White space around the whole.
    WhiteSpace,
    /// No `https://`, or without its colon.
    NoScheme,
    /// `https:` or `https:/`
    FewSlashes,
    /// `https:///`
    ManySlashes,
    /// `https://https://`
    DoubledScheme,
    /// `http://`
    Http,
    /// `mongodb://` or `mongodb+srv://`
    Mongodb,
    /// Another scheme.
    OtherScheme,
    /// `user:password@` before the host.
    Userinfo,
    /// The token before the host, as a password.
    TokenInUserinfo,
    /// Astra's host, but as the beginning of another.
    LookAlike,
    /// The host for CQL drivers, `.db.`.
    CqlHost,
    /// Another of Astra's hosts, such as the one for dashboards.
    OtherService,
    /// `.apps-dev.astra`, which astra-db-ts 2.3.0 builds for the development environment.
    SwappedEnvironment,
    /// Astra's host without `apps`.
    NoApps,
    /// A domain of one's own before the database.
    CustomDomain,
    /// A host that is not Astra's.
    ForeignHost,
    /// `${…}` in the host.
    TemplateHost,
    /// `<…>` in the host.
    BracketHost,
    /// `{{…}}` in the host.
    BraceHost,
    /// A space in the host, or another character that ends it.
    HostCharacters,
    /// `undefined` in the host.
    UndefinedHost,
    /// A database without a region.
    NoRegion,
    /// No UUID before the region.
    WrongId,
    /// A datacenter's number behind the UUID.
    Datacenter,
    /// What follows the UUID is no region.
    Region(RegionError),
    /// A port, the usual one.
    Port443,
    /// Another port.
    OtherPort,
    /// Nothing behind the host.
    NoPath,
    /// The path of the API, and no keyspace behind it.
    KeyspaceForgotten,
    /// The path of the API with a slash, and no keyspace behind it.
    KeyspaceEmpty,
    /// A keyspace, and no path of the API before it.
    NoApiPath,
    /// `/api/v1/json`
    MisorderedPath,
    /// `/API/JSON/V1`
    UpperCasePath,
    /// The path of the GraphQL API.
    GraphqlPath,
    /// The path of the REST API.
    RestPath,
    /// `/v1/`, the path of a self-hosted Data API.
    SelfHostedPath,
    /// A collection behind the keyspace.
    Collection,
    /// Another path.
    OtherPath,
    /// A slash at the end.
    TrailingSlash,
    /// Several slashes at the end.
    SlashesAtEnd,
    /// Two slashes where one is to be.
    DoubledSlash,
    /// `undefined` in the place of the keyspace.
    UndefinedKeyspace,
    /// White space, quotes or the like around the keyspace.
    WrappedKeyspace,
    /// What no keyspace is called.
    Keyspace(KeyspaceError),
    /// No parameter of a token.
    NoToken,
    /// The parameter of the token, and nothing in it.
    EmptyToken,
    /// `applicationtoken`
    ParameterCase,
    /// `token`
    ParameterName,
    /// Several tokens.
    SeveralTokens,
    /// `AstraCS%253A…`
    DoubleEncoded,
    /// `+` within the token.
    Plus,
    /// `&` within the token.
    Ampersand,
    /// `#` within the token.
    Hash,
    /// Quotes or white space around the token.
    WrappedToken,
    /// The path behind the parameter.
    PathInQuery,
    /// What is no token.
    Token(ApplicationTokenError),
    /// A token of an unusual form.
    UnusualToken(ApplicationTokenWarning),
    /// `authHeaderName`
    AuthHeaderName,
    /// `authHeaderName`, several times.
    SeveralHeaderNames,
    /// `logLevel`
    LogLevel,
    /// A parameter that no driver knows.
    OtherParameter,
    /// `#…`
    Fragment,
}

impl Flaw {
    /// Whether it breaks anything, with any driver.
    #[must_use]
    pub fn severity(self) -> Severity {
        Severity::of(self.effects(), &Driver::ALL)
    }

    /// When it shows, with the generation where it shows first: the smaller, the sooner.
    pub(super) fn stage(self) -> u8 {
        self.effects().iter().map(|(_, effect)| effect.stage()).min().unwrap_or_default()
    }
}
