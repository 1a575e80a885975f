#!/bin/sh
# stargate-mongoose 0.6.10 with mongoose 8.24.10; @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1.
#
# Behaviour: `Model.insertMany` of 150 documents is one request of 150 with the older driver, and three of 50 with the
# newer one. Those three are under way at the same time, and say ordered: false, although insertMany of Mongoose is
# ordered unless told otherwise: the driver hears only the options that the caller gave.
# Seen on 28 November 2026: the text in `expected` below; the three requests are answered only when all of them are
# there.
# Hurt: with the older driver, who inserts more than the Data API takes in one request (it refuses the whole request).
# With the newer one, who counts on the order: when a document is refused, later ones are stored all the same.
# Source: stargate-mongoose dist/collections/collection.js, Collection.insertMany (does not split);
# @datastax/astra-db-ts Collection.insertMany (50 a request, 8 at a time, unless `ordered` is true).
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
const see = async (folder, name, kind, options, requests) => {
  const load = createRequire(`${process.cwd()}/${folder}/`);
  const mongoose = load('mongoose');
  mongoose.setDriver(load(name).driver ?? load(name));
  mongoose.set('autoCreate', false);
  const asked = [], waiting = [];
  const server = kind.createServer((request, response) => {
    let text = '';
    request.on('data', part => { text += part; });
    request.on('end', () => {
      asked.push(JSON.parse(text).insertMany);
      waiting.push(response);
      if (waiting.length < requests) return; // All of them are open at once, or this never answers.
      for (const one of waiting.splice(0)) {
        one.setHeader('content-type', 'application/json');
        one.end('{"status":{"documentResponses":[],"insertedIds":[]}}');
      }
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, options);
  const Note = mongoose.model('Note', new mongoose.Schema({ n: Number }));
  await Note.insertMany(Array.from({ length: 150 }, (_, n) => ({ n })));
  const one = ({ documents, options }) => `${documents.length} ordered:${options.ordered}`;
  console.log(folder, asked.map(one).join(', '));
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true }, 1);
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own, 3);
  process.exit(0);
})();
JS

expected='older 150 ordered:undefined
newer 50 ordered:false, 50 ordered:false, 50 ordered:false'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'insertMany of 150 documents is now sent in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: the older driver sends 150 documents at once, the newer one three times 50 side by side, unordered'
