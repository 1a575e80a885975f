# Loaded by Python before a program under test: every connection it opens goes to the recorder, and none leaves the
# machine. The counterpart of `redirect.cjs`.
import json
import os
import socket
import sys

RECORDER = ("127.0.0.1", int(os.environ["RECORDER_PORT"]))


def report(host, port):
    with open(os.environ["RECORDER_REPORT"], "a") as file:
        file.write(json.dumps({"host": host, "port": port}) + "\n")


def lead(host, port, family=0, type=0, proto=0, flags=0):
    """Gives every name the recorder's address, and asks nobody for it."""
    report(host, port)
    return [(socket.AF_INET, type or socket.SOCK_STREAM, proto, "", RECORDER)]


# Below TLS and HTTP, so that the client's own code does all the rest, down to checking the certificate's name.
socket.getaddrinfo = lead

NAME_LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
SENDINGS = {"socket.connect", "socket.sendto", "socket.sendmsg"}


def refuse_others(event, args):
    """Sees what the interpreter itself is about to do, whichever code asks: there is no other way out."""
# An address that is not a pair belongs to a pipe, which ends on this machine.
    if event in SENDINGS and isinstance(args[1], tuple) and args[1] != RECORDER:
        report(*args[1][:2])
    elif event in NAME_LOOKUPS:
        report(str(args[0]), 53)
    else:
        return
    raise OSError("closed while under test")


sys.addaudithook(refuse_others)

try:
    import certifi
except ImportError:
    pass  # a Python without the clients
else:
    # Where the clients look for the authorities that they trust.
    certifi.where = lambda: os.environ["RECORDER_CERTIFICATE"]
