//! The rows of the table about a line of code: `tests/vectors/drivers.json` and `code-lines.json` have what the drivers do.

/// Declares the codes with these rows, and those about a line of code after them.
macro_rules! codes_with_lines {
    ($($rows:tt)*) => {
        codes! {
            $($rows)*

            CreatesNamespace, "creates-namespace", Error,
                "createNamespaceOnConnect: true has no place on Astra, and TypeScript refuses it", CREATES_NAMESPACE, CONNECT;
            NoIsAstra, "no-is-astra", Error, "isAstra: true is missing", NO_IS_ASTRA, CONNECT;
            NotAstra, "not-astra", Error,
                "isAstra: false is for a self-hosted Data API, with username and password", NOT_ASTRA, CONNECT;
            OwnHeader, "own-header", Error, "authHeaderName is not needed", OWN_HEADER, CONNECT;
            SetDriverAfterModel, "set-driver-after-model", Error,
                "setDriver comes after a model; in Mongoose 7 that keeps its connection to MongoDB, and times out",
                NONE, SET_DRIVER;
            SetDriverAfterConnect, "set-driver-after-connect", Error,
                "setDriver comes after connect, which then expects a string for MongoDB", NONE, SET_DRIVER;
            NamedImport, "named-import", Error,
                "in an ES module Node throws “Named export 'createAstraUri' not found”", NONE, DEFAULT_IMPORT;
            OldArguments, "old-arguments", Error,
                "this is the order of arguments up to stargate-mongoose 0.3", OLD_ARGUMENTS, NEW_ARGUMENTS;
            IdAsPath, "id-as-path", Error,
                "the fourth argument is the API's path, not an ID", ID_AS_PATH, NEW_ARGUMENTS;
            OtherApi, "other-api", Error,
                "the path is another API's, as /api/rest is; the Data API's is /api/json/v1", OTHER_PATH, NEW_ARGUMENTS;
            WrongPackage, "wrong-package", Error, "the package is @datastax/astra-mongoose", NONE, DEFAULT_IMPORT;
            TwoCopies, "two-copies", Error, "this is a second copy of Mongoose", TWO_COPIES, Enter;
            DbName, "db-name", Warning, "the keyspace is in the string, not in dbName", IGNORED, CONNECT;
            UseDb, "use-db", Error, "createConnection is for another keyspace, not useDb", USE_DB, Enter;
            Unique, "unique", Warning, "unique has no effect; values can repeat", IGNORED, Enter;
            Index, "index", Note, "index has no effect", IGNORED, Enter;
            ReadyState, "ready-state", Warning, "right after connect, readyState is not yet 1", READY_STATE, LOG;
            LogsToken, "logs-token", Error, "a connection, or a query without await, is logged", SHOWS_TOKEN, LOG;
            ArrayFilters, "array-filters", Warning, "arrayFilters has no effect", IGNORED, Enter;
            RegExp, "reg-exp", Error, "a regular expression is not sent as one", REG_EXP, Enter;
        }
    };
}
pub(super) use codes_with_lines;
