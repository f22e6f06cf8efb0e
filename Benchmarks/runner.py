"""Run modules in this process under PyPI `wasmtime` or `pywasm3`; started by `compare` in its environment.

usage: runner.py cranelift|pulley|wasm3

Reads one request a line from stdin and answers one line each, both JSON:
    {"wasm": FILE, "n": N}                                call the export run(N)
    {"wasm": FILE, "arguments": [...], "dirs": [[HOST, GUEST], ...]}   run a WASI command
    -> {"cpu": SECONDS, "result": N} or {"cpu": ..., "stdout": TEXT, "stderr": TEXT, "status": N}
    -> {"error": TEXT}
Only the call is timed (time.thread_time): modules are compiled before and kept, each call gets a new instance.
"""

import json
import os
import sys
import tempfile
import time


class Wasmtime:
    def __init__(self, target):
        import wasmtime

        self.wasmtime = wasmtime
        config = wasmtime.Config()
        if target:
            config.target = target
        self.engine = wasmtime.Engine(config)
        self.modules = {}

    def module(self, path):
        if path not in self.modules:
            self.modules[path] = self.wasmtime.Module.from_file(self.engine, path)
        return self.modules[path]

    def call(self, path, n):
        store = self.wasmtime.Store(self.engine)
        instance = self.wasmtime.Instance(store, self.module(path), [])
        run = instance.exports(store)["run"]
        start = time.thread_time()
        result = run(store, n)
        return {"cpu": time.thread_time() - start, "result": result % 2**64}

    def command(self, path, arguments, dirs):
        linker = self.wasmtime.Linker(self.engine)
        linker.define_wasi()
        store = self.wasmtime.Store(self.engine)
        with tempfile.TemporaryDirectory() as folder:
            config = self.wasmtime.WasiConfig()
            config.argv = [os.path.basename(path), *arguments]
            stdout = os.path.join(folder, "stdout")
            stderr = os.path.join(folder, "stderr")
            config.stdout_file = stdout
            config.stderr_file = stderr
            for host, guest in dirs:
                config.preopen_dir(host, guest)
            store.set_wasi(config)
            start_function = linker.instantiate(store, self.module(path)).exports(store)["_start"]
            start = time.thread_time()
            try:
                start_function(store)
                status = 0
            except self.wasmtime.ExitTrap as trap:
                status = trap.code
            cpu = time.thread_time() - start
            return {"cpu": cpu, "stdout": read(stdout), "stderr": read(stderr), "status": status}


def read(path):
    with open(path) as file:
        return file.read()


class Wasm3:
    STACK_BYTES = 1 << 20

    def __init__(self):
        import wasm3

        self.environment = wasm3.Environment()

    def call(self, path, n):
        runtime = self.environment.new_runtime(self.STACK_BYTES)
        with open(path, "rb") as file:
            runtime.load(self.environment.parse_module(file.read()))
        run = runtime.find_function("run")
        start = time.thread_time()
        result = run(n)
        return {"cpu": time.thread_time() - start, "result": result % 2**64}


ENGINES = {
    "cranelift": lambda: Wasmtime(None),
    "pulley": lambda: Wasmtime("pulley64"),
    "wasm3": Wasm3,
}


def main():
    engine = ENGINES[sys.argv[1]]()
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if "n" in request:
                answer = engine.call(request["wasm"], request["n"])
            else:
                answer = engine.command(request["wasm"], request["arguments"], request["dirs"])
        except Exception as error:  # a trap, an unsupported module: the caller reports it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
