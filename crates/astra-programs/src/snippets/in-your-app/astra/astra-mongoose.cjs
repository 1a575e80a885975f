const mongoose = require('mongoose');
const { driver } = require('@datastax/astra-mongoose');

// A variable that is set wins over the file.
const uri = process.env.ASTRA_URI;

mongoose.setDriver(driver); // before the first model
// Await it before the first query.
const connected = mongoose.connect(uri);
