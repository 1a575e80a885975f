import mongoose from 'mongoose';
import { driver } from 'stargate-mongoose';

const uri = process.env.ASTRA_URI;

const options = { isAstra: true, createNamespaceOnConnect: false };

mongoose.setDriver(driver); // before the first model
await mongoose.connect(uri, options);
