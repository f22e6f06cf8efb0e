// Activations as integers: 8 bits where weights are nibbles, 14 where they are bytes, 13 where they are words of 14 bits.
#pragma once

#include "simd.h"
#include "tiles.h"

#include <cstring>

namespace kernels {

// Blocks below are taken for zeros and numbers above for this: no reciprocal is infinite then, and no product with a scale
// is beyond the range of floats, or denormal, so that it can be multiplied by a power of two first or last.
constexpr float smallest_activation = 0x1p-80f;
constexpr float largest_activation = 0x1p100f;

template <class K>
constexpr float top_activation = K::code == Code::nibble ? 127.0f : K::code == Code::byte ? 8191.0f : 4095.0f;

// The value of an activation's unit in a product of `scale * (code * value)`.
template <class K>
constexpr float activation_factor = K::code == Code::nibble && !has_relaxed_dot && !K::is_shifted ? 1.0f / 256 : 1.0f;

// Four of the largest values are still 16 bits.
INLINE int32_t sum_of(v128_t values) {
    v128_t sum = wasm_i32x4_extadd_pairwise_i16x8(values);
    sum = wasm_i32x4_add(sum, wasm_i32x4_shuffle(sum, sum, 2, 3, 0, 1));
    return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1);
}

// Stores values in the order of the tile's codes.
template <class K>
INLINE void store_values(const v128_t (&q)[4], int16_t * values) {
    if constexpr (K::code == Code::nibble && K::has_relaxed_dot) {
        // As bytes; first columns 0 to 15.
        wasm_v128_store(values, wasm_i8x16_narrow_i16x8(q[0], q[1]));
        wasm_v128_store(values + 8, wasm_i8x16_narrow_i16x8(q[2], q[3]));
    } else if constexpr (K::is_shifted) {
        // The columns of word v as below. A nibble is what is left of its word less 16 times what is left of the next.
        const v128_t zero = wasm_i16x8_const_splat(0);
        auto store = [&](v128_t z, int16_t * to) {
            const v128_t before = wasm_i16x8_shuffle(zero, z, 0, 0, 8, 9, 10, 11, 12, 13);
            wasm_v128_store(to, wasm_i16x8_sub(z, wasm_i16x8_shl(before, 4)));
        };
        UNROLL for (int i = 0; i < 2; i++) {
            store(wasm_i16x8_shuffle(q[i], q[i + 2], 0, 2, 8, 10, 1, 3, 9, 11), values + 16 * i);
            store(wasm_i16x8_shuffle(q[i], q[i + 2], 4, 6, 12, 14, 5, 7, 13, 15), values + 16 * i + 8);
        }
    } else if constexpr (K::code == Code::nibble) {
        // Word v of a row's nibbles has the columns (4v, 4v + 2), (4v + 16, 4v + 18), (4v + 1, 4v + 3), (4v + 17, 4v + 19),
        // which come out of it times 1, 16, 256, 1.
        const v128_t factors = wasm_i16x8_const(256, 256, 16, 16, 1, 1, 256, 256);
        UNROLL for (int i = 0; i < 2; i++) {
            wasm_v128_store(
                values + 16 * i, wasm_i16x8_mul(factors, wasm_i16x8_shuffle(q[i], q[i + 2], 0, 2, 8, 10, 1, 3, 9, 11)));
            wasm_v128_store(
                values + 16 * i + 8,
                wasm_i16x8_mul(factors, wasm_i16x8_shuffle(q[i], q[i + 2], 4, 6, 12, 14, 5, 7, 13, 15)));
        }
    } else if constexpr (K::has_relaxed_dot) {
        // Low and high seven bits of what is positive now: two vectors of bytes each.
        const v128_t bias = wasm_i16x8_const_splat(8192);
        const v128_t mask = wasm_i16x8_const_splat(127);
        UNROLL for (int i = 0; i < 2; i++) {
            const v128_t a = wasm_i16x8_add(q[2 * i], bias);
            const v128_t b = wasm_i16x8_add(q[2 * i + 1], bias);
            wasm_v128_store(values + 8 * i, wasm_u8x16_narrow_i16x8(wasm_v128_and(a, mask), wasm_v128_and(b, mask)));
            wasm_v128_store(
                values + 16 + 8 * i, wasm_u8x16_narrow_i16x8(wasm_u16x8_shr(a, 7), wasm_u16x8_shr(b, 7)));
        }
    } else {
        UNROLL for (int i = 0; i < 4; i++) wasm_v128_store(values + 8 * i, q[i]);
    }
}

