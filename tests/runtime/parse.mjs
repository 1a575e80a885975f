// Has one set's driver read every connection string of ours, and compares with the string that it makes itself.
//
//   node tests/runtime/parse.mjs astra-mongoose-1.6.0 < cases.json
//
// A case is `{ databaseId, region, suffix, keyspace, token, ours }`. Prints `{ cases, compared, differences }`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv, stdin, stdout } from 'node:process';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const ASTRA = '.apps.astra.datastax.com';

// No package exports `parseUri`, so both functions are loaded from their files.
const STARGATE = 'node_modules/stargate-mongoose/dist/collections/utils.js';
const ASTRA_MONGOOSE = 'node_modules/@datastax/astra-mongoose/dist';
const DRIVERS = {
  'stargate-mongoose-0.3.0': { parser: STARGATE, maker: STARGATE, make: byParts },
  'stargate-mongoose-0.6.10': { parser: STARGATE, maker: STARGATE, make: byEndpoint },
  'astra-mongoose-1.6.0': {
    parser: `${ASTRA_MONGOOSE}/driver/connection.js`,
    maker: `${ASTRA_MONGOOSE}/index.js`,
    make: byEndpoint,
  },
};

const set = argv[2];
const packages = fileURLToPath(new URL(`../../target/runtime/${set}/`, import.meta.url));
const require = createRequire(packages);
const { parser, maker, make } = DRIVERS[set];
const { parseUri } = require(join(packages, parser));
const { createAstraUri } = require(join(packages, maker));

const cases = await json(stdin);
const differences = [];
let compared = 0;
for (const each of cases) {
  const meant = {
    baseUrl: `https://${each.databaseId}-${each.region}${each.suffix}`,
    baseApiPath: 'api/json/v1',
    keyspaceName: each.keyspace,
    applicationToken: each.token,
  };
  expect('parts of ours', parts(each.ours), meant, each);
  const theirs = make(each);
  if (theirs === undefined) continue;
  compared += 1;
  expect('parts of theirs', parts(theirs), meant, each);
  expect('ours rewritten', rewritten(each.ours), theirs, each);
}
stdout.write(JSON.stringify({ cases: cases.length, compared, differences }));

function byEndpoint({ databaseId, region, suffix, keyspace, token }) {
  return createAstraUri(`https://${databaseId}-${region}${suffix}`, token, keyspace);
}

/** The first generation knew no hosts but production's: `undefined` for the others. */
function byParts({ databaseId, region, suffix, keyspace, token }) {
  return suffix === ASTRA ? createAstraUri(databaseId, region, keyspace, token) : undefined;
}

/** What the driver reads. The legacy parser makes objects without a prototype, and gives more fields. */
function parts(uri) {
  const { baseUrl, baseApiPath, keyspaceName, applicationToken } = parseUri(uri);
  return { baseUrl, baseApiPath, keyspaceName, applicationToken };
}

/** The same URL with its query in the one spelling that `URLSearchParams` has for it. */
function rewritten(uri) {
  const url = new URL(uri);
  url.searchParams.sort();
  return url.href;
}

function expect(what, found, meant, of) {
  if (!isDeepStrictEqual(found, meant)) differences.push({ what, found, meant, of });
}
