"""What PyPI wasmtime does with modules: results, traps and what is left in the end, as `swasm replay` reads it."""

import ctypes
import hashlib

import wasmtime
from wasmtime import _ffi as ffi

import encoding as e
from encoding import ANYREF, EXTERNREF, FUNCREF

FEATURES = ("exceptions", "function_references", "gc", "memory64", "multi_memory", "tail_call", "relaxed_simd",
            "relaxed_simd_deterministic", "wide_arithmetic", "custom_page_sizes", "threads")
KINDS = {"i32": 0, "i64": 1, "f32": 2, "f64": 3, "v128": 4, FUNCREF: 5, EXTERNREF: 6, ANYREF: 7}
#: The specification's words for what wasmtime calls otherwise.
TRAPS = {
    "STACK_OVERFLOW": "call stack exhausted", "MEMORY_OUT_OF_BOUNDS": "out of bounds memory access",
    "HEAP_MISALIGNED": "unaligned atomic", "TABLE_OUT_OF_BOUNDS": "out of bounds table access",
    "INDIRECT_CALL_TO_NULL": "uninitialized element", "BAD_SIGNATURE": "indirect call type mismatch",
    "INTEGER_OVERFLOW": "integer overflow", "INTEGER_DIVISION_BY_ZERO": "integer divide by zero",
    "BAD_CONVERSION_TO_INTEGER": "invalid conversion to integer", "UNREACHABLE": "unreachable",
    "ATOMIC_WAIT_NON_SHARED_MEMORY": "expected shared memory", "NULL_REFERENCE": "null reference",
    "ARRAY_OUT_OF_BOUNDS": "out of bounds array access", "CAST_FAILURE": "cast failure",
    "ALLOCATION_TOO_LARGE": "allocation size too large",
}
STACK = 16 << 20
NO_FINALIZER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)()


def make_engine():
    config = wasmtime.Config()
    for feature in FEATURES:
        setattr(config, f"wasm_{feature}", True)
    config.cranelift_nan_canonicalization = True
    config.cranelift_opt_level = "none"
    config.parallel_compilation = False
    # The calls' depth is the module's affair; what is endless is to end soon all the same. The second is never used, but
    # wasmtime wants it to be as large.
    ffi.wasmtime_config_async_stack_size_set(config.ptr(), 2 * STACK)
    config.max_wasm_stack = STACK
    return wasmtime.Engine(config)


class GeneratorError(Exception):
    """A module that wasmtime finds invalid."""


