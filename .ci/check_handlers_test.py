"""The handler checker finds what it is there to find."""
import importlib.machinery
import importlib.util
import os
import subprocess
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKER = os.path.join(HERE, "check-handlers")

loader = importlib.machinery.SourceFileLoader("check_handlers", CHECKER)
spec = importlib.util.spec_from_loader("check_handlers", loader)
check_handlers = importlib.util.module_from_spec(spec)
loader.exec_module(check_handlers)

# A module of the interpreter's name with one good handler and one violator of each kind.
SOURCE = """
typealias Handler = @convention(thin) (UnsafeRawPointer, UnsafeMutableRawPointer, Int) -> Void
@inline(__always) func next(_ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ fuel: Int) {
  unsafeBitCast(pc.load(as: UInt.self), to: Handler.self)(pc, sp, fuel)
}
@inline(never) func note(_ value: Int) { print(value) }
public func op_good(_ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ fuel: Int) {
  sp.storeBytes(of: fuel, as: Int.self)
  next(pc + 8, sp, fuel - 1)
}
public func op_deferring(_ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ fuel: Int) {
  defer { note(fuel) }
  next(pc + 8, sp, fuel - 1)
}
public func op_calling(_ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ fuel: Int) {
  op_good(pc, sp, fuel)
  next(pc + 16, sp, fuel)
}
public func op_returning(_ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ fuel: Int) {
  if fuel > 7 { return }
  next(pc + 24, sp, fuel)
}
public func op_clearing(_ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ fuel: Int) {
  var slot = sp
  let end = sp + fuel
  repeat {
    slot.storeBytes(of: 0, as: Int.self)
    slot += 8
  } while slot < end
  next(pc + 32, sp, fuel)
}
op_good(CommandLine.unsafeArgv, CommandLine.unsafeArgv, 0)
op_clearing(CommandLine.unsafeArgv, CommandLine.unsafeArgv, 0)
op_deferring(CommandLine.unsafeArgv, CommandLine.unsafeArgv, 0)
op_calling(CommandLine.unsafeArgv, CommandLine.unsafeArgv, 0)
op_returning(CommandLine.unsafeArgv, CommandLine.unsafeArgv, 0)
"""

OPERATIONS = "public enum Operation: UInt16 {\n  case good\n%s}\n"


class CheckHandlersTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        source = os.path.join(cls.folder.name, "main.swift")
        cls.binary = os.path.join(cls.folder.name, "planted")
        with open(source, "w") as file:
            file.write(SOURCE)
        subprocess.run(
            ["swiftc", "-O", "-module-name", "SwasmInterpreter", "-o", cls.binary, source], check=True,
            capture_output=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def check(self, extra_cases):
        listing = os.path.join(self.folder.name, "operations.swift")
        with open(listing, "w") as file:
            file.write(OPERATIONS % "".join(f"  case {name}\n" for name in extra_cases))
        return subprocess.run(
            [CHECKER, self.binary, "--operations", listing], capture_output=True, text=True)

    def test_planted_violators_fail(self):
        result = self.check(["deferring", "calling", "returning", "clearing"])
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn("5 handlers found, 5 operations listed, 4 are not as they should be", result.stdout)
        self.assertRegex(result.stdout, "  clearing: calls a function: .*memset")
        for name in ("deferring", "calling", "returning", "clearing"):
            self.assertIn(f"  {name}: ", result.stdout)
        self.assertNotIn("  good: ", result.stdout)

    def test_missing_handler_fails(self):
        result = self.check(["deferring", "calling", "returning", "clearing", "absent"])
        self.assertEqual(result.returncode, 1)
        self.assertIn("absent: no handler in the binary", result.stdout)

    def test_saved_registers_are_a_violation(self):
        for push in ("pushq\t%rbx", "push\t%r14", "stp\tx29, x30, [sp, #-16]!"):
            body = [push, "jmpq\t*%rax"]
            self.assertEqual(check_handlers.violation("i32Add_ss", body, lambda name: False), "saves registers")
            self.assertIsNone(check_handlers.violation("callIndirect", body, lambda name: False))

    def test_what_may_save_registers_may_not_call(self):
        body = ["push\t%rbx", "callq\t0x10 <memset@plt>", "jmpq\t*%rax"]
        fused = "i32Load_s__i32Store_s1"
        self.assertIn("calls a function", check_handlers.violation(fused, body, lambda name: False))
        self.assertIsNone(check_handlers.violation(fused, body[:1] + body[2:], lambda name: False))
        self.assertIsNone(check_handlers.violation("copySlots", body, lambda name: False))

    def test_merged_handler_is_a_violation(self):
        problem = check_handlers.violation("twin", ["jmp\t0x10 <op_other>"], lambda name: True)
        self.assertEqual(problem, "merged: nothing but a jump")


if __name__ == "__main__":
    unittest.main()
