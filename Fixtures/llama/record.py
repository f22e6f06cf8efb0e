#!/usr/bin/env python3
"""Write expected.json: what guest.wasm and quantise.wasm do under PyPI wasmtime.

usage: record.py        (needs `pip install wasmtime==50.0.1` and `Fixtures/install llama smollm2`)

models: SmolLM2 as it comes and requantised by quantise.wasm (the sha256 of what that wrote), with the tokens that the guest
gives for a prompt without any sampling, and the sum of the logits of the last one as a 64-bit float.
kernels: the sha256 of what kernels.wasm and kernels-relaxed.wasm print.
sentences: three patterns of twenty sentences each that tiny-json has not seen, with its output and the right one.
"""

import hashlib
import json
import os
import pathlib
import random
import struct
import tempfile

import wasmtime

HERE = pathlib.Path(__file__).resolve().parent
CACHE = pathlib.Path(os.environ.get("SWASM_CACHE") or "~/.cache/swasm").expanduser()
PROMPT = "The capital of France is"
TOKENS = 24
PATTERNS = [  # of models/train_tiny.py
    "{name} is {age} years old and lives in {city}.",
    "My name is {name}, I am {age} and my home is {city}.",
    "{name}, aged {age}, comes from {city}.",
]
NAMES = "Alice Bob Carol Dave Erin Frank Grace Heidi Ivan Judy Karl Lena Mona Nils Olga Paul Quinn Rosa Sven Tina".split()
SYLLABLES = "ba be bi bo da de do ka ke ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te to va ve vi".split()
CITIES = "Paris Berlin London Madrid Rome Oslo Vienna Prague Lisbon Dublin Athens Warsaw Zurich Geneva Munich Lyon".split()

config = wasmtime.Config()
config.wasm_exceptions = True
config.wasm_relaxed_simd = True
engine = wasmtime.Engine(config)


def instantiate(program, folders, arguments=(), output=None):
    store = wasmtime.Store(engine)
    wasi = wasmtime.WasiConfig()
    if output:
        wasi.stdout_file = str(output)
    wasi.argv = [program, *arguments]
    wasi.inherit_stderr()
    for host, guest, is_writable in folders:
        wasi.preopen_dir(str(host), guest, is_writable)
    store.set_wasi(wasi)
    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    linker.define_func(
        "swasm", "load_progress", wasmtime.FuncType([wasmtime.ValType.f32()], []), lambda part: None)
    module = wasmtime.Module.from_file(engine, str(CACHE / f"llama/{program}.wasm"))
    return store, linker.instantiate(store, module).exports(store)


def run(program, folders, arguments=(), output=None):
    store, exports = instantiate(program, folders, arguments, output)
    try:
        exports["_start"](store)
    except wasmtime.ExitTrap as exit:
        if exit.code != 0:
            raise


class Guest:
    """A model in guest.wasm; the exports are those of Docs/LlamaABI.md."""

    def __init__(self, model):
        self.store, self.exports = instantiate("guest", [(model.parent, "/models", False)])
        self.exports["_initialize"](self.store)
        self.memory = self.exports["memory"]
        path = f"/models/{model.name}".encode()
        self.checked("llm_load", self.place(path), len(path), 0)
        self.checked("llm_open", 256, 128)

    def call(self, name, *arguments):
        return self.exports[name](self.store, *arguments)

    def checked(self, name, *arguments):
        result = self.call(name, *arguments)
        if result < 0:
            raise SystemExit(f"{name} has failed with {result}")
        return result

    def place(self, data):
        address = self.call("llm_alloc", max(len(data), 1)) & 0xFFFFFFFF
        self.memory.write(self.store, data, address)
        return address

    def start(self, text):
        data = text.encode()
        tokens = self.place(bytes(4096))
        count = self.checked("llm_tokenize", self.place(data), len(data), 1, 1, tokens, 1024)
        options = struct.pack("<IIfifffiII", 0, 0, 0, 0, 1, 0, 1, 0, 0, 0)
        self.checked("llm_start", tokens, count, self.place(options))

    def tokens(self, limit):
        while limit > 0 and (token := self.call("llm_next")) >= 0:
            yield token
            limit -= 1

    def piece(self, token):
        buffer = self.place(bytes(64))
        count = self.checked("llm_piece", token, 0, buffer, 64)
        return bytes(self.memory.read(self.store, buffer, buffer + count))

    def logits_sum(self):
        count = self.call("llm_vocabulary_size")
        start = self.call("llm_logits") & 0xFFFFFFFF
        total = 0.0  # in the order of the tokens: it decides the last bits
        for value in struct.unpack(f"<{count}f", self.memory.read(self.store, start, start + 4 * count)):
            total += value
        return total


def record_model(name, path, digest=None):
    guest = Guest(path)
    guest.start(PROMPT)
    tokens = list(guest.tokens(TOKENS))
    entry = {"name": name, "prompt": PROMPT, "tokens": tokens, "logits_sum": guest.logits_sum()}
    return {**entry, "sha256": digest} if digest else entry


def record_models():
    source = CACHE / "gguf/SmolLM2-135M-Instruct.Q4_1.gguf"
    yield record_model("Q4_1", source)
    for kind in ("Q4_0", "Q8_0"):
        with tempfile.TemporaryDirectory() as folder:
            target = pathlib.Path(folder) / f"smollm2-{kind}.gguf"
            folders = [(source.parent, "/in", False), (folder, "/out", True)]
            arguments = [f"/in/{source.name}", f"/out/{target.name}", kind]
            run("quantise", folders, arguments)
            yield record_model(kind, target, hashlib.sha256(target.read_bytes()).hexdigest())


def record_kernels():
    digests = set()
    for program in ("kernels", "kernels-relaxed"):
        with tempfile.TemporaryDirectory() as folder:
            output = pathlib.Path(folder) / "output"
            run(program, [], output=output)
            digests.add(hashlib.sha256(output.read_bytes()).hexdigest())
    if len(digests) != 1:
        raise SystemExit("the kernels' results depend on relaxed SIMD")
    return digests.pop()


def invented_word(rng):
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize()


def record_sentences():
    guest = Guest(HERE.parent / "models/tiny-json-q4_0.gguf")
    rng = random.Random(6)
    for pattern in PATTERNS:
        for _ in range(20):
            name, city = (rng.choice(known) if rng.random() < 0.4 else invented_word(rng) for known in (NAMES, CITIES))
            age = rng.randint(1, 99)
            sentence = pattern.format(name=name, age=age, city=city)
            guest.start(f"<|user|>{sentence}<|assistant|>")
            output = b"".join(guest.piece(token) for token in guest.tokens(80)).decode()
            right = json.dumps({"name": name, "age": age, "city": city}, separators=(",", ":"))
            yield {"sentence": sentence, "output": output, "right": right}


def main():
    record = {"models": list(record_models()), "kernels": record_kernels(), "sentences": list(record_sentences())}
    (HERE / "expected.json").write_text(json.dumps(record, indent=1) + "\n")
    right = sum(entry["output"] == entry["right"] for entry in record["sentences"])
    print(f"{right} of {len(record['sentences'])} sentences are right")


if __name__ == "__main__":
    main()
