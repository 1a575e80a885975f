# Prints, as JSON, the values that Python has for the variables V0, V1 ... of a file.
#
#   python read.py dotenv 10 file        # by python-dotenv, as the page's programs use it
#   python read.py literals 10 file      # as a program that assigns literals
#   python read.py environment 10 file   # by what started this
import json
import os
import sys


def by_dotenv(file, **options):
    from dotenv import load_dotenv

    load_dotenv(file, **options)
    return os.environ


def by_environs(file):
    from environs import Env

    env = Env()
    env.read_env(file, recurse=False)
    return Variables(env)


def by_systemd(file):
    """By the function of systemd's own library with which it reads an EnvironmentFile."""
    import ctypes
    from glob import glob

    library = ctypes.CDLL(glob("/usr/lib/*/systemd/libsystemd-shared-*.so")[0])
    lines = ctypes.POINTER(ctypes.c_char_p)()
    if library.load_env_file(None, file.encode(), ctypes.byref(lines)) < 0:
        raise OSError(file)
    variables = {}
    for line in iter(iter(lines).__next__, None):
        name, _, value = line.decode().partition("=")
        variables[name] = value
    return variables


class Variables:
    """It keeps what it has read to itself."""

    def __init__(self, env):
        self.env = env

    def get(self, name):
        return self.env.str(name, None)


def by_program(file):
    variables = {}
    with open(file, encoding="utf-8") as program:
        exec(program.read(), variables)
    return variables


WAYS = {
    "dotenv": lambda file: by_dotenv(file, interpolate=False),
    "dotenv-by-default": by_dotenv,
    "environs": by_environs,
    "systemd": by_systemd,
    "literals": by_program,
    "environment": lambda _: os.environ,
}

way, count, file = sys.argv[1:]
variables = WAYS[way](file)
print(json.dumps([variables.get(f"V{index}") for index in range(int(count))]))
