// Connects Mongoose to a self-hosted Data API for each request and counts documents.
// With a compatibility_date before 2026-08-04 it needs the flag nodejs_compat.
import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';

mongoose.setDriver(driver); // before the first model
const schema = new mongoose.Schema({ text: String }, { autoCreate: false });

export default {
  async fetch(request, env) {
    const uri = env.DATA_API_URL;
    const username = env.DATA_API_AUTH_USERNAME;
    const password = env.DATA_API_AUTH_PASSWORD;
    if (!uri || !username || !password) {
      const names = 'DATA_API_URL, DATA_API_AUTH_USERNAME or DATA_API_AUTH_PASSWORD';
      return new Response(`No ${names}. Run with --env-file=astra.env.\n`, { status: 500 });
    }

    // The keyspace has to be there: the connection's createKeyspace(name) makes one.
    const options = { isAstra: false, username, password };

    // In the handler: a Worker may send nothing outside of a request.
    const connection = mongoose.createConnection();
    try {
      await connection.openUri(uri, options); // sends nothing yet
      const Greeting = connection.model('Greeting', schema);
      // The first request. A collection that exists stays as it is.
      await Greeting.createCollection();
      const count = await Greeting.estimatedDocumentCount();
      // A refusal without a message reads like an empty answer.
      if (typeof count !== 'number') {
        throw new Error('No count in the answer: the server refused, or is no Data API.');
      }
      const result = `Connected. The credentials were accepted; greetings has ${count} documents.`;
      return new Response(`${result}\n`);
    } catch (error) {
      // Only the message: the whole error can hold the password.
      return new Response(`Failed: ${error.message}\n`, { status: 500 });
    } finally {
      await connection.close();
    }
  },
};
