// Connects Mongoose to a self-hosted Data API and counts documents, so that mistakes show.
import mongoose from 'mongoose';
import { driver } from 'stargate-mongoose';

// A variable that is set wins over the file.
const uri = process.env.DATA_API_URL;
const username = process.env.DATA_API_AUTH_USERNAME;
const password = process.env.DATA_API_AUTH_PASSWORD;
if (!uri || !username || !password) {
  const names = 'DATA_API_URL, DATA_API_AUTH_USERNAME or DATA_API_AUTH_PASSWORD';
  throw new Error(`No ${names}. Run with --env-file=astra.env.`);
}

// The driver makes the keyspace if there is none. Up to 0.5.6 it takes an authUrl as well.
const options = { isAstra: false, username, password };

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

try {
  await mongoose.connect(uri, options); // makes the keyspace
  // A collection that exists stays as it is.
  await Greeting.createCollection();
  const count = await Greeting.countDocuments();
  console.log(`Connected. The credentials were accepted; greetings has ${count} documents.`);
} catch (error) {
  // Only the message: the whole error can hold the password.
  console.error('Failed:', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await mongoose.disconnect();
}
