// Connects Mongoose to Astra for each request and counts documents, so that mistakes show.
// With a compatibility_date before 2026-08-04 it needs the flag nodejs_compat.
import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });

export default {
  async fetch(request, env) {
    const uri = env.ASTRA_URI;
    if (!uri) {
      return new Response('No ASTRA_URI. Run with --env-file=astra.env.\n', { status: 500 });
    }

    // In the handler: a Worker may send nothing outside of a request.
    const connection = mongoose.createConnection();
    try {
      await connection.openUri(uri); // sends nothing yet
      const Greeting = connection.model('Greeting', schema);
      // The first request. A collection that exists stays as it is.
      await Greeting.createCollection();
      const count = await Greeting.estimatedDocumentCount();
      // A refusal without a message reads like an empty answer.
      if (typeof count !== 'number') {
        throw new Error('No count in the answer: the server refused, or is no Data API.');
      }
      const result = `Connected. The token was accepted; greetings has ${count} documents.`;
      return new Response(`${result}\n`);
    } catch (error) {
      // Only the message, and not the token, which one about a header repeats.
      const message = error.message.replace(/Astra\w+:.*/s, '…');
      return new Response(`Failed: ${message}\n`, { status: 500 });
    } finally {
      await connection.close();
    }
  },
};
