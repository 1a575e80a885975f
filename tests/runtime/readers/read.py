# Prints, as JSON, the values that Python has for the variables V0, V1 ... of a file.
#
#   python read.py dotenv 10 file      # by python-dotenv, as the page's programs use it
#   python read.py literals 10 file    # as a program that assigns literals
import json
import os
import sys

from dotenv import load_dotenv

way, count, file = sys.argv[1:]
variables = os.environ
if way == "dotenv":
    load_dotenv(file, interpolate=False)
else:
    variables = {}
    with open(file, encoding="utf-8") as program:
        exec(program.read(), variables)
print(json.dumps([variables.get(f"V{index}") for index in range(int(count))]))
