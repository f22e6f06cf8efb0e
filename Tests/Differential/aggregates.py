"""Random code: references, structures and arrays."""

import encoding as e
from encoding import NUMBERS, PACKED, ref


def unpacked(type):
    return "i32" if type in PACKED else type


class AggregateWriter:
    # --- making ----------------------------------------------------------------------------------------------------------

    def fresh(self, type, depth):
        """A new reference, or null now and then where the type has it. Below depth 0 the shortest way."""
        c = self.choices
        _, nullable, heap = type
        if nullable and c.chance(0.04 if depth > 0 else 0.12):
            return self.op("ref.null", e.heap_type(heap))
        top = self.module.top(heap)
        if top == "func" and heap != "nofunc":
            found = [i for i in range(self.module.inner)
                     if heap == "func" or self.module.heap_is_subtype(self.module.functions[i].type_index, heap)]
            if found:
                index = c.of(found)
                self.module.declared.add(index)
                return self.op("ref.func", e.u(index))
        elif heap == "extern":
            self.fresh(ref("any", nullable), depth)
            return self.op("extern.convert_any")
        elif heap == "exn" and nullable and depth >= 0:
            return self.caught(depth - 1)
        elif heap == "i31" or heap in ("any", "eq") and (depth <= 0 or c.chance(0.4)):
            self.expression("i32", depth - 1)
            return self.op("ref.i31")
        elif top == "any" and heap != "none":
            found = [i for i in self.module.structures + self.module.arrays if self.module.heap_is_subtype(i, heap)]
            if depth < 0 and isinstance(heap, int):
                found = [heap]
            if found:
                index = c.of(found)
                return (self.new_structure if index in self.module.structures else self.new_array)(index, depth - 1)
        self.op("ref.null", e.heap_type(heap))
        if not nullable:
            self.op("ref.as_non_null")

    def member(self, type, depth):
        """A value for a field; below depth 0 one that ends the construction."""
        if depth < 0:
            self.shortest(unpacked(type))
        else:
            self.expression(unpacked(type), depth)

    def new_structure(self, index, depth):
        fields = self.module.composites[index].fields
        if all(self.module.is_defaultable(type) for type, _ in fields) and self.choices.chance(0.25 if depth > 0 else 0.8):
            return self.op("struct.new_default", e.u(index))
        for type, _ in fields:
            self.member(type, depth)
        self.op("struct.new", e.u(index))

    def target(self, heap, depth):
        """A reference that an instruction needs: it is not null, for the most part."""
        self.expression(ref(heap, self.choices.chance(0.15)), depth)

    def length(self, depth):
        """Of a new array: from 4 to 19."""
        self.small(depth)
        self.const("i32", 4)
        self.op("i32.add")

    def small(self, depth, bound=15):
        """A number from 0 to `bound` (a power of two less one)."""
        if depth <= 0 or self.choices.chance(0.5):
            return self.const("i32", self.choices.between(0, bound))
        self.expression("i32", depth)
        self.const("i32", bound)
        self.op("i32.and")

    def index(self, depth, bound=7):
        """Where something begins or ends: within short arrays for the most part."""
        if self.choices.chance(0.99):
            self.small(depth, bound)
        else:
            self.expression("i32", depth)

    def new_array(self, index, depth):
        c = self.choices
        element = self.module.composites[index].fields[0][0]
        segments = self.element_segments(element)
        kind = c.below(6)
        if kind == 0 and self.module.is_defaultable(element):
            self.length(depth)
            return self.op("array.new_default", e.u(index))
        if kind == 1:
            self.member(element, depth)
            self.length(depth)
            return self.op("array.new", e.u(index))
        if kind == 2 and (element in NUMBERS or element in PACKED):
            segment = c.below(len(self.module.data))
            self.small(depth, 7) if c.chance(0.9) else self.index(depth)
            self.const("i32", c.of((2, 4, 5, 6)))
            return self.op("array.new_data", e.u(index), e.u(segment))
        if kind == 3 and segments:
            self.small(depth, 1)
            self.small(depth, 1)
            return self.op("array.new_elem", e.u(index), e.u(c.of(segments)))
        if depth < 0 and self.module.is_defaultable(element):
            self.const("i32", 4)
            return self.op("array.new_default", e.u(index))
        count = c.of((0, 1, 2, 3, 4, 4, 4, 5, 6, 6, 7)) if depth >= 0 else 0
        for _ in range(count):
            self.member(element, depth - 1)
        self.op("array.new_fixed", e.u(index), e.u(count))

    def element_segments(self, type):
        return [i for i, s in enumerate(self.module.elements) if s.type and self.module.is_subtype(s.type, type)]

    # --- reading ---------------------------------------------------------------------------------------------------------

    def get(self, name, storage):
        """The instruction's name with the sign that packed fields need."""
        return name + (self.choices.of(("_s", "_u")) if storage in PACKED else "")

    def get_field(self, type, depth):
        found = [(i, at, storage) for i in self.module.structures
                 for at, (storage, _) in enumerate(self.module.composites[i].fields)
                 if self.module.is_subtype(unpacked(storage), type)]
        if not found:
            return False
        index, at, storage = self.choices.of(found)
        self.target(index, depth)
        self.op(self.get("struct.get", storage), e.u(index), e.u(at))
        return True

    def get_element(self, type, depth):
        found = [i for i in self.module.arrays
                 if self.module.is_subtype(unpacked(self.module.composites[i].fields[0][0]), type)]
        if not found:
            return False
        index = self.choices.of(found)
        self.target(index, depth)
        self.index(depth, self.choices.of((1, 1, 3, 3, 7)))
        self.op(self.get("array.get", self.module.composites[index].fields[0][0]), e.u(index))
        return True

    def number_of_reference(self, type, depth):
        if type != "i32":
            return False
        kind = self.choices.below(6)
        if kind == 0:
            self.expression(self.module.any_reference(), depth)
            self.op("ref.is_null")
        elif kind == 1:
            heap, wide = self.cast_types()
            self.expression(ref(wide), depth)
            self.op(self.choices.of(("ref.test", "ref.test_null")), e.heap_type(heap))
        elif kind == 2:
            self.expression(ref("eq"), depth)
            self.expression(ref("eq"), depth)
            self.op("ref.eq")
        elif kind == 3:
            self.target("i31", depth)
            self.op(self.choices.of(("i31.get_s", "i31.get_u")))
        else:
            self.target("array", depth)
            self.op("array.len")
        return True

    def cast_types(self):
        """A heap type, and a wider one."""
        c = self.choices
        if c.chance(0.2):
            return c.of(self.module.function_types + ["nofunc", "func"]), "func"
        heap = c.of(self.module.structures + self.module.arrays + ["i31", "struct", "array", "eq", "any", "none"])
        wide = [w for w in ("any", "eq", "struct", "array") if self.module.heap_is_subtype(heap, w)]
        return heap, c.of(wide or ["any"])

    def cast(self, type, depth):
        c = self.choices
        top = self.module.top(type[2])
        if type[1] is False and c.chance(0.1):
            self.expression(ref(type[2]), depth)
            self.op("ref.as_non_null")
            return True
        if top not in ("any", "func") or type[2] in ("none", "nofunc"):
            return False
        # For the most part a cast of what it was.
        if c.chance(0.95):
            parent = [w for w in ("any", "eq", "struct", "array", "func") if self.module.heap_is_subtype(type[2], w)]
            wide = ref(c.of(parent))
            self.begin("block", (), [wide])
            self.expression(type, depth)
            self.end()
        else:
            self.expression(ref(top), depth)
        self.op("ref.cast_null" if type[1] else "ref.cast", e.heap_type(type[2]))
        return True

    def converted(self, type, depth):
        """Through the other one of the two types that hosts and guests share."""
        if type[2] == "any":
            self.expression(ref("extern", type[1]), depth)
            self.op("any.convert_extern")
        elif type[2] == "extern":
            self.expression(ref("any", type[1]), depth)
            self.op("extern.convert_any")
        else:
            return False
        return True

    # --- writing ---------------------------------------------------------------------------------------------------------

    def set_field(self, depth):
        found = [(i, at, storage) for i in self.module.structures
                 for at, (storage, mutable) in enumerate(self.module.composites[i].fields) if mutable]
        if not found:
            return False
        index, at, storage = self.choices.of(found)
        self.target(index, depth)
        self.expression(unpacked(storage), depth)
        self.op("struct.set", e.u(index), e.u(at))
        return True

    def mutable_arrays(self):
        return [i for i in self.module.arrays if self.module.composites[i].fields[0][1]]

    def set_element(self, depth):
        found = self.mutable_arrays()
        if not found:
            return False
        index = self.choices.of(found)
        self.target(index, depth)
        self.index(depth, self.choices.of((1, 1, 3, 3, 7)))
        self.expression(unpacked(self.module.composites[index].fields[0][0]), depth)
        self.op("array.set", e.u(index))
        return True

    def array_range(self, depth):
        c = self.choices
        found = self.mutable_arrays()
        if not found:
            return False
        index = c.of(found)
        element = self.module.composites[index].fields[0][0]
        kind = c.below(4)
        self.target(index, depth)
        if kind == 3 and c.chance(0.1):
            # Where a target's end and a null meet, wasmtime looks at the end first and the specification at the null.
            self.const("i32", 0)
            self.expression(ref(index), depth)
            self.index(depth, 3)
            self.const("i32", 0)
            self.op("array.copy", e.u(index), e.u(index))
            return True
        self.index(depth, c.of((1, 1, 3)))
        if kind == 0:
            self.expression(unpacked(element), depth)
            self.index(depth, c.of((1, 3)))
            self.op("array.fill", e.u(index))
        elif kind == 1 and (element in NUMBERS or element in PACKED):
            self.index(depth)
            self.index(depth, c.of((1, 3)))
            self.op("array.init_data", e.u(index), e.u(c.below(len(self.module.data))))
        elif kind == 2 and self.element_segments(element):
            self.index(depth, 3)
            self.index(depth, 1)
            self.op("array.init_elem", e.u(index), e.u(c.of(self.element_segments(element))))
        else:
            sources = [i for i in self.module.arrays if self.can_be_copied(self.module.composites[i].fields[0][0], element)]
            source = c.of(sources)
            self.expression(ref(source, False), depth)
            self.index(depth, c.of((1, 1, 3)))
            self.index(depth, c.of((1, 1, 3)))
            self.op("array.copy", e.u(index), e.u(source))
        return True

    def can_be_copied(self, source, target):
        return source == target or isinstance(source, tuple) and isinstance(target, tuple) and self.module.is_subtype(source, target)
