//! The table of diagnostics: a row for each code, with its message, what each generation of the drivers does, and the fix.
//!
//! No message repeats a part of a text. `docs/diagnostics.md` has the table for readers; a test holds it to this one.
//! The effect of an error in a value on a string depends on its part alone: those rows name no behaviours.

#[allow(clippy::wildcard_imports, reason = "each row names one of them")]
use super::behaviours::*;
use super::{
    Severity,
    code::{Row, codes},
    fix::{CONNECT, DEFAULT_IMPORT, Fix::Enter, Fix::Read, LOG, NEW_ARGUMENTS, SET_DRIVER},
    lines_of_code::codes_with_lines,
};

codes_with_lines! {
    // A value of any part.
    Missing, "missing", Error, "the {part} is missing";
    TooLong, "too-long", Error, "{a} has at most {} characters; this has {}";
    Placeholder, "placeholder", Error, "this is a placeholder; your own {part} goes here";
    ControlCharacter, "control-character", Error,
        "{a} is one line of text; this has a line break or a control character";
    MisplacedAddress, "misplaced-address", Error,
        "this is an address; an API endpoint can be put in the field Database ID, which splits it";
    MisplacedToken, "misplaced-token", Error,
        "this holds an application token; it belongs in the field Application token";

    // A database ID.
    DatabaseIdLength, "database-id-length", Error, "a database ID has 36 characters; this has {}";
    DatabaseIdCharacter, "database-id-character", Error,
        "a database ID has only the digits 0 to 9, the letters a to f and hyphens; character {} is {}";
    DatabaseIdHyphens, "database-id-hyphens", Error,
        "a database ID has its hyphens after 8, 12, 16 and 20 digits; here they are elsewhere";
    DatabaseIdIsAddress, "database-id-is-address", Error,
        "this is an address of the database; its ID is the 36 characters before the region";
    DatabaseIdIsForeignAddress, "database-id-is-foreign-address", Error,
        "this is an address, but no endpoint of a database: that has the host <database ID>-<region>.apps.astra.datastax.com";

    // A region.
    RegionCharacter, "region-character", Error, "a region has only letters, digits and hyphens; character {} is {}";
    RegionOuterHyphen, "region-outer-hyphen", Error,
        "a region begins and ends with a letter or a digit; here a hyphen is at an end";
    RegionIsDatabaseId, "region-is-database-id", Error, "this is an ID; a region is a short name such as us-east-2";
    RegionUnknown, "region-unknown", Warning,
        "this region is not known to this page, which is fine if Astra shows it like this";
    RegionNearMiss, "region-near-miss", Warning, "this region is not known to this page, but {} is: {}";
    RegionTwin, "region-twin", Warning, "two regions differ in a hyphen: {} is {}; {} is {}";

    // A keyspace.
    KeyspaceCharacter, "keyspace-character", Error,
        "a keyspace has only the letters a to z, digits and underscores; character {} is {}";
    KeyspaceReserved, "keyspace-reserved", Warning, "this name is reserved for the database itself";
    KeyspaceInternal, "keyspace-internal", Warning, "Astra keeps this keyspace for itself";
    KeyspacePathSegment, "keyspace-path-segment", Warning,
        "this is a part of the API's path; a string whose keyspace was forgotten reads like this";
    KeyspaceLikePlaceholder, "keyspace-like-placeholder", Warning, "this reads like a placeholder";
    KeyspaceOuterUnderscore, "keyspace-outer-underscore", Warning,
        "Astra creates keyspaces that begin and end with a letter or a digit";
    KeyspaceLeadingDigit, "keyspace-leading-digit", Warning,
        "the Data API documents keyspaces that begin with a letter";
    KeyspaceOneCharacter, "keyspace-one-character", Warning, "Astra creates keyspaces of 2 to 48 characters";

    // A token.
    TokenPrefix, "token-prefix", Error, "an application token begins with AstraCS: in exactly this case; this does not";
    TokenNothingAfterPrefix, "token-nothing-after-prefix", Error,
        "nothing follows AstraCS: here; a token goes on with 24 letters, a colon and 64 digits";
    TokenMasked, "token-masked", Error, "this token is hidden by dots; copy it where all of it can be seen";
    TokenIsClientId, "token-is-client-id", Error,
        "this has the form of a client ID; the token is the value beside it that begins with AstraCS:";
    TokenIsClientSecret, "token-is-client-secret", Error,
        "this may be the client secret; the token is the value beside it that begins with AstraCS:";
    TokenIsJson, "token-is-json", Error,
        "this is JSON; only the value of its token goes here, the one that begins with AstraCS:";
    TokenIsFileName, "token-is-file-name", Error, "this is the name of a file; the token within it goes here";
    TokenIsAddress, "token-is-address", Error,
        "this is an address; only the token goes here, the part that begins with AstraCS:";
    TokenIsSelfHosted, "token-is-self-hosted", Error,
        "this is a token for a self-hosted Data API; a token of Astra begins with AstraCS:";
    TokenTwice, "token-twice", Error, "this holds more than one token";
    TokenWhiteSpace, "token-white-space", Error,
        "a token is one word; there is white space or a line break within this";
    TokenNonAscii, "token-non-ascii", Error, "a token has only visible ASCII characters; this has another";
    TokenCharacters, "token-characters", Error, "no token has a character with a meaning in shells; this has one";
    TokenUnusualLength, "token-unusual-length", Warning, "an application token usually has 97 characters; this has {}";
    TokenUnusualParts, "token-unusual-parts", Warning,
        "after AstraCS: a token usually has 24 letters, a colon and 64 digits; this has {} and {}";
    TokenUnusualCharacters, "token-unusual-characters", Warning,
        "a token usually has 24 letters and 64 hexadecimal digits in lower case; this has others among them";

    // The values of a self-hosted Data API.
    BaseUrlToken, "base-url-token", Error,
        "this holds a token; only an address such as http://localhost:8181 goes here";
    BaseUrlScheme, "base-url-scheme", Error, "a base URL begins with http:// or https://";
    BaseUrlUser, "base-url-user", Error, "a base URL names no user; user name and password have fields of their own";
    BaseUrlHost, "base-url-host", Error,
        "a base URL has a host name in letters and digits of ASCII, an IPv4 address, or [::1]";
    BaseUrlIsAstra, "base-url-is-astra", Error, "this is a host of Astra; choose Astra above";
    BaseUrlLookAlike, "base-url-look-alike", Error, "this host only looks like Astra's";
    BaseUrlPort, "base-url-port", Error, "a port is a number from 1 to 65535";
    BaseUrlPath, "base-url-path", Error, "a base URL ends after its host and port; the page adds the API's path";
    BaseUrlInTheClear, "base-url-in-the-clear", Warning,
        "over http the password goes to this host unencrypted; https protects it";
    BaseUrlOneLabel, "base-url-one-label", Warning,
        "over http the password goes unencrypted to the machine of this name, such as a container";
    UsernameToken, "username-token", Error, "this holds a token; the page makes the token from user name and password";
    PasswordIsAstraToken, "password-is-astra-token", Error,
        "this holds an application token of Astra; choose Astra above";
    PasswordIsToken, "password-is-token", Error, "this is a whole token; the page makes it from user name and password";
    PasswordOuterSpace, "password-outer-space", Warning,
        "white space at the beginning or the end belongs to this password";
    PasswordQuotes, "password-quotes", Warning, "the quotes belong to this password";

    // Corrections made when a value was read.
    Trimmed, "trimmed", Note, "white space removed";
    Unquoted, "unquoted", Note, "quotes removed";
    BracketsRemoved, "brackets-removed", Note, "brackets removed";
    PunctuationRemoved, "punctuation-removed", Note, "closing punctuation removed";
    VariableRemoved, "variable-removed", Note, "variable name removed";
    LowerCased, "lower-cased", Note, "turned into lower case";
    HyphensAdded, "hyphens-added", Note, "hyphens added";
    DatacenterRemoved, "datacenter-removed", Note, "datacenter number removed";
    DisplayNameRemoved, "display-name-removed", Note, "display name removed";
    RegionFromPlace, "region-from-place", Note, "found by the name of its place";
    HeaderNameRemoved, "header-name-removed", Note, "header name removed";
    PercentDecoded, "percent-decoded", Note, "%3A decoded to a colon";
    SchemeAdded, "scheme-added", Note, "http:// added";
    ApiPathRemoved, "api-path-removed", Note, "the API's path removed";
    UrlNormalized, "url-normalized", Note, "written as URLs are";

    // The scheme of a connection string, and what is around the string.
    Quotes, "quotes", Error, "there are quotes around the string", NO_QUERY, Read;
    InvisibleCharacter, "invisible-character", Error, "a character in the string cannot be seen", OTHERWISE, Read;
    Tail, "tail", Error, "what follows the token is read as a part of it", OTHER_TOKEN, Read;
    ReadOtherwise, "read-otherwise", Error, "what drivers read in the string is not what it shows", OTHERWISE, Read;
    WhiteSpace, "white-space", Note, "there is white space around the string", HARMLESS, Read;
    NoScheme, "no-scheme", Error, "https:// is missing", NO_QUERY, Read;
    FewSlashes, "few-slashes", Error, "https: lacks its two slashes", FEW_SLASHES, Read;
    ManySlashes, "many-slashes", Error, "https: has more than its two slashes", MANY_SLASHES, Read;
    Backslash, "backslash", Note, "a backslash is read as a slash", HARMLESS, Read;
    DoubledScheme, "doubled-scheme", Error, "https:// appears twice", NO_DATABASE_THEN_REFUSED, Read;
    Http, "http", Error, "http:// is not encrypted; the string begins with https://", IN_THE_CLEAR, Read;
    Mongodb, "mongodb", Error, "this is a string for MongoDB", MONGODB, Enter;
    MongodbScheme, "mongodb-scheme", Error, "the scheme is MongoDB's; the Data API's is https://", NO_DATABASE, Read;
    OtherScheme, "other-scheme", Error, "the scheme is not https://", NO_DATABASE, Read;

    // Its host.
    UserBeforeHost, "user-before-host", Note, "the user before the host is not needed, and is ignored", HARMLESS, Read;
    TokenBeforeHost, "token-before-host", Note, "the token is before the host, where no driver reads it", HARMLESS, Read;
    LookAlikeHost, "look-alike-host", Error,
        "the host only begins like Astra's, and belongs to somebody else", TOKEN_ELSEWHERE, Read;
    LookAlikeLetters, "look-alike-letters", Error, "letters of the host only look like Astra's", OTHERWISE, Read;
    EncodedHost, "encoded-host", Error, "the host is percent-encoded", OTHERWISE_BEFORE, Read;
    DoubledDot, "doubled-dot", Error, "the host has two dots in a row", NO_DATABASE_THEN_REFUSED, Read;
    CqlHost, "cql-host", Error,
        "the host is the one for CQL drivers; the Data API's has .apps.", NO_DATABASE_THEN_REFUSED, Read;
    OtherService, "other-service", Error,
        "the host is another service's; the Data API's has .apps.", NO_DATABASE_THEN_REFUSED, Read;
    SwappedEnvironment, "swapped-environment", Error,
        "the environment is in the wrong place of the host", NO_DATABASE_THEN_REFUSED, Read;
    NoApps, "no-apps", Error, "the host lacks .apps. after the region", NO_DATABASE_THEN_REFUSED, Read;
    HostLabelAlone, "host-label-alone", Error,
        "the host ends after the region; .apps.astra.datastax.com is missing", NO_DATABASE_THEN_REFUSED, Read;
    CustomDomain, "custom-domain", Error,
        "the host is a custom domain; the database's own works with every driver", TOKEN_ELSEWHERE_THEN_REFUSED, Read;
    ForeignHost, "foreign-host", Error, "the host is not Astra's", TOKEN_ELSEWHERE_THEN_REFUSED, Enter;
    TemplateHost, "template-host", Error,
        "variables in the host were not filled in; in JavaScript that needs backticks", NO_DATABASE, Enter;
    BracketHost, "bracket-host", Error, "the host is a template that was not filled in", NO_QUERY, Enter;
    BraceHost, "brace-host", Error, "the host is a template that was not filled in", BRACE_HOST, Enter;
    UndefinedHost, "undefined-host", Error, "the host has undefined in it: a variable was not set", NO_DATABASE, Enter;
    HostCharacters, "host-characters", Error, "the host has a character that no host has", HOST_CHARACTERS, Enter;
    NoRegion, "no-region", Error, "the region is missing after the database ID", NO_DATABASE, Enter;
    WrongId, "wrong-id", Error, "the host does not begin with a database ID", NO_DATABASE, Enter;
    DatacenterInHost, "datacenter-in-host", Error,
        "the number of a datacenter follows the database ID", NO_DATABASE, Read;
    DefaultPort, "default-port", Note, "the port 443 is the default", HARMLESS, Read;
    OtherPort, "other-port", Error, "the Data API has no port of its own", NO_DATABASE, Read;

    // Its path.
    NoPath, "no-path", Error, "the path is missing: /api/json/v1 and the keyspace", NO_KEYSPACE, Enter;
    KeyspaceForgotten, "keyspace-forgotten", Error,
        "the keyspace is missing after /api/json/v1", PATH_FOR_KEYSPACE, Enter;
    KeyspaceEmpty, "keyspace-empty", Error, "the keyspace is missing after /api/json/v1/", KEYSPACE_EMPTY, Enter;
    NoApiPath, "no-api-path", Error, "/api/json/v1 is missing before the keyspace", OTHER_PATH, Read;
    MisorderedPath, "misordered-path", Error,
        "the path /api/v1/json is misordered; the Data API's is /api/json/v1", OTHER_PATH, Read;
    IncompletePath, "incomplete-path", Error,
        "the path before the keyspace is incomplete; the Data API's is /api/json/v1", OTHER_PATH, Read;
    UpperCasePath, "upper-case-path", Error,
        "the path is in upper case; the Data API's is /api/json/v1", OTHER_PATH, Read;
    GraphqlPath, "graphql-path", Error,
        "the path is the GraphQL API's; the Data API's is /api/json/v1", OTHER_PATH, Read;
    RestPath, "rest-path", Error, "the path is the REST API's; the Data API's is /api/json/v1", OTHER_PATH, Read;
    SelfHostedPath, "self-hosted-path", Error,
        "the path is a self-hosted Data API's; on Astra it is /api/json/v1", OTHER_PATH, Read;
    DoubledPath, "doubled-path", Error,
        "the API's path is there twice: a client added it to an endpoint that had it", OTHER_PATH, Read;
    SegmentForKeyspace, "segment-for-keyspace", Error,
        "a part of the API's path is in the place of the keyspace", OTHER_KEYSPACE, Enter;
    Collection, "collection", Error, "a collection follows the keyspace, and is left out", OTHER_PATH, Read;
    OtherPath, "other-path", Error,
        "this is another path; the Data API's is /api/json/v1 and the keyspace", OTHER_PATH, Enter;
    TrailingSlash, "trailing-slash", Error, "a slash follows the keyspace", TRAILING_SLASH, Read;
    SlashesAtEnd, "slashes-at-end", Error, "slashes follow the keyspace", NO_KEYSPACE, Read;
    DoubledSlash, "doubled-slash", Error, "there are two slashes in a row", OTHER_PATH, Read;
    UndefinedKeyspace, "undefined-keyspace", Error,
        "the keyspace is undefined: a variable was not set", OTHER_KEYSPACE, Enter;
    WrappedKeyspace, "wrapped-keyspace", Error,
        "there are quotes or white space around the keyspace", OTHER_KEYSPACE, Read;

    // Its query.
    NoToken, "no-token", Error, "the parameter applicationToken is missing", NO_TOKEN, Enter;
    EmptyToken, "empty-token", Error, "the parameter applicationToken is empty", NO_TOKEN, Enter;
    ParameterCase, "parameter-case", Error, "the parameter is applicationToken, in exactly this case", NO_TOKEN, Read;
    ParameterName, "parameter-name", Error, "the parameter of the token is applicationToken", NO_TOKEN, Read;
    SeveralTokens, "several-tokens", Error, "there are several tokens", SEVERAL_TOKENS, Enter;
    DoubleEncoded, "double-encoded", Error, "the token is percent-encoded twice", OTHER_TOKEN, Read;
    PlusInToken, "plus-in-token", Error, "+ is a space in a query; in a token it is %2B", OTHER_TOKEN, Read;
    AmpersandInToken, "ampersand-in-token", Error, "& ends the token, and no token has one", OTHER_TOKEN, Enter;
    HashInToken, "hash-in-token", Error, "# ends the token, and no token has one", OTHER_TOKEN, Enter;
    WrappedToken, "wrapped-token", Error, "there are quotes or white space around the token", OTHER_TOKEN, Read;
    PathInQuery, "path-in-query", Error, "the path is after the token", NO_KEYSPACE, Read;
    AuthHeaderName, "auth-header-name", Note, "authHeaderName is not needed, and is ignored", HARMLESS, Read;
    SeveralHeaderNames, "several-header-names", Error,
        "authHeaderName is there twice; no driver needs it", SEVERAL_HEADER_NAMES, Read;
    LogLevel, "log-level", Note, "logLevel is not needed, and is ignored", HARMLESS, Read;
    OtherParameter, "other-parameter", Note, "another parameter is not needed, and is ignored", HARMLESS, Read;
    Fragment, "fragment", Note, "what follows # is not needed, and is ignored", HARMLESS, Read;

    // The name that a value stands under.
    EndpointIsString, "endpoint-is-string", Warning,
        "this is right for Mongoose, but other clients take it for an endpoint, and send everything to its keyspace";
    EndpointHasPath, "endpoint-has-path", Warning,
        "the endpoint has a path, after which most clients add /api/json/v1";
    EndpointHasSlash, "endpoint-has-slash", Warning,
        "the endpoint ends with a slash, after which astra-db-ts 1 asks for //api/json/v1";
    PublicSecret, "public-secret", Warning,
        "a variable with this prefix reaches the browser of every visitor, and its secret with it";

    // Parts of a pasted text that are not taken.
    ClientCredential, "client-credential", Note, "a client ID or secret, which the string does not need";
    OtherId, "other-id", Note, "an ID that is not the database's";
    PlaceholderOmitted, "placeholder-omitted", Note, "a placeholder";
    MoreValues, "more-values", Note, "every value after the first 64";
    NotRead, "not-read", Note, "everything, because it is longer than 1 MiB";
}
