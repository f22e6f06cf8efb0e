"""The engines that `compare` can run, behind one shape: call(kernel) and command(...) give a Run."""

import dataclasses
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import kernels
from kernels import ToolError

HERE = pathlib.Path(__file__).resolve().parent
PYPI_PACKAGES = ("wasmtime==50.0.1", "pywasm3==0.5.0")


class EngineError(Exception):
    """An engine failed on a module: a crash, a trap, an unreadable result."""


@dataclasses.dataclass
class Run:
    cpu: float  # seconds of CPU time, user and system
    result: int = 0
    wall: float = 0.0
    peak_kib: int = 0
    stdout: str = ""
    stderr: str = ""


class ProcessEngine:
    """An engine that is a program. Its CPU time is that of the whole process; `baseline` is the median
    of its runs of an empty kernel and is subtracted from the times of kernels."""

    def __init__(self, name, program, kinds):
        self.name = name
        self.program = program
        self.kinds = kinds
        self.measure = kernels.build_measure()
        self.empty_runs = []

    def execute(self, arguments):
        with tempfile.NamedTemporaryFile("r") as report:
            done = subprocess.run(
                [self.measure, report.name, self.program, *map(str, arguments)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
            fields = report.read().split()
        if done.returncode != 0 or len(fields) != 4:
            raise EngineError(f"cannot measure it: {done.stderr.strip()}")
        if fields[3] != "0":
            raise EngineError(f"exit status {fields[3]}: {done.stderr.strip()[:300]}")
        wall, cpu, peak_kib = float(fields[0]), float(fields[1]), int(fields[2])
        return Run(cpu, 0, wall, peak_kib, done.stdout, done.stderr)

    def call(self, kernel):
        is_program = kernel.kind == "program"
        run = self.command(kernel.wasm, [kernel.n]) if is_program else self.execute(self.invocation(kernel))
        parse = kernels.last_number if is_program else self.parse_result
        try:
            run.result = parse(run.stdout)
        except (ValueError, IndexError):
            raise EngineError(f"unreadable result {run.stdout[:100]!r}") from None
        return run

    def measure_baseline(self):
        self.empty_runs += [self.call(kernels.EmptyKernel).cpu for _ in range(3)]

    @property
    def baseline(self):
        return statistics.median(self.empty_runs) if self.empty_runs else 0.0

    def close(self):
        pass


class Swasm(ProcessEngine):
    def __init__(self, name, program, bounds=()):
        super().__init__(name, program, {"scalar", "simd", "program"})
        self.bounds = bounds

    def invocation(self, kernel):
        return ["run", *self.bounds, "--invoke", "run", kernel.wasm, kernel.n]

    def parse_result(self, stdout):
        return kernels.last_number(stdout)

    def command(self, wasm, arguments, dirs=()):
        options = [part for host, guest in dirs for part in ("--dir", f"{host}::{guest}")]
        return self.execute(["run", *self.bounds, *options, wasm, *arguments])


class WasmKit(ProcessEngine):
    def __init__(self, program):
        super().__init__("wasmkit", program, {"scalar", "program"})

    def invocation(self, kernel):
        return ["run", kernel.wasm, "run", f"i32:{kernel.n}"]

    def parse_result(self, stdout):
        return int(re.findall(r"\((\d+)\)", stdout)[0])

    def command(self, wasm, arguments, dirs=()):
        if dirs:
            raise EngineError("wasmkit cannot give a folder another name in the guest")
        return self.execute(["run", wasm, *arguments])


class InProcessEngine:
    """An engine of PyPI, in a Python process of its own that stays; see runner.py. Its CPU time is that
    of the call alone, without compilation."""

    baseline = 0.0

    def __init__(self, name, python, kinds):
        self.name = name
        self.kinds = kinds
        self.process = subprocess.Popen(
            [python, HERE / "runner.py", name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise EngineError(f"its process ended with status {self.process.wait()}")
        answer = json.loads(line)
        if "error" in answer:
            raise EngineError(answer["error"])
        return answer

    def call(self, kernel):
        if kernel.kind == "program":
            run = self.command(kernel.wasm, [str(kernel.n)])
            run.result = kernels.last_number(run.stdout)
            return run
        answer = self.ask({"wasm": str(kernel.wasm), "n": kernel.n})
        return Run(answer["cpu"], answer["result"])

    def command(self, wasm, arguments, dirs=()):
        request = {"wasm": str(wasm), "arguments": list(arguments), "dirs": [list(map(str, pair)) for pair in dirs]}
        answer = self.ask(request)
        if answer["status"] != 0:
            raise EngineError(f"exit status {answer['status']}: {answer['stderr'][:300]}")
        return Run(answer["cpu"], stdout=answer["stdout"], stderr=answer["stderr"])

    def measure_baseline(self):
        pass

    def close(self):
        self.process.stdin.close()
        self.process.wait()


# Bounds that no kernel reaches.
BOUNDS = {"swasm": (), "swasm-bounded": ("--fuel", str(1 << 60), "--timeout", "1h")}
NAMES = ("swasm", "swasm-bounded", "wasmkit", "pulley", "cranelift", "wasm3")


def cache_folder():
    return pathlib.Path(os.environ.get("SWASM_CACHE") or "~/.cache/swasm").expanduser().resolve()


def pypi_python():
    """The interpreter of a virtual environment in the cache that has the engines of PyPI."""
    folder = cache_folder() / f"venv-{'-'.join(PYPI_PACKAGES)}"
    python = folder / "bin/python"
    if not (folder / "complete").exists():
        print(f"installing {' and '.join(PYPI_PACKAGES)} into {folder}", file=sys.stderr)
        kernels.execute([sys.executable, "-m", "venv", "--clear", folder])
        kernels.execute([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PYPI_PACKAGES])
        (folder / "complete").touch()
    return python


def make(name, swasm):
    if name in BOUNDS or name == "before":
        if not pathlib.Path(swasm).exists():
            raise ToolError(f"{swasm} is not there: run `swift build -c release` or name it with --swasm")
        return Swasm(name, pathlib.Path(swasm).resolve(), BOUNDS.get(name, ()))
    if name == "wasmkit":
        program = shutil.which("wasmkit")
        if not program:
            raise ToolError("wasmkit is not in the PATH; it comes with the Swift toolchain")
        return WasmKit(program)
    kinds = {"scalar"} if name == "wasm3" else {"scalar", "simd", "program"}
    return InProcessEngine(name, pypi_python(), kinds)
