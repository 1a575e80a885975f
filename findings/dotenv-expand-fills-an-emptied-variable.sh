#!/bin/sh
# dotenv-expand 11.0.7, 12.0.3 and 13.0.0, each with dotenv 18.0.10; and dotenv 18.0.10 alone.
#
# Behaviour: a variable that the environment sets to nothing stays empty with dotenv, and with dotenv-expand up to 11.
# From 12 on, dotenv-expand puts the value of the `.env` in its place. A variable with any text in it wins in all of
# them.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who switches a service off by an empty variable, as `ASTRA_URI= npm test`. After the update the tests run with
# the database of the `.env`.
# Source: dotenv-expand lib/main.js, expand: 12 asks whether the variable has a value that is true for JavaScript, which
# an empty text is not; 11 asks whether the variable is there (hasOwnProperty). Both write the result to process.env.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

for version in 11.0.7 12.0.3 13.0.0; do
  mkdir $version
  echo '{}' > $version/package.json
  echo 'NAME=file' > $version/.env
  (cd $version && npm install --silent --no-audit --no-fund --ignore-scripts dotenv@18.0.10 dotenv-expand@$version)
done

show='console.log(JSON.stringify(process.env.NAME))'
see() { # FOLDER VALUE PROGRAM
  (cd "$1" && NAME=$2 node -e "$3; $show")
}
alone="require('dotenv').config({ quiet: true })"
expanded="require('dotenv-expand').expand($alone)"
seen="dotenv alone $(see 13.0.0 '' "$alone") $(see 13.0.0 environment "$alone")"
for version in 11.0.7 12.0.3 13.0.0; do
  seen="$seen
dotenv-expand $version $(see $version '' "$expanded") $(see $version environment "$expanded")"
done

expected='dotenv alone "" "environment"
dotenv-expand 11.0.7 "" "environment"
dotenv-expand 12.0.3 "file" "environment"
dotenv-expand 13.0.0 "file" "environment"'
if [ "$seen" != "$expected" ]; then
  printf 'An emptied variable now has another value:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: a variable that the environment empties gets the value of the .env from dotenv-expand 12 on, not with 11'
