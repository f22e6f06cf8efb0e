#!/usr/bin/env python3
"""Build llama.cpp and the small programs of this folder to wasm32-wasi with the clang of `ziglang`.

No source file of llama.cpp is patched; in place of its ggml-cpu/repack.cpp, guest/kernels is compiled. Programs
whose names end with `-upstream` have llama.cpp as it is, and those with `-relaxed` use relaxed SIMD. The output is byte-identical for the same sources, compiler
and options, wherever the folders are: the compiler is started in the output folder, with links to all
others, and is given relative names only (the code that LLVM makes can depend on how long names are).
`Fixtures/install llama` fetches the sources and the compiler, calls this script and checks the digests
of the results.
"""

import argparse
import concurrent.futures
import os
import pathlib
import shlex
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent

PROGRAMS = ("infer", "embed", "tok", "quantise", "guest", "kernels", "accuracy")
REACTORS = {"guest"}  # called by their exports, without a main
EXCEPTION_MODELS = ("noeh", "legacy", "exnref")
KERNELS = ("simd", "relaxed", "upstream")  # the last two are endings of programs' names
MODELS_PER_UNIT = 16  # upstream's CMake compiles src/models in units of the same size

GGML_SOURCES = """
    ggml.c ggml.cpp ggml-alloc.c ggml-backend.cpp ggml-backend-meta.cpp ggml-opt.cpp ggml-threading.cpp
    ggml-quants.c gguf.cpp ggml-backend-reg.cpp ggml-backend-dl.cpp
    ggml-cpu/ggml-cpu.c ggml-cpu/hbm.cpp ggml-cpu/quants.c
    ggml-cpu/traits.cpp ggml-cpu/amx/amx.cpp ggml-cpu/amx/mmq.cpp ggml-cpu/tiled/tiled.cpp
    ggml-cpu/tiled/tiled-kernel.cpp ggml-cpu/binary-ops.cpp ggml-cpu/unary-ops.cpp ggml-cpu/vec.cpp
    ggml-cpu/ops.cpp ggml-cpu/arch/wasm/quants.c
""".split()

# Without LSR addresses stay in the offsets of loads. Without reassociation a sum of products is added up one by one: it would
# be all products first, on the operand stack, and then all additions. No float operations are fused, whatever a processor could.
KERNEL_FLAGS = ["-mllvm", "-disable-lsr", "-mllvm", "-opt-disable=reassociate", "-ffp-contract=off"]

# libc++ with threads over wasi-libc's single-threaded pthread stubs: std::mutex and its kin exist,
# creating a thread fails with EAGAIN.
LIBCXX_CONFIG = [
    "-U_LIBCPP_HAS_THREADS",
    "-D_LIBCPP_HAS_THREADS=1",
    "-D_LIBCPP_HAS_THREAD_API_PTHREAD=1",
    "-D_LIBCPP_HAS_THREAD_API_EXTERNAL=0",
    "-D_LIBCPP_HAS_THREAD_API_WIN32=0",
    "-U_LIBCPP_HAS_FILESYSTEM",
    "-D_LIBCPP_HAS_FILESYSTEM=1",
    "-U_LIBCPP_HAS_MONOTONIC_CLOCK",
    "-D_LIBCPP_HAS_MONOTONIC_CLOCK=1",
]

# What is included before a file of llama.cpp.
INCLUDED = {
    "llama-mmap.cpp": "chunked_fread.h",
    "llama-model-loader.cpp": "guest/model_loader.h",
    "llama-vocab.cpp": "guest/vocabulary.h",
}

WASI_EMULATION = ("mman", "signal", "process-clocks", "getpid")


