"""Run by python.wasm in the end-to-end test: imports, big integers, floats, regular expressions, hashes,
sorting, exceptions, generators, and files in the folder given to the guest."""

import collections
import hashlib
import json
import math
import os
import re
import sys


def primes():
    found = []
    candidate = 2
    while True:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
            yield candidate
        candidate += 1


def first(count, iterator):
    return [item for item, _ in zip(iterator, range(count))]


print("python", sys.version_info[:2], sys.platform)
print("factorial", math.factorial(30))
print("primes", sum(first(1000, primes())))
print("floats", 0.1 + 0.2, math.sqrt(2), f"{1 / 3:.12e}")
print("json", json.dumps(json.loads('{"b": [1, 2.5, null], "a": "\\u00e9"}'), sort_keys=True))
print("sha256", hashlib.sha256(b"swasm").hexdigest())
text = "the quick brown fox jumps over the lazy dog"
print("letters", collections.Counter(re.findall(r"\w", text)).most_common(3))
try:
    {}["missing"]
except KeyError as error:
    print("caught", repr(error))

folder = sys.argv[1]
print("folder", sorted(name for name in os.listdir(folder) if name.startswith("check.")))
with open(os.path.join(folder, "check.js"), encoding="utf-8") as file:
    print("first line", file.readline().strip())
sys.exit(7)
