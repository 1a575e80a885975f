#!/bin/sh
# @datastax/astra-mongoose 1.0.6 and 1.6.0, and stargate-mongoose 0.6.10, each with mongoose 8.24.10.
#
# Behaviour: right after `await mongoose.connect(uri)`, `mongoose.connection.readyState` is 2 (connecting) with 1.6.0,
# and 1 (connected) only one turn of the event loop later. It is 1 at once with 1.0.6 and with stargate-mongoose. (1.5.0
# is as 1.6.0, and mongoose 9.12.1 changes nothing.)
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who writes `if (mongoose.connection.readyState !== 1) throw …` after connect, or leaves out a second connect by
# `readyState === 1`: the first fails although nothing is wrong, the second connects twice.
# Source: @datastax/astra-mongoose dist/driver/connection.js, Connection.createClient: it sets the state to connected in
# a setImmediate, while the promise that connect awaits resolves before that.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

install() { # FOLDER PACKAGE...
  mkdir "$1"
  echo '{}' > "$1/package.json"
  (cd "$1" && shift && npm install --silent --no-audit --no-fund --ignore-scripts "$@" mongoose@8.24.10)
}
install astra-1.0.6 @datastax/astra-mongoose@1.0.6 @datastax/astra-db-ts@2.3.0
install astra-1.6.0 @datastax/astra-mongoose@1.6.0 @datastax/astra-db-ts@2.3.0
install stargate-0.6.10 stargate-mongoose@0.6.10

cat > see.cjs <<'JS'
const { createRequire } = require('node:module');
const see = async (folder, name, options) => {
  const load = createRequire(`${process.cwd()}/${folder}/`);
  const mongoose = load('mongoose');
  mongoose.setDriver(load(name).driver ?? load(name));
  // Nothing is asked before the first query, so the address may be one that nobody serves.
  await mongoose.connect('http://127.0.0.1:1/api/json/v1/ks?applicationToken=t', options);
  const atOnce = mongoose.connection.readyState;
  await new Promise(setImmediate);
  console.log(folder, atOnce, 'then', mongoose.connection.readyState);
};
(async () => {
  const options = { isAstra: false, username: 'u', password: 'p' };
  await see('astra-1.0.6', '@datastax/astra-mongoose', options);
  await see('astra-1.6.0', '@datastax/astra-mongoose', options);
  await see('stargate-0.6.10', 'stargate-mongoose', { isAstra: true });
  process.exit(0);
})();
JS

expected='astra-1.0.6 1 then 1
astra-1.6.0 2 then 1
stargate-0.6.10 1 then 1'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'readyState is now another one after connect:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: after connect, readyState is 2 with astra-mongoose 1.6.0, and 1 with 1.0.6 and stargate-mongoose 0.6.10'
