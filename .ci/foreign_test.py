"""The list of known differences takes what it says, and no more."""
import importlib.machinery
import importlib.util
import json
import os
import stat
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "foreign")
loader = importlib.machinery.SourceFileLoader("foreign", SCRIPT)
spec = importlib.util.spec_from_loader("foreign", loader)
foreign = importlib.util.module_from_spec(spec)
loader.exec_module(foreign)
forms = sys.modules["foreign_forms"]


def failure(line, text, path="a/b.wast"):
    return foreign.Failure(path, line, text)


class MatchingTest(unittest.TestCase):
    def test_an_entry_takes_as_many_as_it_says(self):
        entry = foreign.Difference("a/*", "^assert_trap .*oob", "reason", 2)
        failures = [failure(line, "assert_trap f(): oob") for line in (1, 2, 3)]
        self.assertEqual(foreign.sort_failures(failures, [entry]), failures[2:])
        self.assertEqual(entry.used, 2)

    def test_path_and_text_have_to_match(self):
        entry = foreign.Difference("*/other.wast", "oob", "reason")
        text = foreign.Difference("*", "^oob", "reason")
        failures = [failure(1, "assert_trap: oob")]
        self.assertEqual(foreign.sort_failures(failures, [entry, text]), failures)

    def test_what_follows_has_the_verdict_of_its_cause(self):
        entry = foreign.Difference("*", "malformed", "reason")
        failures = [
            failure(1, "module: malformed"), failure(5, "module: needs the module_definition of line 1, which failed"),
            failure(7, "assert_return f(): needs the module of line 5, which failed"), failure(9, "module: invalid"),
            failure(11, "action g(): needs the module of line 9, which failed"),
            failure(7, "assert_return f(): needs the module of line 5, which failed", "other.wast")]
        self.assertEqual(foreign.sort_failures(failures, [entry]), failures[3:])
        self.assertEqual((entry.used, entry.following), (1, 2))

    def test_entries_are_stale_where_their_files_are(self):
        entry = foreign.Difference("*", "x", "reason", 2)
        self.assertFalse(entry.is_stale)
        entry.is_present = True
        foreign.sort_failures([failure(1, "x")], [entry])
        self.assertTrue(entry.is_stale)
        foreign.sort_failures([failure(2, "x")], [entry])
        self.assertFalse(entry.is_stale)

    def test_the_last_rule_counts(self):
        rules = [["*", "wasm3"], ["*/v1/*", "wasm1"]]
        self.assertEqual(foreign.last_match(rules, "a/v1/b", None), "wasm1")
        self.assertEqual(foreign.last_match(rules, "a/v2/b", None), "wasm3")
        self.assertIsNone(foreign.last_match([], "a", None))


class WabtTest(unittest.TestCase):
    def form(self, *lines):
        return forms.wabt("\n".join(lines).encode())

    def test_headers(self):
        self.assertEqual(self.form(";;; TOOL: wat2wasm", "(module)")[:2], ("valid", "wasm2"))
        self.assertEqual(
            self.form(";;; TOOL: wat2wasm", ";;; ARGS: --enable-threads --disable-simd", ";;; ERROR: 1", "(")[:2],
            ("rejected", "wasm2,threads,-simd"))
        self.assertEqual(self.form(";;; TOOL: wast2json", "(module)")[0], "script")
        self.assertEqual(self.form(";;; TOOL: wast2json", ";;; ERROR: 1", "(module)")[0], "failing-script")
        for header in (";;; STDIN_FILE: a.wast", ";;; ARGS: --no-check"):
            self.assertEqual(self.form(";;; TOOL: wast2json", header, "(module)")[0], "unknown", header)
        self.assertEqual(self.form(";;; TOOL: wasm-strip", "(module)")[0], "unknown")

    def test_what_an_interpreter_prints_becomes_assertions(self):
        form, _, source = self.form(
            ";;; TOOL: run-interp", "(func)", "(;; STDOUT ;;;", 'a"b() => i32:7, i64:8', "c() =>",
            "d() => error: out of bounds memory access: access at 1", "e() => error: uncaught exception",
            "f() => f32:1.500000", "g() => funcref:3, externref:0", "h() => v128 i32x4:0x1 0x2 0x3 0x4",
            ";;; STDOUT ;;)")
        self.assertEqual(form, "script")
        self.assertTrue(source.startswith(b"(module ;;; TOOL"))
        self.assertEqual(
            source.decode().split(";;; STDOUT ;;)\n)\n")[1].splitlines(),
            ['(assert_return (invoke "a\\"b") (i32.const 7) (i64.const 8))', '(assert_return (invoke "c") )',
             '(assert_trap (invoke "d") "out of bounds memory access")', '(assert_exception (invoke "e"))',
             '(invoke "f")', '(assert_return (invoke "g") (ref.func) (ref.null extern))',
             '(assert_return (invoke "h") (v128.const i32x4 0x1 0x2 0x3 0x4))'])

    def test_a_host_of_its_own_is_not_for_others(self):
        form = self.form(
            ";;; TOOL: run-interp", "(module)", "(;; STDOUT ;;;", "called host a() =>", "b() =>", ";;; STDOUT ;;)")[0]
        self.assertEqual(form, "unknown")


