// Connects Mongoose to Astra and counts documents, so that mistakes show.
const mongoose = require('mongoose');
const { driver } = require('stargate-mongoose');

// A variable that is set wins over the file.
const uri = process.env.ASTRA_URI;
if (!uri) {
  throw new Error('No ASTRA_URI. Run with --env-file=astra.env.');
}

// On Astra, keyspaces are made in the portal and not by the driver.
const options = { isAstra: true, createNamespaceOnConnect: false };

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });
const Greeting = mongoose.model('Greeting', schema);

async function main() {
  try {
    await mongoose.connect(uri, options); // sends nothing yet
    // The first request. A collection that exists stays as it is.
    await Greeting.createCollection();
    const count = await Greeting.countDocuments();
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
