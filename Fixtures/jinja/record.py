#!/usr/bin/env python3
"""Write expected.json: what llamacpp-jinja.wasm makes of the templates in cases.json under PyPI wasmtime.

usage: record.py LLAMACPP-JINJA.WASM      (Fixtures/install jinja prints its path; needs `pip install wasmtime==50.0.1`)

The module is a reactor: `_initialize()`; p = gd_alloc(n); the request as UTF-8 JSON at p; r = gd_render(p, n); the answer
is gd_out_len() bytes at r; gd_free(p).
"""

import json
import sys
from pathlib import Path

import wasmtime


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder = Path(__file__).parent
    config = wasmtime.Config()
    config.wasm_exceptions = True
    engine = wasmtime.Engine(config)
    store = wasmtime.Store(engine)
    store.set_wasi(wasmtime.WasiConfig())
    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    instance = linker.instantiate(store, wasmtime.Module.from_file(engine, sys.argv[1]))
    exports = instance.exports(store)
    exports["_initialize"](store)
    memory = exports["memory"]
    answers = []
    for case in json.loads((folder / "cases.json").read_text()):
        request = json.dumps({**case, "normalize": True}, ensure_ascii=False).encode()
        pointer = exports["gd_alloc"](store, len(request))
        memory.write(store, request, pointer)
        result = exports["gd_render"](store, pointer, len(request))
        length = exports["gd_out_len"](store)
        answers.append({"request": request.decode(), "answer": memory.read(store, result, result + length).decode()})
        exports["gd_free"](store, pointer)
    text = json.dumps(answers, indent=1, ensure_ascii=False) + "\n"
    (folder / "expected.json").write_text(text)


if __name__ == "__main__":
    main()
