#!/bin/sh
# @datastax/astra-mongoose 1.6.0, with mongoose 9.12.1 installed twice: once for the program, once beside the driver.
#
# Behaviour: an ObjectId is sent as an object of its private fields, in documents and in filters. There is no error and
# no warning: setDriver, connect and create succeed, and both copies may have the same version.
# Seen on 28 November 2026: the text in `expected` below; with one copy it is the 24 digits.
# Hurt: who has the driver in one package of a workspace and the models in another. Every document gets an _id that no
# other program finds, and what was stored by 24 digits is found no more.
# Source: @datastax/astra-mongoose dist/serialize.js, serializeValue: it compares by instanceof with the ObjectId of the
# mongoose that the driver itself loads. An ObjectId of another copy falls to the branch of plain objects.
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
install program mongoose@9.12.1
install driver @datastax/astra-mongoose@1.6.0 @datastax/astra-db-ts@2.3.0 mongoose@9.12.1

cat > see.cjs <<'JS'
const { createRequire } = require('node:module');
const load = folder => createRequire(`${process.cwd()}/${folder}/`);
const see = async (name, mongoose) => {
  mongoose.setDriver(load('driver')('@datastax/astra-mongoose').driver);
  mongoose.set('autoCreate', false);
  const asked = [];
  const server = require('node:http').createServer((request, response) => {
    let text = '';
    request.on('data', part => { text += part; });
    request.on('end', () => {
      asked.push(JSON.parse(text));
      response.setHeader('content-type', 'application/json');
      response.end('{"status":{"insertedIds":["1"]},"data":{"document":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, { isAstra: false, username: 'u', password: 'p' });
  const Note = mongoose.model('Note', new mongoose.Schema({}));
  await Note.create({ _id: '65a1b2c3d4e5f60718293a4b' });
  await Note.findById('65a1b2c3d4e5f60718293a4b');
  console.log(name, JSON.stringify([asked[0].insertOne.document._id, asked[1].findOne.filter._id]));
};
(async () => {
  await see('one copy', load('driver')('mongoose'));
  await see('two copies', load('program')('mongoose'));
  process.exit(0);
})();
JS

fields='{"i0":6660530,"i1":12834021,"i2":16123672,"i3":2701899}'
expected="one copy [\"65a1b2c3d4e5f60718293a4b\",\"65a1b2c3d4e5f60718293a4b\"]
two copies [$fields,$fields]"
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'An ObjectId of a second copy of mongoose is now sent in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: with two copies of mongoose an ObjectId is sent as its private fields'