// Quantises a row of `blocks` blocks. NaNs become zeros.
template <class K>
void quantise(const float * x, Activations * to, unsigned blocks, unsigned stride) {
    constexpr float top = top_activation<K>;
    for (unsigned block = 0; block < blocks; block++, x += block_columns, to += stride) {
        v128_t f[8];
        UNROLL for (int i = 0; i < 8; i++) f[i] = wasm_v128_load(x + 4 * i);
        // A NaN is never the first operand, and so never the result.
        v128_t most = wasm_f32x4_pmax(wasm_f32x4_const_splat(0), wasm_f32x4_abs(f[0]));
        UNROLL for (int i = 1; i < 8; i++) most = wasm_f32x4_pmax(most, wasm_f32x4_abs(f[i]));
        const float amplitude = largest_lane(wasm_f32x4_pmin(most, wasm_f32x4_const_splat(largest_activation)));
        if (!(amplitude > smallest_activation)) {
            std::memset(to, 0, sizeof *to);
            continue;
        }
        const float scale = amplitude / top;
        const v128_t inverse = wasm_f32x4_splat(top / amplitude);
        v128_t q[4];
        UNROLL for (int i = 0; i < 4; i++) {
            const v128_t a = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(f[2 * i], inverse)));
            const v128_t b = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(f[2 * i + 1], inverse)));
            q[i] = wasm_i16x8_narrow_i32x4(a, b);
        }
        if (amplitude == largest_activation) {
            const v128_t limit = wasm_i16x8_const_splat(static_cast<int16_t>(top));
            UNROLL for (int i = 0; i < 4; i++) q[i] = wasm_i16x8_max(wasm_i16x8_min(q[i], limit), wasm_i16x8_neg(limit));
        }
        store_values<K>(q, to->values);
        to->scale = scale * activation_factor<K>;
        if constexpr (K::is_shifted) {
            // Of the last nibbles 8 is missing, of all the offset is too much.
            const v128_t odd = wasm_i32x4_shr(wasm_i16x8_add(q[2], q[3]), 16);
            const int32_t sum = sum_of(wasm_i16x8_add(wasm_i16x8_add(q[0], q[1]), wasm_i16x8_add(q[2], q[3])));
            to->shifted_start = 8 * sum_of(wasm_i16x8_narrow_i32x4(odd, wasm_i32x4_const_splat(0))) - K::offset * sum;
        }
        if constexpr (K::has_minimum || (K::offset != 0 && !K::is_shifted)) {
            const v128_t first = wasm_i16x8_add(q[0], q[1]), second = wasm_i16x8_add(q[2], q[3]);
            int32_t sums[2];
            if constexpr (K::halves == 1) {
                sums[0] = sum_of(wasm_i16x8_add(first, second));
            } else {
                sums[0] = sum_of(first);
                sums[1] = sum_of(second);
            }
            for (unsigned half = 0; half < K::halves; half++) {
                if constexpr (K::has_minimum) {
                    to->weight[half] = scale * static_cast<float>(sums[half]);
                } else {
                    to->start[half] = -K::offset * static_cast<int32_t>(1 / activation_factor<K>) * sums[half];
                }
            }
        }
    }
}

}  // namespace kernels
