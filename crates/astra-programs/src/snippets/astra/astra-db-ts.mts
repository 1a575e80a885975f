// Connects to Astra and counts documents, so that mistakes show.
import { DataAPIClient } from '@datastax/astra-db-ts';

// A variable that is set wins over the file.
const endpoint = process.env.ASTRA_DB_API_ENDPOINT;
const keyspace = process.env.ASTRA_DB_KEYSPACE;
const token = process.env.ASTRA_DB_APPLICATION_TOKEN;
if (!endpoint || !keyspace || !token) {
  const names = 'ASTRA_DB_API_ENDPOINT, ASTRA_DB_KEYSPACE or ASTRA_DB_APPLICATION_TOKEN';
  throw new Error(`No ${names}. Run with --env-file=astra.env.`);
}

const client = new DataAPIClient();

try {
  const db = client.db(endpoint, { keyspace, token }); // sends nothing yet
  // The first request. A collection that exists stays as it is.
  const greetings = await db.createCollection<{ text: string }>('greetings');
  const count = await greetings.estimatedDocumentCount();
  // A refusal without a message reads like an empty answer.
  if (typeof count !== 'number') {
    throw new Error('No count in the answer: the server refused, or is no Data API.');
  }
  console.log(`Connected. The token was accepted; greetings has ${count} documents.`);
} catch (error) {
  // Only the message, and not the token, which one about a header repeats.
  const message = error instanceof Error ? error.message : String(error);
  console.error('Failed:', message.replaceAll(token, '…'));
  process.exitCode = 1;
} finally {
  await client.close();
}
