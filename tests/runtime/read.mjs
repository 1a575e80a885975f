// Has one set's driver read texts of any kind, and prints what it returns or throws for each.
//
//   node tests/runtime/read.mjs astra-mongoose-1.6.0 < texts.json
//
// Prints, for each text, `{ ok }` with what `parseUri` returned, or `{ error }` with the message that it threw.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv, stdin, stdout } from 'node:process';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const set = argv[2];
const packages = fileURLToPath(new URL(`../../target/runtime/${set}/`, import.meta.url));
const parser = set.startsWith('astra')
  ? 'node_modules/@datastax/astra-mongoose/dist/driver/connection.js'
  : 'node_modules/stargate-mongoose/dist/collections/utils.js';
const { parseUri } = createRequire(packages)(join(packages, parser));

const texts = await json(stdin);
stdout.write(JSON.stringify(texts.map(read)));

function read(text) {
  try {
    const { baseUrl, baseApiPath, keyspaceName, applicationToken = null } = parseUri(text);
    return { ok: { baseUrl, baseApiPath, keyspaceName, applicationToken: [applicationToken].flat()[0] } };
  } catch ({ message }) {
    return { error: message };
  }
}
