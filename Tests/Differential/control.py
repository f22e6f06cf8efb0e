"""Random code: blocks, branches, calls of all kinds and exceptions."""

import encoding as e
from encoding import EXNREF, ref


class ControlWriter:
    # --- blocks ----------------------------------------------------------------------------------------------------------

    def block_type(self, parameters, results):
        if not parameters and len(results) < 2 and self.choices.chance(0.9):
            return e.value_type(results[0]) if results else b"\x40"
        return e.s(self.module.function_type(parameters, results))

    def begin(self, name, parameters, results, label=None):
        self.op(name, self.block_type(parameters, results))
        self.labels.append(tuple(results if label is None else label))

    def end(self):
        self.labels.pop()
        self.op("end")

    def control(self, type, depth):
        extra = [self.module.any_type() for _ in range(self.choices.of((0, 0, 0, 0, 1, 2)))]
        self.structured([type] + extra, depth)
        for other in reversed(extra):
            self.consume(other)
        return True

    def control_statement(self, depth):
        self.structured([], depth)
        return True

    def structured(self, results, depth):
        c = self.choices
        parameters = [self.module.any_type() for _ in range(c.of((0, 0, 0, 1, 1, 2, 3)))]
        kind = c.weighted(((3, self.plain_block), (4, self.loop), (5, self.if_else), (4, self.try_table), (2, self.switch)))
        kind(parameters, results, depth)

    def sequence(self, parameters, results, depth):
        if parameters and self.choices.chance(0.3):
            self.transform(parameters, [], depth)
            parameters = []
        if not parameters:
            for _ in range(self.choices.below(3)):
                self.statement(depth)
        # A block may end without reaching its end.
        if self.choices.chance(0.04):
            return self.jump(depth)
        self.transform(parameters, results, depth)

    def plain_block(self, parameters, results, depth):
        self.operands(parameters, depth)
        self.begin("block", parameters, results)
        self.sequence(parameters, results, depth)
        self.end()

    def if_else(self, parameters, results, depth):
        c = self.choices
        if not results and c.chance(0.4):
            parameters = []
        elif len(results) == 1 and c.chance(0.15):
            parameters = results
        self.operands(parameters, depth)
        self.expression("i32", depth)
        self.begin("if", parameters, results)
        self.sequence(parameters, results, depth)
        if list(parameters) != list(results) or c.chance(0.5):
            self.op("else")
            self.sequence(parameters, results, depth)
        self.end()

    def loop(self, parameters, results, depth):
        c = self.choices
        counter = self.local("i32")
        self.const("i32", c.between(1, 6))
        self.op("local.set", e.u(counter))
        self.operands(parameters, depth)
        self.begin("loop", parameters, results, label=parameters)
        self.spend()
        if parameters:
            self.transform(parameters, parameters, depth)
        else:
            for _ in range(c.between(1, 3)):
                self.statement(depth)
        self.op("local.get", e.u(counter))
        self.const("i32", 1)
        self.op("i32.sub")
        self.op("local.tee", e.u(counter))
        if c.chance(0.3):  # The end of the counting is not the only reason to go on.
            self.expression("i32", min(depth, 1))
            self.op("i32.and")
        self.op("br_if", e.u(0))
        self.transform(parameters, results, depth)
        self.end()

    def switch(self, parameters, results, depth):
        """Blocks in blocks, and a table of branches to their ends."""
        c = self.choices
        count = c.between(1, 4)
        self.begin("block", (), results)
        for _ in range(count):
            self.begin("block", (), ())
        self.expression("i32", depth)
        if c.chance(0.8):
            self.const("i32", 7)
            self.op("i32.and")
        self.op("br_table", e.vec(e.u(c.below(count)) for _ in range(c.below(7))), e.u(c.below(count)))
        for at in range(count):
            self.end()
            self.operands(results, depth)
            if at < count - 1:
                self.op("br", e.u(count - 1 - at))
        self.end()

    # --- branches --------------------------------------------------------------------------------------------------------

    def targets(self, fits):
        """Relative indices and types of the labels for whose types `fits` is true."""
        return [(at, types) for at, types in enumerate(reversed(self.labels)) if fits(types)]

    def branch_with_value(self, type, depth):
        found = self.targets(lambda types: len(types) == 1 and self.module.is_subtype(types[0], type))
        if not found:
            return False
        at, types = self.choices.of(found)
        self.expression(types[0], depth)
        self.expression("i32", depth)
        self.op("br_if", e.u(at))
        return True

    def conditional_jump(self, depth):
        c = self.choices
        void = self.targets(lambda types: not types)
        self.expression("i32", depth)
        if void and c.chance(0.4):
            self.op("br_if", e.u(c.of(void)[0]))
            return True
        self.begin("if", (), ())
        self.jump(depth)
        self.end()
        return True

    def jump(self, depth):
        """Leaves for good: what follows is not reached."""
        kind = self.choices.weighted(((5, self.br), (3, self.br_table), (2, self.return_), (5, self.tail_call),
                                      (4, self.throw), (1, self.throw_ref), (0.3, self.unreachable)))
        if not kind(depth):
            self.return_(depth)

    def br(self, depth):
        at, types = self.choices.of(self.targets(lambda types: True))
        self.operands(types, depth)
        self.op("br", e.u(at))
        return True

    def br_table(self, depth):
        c = self.choices
        _, types = c.of(self.targets(lambda types: True))
        targets = [at for at, _ in self.targets(lambda others: others == types)]
        self.operands(types, depth)
        self.expression("i32", depth)
        self.const("i32", c.of((3, 7)))
        self.op("i32.and")
        self.op("br_table", e.vec(e.u(c.of(targets)) for _ in range(c.below(6))), e.u(c.of(targets)))
        return True

    def return_(self, depth):
        self.operands(self.type.results, depth)
        self.op("return")
        return True

    def unreachable(self, depth):
        self.op("unreachable")
        return True

    def branch_on_reference(self, type, depth):
        c = self.choices
        kind = c.below(4)
        nullable, heap = ref(type[2]), type[2]
        source = self.module.top(heap)
        if kind == 0:
            self.begin("block", (), [type])
            self.begin("block", (), ())
            self.expression(nullable, depth)
            self.op("br_on_null", e.u(0))
            self.op("br", e.u(1))
            self.end()
            self.expression(type, depth)
            self.end()
        elif kind == 1:
            self.begin("block", (), [ref(heap, False)])
            self.expression(nullable, depth)
            self.op("br_on_non_null", e.u(0))
            self.expression(ref(heap, False), depth)
            self.end()
        elif source not in ("any", "func"):
            return False
        else:
            wide = ref(source, c.chance(0.8))
            # A null goes with the branch only if both types have it.
            flags = bytes([wide[1] | (type[1] and wide[1]) << 1])
            narrow = ref(heap, type[1] and wide[1])
            if kind == 2:
                self.begin("block", (), [narrow])
                self.expression(wide, depth)
                self.op("br_on_cast", flags, e.u(0), e.heap_type(source), e.heap_type(heap))
                self.consume(ref(source, wide[1] and not narrow[1]))
                self.expression(narrow, depth)
                self.end()
            else:
                self.begin("block", (), [type])
                self.begin("block", (), [ref(source, wide[1] and not narrow[1])])
                self.expression(wide, depth)
                self.op("br_on_cast_fail", flags, e.u(0), e.heap_type(source), e.heap_type(heap))
                self.op("br", e.u(1))
                self.end()
                self.consume(ref(source, wide[1] and not narrow[1]))
                self.expression(type, depth)
                self.end()
        return True

    # --- calls -----------------------------------------------------------------------------------------------------------

    def call(self, type, depth):
        """A call of a function that has such a result, among others perhaps."""
        found = []
        for index in range(self.module.inner):
            results = self.module.functions[index].type.results
            fitting = [at for at, result in enumerate(results) if self.module.is_subtype(result, type)
                       and (at == 0 or self.module.is_defaultable(result))]
            if fitting:
                found.append((index, fitting))
        if not found:
            return False
        index, fitting = self.choices.of(found)
        at = self.choices.of(fitting)
        if not self.call_of(index, depth):
            return False
        results = self.module.functions[index].type.results
        for result in reversed(results[at + 1:]):
            self.consume(result)
        if at:
            kept = self.local(results[at])
            self.op("local.set", e.u(kept))
            for result in reversed(results[:at]):
                self.consume(result)
            self.op("local.get", e.u(kept))
        return True

    def call_statement(self, depth):
        index = self.choices.below(self.module.inner)
        if not self.call_of(index, depth):
            return False
        for result in reversed(self.module.functions[index].type.results):
            self.consume(result)
        return True

    def call_of(self, index, depth, tail=""):
        """A call by number, through a table or through a reference; the latter two may reach something else."""
        c = self.choices
        function = self.module.functions[index]
        kind = c.below(10)
        type = self.module.some_supertype(function.type_index)
        if kind < 4:
            self.operands(function.type.parameters, depth)
            self.op(tail + "call", e.u(index))
            return True
        if kind < 7:
            tables = [i for i, t in enumerate(self.module.tables) if self.module.top(t.type[2]) == "func"]
            table_index = c.of(tables)
            table = self.module.tables[table_index]
            slots = [at for at, other in table.slots.items() if other == index]
            if not slots and c.chance(0.8):
                return False
            self.operands(function.type.parameters, depth)
            if slots and c.chance(0.95):
                self.const(table.address, c.of(slots))
            else:
                self.table_index(table, depth)
            self.op(tail + "call_indirect", e.u(type), e.u(table_index))
            return True
        self.operands(function.type.parameters, depth)
        if c.chance(0.85):
            self.op("ref.func", e.u(index))
            self.module.declared.add(index)
        else:
            self.expression(ref(type), depth)
        self.op(tail + "call_ref", e.u(type))
        return True

    def tail_call(self, depth):
        found = []
        for index in range(self.module.inner):
            results = self.module.functions[index].type.results
            if len(results) == len(self.type.results) and all(map(self.module.is_subtype, results, self.type.results)):
                found.append(index)
        return bool(found) and self.call_of(self.choices.of(found), depth, tail="return_")

    # --- exceptions ------------------------------------------------------------------------------------------------------

    def tag_parameters(self, tag):
        return self.module.composites[self.module.tags[tag]].parameters

    def throw(self, depth):
        tag = self.choices.below(len(self.module.tags))
        self.operands(self.tag_parameters(tag), depth)
        self.op("throw", e.u(tag))
        return True

    def throw_ref(self, depth):
        self.expression(EXNREF, depth)
        self.op("throw_ref")
        return True

    def try_table(self, parameters, results, depth):
        c = self.choices
        kind, tag = c.below(4), c.below(len(self.module.tags))
        payload = {0: self.tag_parameters(tag), 1: self.tag_parameters(tag) + (EXNREF,), 2: (), 3: (EXNREF,)}[kind]
        self.begin("block", (), results)
        self.begin("block", (), payload)
        clauses = [bytes([kind]) + (e.u(tag) if kind < 2 else b"") + e.u(0)]
        for _ in range(c.below(3)):
            other, number = c.below(4), c.below(len(self.module.tags))
            types = {0: self.tag_parameters(number), 1: self.tag_parameters(number) + (EXNREF,), 2: (), 3: (EXNREF,)}[other]
            found = self.targets(lambda label: len(label) == len(types) and all(map(self.module.is_subtype, types, label)))
            if found:
                clause = bytes([other]) + (e.u(number) if other < 2 else b"") + e.u(c.of(found)[0])
                clauses.insert(c.below(len(clauses) + 1), clause)
        self.operands(parameters, depth)
        self.op("try_table", self.block_type(parameters, results), e.vec(clauses))
        self.labels.append(tuple(results))
        self.sequence(parameters, results, depth)
        if c.chance(0.5):
            for result in reversed(results):
                self.consume(result)
            self.expression("i32", min(depth, 1))
            self.begin("if", (), ())
            self.throw(min(depth, 1)) if kind > 1 else self.throw_tag(tag, min(depth, 1))
            self.end()
            self.operands(results, depth)
        self.end()
        self.op("br", e.u(1))
        self.end()
        self.transform(payload, results, depth)
        self.end()

    def throw_tag(self, tag, depth):
        self.operands(self.tag_parameters(tag), depth)
        self.op("throw", e.u(tag))

    def caught(self, depth):
        """A reference to an exception, that is thrown for it."""
        tag = self.choices.below(len(self.module.tags))
        self.begin("block", (), [EXNREF])
        self.op("try_table", b"\x40", e.vec([b"\x03" + e.u(0)]))
        self.labels.append(())
        self.throw_tag(tag, depth)
        self.end()
        self.op("ref.null", e.heap_type("exn"))
        self.end()
