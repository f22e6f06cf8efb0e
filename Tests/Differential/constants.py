"""Random constant expressions, for globals, tables and segments."""

import encoding as e
from aggregates import unpacked
from encoding import INSTRUCTIONS, ref


class ConstantWriter:
    def op(self, name):
        self.counts[name] = self.counts.get(name, 0) + 1
        return INSTRUCTIONS[name].code

    def constant(self, type, depth=2):
        """A constant expression, without its `end`."""
        c = self.choices
        known = [i for i, g in enumerate(self.globals) if not g.mutable and self.is_subtype(g.type, type)]
        if known and self.globals_are_visible and c.chance(0.2):
            return self.op("global.get") + e.u(c.of(known))
        if isinstance(type, str):
            if type in ("i32", "i64") and depth and c.chance(0.3):
                return (self.constant(type, depth - 1) + self.constant(type, depth - 1)
                        + self.op(f"{type}.{c.of(('add', 'sub', 'mul'))}"))
            return self.op(f"{type}.const") + e.constant(type, c.value(type))
        _, nullable, heap = type
        if nullable and (depth <= 0 or c.chance(0.3)):
            return self.null(heap)
        if heap == "func":
            return self.reference(c.below(len(self.functions)))
        if isinstance(heap, int):
            composite = self.composites[heap]
            if composite.kind == "func":
                found = [i for i, f in enumerate(self.functions) if self.heap_is_subtype(f.type_index, heap)]
                return self.reference(c.of(found)) if found else self.null(heap)
            if composite.kind == "struct":
                if all(self.is_defaultable(field) for field, _ in composite.fields) and c.chance(0.3):
                    return self.op("struct.new_default") + e.u(heap)
                return (b"".join(self.constant(unpacked(field), depth - 1) for field, _ in composite.fields)
                        + self.op("struct.new") + e.u(heap))
            element = unpacked(composite.fields[0][0])
            if c.chance(0.3):
                return self.constant(element, depth - 1) + self.size() + self.op("array.new") + e.u(heap)
            if self.is_defaultable(element) and c.chance(0.4):
                return self.size() + self.op("array.new_default") + e.u(heap)
            count = c.of((0, 2, 4, 4, 5))
            return (b"".join(self.constant(element, depth - 1) for _ in range(count))
                    + self.op("array.new_fixed") + e.u(heap) + e.u(count))
        if heap == "extern" and (not nullable or c.chance(0.5)):
            return self.constant(ref("any", nullable), depth - 1) + self.op("extern.convert_any")
        if heap in ("any", "eq", "i31"):
            return self.op("i32.const") + e.constant("i32", c.value("i32")) + self.op("ref.i31")
        kinds = {"struct": self.structures, "array": self.arrays}.get(heap)
        return self.constant(ref(c.of(kinds), False), depth - 1) if kinds else self.null(heap)

    def size(self):
        return self.op("i32.const") + e.s(self.choices.of((0, 4, 5, 8, 11)))

    def null(self, heap):
        return self.op("ref.null") + e.heap_type(heap)

    def reference(self, function):
        self.declared.add(function)
        return self.op("ref.func") + e.u(function)
