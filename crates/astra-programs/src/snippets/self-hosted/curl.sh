# Asks a self-hosted Data API for the names of the collections, so that mistakes show.
# For sh; not for PowerShell or cmd.

set -eu
# The file wins over variables that are set.
. ./astra.env

base64_of() { printf %s "$1" | base64 | tr -d '\n'; }
token="Cassandra:$(base64_of "$DATA_API_AUTH_USERNAME"):$(base64_of "$DATA_API_AUTH_PASSWORD")"

curl -sS --fail-with-body -X POST "$DATA_API_ENDPOINT/v1/$DATA_API_KEYSPACE" \
  --header "Token: $token" \
  --header "Content-Type: application/json" \
  --data '{"findCollections":{}}'
