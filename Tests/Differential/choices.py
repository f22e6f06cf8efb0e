"""Random choices that are the same for a seed wherever they are made, and values at the edges of their types."""

import random

import encoding


class Choices:
    def __init__(self, seed):
        # Of `random`, only these two are promised to give the same numbers in all versions.
        generator = random.Random(seed)
        self.real = generator.random
        self.bits = generator.getrandbits

    def below(self, count):
        return int(self.real() * count)

    def between(self, first, last):
        return first + self.below(last - first + 1)

    def chance(self, probability):
        return self.real() < probability

    def of(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        """One of `(weight, item)`."""
        left = self.real() * sum(weight for weight, _ in pairs)
        for weight, item in pairs:
            left -= weight
            if left < 0:
                return item
        return pairs[-1][1]

    def sample(self, items, count):
        items = list(items)
        return [items.pop(self.below(len(items))) for _ in range(min(count, len(items)))]

    def value(self, type):
        """The bits of a value."""
        if type == "v128":
            shape = self.of(("i8", "i16", "i32", "i64", "f32", "f64", "f32", "f64", "same"))
            if shape == "same":
                lane = self.value("i64")
                return lane | lane << 64
            width = int(shape[1:])
            number = 0
            for _ in range(128 // width):
                lane = self.integer(width) if shape[0] == "i" else self.floating(shape)
                number = number << width | lane
            return number
        return self.integer(int(type[1:])) if type[0] == "i" else self.floating(type)

    def integer(self, width):
        kind = self.below(6)
        top = (1 << width) - 1
        if kind == 0:
            return self.bits(width)
        if kind == 1:  # Around a power of two, or its negative.
            number = (1 << self.below(width)) + self.of((-1, 0, 1))
            return (number if self.chance(0.5) else -number) & top
        if kind == 2:
            return self.of((0, 1, top, top >> 1, (top >> 1) + 1, (top >> 1) + 2, top - 1))
        if kind == 3:  # A float's bits.
            return self.floating("f64" if width == 64 else "f32") & top
        return self.below(40) if kind == 4 else -self.below(10) & top

    def floating(self, type):
        exponent, mantissa = (8, 23) if type == "f32" else (11, 52)
        sign = self.below(2) << exponent + mantissa
        top = (1 << exponent) - 1 << mantissa
        kind = self.below(8)
        if kind == 0:
            return self.bits(1 + exponent + mantissa)
        if kind == 1:  # Zero, the smallest and largest subnormals, the smallest and largest normals, infinity.
            edge = self.of((0, 1, (1 << mantissa) - 1, 1 << mantissa, top - 1, top, top - (1 << mantissa)))
            return sign | edge
        if kind == 2:  # NaNs: canonical, quiet and signalling.
            quiet = 1 << mantissa - 1
            return sign | top | self.of((quiet, quiet | self.bits(mantissa - 1), 1, quiet - 1, 1 + self.bits(mantissa - 2)))
        if kind == 3:  # Around the limits of the integers.
            number = 2.0 ** self.of((7, 8, 15, 16, 23, 24, 31, 32, 52, 53, 63, 64)) + self.of((-2, -1, -0.5, 0, 0.5, 1))
            bits = encoding.float_bits(type, number) + self.of((-1, 0, 0, 1))
            return sign | bits
        if kind == 4:  # Half-way between integers.
            return sign | encoding.float_bits(type, self.below(9) + self.of((0.5, 0.25, 0.75, 0.0)))
        return sign | encoding.float_bits(type, float(self.below(100)))
