const mongoose = require('mongoose');
const { driver } = require('stargate-mongoose');

// A variable that is set wins over the file.
const uri = process.env.ASTRA_URI;

const options = { isAstra: true, createNamespaceOnConnect: false };

mongoose.setDriver(driver); // before the first model
// Await it before the first query.
const connected = mongoose.connect(uri, options);
