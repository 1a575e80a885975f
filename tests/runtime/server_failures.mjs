// The Data API's answers when it refuses or is not ready: the messages of its `errors.yaml` and older ones, which issues quote.

const answers = (status, message, rest = {}) => ({ words: 'server', answer: () => [status, { ...rest, message }] });
const refuses = (message, errorCode) => ({ words: 'server', answer: () => [200, { errors: [{ message, errorCode }] }] });

/** Those that a driver quotes. */
export function serverFailures({ ALL, ASTRA_MONGOOSE }, query) {
  return [
    ['Resuming your database', [ASTRA_MONGOOSE], answers(503, 'Resuming your database, please try again shortly.')],
    [
      'Collection does not exist',
      ALL,
      refuses('Collection does not exist, collection name: users', 'COLLECTION_NOT_EXIST'),
    ],
    [
      'Collection does not exist',
      ALL,
      refuses(
        'The command tried to get a Collection or Table users that does not exist in the Keyspace shop.',
        'UNKNOWN_COLLECTION_OR_TABLE',
      ),
    ],
    [
      'Too many indexes',
      ALL,
      refuses(
        "Cannot create collection 'orders': the maximum number of collections per database is 5, database already has 5.",
        'TOO_MANY_COLLECTIONS',
      ),
    ],
    [
      'Collection already exists with different settings',
      ALL,
      refuses(
        "Collection 'users' already exists but with settings different from ones passed with 'createCollection' command.",
        'EXISTING_COLLECTION_DIFFERENT_SETTINGS',
      ),
    ],
    [
      'Document size limitation violated',
      ALL,
      refuses(
        "Document size limitation violated: indexed String value (field 'content') length (10538 bytes) exceeds maximum",
        'SHRED_DOC_LIMIT_VIOLATION',
      ),
    ],
    ['DriverTimeoutException', ALL, refuses('Driver timeout: Query timed out after PT5S', 'SERVER_DRIVER_TIMEOUT')],
    [
      'Invalid vectorize authentication type',
      ALL,
      refuses(
        'Invalid vectorize authentication type: Credential error from SyncService : (GVC-005) Credential not found ',
        'VECTORIZE_INVALID_AUTHENTICATION_TYPE',
      ),
    ],
  ].map(([message, sets, answer]) => [sets, message, query(answer)]);
}
