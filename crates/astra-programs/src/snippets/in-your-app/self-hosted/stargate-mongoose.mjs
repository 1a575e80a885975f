// Bundled by esbuild as an ES module, it needs --packages=external.
import mongoose from 'mongoose';
import { driver } from 'stargate-mongoose';

// A variable that is set wins over the file.
const uri = process.env.DATA_API_URL;
const username = process.env.DATA_API_AUTH_USERNAME;
const password = process.env.DATA_API_AUTH_PASSWORD;

const options = { isAstra: false, username, password };

mongoose.setDriver(driver); // before the first model
await mongoose.connect(uri, options);
