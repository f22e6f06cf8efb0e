"""The binary format: numbers, types, instructions by name, sections."""

import pathlib
import struct


def u(value):
    """An unsigned LEB128."""
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        if not value:
            out.append(byte)
            return bytes(out)
        out.append(byte | 0x80)


def s(value):
    """A signed LEB128."""
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        if value == -(byte >> 6 & 1):
            out.append(byte)
            return bytes(out)
        out.append(byte | 0x80)


def signed(value, width):
    """`value` modulo 2^width, as a signed number."""
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


def name(text):
    data = text.encode()
    return u(len(data)) + data


def vec(items):
    items = list(items)
    return u(len(items)) + b"".join(items)


def section(number, items):
    """A section with a vector, nothing when it is empty."""
    items = list(items)
    if not items:
        return b""
    body = vec(items)
    return bytes([number]) + u(len(body)) + body


# --- types: "i32", … "v128"; ("ref", is nullable, heap type); heap types are names or type indices ------------------------

NUMBERS = {"i32": 0x7F, "i64": 0x7E, "f32": 0x7D, "f64": 0x7C, "v128": 0x7B}
PACKED = {"i8": 0x78, "i16": 0x77}
HEAPS = {"noexn": 0x74, "nofunc": 0x73, "noextern": 0x72, "none": 0x71, "func": 0x70, "extern": 0x6F, "any": 0x6E,
         "eq": 0x6D, "i31": 0x6C, "struct": 0x6B, "array": 0x6A, "exn": 0x69}


def ref(heap, nullable=True):
    return ("ref", nullable, heap)


FUNCREF, EXTERNREF, ANYREF, EQREF, EXNREF = map(ref, ("func", "extern", "any", "eq", "exn"))


def heap_type(heap):
    return s(heap) if isinstance(heap, int) else bytes([HEAPS[heap]])


def value_type(type):
    if type in NUMBERS:
        return bytes([NUMBERS[type]])
    if type in PACKED:
        return bytes([PACKED[type]])
    _, nullable, heap = type
    if nullable and not isinstance(heap, int):
        return bytes([HEAPS[heap]])
    return (b"\x63" if nullable else b"\x64") + heap_type(heap)


def types(list):
    return vec(value_type(type) for type in list)


# --- instructions ---------------------------------------------------------------------------------------------------------


class Instruction:
    def __init__(self, line):
        fields = line.split()
        prefix, _, code = fields[0].partition(":")
        self.code = bytes([int(prefix, 16)]) + (u(int(code, 16)) if code else b"")
        self.name = fields[1]
        self.parameters = self.results = None
        if len(fields) > 2:
            arrow = fields.index("->")
            self.parameters = tuple(fields[2:arrow])
            self.results = tuple(fields[arrow + 1:])

    @property
    def lanes(self):
        """The number of lanes that the shape before the point has."""
        return int(self.name.split(".")[0].split("x")[1])

    @property
    def width(self):
        """The bytes that an access to memory moves."""
        type, _, rest = self.name.partition(".")
        if self.name == "memory.atomic.notify":
            return 4
        for word, width in (("8x8", 8), ("16x4", 8), ("32x2", 8), ("64", 8), ("32", 4), ("16", 2), ("8", 1)):
            if word in rest:
                return width
        return 16 if type == "v128" else int(type[1:]) // 8


INSTRUCTIONS = {}
for line in (pathlib.Path(__file__).parent / "instructions.txt").read_text().splitlines():
    if not line.startswith("#"):
        instruction = Instruction(line)
        INSTRUCTIONS[instruction.name] = instruction


def constant(type, bits):
    """The immediate of a `const`."""
    if type == "i32":
        return s(signed(bits, 32))
    if type == "i64":
        return s(signed(bits, 64))
    return bits.to_bytes({"f32": 4, "f64": 8, "v128": 16}[type], "little")


def float_bits(type, value):
    return struct.unpack("<I" if type == "f32" else "<Q", struct.pack("<f" if type == "f32" else "<d", value))[0]


def vec_of_bytes(data):
    return u(len(data)) + data
