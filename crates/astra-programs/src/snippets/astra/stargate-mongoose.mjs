// Connects Mongoose to Astra and reads a document, so that mistakes show.
import mongoose from 'mongoose';
import { driver } from 'stargate-mongoose';

const uri = process.env.ASTRA_URI;
if (!uri) {
  throw new Error('No ASTRA_URI. Run: node --env-file=astra.env connect.mjs');
}

// On Astra, keyspaces are made in the portal and not by the driver.
const options = { isAstra: true, createNamespaceOnConnect: false };

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

try {
  await mongoose.connect(uri, options); // sends nothing yet
  // The first request. A collection that exists stays as it is.
  await Greeting.createCollection();
  const greeting = await Greeting.findOne();
  console.log('Connected. First greeting:', greeting?.text ?? 'none yet');
} catch (error) {
  // Only the message: the whole error can hold the connection string.
  console.error('Failed:', error.message);
  process.exitCode = 1;
} finally {
  await mongoose.disconnect();
}
