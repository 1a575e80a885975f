// What the recorder answers, by the name that an order gives.
import { sampleArchive } from './archive.mjs';

const ASTRA_HOSTS = ['*.apps.astra.datastax.com', '*.apps.astra-dev.datastax.com', '*.apps.astra-test.datastax.com'];

/** What the Data API says to a command where there are no collections. */
const OF_EMPTY_DATABASE = {
  countDocuments: { status: { count: 0 } },
  createCollection: { status: { ok: 1 } },
  createKeyspace: { status: { ok: 1 } },
  createNamespace: { status: { ok: 1 } },
  estimatedDocumentCount: { status: { count: 0 } },
  findCollections: { status: { collections: [] } },
  findOne: { data: { document: null } },
};

const ARCHIVE = '/stargate/stargate-mongoose-sample-apps/tar.gz/main';

/** What servers and proxies send with a refusal: errors as the Data API has them, other JSON, a page, nothing. */
const REFUSALS = {
  errors: { errors: [{ message: 'refused by the server', errorCode: 'REFUSED' }] },
  json: { message: 'refused by the server' },
  html: '<html><body>refused by the server</body></html>',
  nothing: '',
};

/** `refusal 401 html`: a server that answers everything so. */
function refusal(name) {
  const [, status, content] = name.split(' ');
  return { hosts: ASTRA_HOSTS, respond: () => [Number(status), REFUSALS[content]] };
}

/** The answer of this name. */
export const answerOf = (name) => ANSWERS[name] ?? refusal(name);

/** Each with the hosts that it is a certificate for; `respond` gives a status and a content: JSON, a page, or a file. */
const ANSWERS = {
  /** A database without collections. */
  empty: {
    hosts: ASTRA_HOSTS,
    respond({ body }) {
      const [command] = Object.keys(body ?? {});
      const message = `the recorder has no answer to ${command}`;
      return [200, OF_EMPTY_DATABASE[command] ?? { errors: [{ message }] }];
    },
  },
  /** A server that does not accept the credentials. */
  unauthorized: {
    hosts: ASTRA_HOSTS,
    respond() {
      const message = 'Authentication failed for request due to invalid token.';
      return [401, { errors: [{ message, errorCode: 'UNAUTHENTICATED_REQUEST' }] }];
    },
  },
  /** A server that knows no such keyspace, which the Data API says with the status of a success. */
  'unknown keyspace': {
    hosts: ASTRA_HOSTS,
    respond() {
      const message = 'The command tried to use a Keyspace that does not exist in the Database.';
      const title = 'Keyspace does not exist in the Database';
      return [200, { errors: [{ message, title, errorCode: 'UNKNOWN_KEYSPACE' }] }];
    },
  },
  /** GitHub, with the repository of the sample apps. */
  'sample apps': {
    hosts: ['codeload.github.com'],
    respond({ method, path }) {
      return method === 'GET' && path === ARCHIVE ? [200, sampleArchive()] : [404, {}];
    },
  },
};
