#!/bin/sh
# @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1; stargate-mongoose 0.6.10 with mongoose 8.24.10.
#
# Behaviour: `Model.collection.insertOne(document)` and `Model.collection.findOne(filter)` of the newer driver turn each
# ObjectId in the caller's own object into a string, at every depth. The older one leaves the object as it is.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who uses `Model.collection` to go past Mongoose's casts, as imports do, and uses the object afterwards: its
# `_id.equals(…)` is a TypeError then, and a comparison with an ObjectId is false.
# Source: @datastax/astra-mongoose dist/serialize.js, serializeValue: in its branch of plain objects it writes each
# value back into the object that it was given. dist/driver/collection.js hands it the caller's document and filter
# themselves.
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
      response.end('{"status":{"insertedIds":["1"]},"data":{"document":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, options);
  const { collection } = mongoose.model('Note', new mongoose.Schema({}));
  const id = new mongoose.Types.ObjectId();
  const document = { _id: id, author: { id } };
  const filter = { _id: { $in: [id] } };
  await collection.insertOne(document);
  await collection.findOne(filter);
  const values = [document._id, document.author.id, filter._id.$in[0]];
  console.log(folder, values.map(value => value.constructor.name).join(', '));
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true });
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own);
  process.exit(0);
})();
JS

expected='older ObjectId, ObjectId, ObjectId
newer String, String, String'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'The drivers now treat the objects of the caller in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo "same: Model.collection of astra-mongoose turns each ObjectId in the caller's object into a string"
