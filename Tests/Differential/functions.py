"""Random code: a function's body is written from the types that have to be on the stack, so that it is always valid.

Whatever a function does ends: each call and each turn of a loop takes one from global 0, which exports set; a function that
finds it empty returns at once.
"""

import encoding as e
from encoding import INSTRUCTIONS, NUMBERS
from aggregates import AggregateWriter
from bodies import BodyWriter
from control import ControlWriter
from storage import StorageWriter

#: Instructions without a form of their own, by the type of their one result; accesses to memory are among them.
PLAIN = {type: [i for i in INSTRUCTIONS.values() if i.results == (type,) and i.parameters
                and not i.name.startswith(("memory.grow", "i31.", "array.", "ref."))] for type in NUMBERS}
STORES = [i for i in INSTRUCTIONS.values() if i.results == () and i.parameters and i.parameters[0] == "address"
          and "store" in i.name]
#: By their first operand, for what is on the stack already.
BY_OPERAND = {type: [i for type_list in PLAIN.values() for i in type_list if i.parameters[0] == type] for type in NUMBERS}
#: For many of their operands.
TRAPPING = [name for name in INSTRUCTIONS if "div_s" in name or ".trunc_f" in name or ".wait" in name]
PAIRS = [i for i in INSTRUCTIONS.values() if i.results == ("i64", "i64")]


