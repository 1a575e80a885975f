const mongoose = require('mongoose');
const { createAstraUri, driver } = require('@datastax/astra-mongoose');

// A variable that is set wins over the file.
const endpoint = process.env.ASTRA_DB_API_ENDPOINT;
const keyspace = process.env.ASTRA_DB_KEYSPACE;
const token = process.env.ASTRA_DB_APPLICATION_TOKEN;

const uri = createAstraUri(endpoint, token, keyspace);

mongoose.setDriver(driver); // before the first model
// Await it before the first query.
const connected = mongoose.connect(uri);
