// The formats of weights: codes, scales and minima of ggml's blocks, 32 columns of a row at a time.
#pragma once

#include "simd.h"
#include "tiles.h"

#include "ggml.h"

#include <cstring>

namespace kernels {

// Of columns 0 to 15 and 16 to 31, a byte each.
struct Codes {
    v128_t low;
    v128_t high;
};

INLINE v128_t load16(const uint8_t * data) { return wasm_v128_load(data); }
INLINE v128_t low_nibbles(v128_t x) { return wasm_v128_and(x, wasm_i8x16_const_splat(15)); }
INLINE v128_t high_nibbles(v128_t x) { return wasm_u8x16_shr(x, 4); }

// Bit i of a word in byte i, as 0 or 16.
INLINE v128_t spread_bits(const uint8_t * data) {
    const v128_t x = wasm_i8x16_shuffle(
        wasm_v128_load16_splat(data), wasm_v128_load16_splat(data), 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
    const v128_t mask = wasm_u8x16_const(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
    return wasm_v128_and(wasm_i8x16_eq(wasm_v128_and(x, mask), mask), wasm_i8x16_const_splat(16));
}

// Q4_0 and Q4_1 have nibbles in the order of tiles, from `nibbles_at` on; others have `codes`. `scale_at` is where a block has its scale, a half; what tiles with minima need stands behind it.
template <ggml_type TYPE>
struct Format;

template <>
struct Format<GGML_TYPE_Q4_0> {
    using Kind = Nibbles8;
    static constexpr unsigned bytes = 18;
    static constexpr unsigned scale_at = 0;
    static constexpr unsigned nibbles_at = 2;
};

template <>
struct Format<GGML_TYPE_Q4_1> {
    using Kind = NibblesMinimum;
    static constexpr unsigned bytes = 20;
    static constexpr unsigned scale_at = 0;
    static constexpr unsigned nibbles_at = 4;
};

template <>
struct Format<GGML_TYPE_Q5_0> {
    using Kind = Bytes;
    static constexpr unsigned bytes = 22;
    static constexpr unsigned scale_at = 0;
    static Codes codes(const uint8_t * block, unsigned) {
        const v128_t x = load16(block + 6);
        const v128_t bias = wasm_i8x16_const_splat(16);
        return {
            wasm_i8x16_sub(wasm_v128_or(low_nibbles(x), spread_bits(block + 2)), bias),
            wasm_i8x16_sub(wasm_v128_or(high_nibbles(x), spread_bits(block + 4)), bias)};
    }
};

template <>
struct Format<GGML_TYPE_Q5_1> {
    using Kind = BytesMinimum;
    static constexpr unsigned bytes = 24;
    static constexpr unsigned scale_at = 0;
    static Codes codes(const uint8_t * block, unsigned) {
        const v128_t x = load16(block + 8);
        return {
            wasm_v128_or(low_nibbles(x), spread_bits(block + 4)), wasm_v128_or(high_nibbles(x), spread_bits(block + 6))};
    }
};

template <>
struct Format<GGML_TYPE_Q8_0> {
    using Kind = Bytes;
    static constexpr unsigned bytes = 34;
    static constexpr unsigned scale_at = 0;
    static Codes codes(const uint8_t * block, unsigned) { return {load16(block + 2), load16(block + 18)}; }
};

template <>
struct Format<GGML_TYPE_IQ4_NL> {
    using Kind = Bytes;
    static constexpr unsigned bytes = 18;
    static constexpr unsigned scale_at = 0;
    static Codes codes(const uint8_t * block, unsigned) {
        const v128_t values =
            wasm_i8x16_const(-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113);
        const v128_t x = load16(block + 2);
        return {wasm_i8x16_swizzle(values, low_nibbles(x)), wasm_i8x16_swizzle(values, high_nibbles(x))};
    }
};

template <>
struct Format<GGML_TYPE_MXFP4> {
    using Kind = Bytes;
    static constexpr unsigned bytes = 17;
    // Twice the values of E2M1.
    static Codes codes(const uint8_t * block, unsigned) {
        const v128_t values = wasm_i8x16_const(0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12);
        const v128_t x = load16(block + 1);
        return {wasm_i8x16_swizzle(values, low_nibbles(x)), wasm_i8x16_swizzle(values, high_nibbles(x))};
    }
    // E8M0: half of 2^(e - 127), denormal for the two smallest.
    static float scale(const uint8_t * block) {
        const uint32_t exponent = block[0];
        const uint32_t bits = exponent < 2 ? 0x00200000u << exponent : (exponent - 1) << 23;
        float scale;
        std::memcpy(&scale, &bits, 4);
        return scale;
    }
};

// Six bits of scale and of minimum for each of eight sub-blocks, in twelve bytes.
struct SixBitPairs {
    static int8_t scale(const uint8_t * data, unsigned sub) {
        return sub < 4 ? data[sub] & 63 : (data[sub + 4] & 15) | (data[sub - 4] >> 6) << 4;
    }
    static int8_t minimum(const uint8_t * data, unsigned sub) {
        return sub < 4 ? data[sub + 4] & 63 : data[sub + 4] >> 4 | (data[sub] >> 6) << 4;
    }
};

template <>
struct Format<GGML_TYPE_Q4_K> {
    using Kind = NibblesSuper;
    static constexpr unsigned bytes = 144;
    static constexpr unsigned scale_at = 0;
    static Codes codes(const uint8_t * block, unsigned part) {
        const uint8_t * data = block + 16 + part / 2 * 32;
        const v128_t x = load16(data);
        const v128_t y = load16(data + 16);
        return part % 2 == 0 ? Codes{low_nibbles(x), low_nibbles(y)} : Codes{high_nibbles(x), high_nibbles(y)};
    }
    static int8_t small_scale(const uint8_t * block, unsigned sub) { return SixBitPairs::scale(block + 4, sub); }
    static int8_t small_minimum(const uint8_t * block, unsigned sub) { return SixBitPairs::minimum(block + 4, sub); }
};

template <>
struct Format<GGML_TYPE_Q5_K> {
    using Kind = BytesSuper;
    static constexpr unsigned bytes = 176;
    static constexpr unsigned scale_at = 0;
    static Codes codes(const uint8_t * block, unsigned part) {
        const uint8_t * data = block + 48 + part / 2 * 32;
        auto piece = [&](unsigned start) {
            const v128_t x = load16(data + start);
            const v128_t bit = wasm_v128_and(wasm_u8x16_shr(load16(block + 16 + start), part), wasm_i8x16_const_splat(1));
            return wasm_v128_or(part % 2 == 0 ? low_nibbles(x) : high_nibbles(x), wasm_i8x16_shl(bit, 4));
        };
        return {piece(0), piece(16)};
    }
    static int8_t small_scale(const uint8_t * block, unsigned sub) { return SixBitPairs::scale(block + 4, sub); }
    static int8_t small_minimum(const uint8_t * block, unsigned sub) { return SixBitPairs::minimum(block + 4, sub); }
};

template <>
struct Format<GGML_TYPE_Q6_K> {
    using Kind = BytesSuper16;
    static constexpr unsigned bytes = 210;
    static constexpr unsigned scale_at = 208;
    static Codes codes(const uint8_t * block, unsigned part) {
        const unsigned half = part / 4, quarter = part % 4;
        const uint8_t * low = block + 64 * half + 32 * (quarter % 2);
        const uint8_t * high = block + 128 + 32 * half;
        auto piece = [&](unsigned start) {
            const v128_t x = load16(low + start);
            const v128_t bits =
                wasm_v128_and(wasm_u8x16_shr(load16(high + start), 2 * quarter), wasm_i8x16_const_splat(3));
            const v128_t code = wasm_v128_or(quarter < 2 ? low_nibbles(x) : high_nibbles(x), wasm_i8x16_shl(bits, 4));
            return wasm_i8x16_sub(code, wasm_i8x16_const_splat(32));
        };
        return {piece(0), piece(16)};
    }
    static int8_t small_scale(const uint8_t * block, unsigned sub) { return static_cast<int8_t>(block[192 + sub]); }
};

// Two bits of each code of Q2_K and Q3_K: four quarters of 128 columns share their bytes.
INLINE v128_t two_bits(const uint8_t * data, unsigned part, unsigned start) {
    const v128_t x = load16(data + 32 * (part / 4) + start);
    return wasm_v128_and(wasm_u8x16_shr(x, 2 * (part % 4)), wasm_i8x16_const_splat(3));
}

template <>
struct Format<GGML_TYPE_Q2_K> {
    using Kind = NibblesSuper16;
    static constexpr unsigned bytes = 84;
    static constexpr unsigned scale_at = 80;
    static Codes codes(const uint8_t * block, unsigned part) {
        return {two_bits(block + 16, part, 0), two_bits(block + 16, part, 16)};
    }
    static int8_t small_scale(const uint8_t * block, unsigned sub) { return block[sub] & 15; }
    static int8_t small_minimum(const uint8_t * block, unsigned sub) { return block[sub] >> 4; }
};

template <>
struct Format<GGML_TYPE_Q3_K> {
    using Kind = NibblesOffset16;
    static constexpr unsigned bytes = 110;
    static constexpr unsigned scale_at = 108;
    static Codes codes(const uint8_t * block, unsigned part) {
        auto piece = [&](unsigned start) {
            const v128_t bit = wasm_v128_and(wasm_u8x16_shr(load16(block + start), part), wasm_i8x16_const_splat(1));
            return wasm_v128_or(two_bits(block + 32, part, start), wasm_i8x16_shl(bit, 2));
        };
        return {piece(0), piece(16)};
    }
    static int8_t small_scale(const uint8_t * block, unsigned sub) {
        const uint8_t * data = block + 96;
        const unsigned low = sub < 8 ? data[sub] & 15 : data[sub - 8] >> 4;
        const unsigned high = data[8 + sub % 4] >> (2 * (sub / 4)) & 3;
        return static_cast<int8_t>(low | high << 4) - 32;
    }
};

}  // namespace kernels
