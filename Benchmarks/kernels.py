"""The kernels: what there is, how each becomes a .wasm file, and its checksum in a native build."""

import ctypes
import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "kernels"
BUILD = HERE / ".build"
INSTALL = HERE.parent / "Fixtures/install"

# Native and wasm results are equal to the bit: no fused multiply-add, no calls into a C library.
COMMON_FLAGS = ["-O2", "-Wall", "-Wextra", "-fno-builtin", "-ffp-contract=off", f"-I{SOURCES}"]
# Without reference types, whose encoding of call_indirect wasm3 cannot read.
WASM_FLAGS = [
    "--target=wasm32", "-mno-reference-types", "-mno-call-indirect-overlong",
    "-nostdlib", "-Wl,--no-entry", "-Wl,-s",
]


class ToolError(Exception):
    """Something that a run needs is missing or failed; the message is for the user."""


class Kernel:
    """One entry of kernels.json. `kind` is scalar, simd or program (a WASI command with the C library)."""

    def __init__(self, name, n, checksum=None):
        self.name = name
        self.kind = name.split("/")[0]
        self.n = n
        self.checksum = checksum
        self.source = SOURCES / f"{name}.c"
        self.wasm = BUILD / f"{name}.wasm"


class EmptyKernel:
    """run(n) -> 0 and nothing else: what starting a process engine costs."""

    name = "empty"
    kind = "scalar"
    n = 0
    checksum = 0
    wasm = BUILD / "empty.wasm"
    # (module (func (export "run") (param i32) (result i64) i64.const 0))
    binary = (b"\0asm\1\0\0\0" b"\1\6\1\x60\1\x7f\1\x7e" b"\3\2\1\0" b"\7\7\1\3run\0\0" b"\x0a\6\1\4\0\x42\0\x0b")


class EmptyCommand:
    """A WASI command that does nothing, for the start-up times."""

    wasm = BUILD / "start.wasm"
    # (module (func (export "_start")))
    binary = (b"\0asm\1\0\0\0" b"\1\4\1\x60\0\0" b"\3\2\1\0" b"\7\x0a\1\6_start\0\0" b"\x0a\4\1\2\0\x0b")


def read_kernels():
    entries = json.loads((SOURCES / "kernels.json").read_text())
    return [Kernel(entry["kernel"], entry["n"], int(entry["checksum"])) for entry in entries]


def execute(command):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise ToolError(f"{' '.join(map(str, command))}\n{done.stderr.strip()}")
    return done.stdout


def toolchain_clang():
    """The clang beside `swift`: it knows the wasm32 target and has wasm-ld."""
    swift = shutil.which("swift")
    if not swift:
        raise ToolError("swift is not in the PATH; its toolchain's clang compiles the kernels")
    clang = pathlib.Path(swift).resolve().parent / "clang"
    if not clang.exists():
        raise ToolError(f"there is no clang beside {swift}")
    return clang


def zig():
    """The compiler of the `ziglang` package, which brings a C library for WASI."""
    done = subprocess.run([sys.executable, INSTALL, "ziglang"], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise ToolError("Fixtures/install cannot get the compiler of the libc program")
    return pathlib.Path(done.stdout.strip().split("\t")[1]) / "zig"


def is_stale(output, sources):
    return not output.exists() or any(source.stat().st_mtime > output.stat().st_mtime for source in sources)


def build(kernels):
    """Compile what is older than its source; write the empty modules."""
    headers = [*SOURCES.glob("*.h"), HERE / "kernels.py"]
    for kernel in kernels:
        kernel.wasm.parent.mkdir(parents=True, exist_ok=True)
        if not is_stale(kernel.wasm, [kernel.source, *headers]):
            continue
        print(f"compiling {kernel.name}", file=sys.stderr)
        if kernel.kind == "program":
            command = [zig(), "cc", "-target", "wasm32-wasi", "-O2", "-g0", "-s"]
        else:
            simd = ["-msimd128"] if kernel.kind == "simd" else []
            command = [toolchain_clang(), *WASM_FLAGS, *COMMON_FLAGS, *simd]
        execute([*command, "-o", kernel.wasm, kernel.source])
    for module in (EmptyKernel, EmptyCommand):
        module.wasm.parent.mkdir(parents=True, exist_ok=True)
        module.wasm.write_bytes(module.binary)


def build_measure():
    """The launcher that reports a process's CPU time and peak memory; see measure.c."""
    program = BUILD / "measure"
    source = HERE / "measure.c"
    if is_stale(program, [source]):
        program.parent.mkdir(parents=True, exist_ok=True)
        execute([toolchain_clang(), "-O2", "-o", program, source])
    return program


def native_checksum(kernel):
    """The kernel's checksum when compiled for this machine."""
    folder = BUILD / "native"
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / kernel.name.replace("/", "-")
    if kernel.kind == "program":
        execute([toolchain_clang(), "-O2", "-ffp-contract=off", "-o", output, kernel.source])
        return last_number(execute([output, kernel.n]))
    execute([toolchain_clang(), *COMMON_FLAGS, "-shared", "-fPIC", "-o", output, kernel.source])
    run = ctypes.CDLL(str(output)).run
    run.argtypes = [ctypes.c_int32]
    run.restype = ctypes.c_uint64
    return run(kernel.n)


def last_number(output):
    """The last line of a program's output as an unsigned 64-bit number."""
    return int(output.strip().splitlines()[-1]) % 2**64
