"""Random modules: what there is in them, and their binary form. The code of functions is made by `functions.py`."""

import encoding as e
from encoding import ANYREF, EQREF, EXNREF, EXTERNREF, FUNCREF, ref
from bodies import AT_THE_BORDER
from choices import Choices
from constants import ConstantWriter
from functions import FunctionWriter

NUMBERS = tuple(e.NUMBERS)
ABSTRACT_SUPERTYPES = {
    "i31": ("eq", "any"), "struct": ("eq", "any"), "array": ("eq", "any"), "eq": ("any",),
    "none": ("i31", "struct", "array", "eq", "any"), "nofunc": ("func",), "noextern": ("extern",), "noexn": ("exn",),
}
BOTTOMS = {"func": "nofunc", "struct": "none", "array": "none"}


class CompositeType:
    """A structure, an array or a function, by `kind`."""

    def __init__(self, kind, fields=(), parameters=(), results=(), parent=None, final=True):
        self.kind = kind
        #: (storage type, is mutable); an array has one.
        self.fields = list(fields)
        self.parameters, self.results = tuple(parameters), tuple(results)
        self.parent, self.final = parent, final

    def encoded(self):
        if self.kind == "func":
            body = b"\x60" + e.types(self.parameters) + e.types(self.results)
        else:
            fields = [e.value_type(type) + bytes([mutable]) for type, mutable in self.fields]
            body = b"\x5F" + e.vec(fields) if self.kind == "struct" else b"\x5E" + fields[0]
        if self.parent is None and self.final:
            return body
        return (b"\x4F" if self.final else b"\x50") + e.vec([] if self.parent is None else [e.u(self.parent)]) + body


class Memory:
    def __init__(self, is_64, page, minimum, maximum):
        self.address = "i64" if is_64 else "i32"
        self.page, self.minimum, self.maximum = page, minimum, maximum
        self.size = minimum * page

    def encoded(self):
        flags = 1 | (4 if self.address == "i64" else 0) | (8 if self.page == 1 else 0)
        return (bytes([flags]) + e.u(self.minimum) + e.u(self.maximum) + (b"\x00" if self.page == 1 else b""))


class Table:
    def __init__(self, type, is_64, minimum, maximum, initial):
        self.type, self.address = type, "i64" if is_64 else "i32"
        self.minimum, self.maximum, self.initial = minimum, maximum, initial
        #: Functions that segments put there, by index.
        self.slots = {}

    def encoded(self):
        limits = bytes([1 | (4 if self.address == "i64" else 0)]) + e.u(self.minimum) + e.u(self.maximum)
        if self.initial is None:
            return e.value_type(self.type) + limits
        return b"\x40\x00" + e.value_type(self.type) + limits + self.initial + b"\x0B"


class Global:
    def __init__(self, type, mutable, initial):
        self.type, self.mutable, self.initial = type, mutable, initial

    def encoded(self):
        return e.value_type(self.type) + bytes([self.mutable]) + self.initial + b"\x0B"


class Segment:
    """An element segment (with a type) or a data segment."""

    def __init__(self, mode, items, type=None, target=0, offset=b""):
        self.mode, self.items, self.type, self.target, self.offset = mode, items, type, target, offset


class Function:
    def __init__(self, type_index, type):
        self.type_index, self.type, self.code = type_index, type, None


