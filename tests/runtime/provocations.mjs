// The programs that make a driver or a client fail, one for each message of the page's list that one can print.
import { clientFailures } from './client_failures.mjs';
import { driverFailures } from './driver_failures.mjs';
import { serverFailures } from './server_failures.mjs';

const ASTRA = 'https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com';
const TOKEN = '?applicationToken=AstraCS:none';
const STRING = `${ASTRA}/api/json/v1/shop${TOKEN}`;

const MODEL = "mongoose.model('User', new mongoose.Schema({ name: String }))";

// The compiler is in one set; with `skipLibCheck`, because the drivers' own declarations fail the check.
const COMPILER = '../../../astra-mongoose-1.6.0/node_modules/';
const TYPE_CHECK = [
  ...[`${COMPILER}typescript/bin/tsc`, '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'],
  ...['--types', 'node', '--typeRoots', `${COMPILER}@types`],
];

const ASTRA_MONGOOSE = 'astra-mongoose-1.6.0';
const STARGATE_MONGOOSE = 'stargate-mongoose-0.6.10';
const ASTRAPY = 'astrapy-2.3.2';
const OLD = 'stargate-mongoose-0.3.0';
const BOTH_STARGATE = [STARGATE_MONGOOSE, OLD];
const ALL = [ASTRA_MONGOOSE, STARGATE_MONGOOSE, OLD];
const SETS = { ALL, ASTRA_MONGOOSE, ASTRAPY, BOTH_STARGATE, OLD, STARGATE_MONGOOSE };

/** In place of a status: no answer. */
export const NEVER = 'never';

// What the Data API answers: the messages of its `errors.yaml`, and older ones, which issues quote.
const refusal = (errorCode, title, message) => () => [401, { errors: [{ message, errorCode, title }] }];
const INVALID_TOKEN = refusal(
  'UNAUTHENTICATED_REQUEST',
  'Authentication failed',
  'Authentication failed for request due to invalid token.\n\nResend with valid authentication token.',
);
const NO_TOKEN = refusal(
  'MISSING_AUTHENTICATION_TOKEN',
  'Missing authorization token',
  'The command did not include an authorization token in the request headers.',
);
const NOT_ALLOWED = refusal(
  'UNAUTHORIZED_ACCESS',
  'Unauthorized access to the database',
  'The command is not authorized to perform the action on the database.',
);
const unknownKeyspace = (name) => [200, { errors: [{
  message: 'The command tried to use a Keyspace that does not exist in the Database.\n\n'
    + `The keyspace used by the command: ${name}.`,
  errorCode: 'UNKNOWN_KEYSPACE',
  title: 'Keyspace does not exist in the Database',
}] }];
const unknownKeyspaceOf2025 = (name) => [200, { errors: [{
  message: `The provided keyspace does not exist: Unknown keyspace '${name}', you must create it first`,
  errorCode: 'KEYSPACE_DOES_NOT_EXIST',
}] }];
const unknownNamespace = (name) => [200, { errors: [{
  message: `INVALID_ARGUMENT: Unknown namespace '${name}', you must create it first.`,
  errorCode: 'NAMESPACE_DOES_NOT_EXIST',
}] }];

