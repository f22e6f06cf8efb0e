"""Whole functions: those with random code, and those that are exported so that more can be seen."""

import encoding as e
from encoding import ANYREF, EXTERNREF, FUNCREF, NUMBERS

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