class Build:
    """The compile jobs of one variant, and the link of its programs."""

    # Names in the output folder, which is the current one.
    llama = pathlib.Path("llama")
    zig = pathlib.Path("zig/zig")
    zig_lib = pathlib.Path("zig/lib")
    here = pathlib.Path("here")
    generated = pathlib.Path("gen")

    def __init__(self, options):
        self.has_exceptions = options.eh != "noeh"
        self.has_simd = not options.nosimd
        self.cpu = self.target_cpu(options)
        self.exception_flags = self.flags_for_exceptions(options.eh)
        self.jobs = []  # (source, object, flags)

        self.common = [
            "-target", "wasm32-wasi", f"-mcpu={self.cpu}", "-O3", "-g0", "-DNDEBUG", "-fno-sanitize=all",
            *(f"-D_WASI_EMULATED_{name.upper().replace('-', '_')}" for name in WASI_EMULATION),
            "-Wno-everything",
        ]
        self.cxx = ["-std=c++17", *self.exception_flags, *LIBCXX_CONFIG]
        ggml = self.llama / "ggml"
        self.llama_flags = [
            *(f"-I{folder}" for folder in (
                self.llama / "include", ggml / "include", ggml / "src", ggml / "src/ggml-cpu",
                self.llama / "src", self.generated, self.llama / "common", self.llama / "vendor",
            )),
            "-DGGML_USE_CPU", '-DGGML_VERSION="wasi"', '-DGGML_COMMIT="pypi"', "-D_GNU_SOURCE",
            "-DGGML_SCHED_MAX_COPIES=1",
        ]

    @staticmethod
    def target_cpu(options):
        features = ["generic", "bulk_memory", "sign_ext", "nontrapping_fptoint", "mutable_globals"]
        if not options.nosimd:
            features.append("simd128")
        if options.eh != "noeh":
            features += ["exception_handling", "multivalue", "reference_types"]
        return "+".join(features)

    @staticmethod
    def flags_for_exceptions(model):
        if model == "noeh":
            return ["-fignore-exceptions"]  # a throw calls __cxa_throw of noeh_stubs.cpp, which aborts
        legacy = 1 if model == "legacy" else 0
        return ["-fwasm-exceptions", "-mllvm", f"-wasm-use-legacy-eh={legacy}"]

    def add(self, group, source, flags, name):
        """Record a compile job and return the path of its object."""
        target = pathlib.Path("obj") / group / f"{name}.o"
        self.jobs.append((source, target, flags))
        return target

    def generate(self, name, text):
        self.generated.mkdir(parents=True, exist_ok=True)
        path = self.generated / name
        path.write_text(text)
        return path

    def add_cxx_runtime(self):
        """libc++ and libc++abi from the compiler's own sources, configured with threads."""
        libcxx = self.zig_lib / "libcxx/src"
        libcxxabi = self.zig_lib / "libcxxabi/src"
        libunwind = self.zig_lib / "libunwind"
        includes = [
            f"-I{libcxx}", f"-I{self.zig_lib}/libcxxabi/include", f"-I{self.zig_lib}/libcxx/libc",
            f"-I{libunwind}/include", "-D_LIBCPP_BUILDING_LIBRARY", "-D_LIBCXXABI_BUILDING_LIBRARY",
            "-DLIBCXX_BUILDING_LIBCXXABI",
        ]
        if self.has_exceptions:
            includes.append("-D_LIBCXXABI_USE_LLVM_UNWINDER=1")
        flags = [*self.common, "-std=c++23", *LIBCXX_CONFIG, *self.exception_flags]

        objects = []
        # In the order of the full paths: the link order decides the bytes of the output.
        folders = (libcxx, libcxx / "ryu", libcxx / "filesystem")
        for source in sorted((source for folder in folders for source in folder.glob("*.cpp")), key=str):
            name = source.relative_to(libcxx).as_posix()
            extra = []
            if name == "filesystem/operations.cpp":  # WASI has no copy_file_range
                extra = ["-U_LIBCPP_HAS_MUSL_LIBC", "-D_LIBCPP_HAS_MUSL_LIBC=0"]
            objects.append(self.add("cxx", source, [*flags, *extra, *includes], "cxx_" + name.replace("/", "_")))

        left_out = {"cxa_thread_atexit.cpp"}
        left_out |= {"cxa_noexception.cpp"} if self.has_exceptions else {"cxa_exception.cpp", "cxa_personality.cpp"}
        for source in sorted(libcxxabi.glob("*.cpp")):
            if source.name not in left_out:
                objects.append(self.add("cxx", source, [*flags, *includes, f"-I{libcxxabi}"], "abi_" + source.name))

        if self.has_exceptions:
            # This clang leaves the tag __cpp_exception undefined and Unwind-wasm.c does not define it.
            objects.append(self.add("cxx", self.here / "cpp_exception_tag.s", self.common, "cpp_exception_tag"))
            unwind = [*includes, f"-I{libunwind}/src", "-D_LIBUNWIND_HIDE_SYMBOLS"]
            objects.append(self.add(
                "cxx", libunwind / "src/Unwind-wasm.c", [*self.common, *self.exception_flags, *unwind], "Unwind-wasm"))
        else:
            objects.append(self.add("cxx", self.here / "noeh_stubs.cpp", [*self.common, *self.cxx], "noeh_stubs"))
        return objects

    def add_libc(self):
        """What takes the place of functions of libc."""
        source = self.here / "guest/libc_strings.c"
        return [self.add("libc", source, [*self.common, "-std=c11"], source.stem)]

    def add_ggml(self):
        objects = []
        for name in GGML_SOURCES:
            language = self.cxx if name.endswith(".cpp") else ["-std=c11"]
            source = self.llama / "ggml/src" / name
            objects.append(self.add("ggml", source, [*self.common, *language, *self.llama_flags], name.replace("/", "_")))
        return objects

    def add_kernels(self, kind):
        """The objects that differ between kinds of kernels."""
        flags = [*self.common, *self.cxx, *self.llama_flags]
        folder = self.llama / "ggml/src/ggml-cpu"
        if kind == "upstream":
            sources = [folder / "ggml-cpu.cpp", folder / "repack.cpp"]
            return [self.add(kind, source, flags, source.stem) for source in sources]
        backend = self.add(kind, folder / "ggml-cpu.cpp", [*flags, "-DGGML_USE_CPU_REPACK"], "ggml-cpu")
        flags += [*KERNEL_FLAGS, *(["-mrelaxed-simd"] if kind == "relaxed" else [])]
        sources = sorted((self.here / "guest/kernels").glob("*.cpp"))
        # Beside upstream's kernels libc's malloc stays, as what is compared with.
        memory = self.add(kind, self.here / "guest/libc_memory.c", [*self.common, "-std=c11"], "libc_memory")
        return [backend, *(self.add(kind, source, flags, source.stem) for source in sources), memory]

    def kernels_of(self, program):
        """The kind of kernels in a program, and its name without that."""
        for kind in KERNELS[1:]:
            if program.endswith(f"-{kind}"):
                return kind, program.removesuffix(f"-{kind}")
        return "simd" if self.has_simd else "upstream", program

    def add_llama(self):
        flags = [*self.common, *self.cxx]
        objects = []
        for source in sorted((self.llama / "src").glob("*.cpp")):
            extra = ["-include", str(self.here / INCLUDED[source.name])] if source.name in INCLUDED else []
            objects.append(self.add("llama", source, [*flags, *extra, *self.llama_flags], source.name))

        models = sorted((self.llama / "src/models").glob("*.cpp"))
        for start in range(0, len(models), MODELS_PER_UNIT):
            name = f"models_{start // MODELS_PER_UNIT}"
            unit = models[start:start + MODELS_PER_UNIT]
            source = self.generate(f"{name}.cpp", "".join(f'#include "{model}"\n' for model in unit))
            objects.append(self.add(
                "llama", source, [*flags, *self.llama_flags, f"-I{self.llama}/src/models", "-I."], name))
        return objects

    def add_program(self, name):
        """The objects of a C file, or of all C++ files of a folder."""
        source = self.here / f"{name}.c"
        if source.exists():
            return [self.add(f"program_{name}", source, [*self.common, "-std=c11", *self.llama_flags], name)]
        flags = [*self.common, *self.cxx, *self.llama_flags]
        return [self.add(f"program_{name}", source, flags, source.stem) for source in sorted((self.here / name).glob("*.cpp"))]

    def compile(self, job):
        source, target, flags = job
        target.parent.mkdir(parents=True, exist_ok=True)
        driver = "c++" if source.suffix == ".cpp" else "cc"
        run([self.zig, driver, "-c", source, "-o", target, *flags])

    def compile_all(self, parallel):
        start = time.time()
        with concurrent.futures.ThreadPoolExecutor(parallel) as pool:
            futures = [pool.submit(self.compile, job) for job in self.jobs]
            try:
                for count, future in enumerate(concurrent.futures.as_completed(futures), 1):
                    future.result()
                    if count % 25 == 0 or count == len(futures):
                        print(f"{count} of {len(futures)} files, {time.time() - start:.0f} s", flush=True)
            except CommandFailed:
                pool.shutdown(cancel_futures=True)
                raise

    def link(self, name, objects, is_reactor):
        response = pathlib.Path(f"{name}.rsp")
        response.write_text("\n".join(map(str, objects)))
        run([
            self.zig, "c++", "-target", "wasm32-wasi", f"-mcpu={self.cpu}", "-O3", "-g0", "-nostdlib++", "-s",
            "-Wl,--gc-sections", "-Wl,-z,stack-size=1048576",
            "-Wl,--max-memory=4294901760",
            *(["-mexec-model=reactor"] if is_reactor else []),
            *self.exception_flags, f"@{response}", "-o", f"{name}.wasm",
            *(f"-lwasi-emulated-{library}" for library in WASI_EMULATION),
        ])


