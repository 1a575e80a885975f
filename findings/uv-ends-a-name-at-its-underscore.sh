#!/bin/sh
# uv 0.13.9 from PyPI, and dotenv-cli 11.0.0 and bun 1.4.5 from npm.
#
# Behaviour: in a `.env`, uv ends the name after a dollar sign at the first underscore: of `$DB_HOST` it replaces `$DB`,
# and leaves `_HOST` as text. With braces, `${DB_HOST}`, it is right. The shell, dotenv-cli and Bun take the whole name.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who builds a connection string from other variables, whose names nearly all have an underscore. There is no
# error: the address is wrong, and another variable's value can be in it (DB holds a name, and becomes part of the
# host).
# Source: the crate dotenvy 0.15.7 in uv, src/parse.rs, parse_value: outside braces a name goes on while a character is
# a letter or a digit, within braces up to the closing one. dotenv-expand lib/main.js, expandValue, takes `_` in both.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts dotenv-cli@11.0.0
mkdir bun
echo '{}' > bun/package.json
(cd bun && npm install --silent --no-audit --no-fund bun@1.4.5) # Its install script puts it in place.
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check uv==0.13.9

unset DB DB_HOST BARE BRACES
mkdir work
cd work
printf '%s\n' DB=notes DB_HOST=db.example 'BARE="http://$DB_HOST/"' 'BRACES="http://${DB_HOST}/"' > .env
show='console.log(process.env.BARE, process.env.BRACES)'
uv_run() {
  UV_CACHE_DIR=$dir/cache "$dir/python/bin/uv" run --quiet --offline --no-project --no-config \
    --python "$dir/python/bin/python" "$@"
}
seen="shell $(. ./.env && echo "$BARE $BRACES")
dotenv-cli $(node ../node_modules/dotenv-cli/cli.js -- node -e "$show")
Bun $(DO_NOT_TRACK=1 ../bun/node_modules/.bin/bun -e "$show")
uv $(uv_run --env-file .env python -c 'import os; print(os.environ["BARE"], os.environ["BRACES"])')"

expected='shell http://db.example/ http://db.example/
dotenv-cli http://db.example/ http://db.example/
Bun http://db.example/ http://db.example/
uv http://notes_HOST/ http://db.example/'
if [ "$seen" != "$expected" ]; then
  printf 'A reader now takes a name with an underscore in another way:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: of $DB_HOST uv replaces $DB and leaves _HOST, the shell, dotenv-cli and Bun replace the whole'
