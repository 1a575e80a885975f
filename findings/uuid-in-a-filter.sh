#!/bin/sh
# stargate-mongoose 0.6.10 with mongoose 8.24.10.
#
# Behaviour: a UUID is stored as its usual text of 36 characters, but a filter by the same UUID is sent as an object
# with a key for each of its 16 bytes. Such a filter matches no document. There is no error.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who has a field of the type UUID. findOne gives null for what was just saved, an update changes nothing, and an
# upsert adds a new document each time.
# Source: mongoose lib/cast/uuid.js makes a Buffer of the filter's value. stargate-mongoose dist/client/serialize.js
# writes it by EJSON.stringify of bson, which gives a Buffer's keys one by one; serializeValue makes text of a Binary
# only. A document becomes a plain object by Document.toBSON first, which makes that Binary; a filter does not.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts stargate-mongoose@0.6.10 mongoose@8.24.10

cat > see.cjs <<'JS'
const mongoose = require('mongoose');
mongoose.setDriver(require('stargate-mongoose').driver);
mongoose.set('autoCreate', false);
(async () => {
  const asked = [];
  const server = require('node:http2').createServer((request, response) => {
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
  await mongoose.connect(uri, { isAstra: true });
  const Note = mongoose.model('Note', new mongoose.Schema({ key: 'UUID' }));
  const key = '0e8d7c6b-5a49-4838-a716-051423324150';
  await Note.create({ key });
  await Note.findOne({ key });
  console.log('stored', JSON.stringify(asked[0].insertOne.document.key));
  console.log('asked', JSON.stringify(asked[1].findOne.filter.key));
  process.exit(0);
})();
JS

expected='stored "0e8d7c6b-5a49-4838-a716-051423324150"
asked {"0":14,"1":141,"2":124,"3":107,"4":90,"5":73,"6":72,"7":56,"8":167,"9":22,"10":5,"11":20,"12":35,"13":50,"14":65,"15":80,"_subtype":4,"isMongooseBuffer":true}'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'A UUID is now sent in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: stargate-mongoose stores a UUID as text, and asks for it by an object of 16 numbered bytes'
