// Connects Mongoose to Astra and reads a document, so that mistakes show.
import mongoose from 'mongoose';
import astraMongoose from '@datastax/astra-mongoose';

const endpoint = process.env.ASTRA_DB_API_ENDPOINT;
const keyspace = process.env.ASTRA_DB_KEYSPACE;
const token = process.env.ASTRA_DB_APPLICATION_TOKEN;
if (!endpoint || !keyspace || !token) {
  const names = 'ASTRA_DB_API_ENDPOINT, ASTRA_DB_KEYSPACE or ASTRA_DB_APPLICATION_TOKEN';
  throw new Error(`No ${names}. Run: node --env-file=astra.env connect.mts`);
}

const { createAstraUri, driver } = astraMongoose; // createAstraUri cannot be imported by name

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

try {
  const uri = createAstraUri(endpoint, token, keyspace);
  await mongoose.connect(uri); // sends nothing yet
  // The first request. A collection that exists stays as it is.
  await Greeting.createCollection();
  const greeting = await Greeting.findOne();
  console.log('Connected. First greeting:', greeting?.text ?? 'none yet');
} catch (error) {
  // Only the message: the whole error can hold the connection string.
  console.error('Failed:', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await mongoose.disconnect();
}
