// Bundled by esbuild as an ES module, it needs --packages=external.
import mongoose from 'mongoose';
import { driver } from 'stargate-mongoose';

// A variable that is set wins over the file.
const uri = process.env.ASTRA_URI;

const options = { isAstra: true, createNamespaceOnConnect: false };

mongoose.setDriver(driver); // before the first model
await mongoose.connect(uri, options);