class FunctionWriter(BodyWriter, ControlWriter, AggregateWriter, StorageWriter):
    def __init__(self, module, type):
        self.module, self.choices, self.type = module, module.choices, type
        self.code = bytearray()
        self.locals = list(type.parameters)
        #: The types that a branch to each takes, innermost last.
        self.labels = []
        #: Whether nothing traps and nothing is called.
        self.is_plain = False
        #: What may still be written before only the shortest forms are.
        self.left = self.choices.of((8, 20, 40, 80, 150))

    # --- writing ---------------------------------------------------------------------------------------------------------

    def op(self, name, *immediates):
        self.code += self.module.op(name)
        for immediate in immediates:
            self.code += immediate

    def const(self, type, bits):
        self.op(f"{type}.const", e.constant(type, bits & (1 << (128 if type == "v128" else int(type[1:]))) - 1))

    def local(self, type):
        """A new local."""
        self.locals.append(type)
        return len(self.locals) - 1

    def finished(self):
        self.code += self.module.op("end")
        groups = []
        for type in self.locals[len(self.type.parameters):]:
            if groups and groups[-1][1] == type:
                groups[-1][0] += 1
            else:
                groups.append([1, type])
        return e.vec(e.u(count) + e.value_type(type) for count, type in groups) + bytes(self.code)

    # --- expressions -----------------------------------------------------------------------------------------------------

    def expression(self, type, depth):
        """Writes what puts a value of the type on the stack."""
        self.left -= 1
        c = self.choices
        is_number = isinstance(type, str)
        if depth <= 0 or self.left <= 0 or self.is_plain and not is_number:
            return self.leaf(type)
        for _ in range(4):
            makers = self.PLAIN_MAKERS if self.is_plain else self.NUMBER_MAKERS if is_number else self.REFERENCE_MAKERS
            maker = c.weighted(makers)
            if maker(self, type, depth - 1):
                return
        self.leaf(type)

    def readable(self, list, type):
        return [i for i, t in enumerate(list) if self.module.is_subtype(t, type)]

    def leaf(self, type, depth=0):
        c = self.choices
        found = self.readable(self.locals, type)
        if found and c.chance(0.6):
            if c.chance(0.5):
                found = found[-3:]
            self.op("local.get", e.u(c.of(found)))
        elif c.chance(0.3) and self.read_global(type, depth):
            pass
        elif isinstance(type, str):
            self.const(type, c.value(type))
        else:
            self.fresh(type, 0)
        return True

    def shortest(self, type):
        """A value of the type, at once."""
        if isinstance(type, str):
            self.const(type, 0)
        elif type[1]:
            self.op("ref.null", e.heap_type(type[2]))
        else:
            self.fresh(type, -1)

    def read_global(self, type, depth):
        found = [i for i in self.readable([g.type for g in self.module.globals], type) if i]
        if not found:
            return False
        self.op("global.get", e.u(self.choices.of(found)))
        return True

    def tee(self, type, depth):
        found = self.readable(self.locals, type)
        if not found:
            return False
        index = self.choices.of(found)
        self.expression(self.locals[index], depth)
        self.op("local.tee", e.u(index))
        return True

    def select(self, type, depth):
        self.expression(type, depth)
        self.expression(type, depth)
        self.expression("i32", depth)
        if isinstance(type, str) and self.choices.chance(0.7):
            self.op("select")
        else:
            self.op("select_typed", e.types([type]))
        return True

    def plain(self, type, depth):
        if type == "i64" and self.choices.chance(0.05):
            instruction = self.choices.of(PAIRS)
            self.operands(instruction.parameters, depth)
            self.op(instruction.name)
            self.consume("i64")
            return True
        instruction = self.choices.of(PLAIN[type])
        if instruction.name in TRAPPING and self.choices.chance(1 if self.is_plain else 0.9 if ".wait" in instruction.name else 0.5):
            return False
        self.instruction(instruction, depth)
        return True

    def instruction(self, instruction, depth, given=0):
        """Writes the operands without those that are on the stack, and the instruction with its immediates."""
        c = self.choices
        if instruction.parameters[0] == "address":
            return self.access(instruction, depth)
        if "madd" in instruction.name:
            return self.multiply_and_add(instruction.name, depth, given)
        for at, parameter in enumerate(instruction.parameters[given:], given):
            self.expression(parameter, depth)
            if at == 1 and "relaxed_dot" in instruction.name:
                # Of seven bits: whether an eighth is a sign, and what sums do with it, is each engine's affair.
                self.const("v128", int("7f" * 16, 16))
                self.op("v128.and")
        immediates = b""
        if "_lane" in instruction.name and "laneselect" not in instruction.name:
            immediates = bytes([c.below(instruction.lanes)])
        elif instruction.name == "i8x16.shuffle":
            immediates = self.shuffle()
        elif ("div_" in instruction.name or "rem_" in instruction.name) and (self.is_plain or c.chance(0.7)):
            # Not zero.
            type = instruction.parameters[0]
            self.const(type, c.value(type) | 1)
            self.op(f"{type}.or")
        self.op(instruction.name, immediates)

    def multiply_and_add(self, name, depth, given):
        """With factors whose products are exact: whether others are rounded before the sum is each engine's affair."""
        width = name[1:3]
        self.consume("v128") if given else None
        for _ in range(2):
            self.expression("v128", depth)
            self.const("v128", int("000007ff" * 4, 16) if width == "32" else int("00ffffff" * 4, 16))
            self.op("v128.and")
            self.op("f32x4.convert_i32x4_s" if width == "32" else "f64x2.convert_low_i32x4_s")
        self.expression("v128", depth)
        self.op(name)

    def shuffle(self):
        """Lanes at random, or runs of them, which engines know as patterns."""
        c = self.choices
        if c.chance(0.4):
            return bytes(c.below(32) for _ in range(16))
        width = c.of((1, 2, 4, 8))
        kind = c.below(4)
        count = 16 // width
        first = c.below(2 * count)
        runs = [(first + at) % (2 * count) if kind == 0 else first if kind == 1 else
                (at // 2 + (at % 2) * count + (first % 2) * count // 2) % (2 * count) if kind == 2 else
                (at * 2 + first % 2) % (2 * count) for at in range(count)]
        return bytes(run * width + at for run in runs for at in range(width))

    def operands(self, types, depth):
        for type in types:
            self.expression(type, depth)

    def fresh_reference(self, type, depth):
        self.fresh(type, depth)
        return True

    # --- what becomes of values ------------------------------------------------------------------------------------------

    def consume(self, type):
        """Takes the value on top of the stack away."""
        c = self.choices
        found = [i for i, t in enumerate(self.locals) if self.module.is_subtype(type, t)]
        kind = c.below(5)
        if found and kind < 3:
            self.op("local.set", e.u(c.of(found)))
        elif kind == 3 and self.writable_globals(type):
            self.op("global.set", e.u(c.of(self.writable_globals(type))))
        else:
            self.op("drop")

    def writable_globals(self, type):
        return [i for i, g in enumerate(self.module.globals) if i and g.mutable and self.module.is_subtype(type, g.type)]

    def transform(self, types, wanted, depth):
        """Makes of the values on the stack those that are wanted."""
        c = self.choices
        stack = list(types)
        turns = 0
        while stack:
            if c.chance(0.5) and len(stack) <= len(wanted) and all(map(self.module.is_subtype, stack, wanted)):
                break
            type = stack.pop()
            turns += 1
            if type in NUMBERS and turns < 4 and c.chance(0.6):
                instruction = c.of(BY_OPERAND[type])
                self.instruction(instruction, depth - 1, given=1)
                stack += instruction.results
            elif type in NUMBERS and turns < 6 and c.chance(0.2):
                self.expression(type, depth - 1)
                self.expression("i32", depth - 1)
                self.op("select")
                stack.append(type)
            else:
                self.consume(type)
        for type in wanted[len(stack):]:
            self.expression(type, depth - 1)

    # --- statements ------------------------------------------------------------------------------------------------------

    def statement(self, depth):
        self.left -= 1
        if depth <= 0 or self.left <= 0:
            return
        for _ in range(3):
            if self.choices.weighted(self.STATEMENTS)(self, depth - 1):
                return

    def set_local(self, depth):
        if not self.locals:
            return False
        index = self.choices.below(len(self.locals))
        self.expression(self.locals[index], depth)
        self.op("local.set", e.u(index))
        return True

    def set_global(self, depth):
        found = [i for i, g in enumerate(self.module.globals) if i and g.mutable]
        if not found:
            return False
        index = self.choices.of(found)
        self.expression(self.module.globals[index].type, depth)
        self.op("global.set", e.u(index))
        return True

    def dropped(self, depth):
        self.expression(self.module.any_type(), depth)
        self.op("drop")
        return True

    def store(self, depth):
        self.access(self.choices.of(STORES), depth)
        return True

    def idle(self, depth):
        self.op("nop") if self.choices.chance(0.5) else self.op("atomic.fence", b"\0")
        return True

    PLAIN_MAKERS = [(60, plain), (10, leaf), (4, tee), (4, select)]
    NUMBER_MAKERS = [
        (50, plain), (8, leaf), (3, read_global), (4, tee), (4, select), (12, ControlWriter.control),
        (3, ControlWriter.branch_with_value), (12, ControlWriter.call), (3, AggregateWriter.get_field),
        (3, AggregateWriter.get_element), (3, AggregateWriter.number_of_reference), (2, StorageWriter.size_or_growth),
    ]
    REFERENCE_MAKERS = [
        (14, fresh_reference), (8, leaf), (4, read_global), (4, tee), (3, select), (6, ControlWriter.control),
        (3, ControlWriter.branch_with_value), (8, ControlWriter.call), (5, AggregateWriter.get_field),
        (5, AggregateWriter.get_element), (5, AggregateWriter.cast), (6, ControlWriter.branch_on_reference),
        (6, StorageWriter.get_table), (2, AggregateWriter.converted),
    ]
    STATEMENTS = [
        (10, set_local), (8, set_global), (2, dropped), (10, store), (1, idle), (10, ControlWriter.control_statement),
        (6, ControlWriter.conditional_jump), (6, ControlWriter.call_statement), (5, AggregateWriter.set_field),
        (5, AggregateWriter.set_element), (5, AggregateWriter.array_range), (3, StorageWriter.set_table),
        (4, StorageWriter.table_range), (5, StorageWriter.memory_range), (1, StorageWriter.drop_segment),
    ]
