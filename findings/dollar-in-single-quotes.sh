#!/bin/sh
# dotenv 18.0.10, @next/env 16.4.6, vite 8.3.8, dotenv-cli 11.0.0, bun 1.4.5, and Node's own --env-file.
#
# Behaviour: of the line NAME='pa$word#1' in a `.env`, Node and dotenv keep the value. @next/env, Vite, dotenv-cli and
# Bun read `$word` as the name of a variable that is not set, and give pa#1, although a shell replaces nothing in single
# quotes.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who has a password or a token with a dollar sign, in the one way of quoting that keeps it in a shell. A script
# run by Node connects; the same file in the web program gives a wrong password, without a word.
# Source: dotenv-expand lib/main.js, expandValue (in dotenv-cli; @next/env and Vite have a copy in dist/index.js and
# dist/node/chunks/node.js): it gets the parsed values, in which nothing tells of the quotes. Bun: seen from outside
# only.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  dotenv@18.0.10 @next/env@16.4.6 vite@8.3.8 dotenv-cli@11.0.0
mkdir bun
echo '{}' > bun/package.json
(cd bun && npm install --silent --no-audit --no-fund bun@1.4.5) # Its install script puts it in place.

unset NAME word
mkdir work
cd work
printf '%s\n' "NAME='pa\$word#1'" > .env
show='console.log(process.env.NAME)'
seen="Node $(node --env-file=.env -e "$show")
dotenv $(node -e "require('dotenv').config({ quiet: true }); $show")
@next/env $(node -e "require('@next/env').loadEnvConfig(process.cwd()); $show")
Vite $(node -e "import('vite').then(vite => console.log(vite.loadEnv('test', process.cwd(), '').NAME))")
dotenv-cli $(node ../node_modules/dotenv-cli/cli.js -- node -e "$show")
Bun $(DO_NOT_TRACK=1 ../bun/node_modules/.bin/bun -e "$show")"

expected='Node pa$word#1
dotenv pa$word#1
@next/env pa#1
Vite pa#1
dotenv-cli pa#1
Bun pa#1'
if [ "$seen" != "$expected" ]; then
  printf 'A reader now reads a dollar sign in single quotes in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo "same: of NAME='pa\$word#1' Node and dotenv keep all, @next/env, Vite, dotenv-cli and Bun read pa#1"
