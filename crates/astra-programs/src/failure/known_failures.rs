//! The failures that users meet: the most frequent first.
//!
//! The messages are those of the published packages, of the Data API (its `errors.yaml`, issues) and of browsers; the
//! test `known_failures` in `tests/runtime` has the packages print them again. The causes are what users found in the
//! end: data-api #577, #712, #830 and #2224, langflow #5507 and #5540, ragbot-starter #19, Flowise #3975,
//! stargate-mongoose #168, #169 and #197, astrapy #156.

use super::{Failure, FailureGroup};

/// All of them.
pub const KNOWN_FAILURES: &[Failure] = &[
    Failure {
        messages: "Keyspace does not exist in the Database|keyspace that does not exist|keyspace does not exist|\
                   Unknown keyspace|Unknown namespace|namespace does not exist",
        group: FailureGroup::Credentials,
        printed_by: "the Data API",
        cause: "the token is for another database, too new, or its role too narrow; or the name is misspelt",
        remedy: "create a token for this database and wait a few minutes; then compare the name, including case",
    },
    Failure {
        messages: "Authentication failed for request due to invalid token|UNAUTHENTICATED",
        group: FailureGroup::Credentials,
        printed_by: "the Data API",
        cause: "the token is cut short, was deleted, or is not an application token",
        remedy: "copy it again, AstraCS: and 89 more characters, or create a new one",
    },
    Failure {
        messages: "Invalid URL|The \"url\" argument must be of type string",
        group: FailureGroup::Address,
        printed_by: "Node",
        cause: "the string is missing or without https://; or createAstraUri was given ID, region, keyspace, token",
        remedy: "check the variable; since stargate-mongoose 0.4.1 createAstraUri takes endpoint, token, keyspace",
    },
    Failure {
        messages: "No ASTRA_URI|node: astra.env: not found|node: .env: not found|No ASTRA_DB_API_ENDPOINT|No DATA_API_URL",
        group: FailureGroup::Credentials,
        printed_by: "the programs of this page",
        cause: "node ran without the file astra.env, or the shell's own variable, which takes precedence, is empty",
        remedy: "unset the variable in the shell, and run node --env-file=astra.env in the folder of that file",
    },
    Failure {
        messages: "Missing authorization token|did not include an authorization token|MISSING_AUTHENTICATION_TOKEN",
        group: FailureGroup::Credentials,
        printed_by: "the Data API",
        cause: "the string has no token or an empty one; astra-mongoose connects all the same",
        remedy: "end the string with ?applicationToken= and the token, in this spelling",
    },
    Failure {
        messages: "must set `username` and `password` option when connecting if `applicationToken` not set|\
                   applicationToken/auth info required",
        group: FailureGroup::Credentials,
        printed_by: "stargate-mongoose",
        cause: "the string has no token; user and password are for a self-hosted Data API",
        remedy: "end the string with ?applicationToken= and the token, in this spelling",
    },
    Failure {
        messages: "Request failed with status code 401",
        group: FailureGroup::Credentials,
        printed_by: "stargate-mongoose before 0.5",
        cause: "the token is cut short, was deleted, or is not an application token",
        remedy: "copy it again, AstraCS: and 89 more characters, or create a new one",
    },
    Failure {
        messages: "Request failed with status code 404|HTTP error (404)",
        group: FailureGroup::Address,
        printed_by: "the drivers",
        cause: "the path is wrong; or, before stargate-mongoose 0.5, the token was refused",
        remedy: "check the path, /api/json/v1/ and the keyspace, and copy the token again",
    },
    Failure {
        messages: "Unauthorized access to the database|not authorized to perform the action|UNAUTHORIZED_ACCESS",
        group: FailureGroup::Credentials,
        printed_by: "the Data API",
        cause: "the token's role does not allow this",
        remedy: "create a token with a role that may read and write in this database",
    },
    Failure {
        messages: "Resuming your database|is resuming from hibernation",
        group: FailureGroup::Limits,
        printed_by: "the Data API",
        cause: "a free database sleeps after some time without use, and this call has woken it",
        remedy: "wait a minute or two and call again; let the program repeat its first call",
    },
    Failure {
        messages: "Too many indexes|TOO_MANY_INDEXES|maximum number of collections|TOO_MANY_COLLECTIONS",
        group: FailureGroup::Limits,
        printed_by: "the Data API",
        cause: "a database takes five to ten collections, and Mongoose creates one for each model",
        remedy: "drop collections that are not used, keep several kinds of documents in one, or create another database",
    },
    Failure {
        messages: "getaddrinfo ENOTFOUND ….apps.astra",
        group: FailureGroup::Address,
        printed_by: "Node",
        cause: "no server has this name: the ID or the region in it is wrong",
        remedy: "copy the API endpoint from Astra; us-east1 and us-east-1 are two regions",
    },
    Failure {
        messages: "Invalid URI: keyspace is required",
        group: FailureGroup::Address,
        printed_by: "the drivers",
        cause: "the string has no keyspace, or ends with a slash, which only astra-mongoose since 1.0.6 reads",
        remedy: "end the path with the keyspace: /api/json/v1/default_keyspace",
    },
    Failure {
        messages: "The provided keyspace does not exist: Unknown keyspace 'v1'|keyspace does not exist: v1|\
                   Unknown keyspace 'v1'|\
                   Keyspace that does not exist in the Database…keyspace used by the command: v1|\
                   Unknown namespace 'v1'…NAMESPACE_DOES_NOT_EXIST",
        group: FailureGroup::Address,
        printed_by: "the Data API",
        cause: "the keyspace is missing, and the driver took the end of the path, v1, for it",
        remedy: "end the path with the keyspace: /api/json/v1/default_keyspace",
    },
    Failure {
        messages: "Invalid scheme, expected connection string to start with \"mongodb://\"",
        group: FailureGroup::Driver,
        printed_by: "Mongoose's own driver",
        cause: "setDriver did not run before connect, or ran on another copy of mongoose",
        remedy: "call mongoose.setDriver(driver) first, on the mongoose that connects",
    },
    Failure {
        messages: "Operation … buffering timed out|buffering timed out",
        group: FailureGroup::Driver,
        printed_by: "Mongoose",
        cause: "connect was not called, or failed; or, in Mongoose 7, a model was created before setDriver",
        remedy: "call setDriver before the first model, and await connect before the first query",
    },
    Failure {
        messages: "Cannot read properties of … (reading 'collection')",
        group: FailureGroup::Driver,
        printed_by: "the drivers",
        cause: "a query ran before connect was called, or after it had failed",
        remedy: "await connect before the first query, and print its error",
    },
    Failure {
        messages: "Named export 'createAstraUri' not found",
        group: FailureGroup::Driver,
        printed_by: "Node",
        cause: "astra-mongoose is a CommonJS module, of which import finds driver, but not createAstraUri",
        remedy: "import { driver } alone: the string from here needs no createAstraUri",
    },
    Failure {
        messages: "Cannot extract astra environment for endpoint",
        group: FailureGroup::Address,
        printed_by: "astra-mongoose",
        cause: "the host does not end with apps.astra.datastax.com: a custom domain, the CQL host, localhost, a typing error",
        remedy: "copy the API endpoint from Astra; for a self-hosted Data API pass isAstra: false",
    },
    Failure {
        messages: "Cannot set createNamespaceOnConnect when connecting to Astra",
        group: FailureGroup::Driver,
        printed_by: "stargate-mongoose",
        cause: "createNamespaceOnConnect: true was passed, and on Astra the Data API creates no keyspaces",
        remedy: "remove the option, and create the keyspace in Astra",
    },
    Failure {
        messages: "Command \"createNamespace\" failed",
        group: FailureGroup::Driver,
        printed_by: "stargate-mongoose",
        cause: "without isAstra: true it asks the Data API to create the keyspace, which Astra refuses",
        remedy: "pass { isAstra: true } to connect, and create the keyspace in Astra",
    },
    Failure {
        messages: "'createNamespaceOnConnect' does not exist in type 'ConnectOptions'",
        group: FailureGroup::Driver,
        printed_by: "TypeScript",
        cause: "the drivers' types do not have the option",
        remedy: "remove the option: with isAstra: true it changes nothing",
    },
    Failure {
        messages: "Invalid URI: multiple application tokens",
        group: FailureGroup::Address,
        printed_by: "astra-mongoose",
        cause: "applicationToken is in the string twice, as when createAstraUri was given a whole string",
        remedy: "keep one; give createAstraUri the bare endpoint",
    },
    Failure {
        messages: "not for use in a web browser",
        group: FailureGroup::Driver,
        printed_by: "stargate-mongoose",
        cause: "the code runs in a page, or where there is a window as in one, like Jest's jsdom",
        remedy: "run it on a server; in Jest set testEnvironment to node",
    },
    Failure {
        messages: "blocked by CORS policy|Cross-Origin Request Blocked",
        group: FailureGroup::Network,
        printed_by: "the browser",
        cause: "the Data API answers no page of another origin, whatever the token",
        remedy: "call it from a server; try the credentials with curl",
    },
    Failure {
        messages: "Username and password are required when connecting to non-Astra deployments",
        group: FailureGroup::Driver,
        printed_by: "astra-mongoose",
        cause: "with isAstra: false the token in the string is ignored",
        remedy: "pass username and password; for Astra leave isAstra out",
    },
    Failure {
        messages: "connect ECONNREFUSED 127.0.0.1:8181|ECONNREFUSED…8181",
        group: FailureGroup::Network,
        printed_by: "Node",
        cause: "no self-hosted Data API listens there",
        remedy: "start it, or write 127.0.0.1 for localhost",
    },
    Failure {
        messages: "Command timed out after|Request timed out",
        group: FailureGroup::Network,
        printed_by: "the drivers",
        cause: "nothing answers: a firewall or a proxy is between, or the database is asleep",
        remedy: "look at the database in Astra; through a proxy set NODE_USE_ENV_PROXY=1, which Node 22.23 and later read",
    },
    Failure {
        messages: "self-signed certificate|unable to get local issuer certificate|UnknownIssuer",
        group: FailureGroup::Network,
        printed_by: "Node, Bun and Deno",
        cause: "a proxy between reads the traffic, and signs with a certificate of its own",
        remedy: "give its certificate in NODE_EXTRA_CA_CERTS, or run Node 24 with --use-system-ca",
    },
    Failure {
        messages: "Document size limitation violated|SHRED_DOC_LIMIT_VIOLATION",
        group: FailureGroup::Limits,
        printed_by: "the Data API",
        cause: "a text that is indexed may have 8,000 bytes at most",
        remedy: "keep the field out of the index when the collection is created: indexing: { deny: [field] }",
    },
    Failure {
        messages: "Too many documents to count",
        group: FailureGroup::Limits,
        printed_by: "astra-mongoose",
        cause: "countDocuments counts up to 1,000 documents",
        remedy: "use estimatedDocumentCount, or count with a narrower filter",
    },
];
