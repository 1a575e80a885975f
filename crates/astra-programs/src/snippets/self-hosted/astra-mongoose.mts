// Connects Mongoose to a self-hosted Data API and counts documents, so that mistakes show.
import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';

// A variable that is set wins over the file.
const uri = process.env.DATA_API_URL;
const username = process.env.DATA_API_AUTH_USERNAME;
const password = process.env.DATA_API_AUTH_PASSWORD;
if (!uri || !username || !password) {
  const names = 'DATA_API_URL, DATA_API_AUTH_USERNAME or DATA_API_AUTH_PASSWORD';
  throw new Error(`No ${names}. Run with --env-file=astra.env.`);
}

// The keyspace has to be there: the connection's createKeyspace(name) makes one.
const options = { isAstra: false, username, password };

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

try {
  await mongoose.connect(uri, options); // sends nothing yet
  // The first request. A collection that exists stays as it is.
  await Greeting.createCollection();
  const count = await Greeting.estimatedDocumentCount();
  // A refusal without a message reads like an empty answer.
  if (typeof count !== 'number') {
    throw new Error('No count in the answer: the server refused, or is no Data API.');
  }
  console.log(`Connected. The credentials were accepted; greetings has ${count} documents.`);
} catch (error) {
  // Only the message: the whole error can hold the password.
  console.error('Failed:', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await mongoose.disconnect();
}
