// Connects to a self-hosted Data API and counts documents, so that mistakes show.
import { DataAPIClient, UsernamePasswordTokenProvider } from '@datastax/astra-db-ts';

// A variable that is set wins over the file.
const endpoint = process.env.DATA_API_ENDPOINT;
const keyspace = process.env.DATA_API_KEYSPACE;
const username = process.env.DATA_API_AUTH_USERNAME;
const password = process.env.DATA_API_AUTH_PASSWORD;
if (!endpoint || !keyspace || !username || !password) {
  const names =
    'DATA_API_ENDPOINT, DATA_API_KEYSPACE, ' +
    'DATA_API_AUTH_USERNAME or DATA_API_AUTH_PASSWORD';
  throw new Error(`No ${names}. Run with --env-file=astra.env.`);
}

const token = new UsernamePasswordTokenProvider(username, password);
const client = new DataAPIClient({ environment: 'hcd' }); // or 'dse', 'cassandra'

try {
  // The keyspace has to be there: db.admin({ environment: 'hcd' }).createKeyspace(…) makes one.
  const db = client.db(endpoint, { keyspace, token }); // sends nothing yet
  // The first request. A collection that exists stays as it is.
  const greetings = await db.createCollection<{ text: string }>('greetings');
  const count = await greetings.estimatedDocumentCount();
  // A refusal without a message reads like an empty answer.
  if (typeof count !== 'number') {
    throw new Error('No count in the answer: the server refused, or is no Data API.');
  }
  console.log(`Connected. The credentials were accepted; greetings has ${count} documents.`);
} catch (error) {
  // Only the message: it says why, and holds no credentials.
  console.error('Failed:', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await client.close();
}
