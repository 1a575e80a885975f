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

    def read(part):
        before = dict(os.environ)
        load_dotenv(part, **options)
        return {name: os.environ.pop(name) for name in list(os.environ) if name not in before}

    return in_parts(file, read)


def by_environs(file):
    from environs import Env

    def read(part):
        env = Env()
        env.read_env(part, recurse=False)
        names = [line.split("=")[0] for line in lines_of(part)]
        return {name: env.str(name, None) for name in names}

    return in_parts(file, read)


def lines_of(file):
    with open(file, encoding="utf-8", newline="") as lines:
        return lines.read().split("\n")[:-1]


def in_parts(file, read):
    """The variables of a file whose lines are read in parts, by a reader whose time grows with the square of their number."""
    lines = lines_of(file)
    variables = {}
    for start in range(0, len(lines), 250):
        part = file + str(start)
        with open(part, "w", encoding="utf-8", newline="") as written:
            written.writelines(line + "\n" for line in lines[start : start + 250])
        variables.update(read(part))
    return variables


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
