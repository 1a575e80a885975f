#!/bin/sh
# stargate-mongoose 0.6.10 with mongoose 8.24.10; @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1.
#
# Behaviour: the older driver sends a Decimal128 and a BigInt as JSON numbers, the newer one as strings. The older one
# so loses digits, without an error, although both types exist to keep digits. A filter changes in the same way.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who stores money or long identifiers. First the digits are lost; then, after the change to the newer driver, a
# filter asks for a string where numbers are stored, and finds nothing.
# Source: stargate-mongoose dist/client/serialize.js, serializeValue (turns both into a Number);
# @datastax/astra-mongoose dist/serialize.js, serializeValue (turns both into a string, unless it is a table).
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
      response.end('{"status":{"insertedIds":["1"]},"data":{"document":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, options);
  const Bill = mongoose.model('Bill', new mongoose.Schema({ price: 'Decimal128', number: BigInt }));
  await Bill.create({ price: '12345678901234567890.12', number: 9007199254740993n });
  await Bill.findOne({ price: '1.50' });
  const { price, number } = asked[0].insertOne.document;
  console.log(folder, JSON.stringify({ price, number, filter: asked[1].findOne.filter }));
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true });
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own);
  process.exit(0);
})();
JS

expected='older {"price":12345678901234567000,"number":9007199254740992,"filter":{"price":1.5}}
newer {"price":"12345678901234567890.12","number":"9007199254740993","filter":{"price":"1.50"}}'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'The drivers now send a Decimal128 or a BigInt in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: the older driver sends a Decimal128 and a BigInt as rounded numbers, the newer one as strings'
