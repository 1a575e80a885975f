# Connects to a self-hosted Data API and counts documents, so that mistakes show.
import logging
import os
import sys

from astrapy import DataAPIClient
from astrapy.authentication import UsernamePasswordTokenProvider
from astrapy.constants import Environment
from dotenv import load_dotenv

load_dotenv("astra.env", interpolate=False)  # to the letter; a set variable wins
endpoint = os.environ.get("DATA_API_ENDPOINT")
keyspace = os.environ.get("DATA_API_KEYSPACE")
username = os.environ.get("DATA_API_AUTH_USERNAME")
password = os.environ.get("DATA_API_AUTH_PASSWORD")
if not (endpoint and keyspace and username and password):
    names = (
        "DATA_API_ENDPOINT, DATA_API_KEYSPACE, "
        "DATA_API_AUTH_USERNAME or DATA_API_AUTH_PASSWORD"
    )
    sys.exit(f"No {names}. Run it in the folder of astra.env.")

logging.getLogger("astrapy").setLevel(logging.ERROR)  # the errors below tell enough
token = UsernamePasswordTokenProvider(username, password)
client = DataAPIClient(environment=Environment.HCD)  # or DSE, CASSANDRA

try:
    # The keyspace has to be there: get_database_admin().create_keyspace(…) makes one.
    database = client.get_database(endpoint, token=token, keyspace=keyspace)
    # The first request. A collection that exists stays as it is.
    greetings = database.create_collection("greetings")
    count = greetings.estimated_document_count()
    print(f"Connected. The credentials were accepted; greetings has {count} documents.")
except Exception as error:
    # Only the message: the whole error holds the request, and so the password.
    sys.exit(f"Failed: {error}")
