#!/bin/sh
# @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1; stargate-mongoose 0.6.10 with mongoose 8.24.10.
#
# Behaviour: the option dbName of `mongoose.connect` does nothing, in both drivers and without a word. The keyspace is
# always the last part of the string's path.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who moves a program from MongoDB, where dbName wins over the path, and tells test and production apart by it:
# the tests read, change and delete in the production keyspace that the string names.
# Source: stargate-mongoose dist/collections/client.js, Client.connect, and @datastax/astra-mongoose
# dist/driver/connection.js, Connection.createClient: both take the keyspace from parseUri alone, and never read dbName.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

install() { # FOLDER PACKAGE...
  mkdir "$1"
  echo '{}' > "$1/package.json"
  (cd "$1" && shift && npm install --silent --no-audit --no-fund --ignore-scripts "$@")
}
install older stargate-mongoose@0.6.10 mongoose@8.24.10
install newer @datastax/astra-mongoose@1.6.0 @datastax/astra-db-ts@2.3.0 mongoose@9.12.1

cat > see.cjs <<'JS'
const { createRequire } = require('node:module');
const see = async (folder, name, kind, options) => {
  const load = createRequire(`${process.cwd()}/${folder}/`);
  const mongoose = load('mongoose');
  mongoose.setDriver(load(name).driver ?? load(name));
  mongoose.set('autoCreate', false);
  let path;
  const server = kind.createServer((request, response) => {
    path = request.url;
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"data":{"document":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/production?applicationToken=t`;
  await mongoose.connect(uri, { ...options, dbName: 'test' });
  await mongoose.model('Note', new mongoose.Schema({})).findOne();
  console.log(folder, path);
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true });
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own);
  process.exit(0);
})();
JS

expected='older /api/json/v1/production/notes
newer /api/json/v1/production/notes'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'The option dbName now leads to another path:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: with dbName: "test", both drivers ask for the keyspace of the string'