/** Those for one set; `port` is one on which nothing listens. */
export function provocations(set, port) {
  const name = set === ASTRA_MONGOOSE ? '@datastax/astra-mongoose' : 'stargate-mongoose';
  const ownOptions = set === ASTRA_MONGOOSE ? '{}' : '{ isAstra: true }';

  /** A program that connects and makes a query; its parts can be replaced. */
  const query = ({
    first = '',
    beforeDriver = '',
    setDriver = 'mongoose.setDriver(driver);',
    uri = JSON.stringify(STRING),
    options = ownOptions,
    act = 'await User.findOne();',
    ...rest
  }) => ({
    ending: '.cjs',
    program: `
      ${first}
      const mongoose = require('mongoose');
      const { driver, createAstraUri } = require('${name}');
      mongoose.set('autoCreate', false);
      mongoose.set('bufferTimeoutMS', 100);
      ${beforeDriver}
      ${setDriver}
      const User = mongoose.models.User ?? ${MODEL};
      (async () => {
        ${uri === null ? '' : `await mongoose.connect(${uri}, ${options});`}
        ${act}
        await mongoose.disconnect();
      })();`,
    ...rest,
  });
  const at = (path) => JSON.stringify(`${ASTRA}${path}`);
  const withoutScheme = JSON.stringify(STRING.replace('https://', ''));
  const twice = `createAstraUri(${JSON.stringify(STRING)}, 'AstraCS:none')`;
  const ownApi = "'http://localhost:8181/v1/shop'";
  const snippet = `${set.replace(/-[\d.]+$/, '')}.cjs`;

  return [
    ...[unknownKeyspace, unknownKeyspaceOf2025, unknownNamespace].flatMap((unknown) => [
      [ALL, 'Keyspace does not exist in the Database', query(says(unknown))],
      [
        ALL,
        "The provided keyspace does not exist: Unknown keyspace 'v1'",
        query({ uri: at(`/api/json/v1${TOKEN}`), ...says(unknown) }),
      ],
    ]),
    [ALL, 'Authentication failed for request due to invalid token', query(says(INVALID_TOKEN))],
    [[ASTRA_MONGOOSE], 'Missing authorization token', query({ uri: at('/api/json/v1/shop'), ...says(NO_TOKEN) })],
    [ALL, 'Unauthorized access to the database', query(says(NOT_ALLOWED))],

    [[OLD], 'Request failed with status code 401', query({ answer: () => [401, undefined] })],
    [[OLD], 'Request failed with status code 404', query({ answer: refusedThenNoLogin })],
    [[ASTRA_MONGOOSE], 'Request failed with status code 404', query({ answer: () => [404, undefined] })],
    [
      BOTH_STARGATE,
      'must set `username` and `password` option when connecting if `applicationToken` not set',
      query({ uri: at('/api/json/v1/shop') }),
    ],
    [ALL, 'Invalid URL', query({ uri: withoutScheme })],
    [ALL, 'Invalid URL', query({ uri: 'process.env.ASTRA_URL' })],
    [
      [ASTRA_MONGOOSE, STARGATE_MONGOOSE],
      'Invalid URL',
      query({ uri: "createAstraUri('2597', 'us-east-2', 'shop', 'AstraCS:none')" }),
    ],
    [ALL, 'No ASTRA_URI', { ending: '.cjs', snippet }],
    [ALL, 'No ASTRA_URI', { ending: '.cjs', program: '', options: ['--env-file=.env'] }],
    [ALL, 'Invalid URI: keyspace is required', query({ uri: at(TOKEN) })],
    [BOTH_STARGATE, 'Invalid URI: keyspace is required', query({ uri: at(`/api/json/v1/shop/${TOKEN}`) })],
    [[ASTRA_MONGOOSE], 'Invalid URI: multiple application tokens', query({ uri: twice })],
    [
      [ASTRA_MONGOOSE],
      'Cannot extract astra environment for endpoint',
      query({ uri: at(`/v1/shop${TOKEN}`).replace('.apps.', '.db.') }),
    ],
    [[ASTRA_MONGOOSE], 'Cannot extract astra environment for endpoint', query({ uri: ownApi })],
    [
      [ASTRA_MONGOOSE],
      'Username and password are required when connecting to non-Astra deployments',
      query({ uri: ownApi, options: '{ isAstra: false }' }),
    ],
    [
      [STARGATE_MONGOOSE],
      'Cannot set createNamespaceOnConnect when connecting to Astra',
      query({ options: '{ isAstra: true, createNamespaceOnConnect: true }' }),
    ],
    [
      BOTH_STARGATE,
      'Command "createNamespace" failed',
      query({ options: '{}', answer: () => [200, { errors: [{ message: 'PERMISSION_DENIED' }] }] }),
    ],
    [BOTH_STARGATE, 'not for use in a web browser', query({ first: 'globalThis.window = globalThis;' })],
    [ALL, 'Invalid scheme, expected connection string to start with "mongodb://"', query({ setDriver: '' })],
    [ALL, 'Operation … buffering timed out', query({ setDriver: '', uri: null })],
    [[OLD], 'Operation … buffering timed out', query({ beforeDriver: MODEL })],
    [ALL, "Cannot read properties of … (reading 'collection')", query({ uri: null })],
    [
      [ASTRA_MONGOOSE],
      "Named export 'createAstraUri' not found",
      { ending: '.mjs', program: `import { driver, createAstraUri } from '${name}';` },
    ],
    [
      ALL,
      "'createNamespaceOnConnect' does not exist in type 'ConnectOptions'",
      {
        ending: '.mts',
        program: `
          import mongoose from 'mongoose';
          import '${name}';
          await mongoose.connect('', { createNamespaceOnConnect: false });`,
        options: TYPE_CHECK,
        isDirect: true,
      },
    ],
    // A label of more than 63 characters is in no DNS: the resolver reports it without a request.
    [
      ALL,
      'getaddrinfo ENOTFOUND ….apps.astra',
      query({ uri: JSON.stringify(STRING.replace('2597da05', 'x'.repeat(64))), isDirect: true }),
    ],
    // On this machine something may listen on 8181 itself.
    [
      ALL,
      'connect ECONNREFUSED 127.0.0.1:8181',
      query({
        uri: `'http://127.0.0.1:${port}/v1/shop'`,
        options: "{ isAstra: false, username: 'cassandra', password: 'cassandra' }",
        isDirect: true,
        shown: (all) => all.replaceAll(String(port), '8181'),
      }),
    ],
    ...driverFailures(SETS, query, STRING),
    ...serverFailures(SETS, query),
    ...clientFailures(SETS, port, ASTRA),
  ].filter(([sets]) => sets.includes(set)).map(([, message, rest]) => ({ message, ...rest }));
}

/** A server whose words are those of the row: its answer for the keyspace that it was asked for. */
function says(answer) {
  return { words: 'server', answer: (url) => answer(/^\/api\/json\/(?:v1\/(?=\w+\/))?(\w+)/.exec(url)[1]) };
}

/** A refused token in the words of 2024, and no login for the driver that then tries one. */
function refusedThenNoLogin(url) {
  return url === '/v1/auth' ? [404, undefined] : [200, { errors: [{ message: 'UNAUTHENTICATED: Invalid token' }] }];
}
