// Programs that use astra-db-ts, which astra-mongoose brings, or astrapy in a way that it refuses.
import { NEVER } from './provocations.mjs';

/** Those of the clients' own messages. `port` is one on which nothing listens, `astra` the endpoint of a database. */
export function clientFailures({ ASTRA_MONGOOSE, ASTRAPY }, port, astra) {
  const ts = (message, act, rest = { isDirect: true }) => [
    [ASTRA_MONGOOSE],
    message,
    {
      ending: '.cjs',
      ...rest,
      program: `
        const { DataAPIClient } = require('@datastax/astra-db-ts');
        const client = new DataAPIClient('AstraCS:none');
        (async () => { ${act} })();`,
    },
  ];
  const py = (message, act) => [
    [ASTRAPY],
    message,
    {
      ending: '.py',
      isDirect: true,
      program: `
from astrapy import DataAPIClient
from astrapy.authentication import StaticTokenProvider
import socket
client = DataAPIClient()
${act}
`,
    },
  ];
  const asks = "keyspace='k', token='AstraCS:none').get_collection('c').find_one({})";
  const listening = "server = socket.create_server(('127.0.0.1', 0))";
  const local = "DataAPIClient(environment='hcd').get_database(f'http://127.0.0.1:{server.getsockname()[1]}', keyspace='k'";
  return [
    ts('.db() no longer allows', "client.db('2597da05-9018-4566-a534-04338b75973b', 'us-east-2');"),
    ts('Failed to parse URL from', "await client.db('db.example.com').collection('c').findOne({});"),
    ts('No keyspace set for DB', "new DataAPIClient({ environment: 'hcd' }).db('http://localhost:8181').keyspace;"),
    ts(
      'Command timed out after',
      `await client.db('${astra}', { timeoutDefaults: { requestTimeoutMs: 300 } }).collection('c').findOne({});`,
      { answer: () => [NEVER] },
    ),
    ts('database ID unable to be parsed', "client.db('https://db.example.com').id;"),
    py("Request URL is missing an 'http://' or 'https://' protocol", `client.get_database('db.example.com', ${asks}`),
    py('Illegal header value', `${listening}\n${local}, token='AstraCS:none\\n').get_collection('c').find_one({})`),
    py('[Errno 111] Connection refused', `client.get_database('http://127.0.0.1:${port}', ${asks}`),
    py(
      'Environment mismatch between client and provided API endpoint',
      `client.get_database('${astra.replace('astra', 'astra-dev')}')`,
    ),
    py('database ID unable to be parsed', "print(client.get_database('https://db.example.com').id)"),
    py('No keyspace specified', "DataAPIClient(environment='hcd').get_database('http://localhost:8181').get_collection('c')"),
  ];
}
