// Bundled by esbuild as an ES module, it needs --packages=external.
import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';

// A variable that is set wins over the file.
const uri = process.env.ASTRA_URI;

mongoose.setDriver(driver); // before the first model
await mongoose.connect(uri);
