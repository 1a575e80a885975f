const mongoose = require('mongoose');
const { driver } = require('@datastax/astra-mongoose');

// A variable that is set wins over the file.
const uri = process.env.DATA_API_URL;
const username = process.env.DATA_API_AUTH_USERNAME;
const password = process.env.DATA_API_AUTH_PASSWORD;

const options = { isAstra: false, username, password };

mongoose.setDriver(driver); // before the first model
// Await it before the first query.
const connected = mongoose.connect(uri, options);
