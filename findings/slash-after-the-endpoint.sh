#!/bin/sh
# @datastax/astra-db-ts 1.5.0, the version inside several clients, and 2.3.0.
#
# Behaviour: with an endpoint that ends with a slash, 1.5.0 asks for a path that begins with two slashes. 2.3.0 cuts the
# slash off.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who copies the endpoint from an address bar. It works in a program of theirs with 2.3.0, and the same variable
# asks for another path in a tool that has 1.5.0: @datastax/astra-db-mcp 1.2.2, @langchain/community 1.1.29,
# @mastra/astra 0.11.14 and @llamaindex/astra 0.0.37.
# Source: 1.5.0 dist/api/clients/http-client.js, constructor of HttpClient (joins endpoint and path with a slash); 2.3.0
# dist/cjs/db/db.js, constructor of Db (takes all slashes from the end first).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

for version in 1.5.0 2.3.0; do
  mkdir $version
  echo '{}' > $version/package.json
  (cd $version && npm install --silent --no-audit --no-fund --ignore-scripts "@datastax/astra-db-ts@$version")
done

cat > see.cjs <<'JS'
const { createRequire } = require('node:module');
const see = async version => {
  const { DataAPIClient } = createRequire(`${process.cwd()}/${version}/`)('@datastax/astra-db-ts');
  let path;
  const server = require('node:http').createServer((request, response) => {
    path = request.url;
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"data":{"document":null}}');
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const client = new DataAPIClient('t', { httpOptions: { client: 'fetch' } });
  await client.db(`http://127.0.0.1:${server.address().port}/`, { keyspace: 'ks' }).collection('notes').findOne({});
  console.log(version, path);
};
(async () => {
  await see('1.5.0');
  await see('2.3.0');
  process.exit(0);
})();
JS

expected='1.5.0 //api/json/v1/ks/notes
2.3.0 /api/json/v1/ks/notes'
seen=$(node see.cjs) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'An endpoint with a slash at its end now leads to another path:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: with a slash after the endpoint, astra-db-ts 1.5.0 asks //api/json/v1, 2.3.0 /api/json/v1'
