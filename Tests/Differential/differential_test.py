"""Tests of the generator itself: python3 -m unittest discover --start-directory Tests/Differential --pattern '*_test.py'"""

import pathlib
import re
import struct
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import encoding  # noqa: E402
from choices import Choices  # noqa: E402
from modules import ModuleWriter  # noqa: E402

#: Instructions of swasm's table that wasmtime does not have (or has no more), by the file of their rows.
LEFT_OUT_FILES = {"DescriptorRows.swift", "StackSwitchingRows.swift"}
LEFT_OUT = {"try", "catch", "rethrow", "delegate", "catch_all", "memory.discard"}


class NumberTests(unittest.TestCase):
    def test_unsigned(self):
        for value, bytes in ((0, b"\0"), (127, b"\x7f"), (128, b"\x80\x01"), (2**64 - 1, b"\xff" * 9 + b"\x01")):
            self.assertEqual(encoding.u(value), bytes)

    def test_signed(self):
        for value, bytes in ((0, b"\0"), (-1, b"\x7f"), (63, b"\x3f"), (64, b"\xc0\0"), (-64, b"\x40"), (-65, b"\xbf\x7f"),
                             (-2**31, b"\x80\x80\x80\x80\x78")):
            self.assertEqual(encoding.s(value), bytes)

    def test_constants_are_taken_modulo(self):
        self.assertEqual(encoding.constant("i32", 0xFFFF_FFFF), b"\x7f")
        self.assertEqual(encoding.constant("f32", 0x7FC0_0000), struct.pack("<I", 0x7FC0_0000))


class InstructionTests(unittest.TestCase):
    def test_every_instruction_that_both_engines_have(self):
        theirs = {}
        for path in (HERE.parent.parent / "Sources/InstructionGenerator/Table").glob("*Rows.swift"):
            if path.name in LEFT_OUT_FILES:
                continue
            for opcode, name in re.findall(r'\w+\(\s*0x([0-9A-F_]+),\s*"([^"]+)"', path.read_text()):
                digits = opcode.replace("_", "")
                number = int(digits, 16)
                code = bytes([number]) if number < 256 else bytes([number >> 16]) + encoding.u(number & 0xFFFF)
                theirs[name] = code
        self.assertGreater(len(theirs), 500)
        ours = {name: instruction.code for name, instruction in encoding.INSTRUCTIONS.items()}
        self.assertEqual(set(theirs) - LEFT_OUT, set(ours))
        for name, code in ours.items():
            self.assertEqual(code, theirs[name], name)

    def test_widths(self):
        for name, width in (("i32.load", 4), ("i64.load", 8), ("i64.load32_u", 4), ("i32.store8", 1), ("v128.load", 16),
                            ("v128.load8x8_s", 8), ("v128.load32x2_u", 8), ("v128.load16_lane", 2), ("v128.load64_zero", 8),
                            ("v128.load8_splat", 1), ("i64.atomic.rmw16.add_u", 2), ("i64.atomic.load", 8),
                            ("memory.atomic.notify", 4), ("memory.atomic.wait64", 8)):
            self.assertEqual(encoding.INSTRUCTIONS[name].width, width, name)


class ModuleTests(unittest.TestCase):
    def test_a_seed_gives_the_same_module(self):
        first, second = (ModuleWriter("seed/7", {}).binary() for _ in range(2))
        self.assertEqual(first, second)
        self.assertNotEqual(first, ModuleWriter("seed/8", {}).binary())

    def test_modules_write_every_instruction(self):
        counts = {}
        for number in range(300):
            ModuleWriter(f"all/{number}", counts).binary()
        self.assertEqual([name for name in encoding.INSTRUCTIONS if name not in counts], [])

    def test_values_reach_the_edges(self):
        choices = Choices(1)
        values = {choices.value("i32") for _ in range(4000)}
        self.assertTrue({0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF} <= values)
        values = {choices.value("f32") for _ in range(20000)}
        self.assertTrue({0, 0x8000_0000, 1, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0x7F80_0001, 0x4F00_0000} <= values)


if __name__ == "__main__":
    unittest.main()
