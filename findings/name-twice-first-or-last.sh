#!/bin/sh
# dotenv 18.0.10 and deno 2.9.6 from npm, uv 0.13.9 and python-dotenv 1.2.4 from PyPI, and Node's own --env-file.
#
# Behaviour: of a name that a `.env` sets twice, Node, dotenv and python-dotenv take the last value, uv and Deno the
# first. Deno's own process.loadEnvFile takes the last, unlike its --env-file.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who adds a new token at the end of a `.env` and leaves the old line above. The program works when it is started
# by node or python, and is refused when the same folder is started by uv or Deno, with a token that looks replaced.
# Source: uv has the crate dotenvy 0.15.7 in it, whose Iter::load sets a name only if the environment has none of it
# yet. Deno's cli/util/watch_env_tracker.rs passes over a name that it has loaded. dotenv lib/main.js, parse, fills one
# object.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts dotenv@18.0.10 deno@2.9.6
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check uv==0.13.9 python-dotenv==1.2.4
python=$dir/python/bin/python

unset NAME
mkdir work
cd work
printf 'NAME=first\nNAME=last\n' > .env
show='console.log(process.env.NAME)'
show_python='import os; print(os.environ["NAME"])'
echo 'console.log(Deno.env.get("NAME"))' > flag.js
echo 'import process from "node:process"; process.loadEnvFile(".env"); console.log(process.env.NAME)' > load.js
deno() { # FLAG... FILE
  DENO_DIR=$dir/deno DENO_NO_UPDATE_CHECK=1 ../node_modules/.bin/deno run --no-config --allow-env --allow-read "$@"
}
uv_run() {
  UV_CACHE_DIR=$dir/cache "$dir/python/bin/uv" run --quiet --offline --no-project --no-config --python "$python" "$@"
}
seen="Node $(node --env-file=.env -e "$show")
dotenv $(node -e "require('dotenv').config({ quiet: true }); $show")
python-dotenv $("$python" -c "import dotenv; dotenv.load_dotenv('.env'); $show_python")
uv $(uv_run --env-file .env python -c "$show_python")
Deno --env-file $(deno --env-file=.env flag.js)
Deno loadEnvFile $(deno load.js)"

expected='Node last
dotenv last
python-dotenv last
uv first
Deno --env-file first
Deno loadEnvFile last'
if [ "$seen" != "$expected" ]; then
  printf 'A reader now takes the other value of a name that is set twice:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: of a name set twice, uv and the --env-file of Deno take the first value, the others the last'
