// Bundled by esbuild as an ES module, it needs --packages=external.
import mongoose from 'mongoose';
import astraMongoose from '@datastax/astra-mongoose';

// A variable that is set wins over the file.
const endpoint = process.env.ASTRA_DB_API_ENDPOINT!;
const keyspace = process.env.ASTRA_DB_KEYSPACE!;
const token = process.env.ASTRA_DB_APPLICATION_TOKEN!;

const { createAstraUri, driver } = astraMongoose; // createAstraUri cannot be imported by name
const uri = createAstraUri(endpoint, token, keyspace);

mongoose.setDriver(driver); // before the first model
await mongoose.connect(uri);
