#!/bin/sh
# stargate-mongoose 0.6.10 with mongoose 8.24.10; @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1.
#
# Behaviour: the Data API counts up to 1000 documents and then answers 1000 with moreData: true. `countDocuments` of the
# older driver gives 1000 for it, as if there were exactly 1000; the newer one raises TooManyDocumentsToCountError.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who shows totals or pages: with the older driver every larger collection has 1000 documents, and the pages after
# them are never asked for. After the change to the newer driver the same line is an error, in the largest collections
# only.
# Source: stargate-mongoose dist/collections/collection.js, Collection.countDocuments (reads count, not moreData, unlike
# deleteMany in the same file); @datastax/astra-mongoose dist/driver/collection.js, Collection.countDocuments (calls
# astra-db-ts with an upper bound of 1000, which raises the error when it reads moreData).
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
  const server = kind.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"status":{"count":1000,"moreData":true}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, options);
  const Note = mongoose.model('Note', new mongoose.Schema({}));
  console.log(folder, await Note.countDocuments().catch(error => error.name));
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true });
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own);
  process.exit(0);
})();
JS

expected='older 1000
newer TooManyDocumentsToCountError'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'The answer "1000 and more" is now taken in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: of more than 1000 documents the older driver counts 1000, the newer one raises an error'