# Reports one failure for each file whose name has "bad" in it, and crashes for "crash".
PROGRAM = """#!/usr/bin/env python3
import json, os, signal, sys
path = sys.argv[-1]
if "crash" in path:
    os.kill(os.getpid(), signal.SIGKILL)
failures = [{"file": path, "line": 3, "command": "assert_return f()", "reason": "no"}] if "bad" in path else []
report = {"files": [{"failures": failures}], "assertions": {"passed": 5}}
json.dump(report, open(sys.argv[sys.argv.index("--json") + 1], "w"))
sys.exit(1 if failures else 0)
"""


class WholeTest(unittest.TestCase):
    def run_on(self, files, suite=None):
        with tempfile.TemporaryDirectory() as folder:
            for name in files:
                path = os.path.join(folder, "engine", name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                open(path, "w").close()
            program, listing = os.path.join(folder, "swasm"), os.path.join(folder, "list.json")
            with open(program, "w") as file:
                file.write(PROGRAM)
            os.chmod(program, stat.S_IRWXU)
            with open(listing, "w") as file:
                entry = {"name": "engine", "folders": ["engine"], "scripts": ["test/*.wast"], **(suite or {})}
                json.dump({"suites": [entry, {"name": "absent", "folders": ["none"], "scripts": []}]}, file)
            return subprocess.run(
                [SCRIPT, folder, "--swasm", program, "--list", listing], capture_output=True, text=True)

    def test_a_table_and_success(self):
        result = self.run_on(["test/a.wast", "test/deep/b.wast", "other/c.wast"])
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("engine                2       10         0           0               0", result.stdout)
        self.assertIn("NOT RUN: absent", result.stdout)

    def test_an_unknown_difference_fails(self):
        result = self.run_on(["test/bad.wast"])
        self.assertEqual(result.returncode, 1)
        self.assertIn("unexpected: test/bad.wast:3: assert_return f(): no", result.stdout)

    def test_a_crash_fails(self):
        result = self.run_on(["test/crash.wast"])
        self.assertEqual(result.returncode, 1)
        self.assertIn("unexpected: test/crash.wast:0: swasm ended with -9", result.stdout)

    def test_known_differences_and_stale_entries(self):
        known = [
            {"path": "*/bad*", "match": "no$", "reason": "theirs"}, {"path": "*/a.wast", "match": "x", "reason": "y"},
            {"path": "*/gone.wast", "match": "x", "reason": "z"}]
        result = self.run_on(["test/bad.wast", "test/a.wast"], {"differences": known})
        self.assertEqual(result.returncode, 0)
        self.assertIn("stale: */a.wast: x: listed 1, found 0", result.stdout)
        self.assertNotIn("gone", result.stdout)

    def test_files_that_cannot_be_run(self):
        result = self.run_on(["test/bad.wast"], {"notApplicable": [["*", "components"]]})
        self.assertEqual(result.returncode, 0)
        self.assertIn("1 files not applicable: components", result.stdout)


if __name__ == "__main__":
    unittest.main()
