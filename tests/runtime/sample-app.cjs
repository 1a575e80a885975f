// Connects as a sample app does, with what its own loader took from the `.env` beside it, and makes a query.
//
//   node --env-file=.env tests/runtime/sample-app.cjs '{ "loader": …, "astra_if": …, "takes_on_astra": … }'
//
// The argument is from `tests/vectors/sample-apps.json`. Prints the environment as the last line.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const packages = (set) => createRequire(join(__dirname, '../../target/runtime', set, '/'));

const { loader, astra_if: condition, takes_on_astra: taken } = JSON.parse(process.argv[2]);
if (loader === 'dotenv') packages('sample-apps')('dotenv').config();
const { env } = process;

const requireDriver = packages('astra-mongoose-1.6.0');
const mongoose = requireDriver('mongoose');
const { createAstraUri, driver } = requireDriver('@datastax/astra-mongoose');
mongoose.setDriver(driver);
const Greeting = mongoose.model('Greeting', new mongoose.Schema({ text: String }, { autoCreate: false }));

const isAstra = condition === 'IS_ASTRA' ? Boolean(env.IS_ASTRA) : env.IS_ASTRA === 'true';
const user = { username: env.DATA_API_AUTH_USERNAME, password: env.DATA_API_AUTH_PASSWORD };

async function main() {
  if (taken.includes('DATA_API_URL')) {
    await mongoose.connect(env.DATA_API_URL, { isAstra, ...user });
  } else if (isAstra) {
    const uri = createAstraUri(env.ASTRA_API_ENDPOINT, env.ASTRA_APPLICATION_TOKEN, env.ASTRA_NAMESPACE);
    await mongoose.connect(uri, {});
  } else {
    await mongoose.connect(env.DATA_API_URL, { isAstra: false, ...user });
  }
  await Greeting.createCollection();
  await Greeting.estimatedDocumentCount();
  await mongoose.disconnect();
  console.log(`\n${JSON.stringify(env)}`);
}

main();
