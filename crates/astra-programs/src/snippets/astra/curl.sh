# Asks Astra for the names of the collections, so that mistakes show.
# For sh; not for PowerShell or cmd.

set -eu
# The file wins over variables that are set.
. ./astra.env

curl -sS --fail-with-body -X POST "$ASTRA_DB_API_ENDPOINT/api/json/v1/$ASTRA_DB_KEYSPACE" \
  --header "Token: $ASTRA_DB_APPLICATION_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"findCollections":{}}'
