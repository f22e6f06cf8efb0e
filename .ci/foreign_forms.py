"""What wabt's test files, texts with a header of `;;; NAME: VALUE` lines, mean for another engine."""
import re

# Tools whose input is a module in the text format, and those whose input is a script.
MODULE_TOOLS = {"wat2wasm", "run-roundtrip", "wat-desugar", "run-objdump", "run-wasm2c", "run-stats"}
SCRIPT_TOOLS = {"wast2json", "run-interp-spec", "run-spec-wasm2c", "run-objdump-spec"}

FEATURES = {
    "exceptions": ["exceptions", "legacy-exceptions"],
    "threads": ["threads"],
    "function-references": ["function-references"],
    "tail-call": ["tail-calls"],
    "gc": ["garbage-collection", "function-references"],
    "memory64": ["memory64"],
    "multi-memory": ["multi-memory"],
    "extended-const": ["extended-constants"],
    "relaxed-simd": ["relaxed-simd"],
    "custom-page-sizes": ["custom-page-sizes"],
    "compact-imports": ["compact-imports"],
    "wide-arithmetic": ["wide-arithmetic"],
    "code-metadata": ["branch-hints"],
    "annotations": [],
    "mutable-globals": ["mutable-globals"],
    "saturating-float-to-int": ["saturating-conversions"],
    "sign-extension": ["sign-extension"],
    "simd": ["simd"],
    "multi-value": ["multi-value"],
    "bulk-memory": ["bulk-memory"],
    "reference-types": ["reference-types"],
}
ALL = "wasm3,threads,legacy-exceptions,custom-page-sizes,wide-arithmetic,compact-imports"


def header(text):
    """{name without its number: values joined} of the lines before the first other one."""
    values = {}
    for line in text.splitlines():
        field = re.match(r";;; ([A-Z_]+)([*0-9]*): ?(.*)$", line)
        if not field:
            if line.startswith(";;;"):
                continue
            break
        values[field.group(1)] = (values.get(field.group(1), "") + " " + field.group(3)).strip()
    return values


def features(arguments):
    """What an argument list switches on, beside what is on by default."""
    if "--enable-all" in arguments:
        return ALL
    names = ["wasm2"]
    for switch, name in re.findall(r"--(enable|disable)-([a-z0-9-]+)", arguments):
        names += [("-" if switch == "disable" else "") + feature for feature in FEATURES.get(name, [])]
    return ",".join(names)


def wabt(source):
    """(form, features, source) of a test file; the form `unknown` is not for another engine."""
    text = source.decode("utf-8", errors="surrogateescape")
    fields = header(text)
    tool = fields.get("TOOL", "").split(" ")[0]
    arguments = fields.get("ARGS", "")
    # The printer of binaries reads with all features.
    used = ALL if tool == "run-objdump" else features(arguments)
    is_wrong = "ERROR" in fields
    nothing = ("unknown", used, source)
    if any(name in fields for name in ("STDIN_FILE", "STDIN", "RUN", "SKIP")) or "--no-check" in arguments:
        return nothing
    if any(option in arguments for option in ("--help", "--version", "--relocatable", "-r ", "--run-export")):
        return nothing
    if tool in MODULE_TOOLS:
        return ("rejected" if is_wrong else "valid"), used, source
    if tool in SCRIPT_TOOLS:
        return ("failing-script" if is_wrong else "script"), used, source
    if tool == "run-interp" and not is_wrong:
        assertions = interpreter_assertions(text)
        if assertions is not None:
            if not re.search(r"^\(module", text, re.MULTILINE):
                # Fields alone; the first line is a comment.
                source = b"(module " + source + b"\n)"
            return "script", used, source + ("\n" + "\n".join(assertions) + "\n").encode(errors="surrogateescape")
    return nothing


def interpreter_assertions(text):
    """Assertions for the lines `name(arguments) => results` that the interpreter prints; `None` with a host of its own."""
    output = re.search(r"\(;; STDOUT ;;;\n(.*?)\n?;;; STDOUT ;;\)", text, re.DOTALL)
    if output is None or "called host" in output.group(1):
        return None
    assertions = []
    for line in output.group(1).split("\n"):
        call = re.match(r"(.*?)\(\) =>(?: (.*))?$", line)
        if not call:
            return None
        action = '(invoke "%s")' % call.group(1).replace("\\", "\\\\").replace('"', '\\"')
        result = call.group(2) or ""
        if result.startswith("error: uncaught exception"):
            assertions.append(f"(assert_exception {action})")
        elif result.startswith("error: "):
            assertions.append('(assert_trap %s "%s")' % (action, result[len("error: "):].split(":")[0]))
        else:
            values = [pattern(value) for value in result.split(", ")] if result else []
            # Decimal floats are rounded in print: the call has to succeed.
            assertions.append(action if None in values else f"(assert_return {action} {' '.join(values)})")
    return assertions


def pattern(value):
    """An expected result in the form that scripts have, or `None` where the print does not say which it is."""
    if value.startswith("v128 i32x4:"):
        return f"(v128.const i32x4 {value[len('v128 i32x4:'):]})"
    kind, _, number = value.partition(":")
    if kind in ("i32", "i64"):
        return f"({kind}.const {number})"
    if kind == "externref" and number == "0":
        return "(ref.null extern)"
    if kind == "funcref":
        return "(ref.null func)" if number == "0" else "(ref.func)"
    return None