class ModuleWriter(ConstantWriter):
    """Makes the module of a seed: `binary`, and in `exports` the functions to call, name to type."""

    def __init__(self, seed, counts):
        self.choices = c = Choices(seed)
        #: How often each instruction was written.
        self.counts = counts
        self.composites, self.groups, self.plain = [], [], {}
        self.functions, self.tables, self.memories, self.globals = [], [], [], []
        self.tags, self.elements, self.data = [], [], []
        self.exports, self.export_entries, self.declared = {}, [], set()
        #: Whether a memory and a table are so large that engines work on them in parts.
        self.is_large = c.chance(0.1)
        self.make_types()
        for at in range(c.between(1, 3)):
            page = 1 if at and c.chance(0.3) else 65536
            minimum = c.of((0, 1, 1, 1, 2)) if at and page > 1 else 4 if self.is_large else 1 if page > 1 else c.of((0, 1, 17, 900, 3000, 70000))
            self.memories.append(Memory(c.chance(0.4), page, minimum, minimum + (c.below(3) if page > 1 else c.below(999))))
        for _ in range(c.between(8, 13)):
            index = c.of(self.function_types)
            self.functions.append(Function(index, self.composites[index]))
        #: Functions that others call; those for exports follow.
        self.inner = len(self.functions)
        self.globals_are_visible = True
        for _ in range(c.between(1, 4)):
            self.tags.append(self.function_type([self.any_type() for _ in range(c.below(4))], ()))
        self.make_globals()
        self.make_tables()
        self.make_segments()
        for function in self.functions:
            self.write(function)
        self.make_exports()

    # --- types -----------------------------------------------------------------------------------------------------------

    def make_types(self):
        c = self.choices
        groups = []
        count = c.between(5, 10)
        # Structures and arrays: types may name those of their own group and those before.
        while len(self.composites) < count:
            size = c.of((1, 1, 2, 3))
            self.known = len(self.composites)  # A reference that is not null must lead to something finished.
            self.visible = self.known + size
            for _ in range(size):
                self.composite()
            groups.append(size)
        self.structures = [i for i, type in enumerate(self.composites) if type.kind == "struct"]
        self.arrays = [i for i, type in enumerate(self.composites) if type.kind == "array"]
        self.groups = groups
        self.known = self.visible = len(self.composites)
        self.function_types = []
        for _ in range(c.between(5, 8)):
            parent = None
            open_types = [i for i in self.function_types if not self.composites[i].final]
            if open_types and c.chance(0.3):
                parent = c.of(open_types)
                shape = self.composites[parent]
                new = CompositeType("func", (), shape.parameters, shape.results, parent, c.chance(0.5))
            else:
                pool = self.any_type if c.chance(0.5) else lambda: c.of(AT_THE_BORDER)
                new = CompositeType("func", (), [pool() for _ in range(c.of((0, 1, 1, 2, 2, 3, 4, 5, 14)))],
                                    [pool() for _ in range(c.of((0, 1, 1, 1, 1, 1, 2, 2, 3, 9)))], None, c.chance(0.7))
            self.function_types.append(self.add(new))

    def add(self, composite):
        self.composites.append(composite)
        self.groups.append(1)
        return len(self.composites) - 1

    def composite(self):
        c = self.choices
        parents = [i for i, type in enumerate(self.composites) if not type.final]
        if parents and c.chance(0.5):
            parent = c.of(parents)
            shape = self.composites[parent]
            fields = list(shape.fields)
            if shape.kind == "struct":
                fields += [self.field() for _ in range(c.below(3))]
            new = CompositeType(shape.kind, fields, parent=parent, final=c.chance(0.4))
        elif c.chance(0.5):
            new = CompositeType("struct", [self.field() for _ in range(c.below(5))], final=c.chance(0.3))
        else:
            new = CompositeType("array", [self.field(mutable=c.chance(0.8))], final=c.chance(0.4))
        self.composites.append(new)

    def field(self, mutable=None):
        c = self.choices
        mutable = c.chance(0.7) if mutable is None else mutable
        kind = c.below(10)
        if kind < 2:
            return c.of(("i8", "i16")), mutable
        if kind < 7:
            return c.of(NUMBERS), mutable
        if kind < 9 and self.visible:
            return ref(c.below(self.visible)), mutable
        if kind == 9 and self.known and c.chance(0.3):
            return ref(c.below(self.known), False), mutable
        return c.of((ANYREF, EQREF, FUNCREF, EXTERNREF, ref("i31"), ref("i31", False))), mutable

    def function_type(self, parameters, results):
        """The index of a final function type, that is new where there is none yet."""
        key = tuple(parameters), tuple(results)
        if key not in self.plain:
            self.plain[key] = self.add(CompositeType("func", (), *key))
        return self.plain[key]

    def any_type(self):
        """A type of locals, parameters and results."""
        c = self.choices
        if c.chance(0.65):
            return c.of(NUMBERS)
        return self.any_reference()

    def any_reference(self):
        c = self.choices
        kind = c.below(12)
        if kind < 4:
            return ref(c.of(self.structures + self.arrays), c.chance(0.7))
        if kind < 6 and getattr(self, "function_types", None):
            return ref(c.of(self.function_types))
        return c.of((FUNCREF, EXTERNREF, ANYREF, EQREF, EXNREF, ref("i31"), ref("i31", False), ref("struct"),
                     ref("array"), ref("none"), ref("any", False)))

    def heap_is_subtype(self, heap, other):
        if heap == other:
            return True
        if isinstance(heap, int):
            composite = self.composites[heap]
            if isinstance(other, int):
                return composite.parent is not None and self.heap_is_subtype(composite.parent, other)
            return composite.kind == other or other in ABSTRACT_SUPERTYPES.get(composite.kind, ())
        if isinstance(other, int):
            return heap == BOTTOMS[self.composites[other].kind]
        return other in ABSTRACT_SUPERTYPES.get(heap, ())

    def is_subtype(self, type, other):
        if isinstance(type, str) or isinstance(other, str):
            return type == other
        return (other[1] or not type[1]) and self.heap_is_subtype(type[2], other[2])

    def some_supertype(self, index):
        """A type that the one of this index is a subtype of, itself for the most part."""
        while self.composites[index].parent is not None and self.choices.chance(0.3):
            index = self.composites[index].parent
        return index

    def top(self, heap):
        """The top type of the heap type's hierarchy."""
        kind = self.composites[heap].kind if isinstance(heap, int) else heap
        for tops, top in ((("func", "nofunc"), "func"), (("extern", "noextern"), "extern"), (("exn", "noexn"), "exn")):
            if kind in tops:
                return top
        return "any"

    def is_defaultable(self, type):
        return isinstance(type, str) or type[1]

    # --- globals, tables, segments ---------------------------------------------------------------------------------------

    def make_globals(self):
        c = self.choices
        # How many calls and turns of loops are left to the call from outside. Later globals do not read it.
        self.globals.append(Global("i32", True, self.op("i32.const") + e.s(0)))
        wanted = list(NUMBERS) + [self.any_type() for _ in range(c.between(3, 7))] + [EXNREF]
        for type in wanted:
            self.globals.append(Global(type, c.chance(0.75), self.constant(type)))

    def make_tables(self):
        c = self.choices
        wanted = [FUNCREF] + [c.of((FUNCREF, EXTERNREF, ANYREF, ref(c.of(self.function_types)), self.any_reference()))
                              for _ in range(c.below(4))]
        self.globals_are_visible = False
        for type in wanted:
            initial = self.constant(type, 1) if not type[1] or c.chance(0.3) else None
            minimum = 20_000 if self.is_large and not self.tables else c.between(0, 12)
            self.tables.append(Table(type, c.chance(0.3), minimum, minimum + c.below(12), initial))
        self.globals_are_visible = True

    def make_segments(self):
        c = self.choices
        for index, table in enumerate(self.tables):
            # What call_indirect finds.
            if table.type[2] == "func" or c.chance(0.5):
                count = c.between(0, min(12, table.minimum))
                start = c.between(0, table.minimum - count) if c.chance(0.99) else table.minimum
                items = []
                for at in range(count):
                    if table.type[2] == "func" and c.chance(0.85):
                        table.slots[start + at] = c.below(self.inner)
                        items.append(self.reference(table.slots[start + at]))
                    else:
                        items.append(self.constant(table.type))
                offset = self.op(f"{table.address}.const") + e.s(start)
                self.elements.append(Segment("active", items, table.type, index, offset))
        for _ in range(c.between(1, 3)):
            type = c.of([t.type for t in self.tables] + [self.composites[i].fields[0][0] for i in self.arrays])
            type = type if isinstance(type, tuple) else FUNCREF
            self.elements.append(Segment("passive", [self.constant(type) for _ in range(c.below(8))], type))
        for index, memory in enumerate(self.memories):
            count = min(c.below(300), memory.size)
            start = c.between(0, memory.size - count) if c.chance(0.99) else memory.size
            items = bytes(c.bits(8) for _ in range(count))
            self.data.append(Segment("active", items, None, index, self.op(f"{memory.address}.const") + e.s(start)))
        for _ in range(c.between(1, 3)):
            self.data.append(Segment("passive", bytes(c.bits(8) for _ in range(c.of((0, 60, 60, 100, 200))))))

    def encoded_element(self, segment):
        items = e.vec(item + b"\x0B" for item in segment.items)
        if segment.mode == "passive":
            return b"\x05" + e.value_type(segment.type) + items
        if segment.mode == "declarative":
            return b"\x07" + e.value_type(segment.type) + items
        return (b"\x06" + e.u(segment.target) + segment.offset + b"\x0B" + e.value_type(segment.type) + items)

    def encoded_data(self, segment):
        body = e.u(len(segment.items)) + segment.items
        if segment.mode == "passive":
            return b"\x01" + body
        return b"\x02" + e.u(segment.target) + segment.offset + b"\x0B" + body

    # --- functions and exports -------------------------------------------------------------------------------------------

    def write(self, function, **options):
        writer = FunctionWriter(self, function.type)
        function.code = writer.body(**options)

    def new_function(self, parameters, results):
        index = self.function_type(parameters, results)
        function = Function(index, self.composites[index])
        self.functions.append(function)
        return function

    def export_function(self, function):
        name = f"f{len(self.exports)}"
        self.exports[name] = function.type
        self.export_entries.append(e.name(name) + b"\x00" + e.u(self.functions.index(function)))

    def make_exports(self):
        c = self.choices
        inner = list(range(len(self.functions)))
        for index in inner:
            type = self.functions[index].type
            results = type.results if all(t in AT_THE_BORDER for t in type.results) else (c.of(NUMBERS),)
            parameters = [t for t in type.parameters if t in AT_THE_BORDER]
            function = self.new_function(parameters, results)
            writer = FunctionWriter(self, function.type)
            function.code = writer.entry(index)
            self.export_function(function)
        for _ in range(2):
            function = self.new_function([c.of(AT_THE_BORDER) for _ in range(c.below(6))],
                                         [c.of(AT_THE_BORDER) for _ in range(c.between(1, 4))])
            function.code = FunctionWriter(self, function.type).body(refill=True)
            self.export_function(function)
        for kind in (FunctionWriter.arithmetic,) * 3 + (FunctionWriter.objects,) * 2 + (FunctionWriter.elements,):
            function = self.new_function([c.of(NUMBERS) for _ in range(c.between(1, 6))], ("i64",))
            function.code = kind(FunctionWriter(self, function.type))
            self.export_function(function)
        if self.is_large:
            function = self.new_function(("i32", "i32"), ("i64",))
            function.code = FunctionWriter(self, function.type).ranges()
            self.export_function(function)
        for index, table in enumerate(self.tables):
            function = self.new_function((), ("i32",))
            function.code = FunctionWriter(self, function.type).nulls(index)
            self.export_function(function)
        function = self.new_function((), ["i32"] * len(self.globals))
        function.code = FunctionWriter(self, function.type).kinds_of_globals()
        self.export_function(function)
        if c.chance(0.05):
            function = self.new_function(("i32",), ("i32",))
            function.code = FunctionWriter(self, function.type).endless(self.functions.index(function))
            self.export_function(function)
        for index, memory in enumerate(self.memories):
            self.export_entries.append(e.name(f"m{index}") + b"\x02" + e.u(index))
        for index, table in enumerate(self.tables):
            self.export_entries.append(e.name(f"t{index}") + b"\x01" + e.u(index))
        for index, item in enumerate(self.globals):
            if item.type in NUMBERS:
                self.export_entries.append(e.name(f"g{index}") + b"\x03" + e.u(index))

    def binary(self):
        c = self.choices
        start = b""
        if c.chance(0.15):
            function = self.new_function((), ())
            function.code = FunctionWriter(self, function.type).body(refill=True)
            start = b"\x08" + e.vec_of_bytes(e.u(len(self.functions) - 1))
        if self.declared:
            self.elements.append(Segment("declarative", [self.op("ref.func") + e.u(i) for i in sorted(self.declared)], FUNCREF))
        groups, at = [], 0
        for size in self.groups:
            members = [self.composites[at + i].encoded() for i in range(size)]
            groups.append(members[0] if size == 1 else b"\x4E" + e.vec(members))
            at += size
        return (b"\0asm\1\0\0\0" + e.section(1, groups) + e.section(3, [e.u(f.type_index) for f in self.functions])
                + e.section(4, [t.encoded() for t in self.tables]) + e.section(5, [m.encoded() for m in self.memories])
                + e.section(13, [b"\0" + e.u(tag) for tag in self.tags]) + e.section(6, [g.encoded() for g in self.globals])
                + e.section(7, self.export_entries) + start
                + e.section(9, [self.encoded_element(s) for s in self.elements])
                + b"\x0C" + e.vec_of_bytes(e.u(len(self.data)))
                + e.section(10, [e.vec_of_bytes(f.code) for f in self.functions])
                + e.section(11, [self.encoded_data(s) for s in self.data]))
