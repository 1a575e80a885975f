#!/bin/sh
# @datastax/astra-db-ts 2.3.0.
#
# Behaviour: an answer of status 401 without a body counts as success. createCollection resolves, findOne gives no
# document, find an empty list, updateOne "0 matched". The same answer with status 403, 404 or 500 is a
# DataAPIHttpError.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who runs a Data API of their own: a proxy in front of it often refuses without a body. A wrong credential then
# looks like an empty database, in this client and in @datastax/astra-mongoose, and a check at the start passes.
# Source: dist/cjs/lib/api/clients/data-api-http-client.js, DataAPIHttpClient.executeCommand: it raises its HTTP error
# for 400 and above except 401, and takes an empty body for an empty object, in which there are no errors.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @datastax/astra-db-ts@2.3.0

cat > see.cjs <<'JS'
const { DataAPIClient } = require('@datastax/astra-db-ts');
const see = async status => {
  const server = require('node:http').createServer((request, response) => {
    request.resume();
    request.on('end', () => { response.writeHead(status).end(); });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const db = new DataAPIClient('t').db(`http://127.0.0.1:${server.address().port}`, { keyspace: 'ks' });
  const notes = db.collection('notes');
  const calls = [
    db.createCollection('notes').then(() => 'created'),
    notes.findOne({}).then(one => one ?? 'no document'),
    notes.find({}).toArray().then(all => `${all.length} found`),
    notes.updateOne({ n: 1 }, { $set: { n: 2 } }).then(result => `${result.matchedCount} matched`),
  ];
  const results = await Promise.all(calls.map(call => call.catch(error => error.name)));
  console.log(status, results.join(', '));
};
(async () => {
  for (const status of [401, 403, 500]) await see(status);
  process.exit(0);
})();
JS

http='DataAPIHttpError, DataAPIHttpError, DataAPIHttpError, DataAPIHttpError'
expected="401 created, no document, 0 found, 0 matched
403 $http
500 $http"
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'An answer without a body is now taken in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: a 401 without a body is success, a 403 or 500 without one is an error'
