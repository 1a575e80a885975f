#!/bin/sh
# @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1; stargate-mongoose 0.6.10 with mongoose 8.24.10.
#
# Behaviour: a condition with the value undefined is left out of the request, so that the filter is empty and selects
# every document. Mongoose's own driver and stargate-mongoose send null, which selects only documents without a value.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who moves a program from MongoDB or stargate-mongoose. `deleteMany({ owner: user.id })` with a misspelt field
# (`user.id` is undefined) deleted only what has no owner, and now deletes the whole collection; updateMany changes all
# of it.
# Source: @datastax/astra-mongoose dist/serialize.js, serializeValue (gives undefined back as it is), then
# @datastax/astra-db-ts DataAPIHttpClient.executeCommand (writes the command by JSON.stringify, which leaves it out);
# stargate-mongoose dist/client/serialize.js (writes it by the EJSON of bson, which writes null).
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
  const asked = [];
  const server = kind.createServer((request, response) => {
    let text = '';
    request.on('data', part => { text += part; });
    request.on('end', () => {
      asked.push(JSON.parse(text));
      response.setHeader('content-type', 'application/json');
      response.end('{"status":{"deletedCount":1,"matchedCount":1,"modifiedCount":1}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, options);
  const Note = mongoose.model('Note', new mongoose.Schema({ owner: String, read: Boolean }));
  await Note.deleteMany({ owner: undefined });
  await Note.updateMany({ owner: undefined }, { read: true });
  console.log(folder, JSON.stringify(asked.map(command => Object.values(command)[0].filter)));
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true });
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own);
  process.exit(0);
})();
JS

expected='older [{"owner":null},{"owner":null}]
newer [{},{}]'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'The drivers now send another filter for the value undefined:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: for { owner: undefined } the older driver sends { owner: null }, the newer one an empty filter'
