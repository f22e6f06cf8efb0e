"""Whole functions: those with random code, and those that are exported so that more can be seen."""

import encoding as e
from encoding import ANYREF, EXTERNREF, FUNCREF, NUMBERS, PACKED, ref

#: What parameters and results of exports may be.
AT_THE_BORDER = tuple(NUMBERS) + (FUNCREF, EXTERNREF, ANYREF)


class BodyWriter:
    def body(self, refill=False):
        c = self.choices
        for _ in range(c.below(9) if c.chance(0.97) else 300):
            type = self.module.any_type()
            if self.module.is_defaultable(type):
                self.local(type)
        self.labels.append(self.type.results)
        if refill:
            self.refill()
        else:
            self.spend()
        for _ in range(c.between(1, 4)):
            self.statement(4)
        if c.chance(0.12):
            self.jump(2)
        else:
            for type in self.type.results:
                self.expression(type, 4)
        return self.finished()

    def entry(self, index):
        """Calls a function of the module for a caller outside."""
        c = self.choices
        function = self.module.functions[index]
        inner = function.type
        self.labels.append(self.type.results)
        self.refill()
        results = self.type.results
        is_caught = c.chance(0.5)
        if is_caught:
            self.begin("block", (), results)
            self.begin("block", (), ())
            self.op("try_table", self.block_type((), results), e.vec([b"\x02" + e.u(0)]))
            self.labels.append(results)
        given = iter(range(len(self.locals)))
        for type in inner.parameters:
            if type in AT_THE_BORDER:
                self.op("local.get", e.u(next(given)))
            else:
                self.expression(type, 2)
        if results == inner.results and not is_caught and c.chance(0.3):
            self.op("return_call", e.u(index))
        else:
            self.op("call", e.u(index))
            if results != inner.results:
                for type in reversed(inner.results):
                    self.consume(type)
                for type in results:
                    self.expression(type, 2)
        if is_caught:
            self.end()
            self.op("br", e.u(1))
            self.end()
            for type in results:
                self.expression(type, 1)
            self.end()
        return self.finished()

    def arithmetic(self):
        """A row of instructions that do not trap; what each of them gives becomes part of the result."""
        c = self.choices
        self.is_plain = True
        self.left = 1000
        own = len(self.locals)
        for _ in range(c.between(10, 25)):
            type = c.of(("i32", "i64", "f32", "f64", "v128", "v128"))
            if not self.plain(type, c.of((0, 0, 0, 1, 1, 2))):
                self.leaf(type)
            self.op("local.set", e.u(self.local(type)))
            if c.chance(0.15):
                self.store(1)
        return self.digest(own)

    def digest(self, first):
        """The bits of all numbers in locals from `first` on, and whether references are null, as one number."""
        self.const("i64", 0)
        for index in range(first, len(self.locals)):
            type = self.locals[index]
            for lane in range(2 if type == "v128" else 1):
                self.const("i64", 9)
                self.op("i64.rotl")
                self.op("local.get", e.u(index))
                if isinstance(type, tuple):
                    self.op("ref.is_null")
                    self.op("i64.extend_i32_u")
                elif type == "v128":
                    self.op("i64x2.extract_lane", bytes([lane]))
                elif type[0] == "f":
                    self.op(f"i{type[1:]}.reinterpret_{type}")
                if type[1:] == "32":
                    self.op("i64.extend_i32_u")
                self.op("i64.xor")
        return self.finished()

    def objects(self):
        """Objects, and what is read of them after some changes: all within their bounds."""
        c = self.choices
        self.is_plain = True
        self.left = 1000
        made = []
        for _ in range(c.between(2, 4)):
            index = c.of(self.module.structures + self.module.arrays)
            composite = self.module.composites[index]
            count = c.between(3, 7) if composite.kind == "array" else len(composite.fields)
            for at in range(count):
                self.member(composite.fields[at if composite.kind == "struct" else 0][0], 1)
            self.op("struct.new", e.u(index)) if composite.kind == "struct" else self.op("array.new_fixed", e.u(index), e.u(count))
            made.append((self.local(ref(index)), index, count))
            self.op("local.set", e.u(made[-1][0]))
        own = len(self.locals)
        for _ in range(c.between(8, 18)):
            local, index, count = c.of(made)
            composite = self.module.composites[index]
            if c.chance(0.15):
                self.expression("i32", 1)
                self.op("ref.i31")
                self.op(c.of(("i31.get_s", "i31.get_u")))
                self.op("local.set", e.u(self.local("i32")))
            elif count and composite.kind == "struct":
                at = c.below(count)
                storage, is_mutable = composite.fields[at]
                self.op("local.get", e.u(local))
                if is_mutable and c.chance(0.4):
                    self.member(storage, 1)
                    self.op("struct.set", e.u(index), e.u(at))
                else:
                    self.op(self.get("struct.get", storage), e.u(index), e.u(at))
                    self.keep(storage)
            elif composite.kind == "array":
                self.on_array(local, index, count)
        return self.digest(own)

    def on_array(self, local, index, count):
        c = self.choices
        storage, is_mutable = self.module.composites[index].fields[0]
        kind = c.below(5) if is_mutable else 0
        self.op("local.get", e.u(local))
        start = c.below(count)
        self.const("i32", start)
        if kind == 1:
            self.member(storage, 1)
            self.op("array.set", e.u(index))
        elif kind == 2:
            self.member(storage, 1)
            self.const("i32", c.between(0, count - start))
            self.op("array.fill", e.u(index))
        elif kind == 3:
            source = c.below(count)
            self.op("local.get", e.u(local))
            self.const("i32", source)
            self.const("i32", count - max(start, source) if c.chance(0.7) else 0)
            self.op("array.copy", e.u(index), e.u(index))
        else:
            self.op(self.get("array.get", storage), e.u(index))
            self.keep(storage)

    def keep(self, storage):
        """Puts what was read of a field into a local; a reference becomes whether it is null, or a small integer's bits."""
        type = "i32" if storage in PACKED else storage
        if type in NUMBERS:
            return self.op("local.set", e.u(self.local(type)))
        if self.module.top(type[2]) == "any" and self.choices.chance(0.5):
            self.op("ref.test", e.heap_type(self.choices.of(["i31", "struct", "array"] + self.module.structures)))
        else:
            self.op("ref.is_null")
        self.op("local.set", e.u(self.local("i32")))

    def elements(self):
        """Changes of tables within their bounds, and the nulls in them."""
        c = self.choices
        self.is_plain = True
        self.left = 1000
        own = len(self.locals)
        for _ in range(c.between(2, 6)):
            index = c.below(len(self.module.tables))
            table = self.module.tables[index]
            if not table.minimum:
                continue
            start = c.below(table.minimum)
            self.const(table.address, start)
            kind = c.below(5)
            if kind < 2:
                self.shortest(table.type) if c.chance(0.5) else self.fresh(table.type, 0)
                self.op("table.set", e.u(index))
            elif kind < 4:
                source = c.below(table.minimum)
                self.const(table.address, source)
                self.const(table.address, c.between(0, table.minimum - max(start, source)))
                self.op("table.copy", e.u(index), e.u(index))
            else:
                self.shortest(table.type) if c.chance(0.5) else self.fresh(table.type, 0)
                self.const(table.address, c.between(0, min(3, table.minimum - start)))
                self.op("table.fill", e.u(index))
            for at in range(min(12, table.minimum) if c.chance(0.5) else 0):
                self.const(table.address, at)
                self.op("table.get", e.u(index))
                self.keep(table.type)
        return self.digest(own)

    def ranges(self):
        """Long ranges of the first memory, the first table and a new array, copied onto themselves and each other."""
        c = self.choices
        self.is_plain = True
        self.left = 1000
        index = c.of([i for i in self.module.arrays if self.module.composites[i].fields[0][1]] or [None])
        own = len(self.locals)
        memory, table = self.module.memories[0], self.module.tables[0]
        for _ in range(c.between(2, 5)):
            self.long_range(memory.address, memory.size, "memory", lambda: self.expression("i32", 1))
            self.long_range(table.address, table.minimum, "table", lambda: self.fresh(table.type, 0))
            self.const(table.address, c.below(table.minimum))
            self.op("table.get", e.u(0))
            self.keep(table.type)
        storage = index is not None and self.module.composites[index].fields[0][0]
        if index is not None and self.module.is_defaultable(storage):
            count = c.of((40_000, 70_000, 300_000 if storage in PACKED else 50_000))
            array = self.local(ref(index))
            self.const("i32", count)
            self.op("array.new_default", e.u(index))
            self.op("local.set", e.u(array))
            for _ in range(c.between(3, 6)):
                start, source = c.below(count), c.below(count)
                self.op("local.get", e.u(array))
                self.const("i32", start)
                if c.chance(0.5):
                    self.member(storage, 1)
                    self.const("i32", (count - start) // c.between(1, 5))
                    self.op("array.fill", e.u(index))
                else:
                    self.op("local.get", e.u(array))
                    self.const("i32", source)
                    self.const("i32", count - max(start, source))
                    self.op("array.copy", e.u(index), e.u(index))
            for _ in range(20):
                self.op("local.get", e.u(array))
                self.const("i32", c.below(count))
                self.op(self.get("array.get", storage), e.u(index))
                self.keep(storage)
        for _ in range(20):
            self.const(table.address, c.below(table.minimum))
            self.op("table.get", e.u(0))
            self.keep(table.type)
        return self.digest(own)

    def long_range(self, address, size, name, value):
        c = self.choices
        start = c.below(size // 4)
        self.const(address, start)
        if c.chance(0.5):
            value()
            self.const(address, (size - start) // c.between(1, 9))
            self.op(f"{name}.fill", e.u(0))
        else:
            source = max(0, start + c.of((-5000, -300, -1, 1, 7, 500, 3000)))
            self.const(address, source)
            self.const(address, size - max(start, source) - c.below(size // 8))
            self.op(f"{name}.copy", e.u(0), e.u(0))

    def nulls(self, index):
        """A bit for each of a table's first elements that is null."""
        table = self.module.tables[index]
        self.const("i32", 0)
        for at in range(min(table.minimum, 30)):
            self.const(table.address, at)
            self.op("table.get", e.u(index))
            self.op("ref.is_null")
            self.const("i32", at)
            self.op("i32.shl")
            self.op("i32.or")
        return self.finished()

    def kinds_of_globals(self):
        """For each global that holds a reference, what it can be cast to."""
        for index, item in enumerate(self.module.globals):
            self.const("i32", 0)
            if isinstance(item.type, str):
                continue
            heaps = {"any": ["i31", "struct", "array"] + self.module.structures + self.module.arrays,
                     "func": self.module.function_types}.get(self.module.top(item.type[2]), ())
            for heap in list(heaps)[:30]:
                self.op("global.get", e.u(index))
                self.op(self.choices.of(("ref.test", "ref.test_null")), e.heap_type(heap))
                self.op("i32.add")
                self.const("i32", 1)
                self.op("i32.rotl")
        return self.finished()

    def endless(self, index):
        """Calls itself until the stack is full."""
        self.op("local.get", e.u(0))
        self.const("i32", 1)
        self.op("i32.add")
        self.op("call", e.u(index))
        return self.finished()

    def refill(self):
        self.const("i32", self.choices.of((10, 40, 150)))
        self.op("global.set", e.u(0))

    def spend(self):
        self.op("global.get", e.u(0))
        self.op("i32.eqz")
        self.begin("if", (), ())
        if self.choices.chance(0.05):
            self.op("unreachable")
        else:
            for type in self.type.results:
                self.shortest(type)
            self.op("return")
        self.end()
        self.op("global.get", e.u(0))
        self.const("i32", 1)
        self.op("i32.sub")
        self.op("global.set", e.u(0))
