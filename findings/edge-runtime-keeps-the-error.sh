#!/bin/sh
# edge-runtime 4.0.1 from npm.
#
# Behaviour: where the first run of a script raises an error, the command ends with status 1 and prints nothing, with `--listen`
# too. EdgeRuntime, the class of the same package, raises the error with its message.
# Seen on 29 November 2026: the text in `expected` below.
# Hurt: who runs a bundle for Node with it, to see whether a route can run at the edge. The bundle calls `require`, which is not
# there, and nothing says so.
# Source: dist/cli/index.js, where `main().catch` makes an Error of what was raised and ends the process with it unprinted.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts edge-runtime@4.0.1 2> npm.log
PATH=$dir/node_modules/.bin:$PATH
export NO_COLOR=1

echo "console.log('ran');" > right.js
echo "require('node:url');" > wrong.js
cat > by-class.cjs <<'PROGRAM'
const { readFileSync } = require('node:fs');
const { EdgeRuntime } = require('edge-runtime');
try {
  new EdgeRuntime().evaluate(readFileSync('wrong.js', 'utf8'));
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}
PROGRAM

ran() { # ARGUMENT...
  status=0
  printed=$(edge-runtime "$@" 2>&1) || status=$?
  echo "status $status, printed: ${printed:-nothing}"
}
seen="right.js: $(ran right.js)
wrong.js: $(ran wrong.js)
wrong.js as a server: $(ran --listen --port 0 wrong.js)
by the class: $(node by-class.cjs)"

expected='right.js: status 0, printed: ran
wrong.js: status 1, printed: nothing
wrong.js as a server: status 1, printed: nothing
by the class: ReferenceError: require is not defined'
if [ "$seen" != "$expected" ]; then
  printf 'the command of edge-runtime now does this:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: the command edge-runtime ends with status 1 and prints no error of the script'
