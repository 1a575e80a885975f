// Connects Mongoose to Astra and counts documents, so that mistakes show.
const mongoose = require('mongoose');
const { createAstraUri, driver } = require('@datastax/astra-mongoose');

// A variable that is set wins over the file.
const endpoint = process.env.ASTRA_DB_API_ENDPOINT;
const keyspace = process.env.ASTRA_DB_KEYSPACE;
const token = process.env.ASTRA_DB_APPLICATION_TOKEN;
if (!endpoint || !keyspace || !token) {
  const names = 'ASTRA_DB_API_ENDPOINT, ASTRA_DB_KEYSPACE or ASTRA_DB_APPLICATION_TOKEN';
  throw new Error(`No ${names}. Run with --env-file=astra.env.`);
}

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

async function main() {
  try {
    const uri = createAstraUri(endpoint, token, keyspace);
    await mongoose.connect(uri); // sends nothing yet
    // The first request. A collection that exists stays as it is.
    await Greeting.createCollection();
    const count = await Greeting.estimatedDocumentCount();
    // A refusal without a message reads like an empty answer.
    if (typeof count !== 'number') {
      throw new Error('No count in the answer: the server refused, or is no Data API.');
    }
    console.log(`Connected. The token was accepted; greetings has ${count} documents.`);
  } catch (error) {
    // Only the message, and not the token, which one about a header repeats.
    console.error('Failed:', error.message.replace(/Astra\w+:.*/s, '…'));
    process.exitCode = 1;
  } finally {
    await mongoose.disconnect();
  }
}

main();