def enter(options):
    """Make the output folder the current one, with links to the others."""
    links = {"llama": options.llama.resolve(), "zig": options.zig.resolve(), "here": HERE}
    if cache := os.environ.get("ZIG_GLOBAL_CACHE_DIR"):
        links["zig-cache"] = pathlib.Path(cache).resolve()
        links["zig-cache"].mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    os.chdir(options.out)
    for name, target in links.items():
        link = pathlib.Path(name)
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    os.environ.update(ZIG_LIB_DIR="zig/lib", ZIG_GLOBAL_CACHE_DIR="zig-cache", ZIG_LOCAL_CACHE_DIR="zig-cache")


class CommandFailed(Exception):
    pass


def run(command):
    command = [str(part) for part in command]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise CommandFailed(f"{shlex.join(command)}\n{done.stderr.strip()}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--llama", type=pathlib.Path, required=True, metavar="DIR", help="llama.cpp's source folder")
    parser.add_argument("--zig", type=pathlib.Path, required=True, metavar="DIR", help="folder of the `ziglang` package")
    parser.add_argument("--out", type=pathlib.Path, required=True, metavar="DIR", help="objects and programs go here")
    parser.add_argument("--eh", choices=EXCEPTION_MODELS, default="noeh",
                        help="C++ exceptions: none, legacy instructions (try), standard ones (try_table)")
    parser.add_argument("--nosimd", action="store_true", help="without the SIMD instructions, and so with llama.cpp's kernels")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="compilers at a time")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", default=["infer"],
                        help=f"of {', '.join(PROGRAMS)}, or one of them with -upstream or -relaxed (default: infer)")
    options = parser.parse_args()
    unknown = {name for name in options.programs if name.removesuffix("-upstream").removesuffix("-relaxed") not in PROGRAMS}
    if options.nosimd and any(name.endswith("-relaxed") for name in options.programs):
        parser.error("relaxed SIMD needs SIMD")
    if unknown:
        parser.error(f"unknown program {', '.join(sorted(unknown))}; there are {', '.join(PROGRAMS)}")

    enter(options)
    build = Build(options)
    build.generate("ggml-version.h", "#pragma once\n#undef GGML_VERSION\n#undef GGML_COMMIT\n"
                                     '#define GGML_VERSION "wasi"\n#define GGML_COMMIT "pypi"\n')
    build.generate("llama-version.h", '#pragma once\n#define LLAMA_VERSION "wasi"\n#define LLAMA_COMMIT "pypi"\n')
    library = [*build.add_libc(), *build.add_cxx_runtime(), *build.add_ggml(), *build.add_llama()]
    chosen = {name: build.kernels_of(name) for name in options.programs}
    # Each once, in the order of KERNELS and of PROGRAMS.
    kernels = {kind: build.add_kernels(kind) for kind in KERNELS if any(kind == used for used, _ in chosen.values())}
    programs = {name: build.add_program(name) for name in PROGRAMS if any(name == used for _, used in chosen.values())}
    try:
        build.compile_all(options.jobs)
        for name, (kind, program) in chosen.items():
            build.link(name, [*programs[program], *library, *kernels[kind]], program in REACTORS)
            print(pathlib.Path.cwd() / f"{name}.wasm")
    except CommandFailed as failure:
        sys.exit(f"error: {failure}")


if __name__ == "__main__":
    main()
