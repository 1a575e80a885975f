#!/bin/sh
# langchain-astradb 1.0.0 and astrapy 2.3.2, the client that it uses, from PyPI.
#
# Behaviour: for a host that is not *.apps.astra.datastax.com, langchain-astradb asks under /v1, while astrapy alone
# asks under /api/json/v1, with the same endpoint, token and keyspace. `environment="prod"` makes them equal.
# Seen on 28 November 2026: the text in `expected` below.
# Hurt: who reaches an Astra database by a custom domain or a proxy. A check by astrapy passes, and the vector store of
# the same program asks for a path that Astra does not serve. A Data API of one's own, under /v1, is found by
# langchain-astradb and not by astrapy.
# Source: langchain_astradb/utils/astradb.py, _normalize_data_api_environment, takes "other" for a host that it cannot
# read; astrapy's DataAPIClient takes "prod". astrapy/settings/defaults.py has no /api/json for "other".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
cd "$dir"

python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check langchain-astradb==1.0.0 astrapy==2.3.2 langchain-core==1.8.3

cat > see.py <<'PY'
import http.server
import threading

from astrapy import DataAPIClient
from langchain_astradb import AstraDBVectorStore
from langchain_core.embeddings import DeterministicFakeEmbedding


class Server(http.server.BaseHTTPRequestHandler):
    paths = []

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        self.paths.append(self.path)
        body = b'{"status":{"ok":1}}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
endpoint = f"http://127.0.0.1:{server.server_port}"


def langchain(**more):
    AstraDBVectorStore(
        collection_name="notes",
        embedding=DeterministicFakeEmbedding(size=2),
        api_endpoint=endpoint,
        token="t",
        namespace="ks",
        **more,
    )
    return Server.paths[-1]


DataAPIClient("t").get_database(endpoint, keyspace="ks").create_collection("notes")
print("astrapy", Server.paths[-1])
print("langchain-astradb", langchain())
print("langchain-astradb, prod", langchain(environment="prod"))
PY

expected='astrapy /api/json/v1/ks
langchain-astradb /v1/ks
langchain-astradb, prod /api/json/v1/ks'
seen=$(python/bin/python see.py) || seen='an error'
if [ "$seen" != "$expected" ]; then
  printf 'astrapy or langchain-astradb now asks for another path:\n%s\n' "$seen" >&2
  exit 1
fi
echo 'same: for a host that is not of Astra, langchain-astradb asks under /v1, astrapy alone under /api/json/v1'
