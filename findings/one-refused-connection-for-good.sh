#!/bin/sh
# stargate-mongoose 0.6.10 with mongoose 8.24.10; @datastax/astra-mongoose 1.6.0 with mongoose 9.12.1.
#
# Behaviour: after one refused connection, every later query of stargate-mongoose fails with "The session has been
# destroyed", although the server answers again and readyState is 1. Only disconnect and connect help.
# @datastax/astra-mongoose works again at once.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who runs a server program. A restart of the Data API, or a moment without network, ends the program's service
# until somebody restarts it; a health check by readyState does not see it.
# Source: stargate-mongoose dist/client/httpClient.js, HTTP2Session.request: it makes a new session if Node's session is
# `closed`. One that ended by an error is `destroyed`, and its `closed` stays false.
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
const fs = require('node:fs');
const serve = async (kind, port) => {
  const server = kind.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"data":{"document":{"_id":"1"}}}');
    });
  });
  await new Promise(done => server.listen(port, '127.0.0.1', done));
  return server;
};
const see = async (folder, name, kind, options) => {
  const load = createRequire(`${process.cwd()}/${folder}/`);
  const mongoose = load('mongoose');
  mongoose.setDriver(load(name).driver ?? load(name));
  mongoose.set('autoCreate', false);
  const first = await serve(kind, 0);
  const { port } = first.address();
  await new Promise(done => first.close(done)); // Nobody serves this port now.
  const connect = () => mongoose.connect(`http://127.0.0.1:${port}/api/json/v1/ks?applicationToken=t`, options);
  await connect();
  const Note = mongoose.model('Note', new mongoose.Schema({ _id: String }));
  const word = error => /ECONNREFUSED|destroyed/.exec(error.message)?.[0] ?? error.message;
  const ask = () => Note.findOne().then(() => 'found', word);
  const seen = [await ask()];
  await serve(kind, port);
  seen.push(await ask(), await ask(), `readyState ${mongoose.connection.readyState}`);
  await mongoose.disconnect();
  await connect();
  seen.push(await ask());
  fs.appendFileSync('seen', `${folder} ${seen.join(', ')}\n`); // The older driver writes its log to standard output.
};
(async () => {
  await see('older', 'stargate-mongoose', require('node:http2'), { isAstra: true });
  const own = { isAstra: false, username: 'u', password: 'p' };
  await see('newer', '@datastax/astra-mongoose', require('node:http'), own);
  process.exit(0);
})();
JS

expected='older ECONNREFUSED, destroyed, destroyed, readyState 1, found
newer ECONNREFUSED, found, found, readyState 1, found'
node see.cjs > log || echo 'an error' > seen
seen=$(cat seen)
if [ "$seen" != "$expected" ]; then
  printf 'A refused connection now has another effect on later queries:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: one refused connection makes every later query of stargate-mongoose fail, and none of astra-mongoose'
