// Connects Mongoose to Astra and counts documents, so that mistakes show.
import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';

// A variable that is set wins over the file.
const uri = process.env.ASTRA_URI;
if (!uri) {
  throw new Error('No ASTRA_URI. Run with --env-file=astra.env.');
}

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

try {
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
  const message = error instanceof Error ? error.message : String(error);
  console.error('Failed:', message.replace(/Astra\w+:.*/s, '…'));
  process.exitCode = 1;
} finally {
  await mongoose.disconnect();
}
