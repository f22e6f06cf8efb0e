"""Random code: memories, tables and segments."""

import encoding as e


class StorageWriter:
    # --- memories --------------------------------------------------------------------------------------------------------

    def access(self, instruction, depth):
        """A load, a store or an atomic access, with its operands and immediates."""
        c = self.choices
        width = instruction.width
        large = [i for i, m in enumerate(self.module.memories) if m.size >= width]
        index = c.of(large) if large and (self.is_plain or c.chance(0.98)) else c.below(len(self.module.memories))
        memory = self.module.memories[index]
        is_atomic = "atomic" in instruction.name
        if ".wait" in instruction.name:
            # Which of several reasons to trap comes first is not said.
            if not large:
                return self.operands(instruction.results, depth)
            memory = self.module.memories[index := large[0]]
            self.const(memory.address, 0)
            offset = 0
        else:
            offset = self.address(memory, width, is_atomic, depth)
        self.operands(instruction.parameters[1:], depth)
        alignment = width.bit_length() - 1
        if not is_atomic:
            alignment = c.between(0, alignment)
        has_index = index or c.chance(0.05)
        argument = e.u(alignment | (0x40 if has_index else 0)) + (e.u(index) if has_index else b"") + e.u(offset)
        if "_lane" in instruction.name:
            argument += bytes([c.below(16 // width)])
        self.op(instruction.name, argument)

    def address(self, memory, width, is_aligned, depth):
        """Writes an address, within the memory for the most part.

        Returns: the offset that goes with it.
        """
        c = self.choices
        type, room = memory.address, memory.size - width
        kind = 0 if self.is_plain else c.real()
        if is_aligned and room >= width and not self.is_plain and c.chance(0.01):
            self.const(type, c.between(1, room))
            return 0
        if room >= 0 and kind < 0.985:
            mask = (1 << c.between(0, (room + 1).bit_length() - 1)) - 1
            offset = c.below(min(room - mask, c.of((0, 16, 1 << 16))) + 1)
            if is_aligned:
                mask &= -width
                offset &= -width
            if c.chance(0.3):
                self.const(type, c.below(mask + 1) & (-width if is_aligned else -1))
            else:
                self.expression(type, depth)
                self.const(type, mask)
                self.op(f"{type}.and")
            return offset
        if kind < 0.993:
            at = memory.size + c.of((-width, -width, -width - 1, -width + 1, 0, -1, 1))
            # Not unaligned as well: which of both comes first is not said.
            self.const(type, at & (-width if is_aligned else -1))
            return 0
        if kind < 0.997:
            self.expression(type, depth)
            if is_aligned:
                self.const(type, -width)
                self.op(f"{type}.and")
            return c.of((0, width)) if is_aligned else c.of((0, 1, width))
        self.expression(type, depth)
        self.const(type, 31 & (-width if is_aligned else -1))
        self.op(f"{type}.and")
        offset = c.of((0xFFFF_FFFF, 0x8000_0000, 0xFFFF_0000)
                      + ((1 << 32, (1 << 64) - 1, 1 << 63, (1 << 64) - width) if type == "i64" else ()))
        return offset & -width if is_aligned else offset

    def place(self, type, size, depth):
        """Where a range begins or how long it is: `size` is all that there is."""
        c = self.choices
        if c.chance(0.985):
            self.expression(type, depth)
            self.const(type, (1 << max(0, size.bit_length() - c.of((1, 2, 2, 3, 3, 4)))) - 1)
            self.op(f"{type}.and")
        elif c.chance(0.5):
            self.const(type, size + c.of((-1, 0, 1)))
        else:
            self.expression(type, depth)

    def memory_range(self, depth):
        c = self.choices
        index = c.below(len(self.module.memories))
        memory = self.module.memories[index]
        kind = c.below(3)
        self.place(memory.address, memory.size, depth)
        if kind == 0:
            self.expression("i32", depth)
            self.place(memory.address, min(memory.size, 5000), depth)
            self.op("memory.fill", e.u(index))
        elif kind == 1:
            other = c.below(len(self.module.memories))
            source = self.module.memories[other]
            self.place(source.address, source.size, depth)
            both = "i32" if "i32" in (memory.address, source.address) else "i64"
            self.place(both, min(memory.size, source.size, 5000), depth)
            self.op("memory.copy", e.u(index), e.u(other))
        else:
            segment = c.below(len(self.module.data))
            size = len(self.module.data[segment].items)
            self.place("i32", size, depth)
            self.place("i32", size, depth)
            self.op("memory.init", e.u(segment), e.u(index))
        return True

    def size_or_growth(self, type, depth):
        c = self.choices
        if c.chance(0.5):
            found = [i for i, m in enumerate(self.module.memories) if m.address == type]
            if not found:
                return False
            index = c.of(found)
            if c.chance(0.5):
                self.op("memory.size", e.u(index))
            else:
                self.growth(type, depth)
                self.op("memory.grow", e.u(index))
            return True
        found = [i for i, t in enumerate(self.module.tables) if t.address == type]
        if not found:
            return False
        index = c.of(found)
        if c.chance(0.5):
            self.op("table.size", e.u(index))
        else:
            self.expression(self.module.tables[index].type, depth)
            self.growth(type, depth)
            self.op("table.grow", e.u(index))
        return True

    def growth(self, type, depth):
        if self.choices.chance(0.85):
            self.const(type, self.choices.of((0, 1, 1, 2, 3)))
        else:
            self.expression(type, depth)

    # --- tables ----------------------------------------------------------------------------------------------------------

    def table_index(self, table, depth):
        c = self.choices
        if table.minimum and c.chance(0.85):
            self.const(table.address, c.below(table.minimum))
        elif c.chance(0.9):
            self.expression(table.address, depth)
            self.const(table.address, c.of((1, 3, 7, 15)))
            self.op(f"{table.address}.and")
        else:
            self.expression(table.address, depth)

    def get_table(self, type, depth):
        found = [i for i, t in enumerate(self.module.tables) if self.module.is_subtype(t.type, type)]
        if not found:
            return False
        index = self.choices.of(found)
        self.table_index(self.module.tables[index], depth)
        self.op("table.get", e.u(index))
        return True

    def set_table(self, depth):
        index = self.choices.below(len(self.module.tables))
        table = self.module.tables[index]
        self.table_index(table, depth)
        self.expression(table.type, depth)
        self.op("table.set", e.u(index))
        return True

    def table_range(self, depth):
        c = self.choices
        index = c.below(len(self.module.tables))
        table = self.module.tables[index]
        kind = c.below(3)
        if kind == 0:
            self.place(table.address, table.minimum, depth)
            self.expression(table.type, depth)
            self.place(table.address, table.minimum, depth)
            self.op("table.fill", e.u(index))
            return True
        if kind == 1:
            sources = [i for i, t in enumerate(self.module.tables) if self.module.is_subtype(t.type, table.type)]
            other = c.of(sources)
            source = self.module.tables[other]
            self.place(table.address, table.minimum, depth)
            self.place(source.address, source.minimum, depth)
            both = "i32" if "i32" in (table.address, source.address) else "i64"
            self.place(both, min(table.minimum, source.minimum), depth)
            self.op("table.copy", e.u(index), e.u(other))
            return True
        segments = self.element_segments(table.type)
        if not segments:
            return False
        segment = c.of(segments)
        size = len(self.module.elements[segment].items)
        self.place(table.address, table.minimum, depth)
        self.place("i32", size, depth)
        self.place("i32", size, depth)
        self.op("table.init", e.u(segment), e.u(index))
        return True

    def drop_segment(self, depth):
        if self.choices.chance(0.7):
            return False
        if self.choices.chance(0.5):
            self.op("data.drop", e.u(self.choices.below(len(self.module.data))))
        elif self.module.elements:
            self.op("elem.drop", e.u(self.choices.below(len(self.module.elements))))
        return True
