#!/bin/sh
# @datastax/astra-mongoose 1.0.6, 1.5.0 and 1.6.0, each with mongoose 8.24.10 (the newest line that all three accept).
#
# Behaviour: `mongoose.connection.useDb` is missing before 1.5.0: a call is a TypeError. From 1.5.0 on it gives a
# connection to another keyspace, which shares the client. The registry has no version between 1.0.6 and 1.5.0.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who keeps one keyspace per customer. Mongoose's guide and its types offer useDb, so that the program compiles
# and fails only when the first customer comes; a range such as ^1.0.0 with an old lock file is enough.
# Source: dist/driver/connection.js: Connection has useDb from 1.5.0 on. It extends Mongoose's BaseConnection, in which
# there is none: Mongoose keeps useDb in its own driver for MongoDB.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

for version in 1.0.6 1.5.0 1.6.0; do
  mkdir $version
  echo '{}' > $version/package.json
  (cd $version && npm install --silent --no-audit --no-fund --ignore-scripts \
    "@datastax/astra-mongoose@$version" @datastax/astra-db-ts@2.3.0 mongoose@8.24.10)
done

cat > see.cjs <<'JS'
const { createRequire } = require('node:module');
const see = async version => {
  const load = createRequire(`${process.cwd()}/${version}/`);
  const mongoose = load('mongoose');
  mongoose.setDriver(load('@datastax/astra-mongoose').driver);
  mongoose.set('autoCreate', false);
  let path;
  const server = require('node:http').createServer((request, response) => {
    path = request.url;
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"data":{"document":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, { isAstra: false, username: 'u', password: 'p' });
  try {
    await mongoose.connection.useDb('other').model('Note', new mongoose.Schema({})).findOne();
    console.log(version, path);
  } catch (error) {
    console.log(version, error.message);
  }
};
(async () => {
  for (const version of ['1.0.6', '1.5.0', '1.6.0']) await see(version);
  process.exit(0);
})();
JS

expected='1.0.6 mongoose.connection.useDb is not a function
1.5.0 /api/json/v1/other/notes
1.6.0 /api/json/v1/other/notes'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'useDb now does something else in one of these versions:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: useDb is not a function in astra-mongoose 1.0.6, and opens another keyspace in 1.5.0 and 1.6.0'
