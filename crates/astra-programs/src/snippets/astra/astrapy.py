# Connects to Astra and counts documents, so that mistakes show.
import logging
import os
import sys

from astrapy import DataAPIClient
from dotenv import load_dotenv

load_dotenv("astra.env", interpolate=False)  # to the letter; a set variable wins
endpoint = os.environ.get("ASTRA_DB_API_ENDPOINT")
keyspace = os.environ.get("ASTRA_DB_KEYSPACE")
token = os.environ.get("ASTRA_DB_APPLICATION_TOKEN")
if not (endpoint and keyspace and token):
    names = "ASTRA_DB_API_ENDPOINT, ASTRA_DB_KEYSPACE or ASTRA_DB_APPLICATION_TOKEN"
    sys.exit(f"No {names}. Run it in the folder of astra.env.")

logging.getLogger("astrapy").setLevel(logging.ERROR)  # the errors below tell enough
client = DataAPIClient()

try:
    database = client.get_database(endpoint, token=token, keyspace=keyspace)
    # The first request. A collection that exists stays as it is.
    greetings = database.create_collection("greetings")
    count = greetings.estimated_document_count()
    print(f"Connected. The token was accepted; greetings has {count} documents.")
except Exception as error:
    # Only the message, and nothing of the token, which one about a header repeats.
    message = str(error)
    for part in token.split():
        message = message.replace(part, "…")
    sys.exit(f"Failed: {message}")