class Instance:
    """An instance and its store."""

    def __init__(self, engine, binary):
        self.store = wasmtime.Store(engine)
        self.context = self.store._context()
        try:
            module = wasmtime.Module(engine, binary)
        except wasmtime.WasmtimeError as error:
            raise GeneratorError(str(error)) from None
        self.trap = None
        try:
            self.instance = wasmtime.Instance(self.store, module, [])
        except (wasmtime.Trap, wasmtime.WasmtimeError) as end:
            self.trap = trap_name(end)
        else:
            self.exports = self.instance.exports(self.store)

    def call(self, name, type, arguments):
        """The members of the call's record that say how it ended."""
        parameters = (ffi.wasmtime_val_t * max(1, len(arguments)))()
        for value, kind, bits in zip(parameters, type.parameters, arguments):
            self.write(value, kind, bits)
        results = (ffi.wasmtime_val_t * max(1, len(type.results)))()
        trap = ctypes.POINTER(ffi.wasm_trap_t)()
        error = ffi.wasmtime_func_call(self.context, ctypes.byref(self.exports[name]._func), parameters, len(arguments),
                                       results, len(type.results), ctypes.byref(trap))
        for value in parameters:
            ffi.wasmtime_val_unroot(ctypes.byref(value))
        if error:
            raise wasmtime.WasmtimeError._from_ptr(error)
        if trap:
            return {"trap": trap_name(wasmtime.Trap._from_ptr(trap))}
        return {"results": [self.read(value, kind) for value, kind in zip(results, type.results)]}

    def write(self, value, type, bits):
        value.kind = KINDS[type]
        if type in e.NUMBERS:
            raw = bits.to_bytes(16, "little")
            ctypes.memmove(ctypes.byref(value.of), raw, 16)
        elif type == EXTERNREF and bits:
            # The number is the object.
            if not ffi.wasmtime_externref_new(self.context, bits, NO_FINALIZER, ctypes.byref(value.of.externref)):
                raise MemoryError("no reference to an object of the host")

    def read(self, value, type):
        if type in e.NUMBERS:
            bits = int.from_bytes(bytes(value.of)[:16], "little")
            return number(type, bits)
        result = self.reference(value, type)
        ffi.wasmtime_val_unroot(ctypes.byref(value))
        return result

    def reference(self, value, type):
        if type == FUNCREF:
            return {"type": "funcref"} if value.of.funcref.store_id else {"type": "nullfuncref"}
        if type == EXTERNREF:
            if not value.of.externref.store_id:
                return {"type": "nullexternref"}
            object = ffi.wasmtime_externref_data(self.context, ctypes.byref(value.of.externref))
            return {"type": "externref", "value": str(object)} if object else {"type": "externref"}
        anyref = ctypes.byref(value.of.anyref)
        if not value.of.anyref.store_id:
            return {"type": "nullref"}
        if ffi.wasmtime_anyref_is_struct(self.context, anyref):
            return {"type": "structref"}
        if ffi.wasmtime_anyref_is_array(self.context, anyref):
            return {"type": "arrayref"}
        # Not wasmtime_anyref_is_i31, which is true of structures and arrays as well.
        if ffi.wasmtime_anyref_i31_get_u(self.context, anyref, ctypes.byref(ctypes.c_uint32())):
            return {"type": "i31ref"}
        return {"type": "anyref"}

    def state(self, module):
        """What exported memories, tables and globals hold."""
        state = {}
        for index in range(len(module.memories)):
            memory = self.exports[f"m{index}"]
            size = memory.data_len(self.store)
            data = ctypes.string_at(memory.data_ptr(self.store), size) if size else b""
            state[f"m{index}"] = {"memory_bytes": size, "sha256": hashlib.sha256(data).hexdigest()}
        for index in range(len(module.tables)):
            state[f"t{index}"] = {"table_size": self.exports[f"t{index}"].size(self.store)}
        for index, item in enumerate(module.globals):
            if item.type in e.NUMBERS:
                value = ffi.wasmtime_val_t()
                ffi.wasmtime_global_get(self.context, ctypes.byref(self.exports[f"g{index}"]._global), ctypes.byref(value))
                entry = self.read(value, item.type)
                entry["global"] = entry.pop("type")
                state[f"g{index}"] = entry
        return state


def number(type, bits):
    if type == "v128":
        return {"type": "v128", "lane_type": "i64", "value": [str(bits & (1 << 64) - 1), str(bits >> 64)]}
    return {"type": type, "value": str(bits & (1 << int(type[1:])) - 1)}


def argument(type, bits):
    """The record of an argument."""
    if type in e.NUMBERS:
        return number(type, bits)
    if type == EXTERNREF and bits:
        return {"type": "externref", "value": str(bits)}
    return {"type": {FUNCREF: "funcref", EXTERNREF: "externref", ANYREF: "anyref"}[type], "value": "null"}


def trap_name(end):
    code = end.trap_code if isinstance(end, wasmtime.Trap) else None
    if code is not None:
        return TRAPS.get(code.name, code.name.lower().replace("_", " "))
    # Of others, such as exceptions, there are only the words.
    return str(end).strip().splitlines()[-1].strip()


def record(engine, module, binary, file, choices, calls):
    """What wasmtime does with the module and this many calls of its exports."""
    instance = Instance(engine, binary)
    result = {"module": file, "calls": []}
    if instance.trap is not None:
        result["instantiate"] = instance.trap
        return result
    names = list(module.exports)
    for _ in range(calls):
        name = choices.of(names)
        type = module.exports[name]
        arguments = [choices.value(t) if t in e.NUMBERS else choices.below(4) if t == EXTERNREF else 0
                     for t in type.parameters]
        outcome = instance.call(name, type, arguments)
        result["calls"].append({"export": name, "args": [argument(t, v) for t, v in zip(type.parameters, arguments)], **outcome})
    result["state"] = instance.state(module)
    return result
