#!/bin/sh
# @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1.
#
# Behaviour: a regular expression in a filter is sent as an empty object: { title: /rust/i } becomes { "title": {} }. It
# is the same for find, for deleteMany and within $in. There is no error.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who searches by a regular expression, as Mongoose's guide does. The program is not told that this cannot be
# asked: it searches for documents whose field holds an empty object, and finds none where some match.
# Source: @datastax/astra-mongoose dist/serialize.js, serializeValue: a RegExp has no own keys, so the branch of plain
# objects gives it back as it is; @datastax/astra-db-ts then writes the command by JSON.stringify, which makes {} of it.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @datastax/astra-mongoose@1.6.0 @datastax/astra-db-ts@2.3.0 mongoose@9.12.1

cat > see.cjs <<'JS'
const mongoose = require('mongoose');
mongoose.setDriver(require('@datastax/astra-mongoose').driver);
mongoose.set('autoCreate', false);
(async () => {
  const asked = [];
  const server = require('node:http').createServer((request, response) => {
    let text = '';
    request.on('data', part => { text += part; });
    request.on('end', () => {
      asked.push(JSON.parse(text));
      response.setHeader('content-type', 'application/json');
      response.end('{"status":{"deletedCount":0},"data":{"documents":[],"nextPageState":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const uri = `http://127.0.0.1:${server.address().port}/api/json/v1/ks?applicationToken=t`;
  await mongoose.connect(uri, { isAstra: false, username: 'u', password: 'p' });
  const Note = mongoose.model('Note', new mongoose.Schema({ title: String }));
  await Note.find({ title: /rust/i });
  await Note.find({ title: { $in: [/rust/i, 'go'] } });
  await Note.deleteMany({ title: /rust/i });
  for (const command of asked) {
    const [[name, { filter }]] = Object.entries(command);
    console.log(name, JSON.stringify(filter));
  }
  process.exit(0);
})();
JS

expected='find {"title":{}}
find {"title":{"$in":[{},"go"]}}
deleteMany {"title":{}}'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'A regular expression in a filter is now sent in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: astra-mongoose sends a regular expression in a filter as an empty object'
