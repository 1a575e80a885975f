import mongoose from 'mongoose';
import { driver } from '@datastax/astra-mongoose';

const uri = process.env.ASTRA_URI!;

mongoose.setDriver(driver); // before the first model
await mongoose.connect(uri);
