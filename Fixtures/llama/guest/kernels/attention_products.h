// The inner loops of attention: up to four query rows with four keys, or values, at a time.
#pragma once

#include "simd.h"

#include <cstddef>
#include <cstdint>

namespace kernels {

constexpr unsigned most_rows = 4;
constexpr unsigned block_keys = 4;

// Numbers of a cache: halves times 2^-112, or floats as they are.
struct Halves {
    using Element = uint16_t;
    INLINE_MEMBER static v128_t load(const uint16_t * data) { return halves(data); }
};

struct Singles {
    using Element = float;
    INLINE_MEMBER static v128_t load(const float * data) { return wasm_v128_load(data); }
};

// Products of R rows with N vectors of four keys each are added to sums.
template <class C, unsigned R, unsigned N>
INLINE void multiply(
    const typename C::Element * (&keys)[block_keys], const float * query, v128_t (&sums)[R][block_keys]) {
    v128_t x[block_keys][N];
    UNROLL for (unsigned k = 0; k < block_keys; k++) {
        UNROLL for (unsigned n = 0; n < N; n++) x[k][n] = C::load(keys[k] + 4 * n);
        keys[k] += 4 * N;
    }
    UNROLL for (unsigned r = 0; r < R; r++) {
        v128_t z[N];
        UNROLL for (unsigned n = 0; n < N; n++) z[n] = wasm_v128_load(query + 4 * (N * r + n));
        UNROLL for (unsigned k = 0; k < block_keys; k++) {
            v128_t sum = sums[r][k];
            UNROLL for (unsigned n = 0; n < N; n++) sum = wasm_f32x4_add(sum, wasm_f32x4_mul(z[n], x[k][n]));
            sums[r][k] = sum;
        }
    }
}

// Query rows are interleaved by sixteen numbers, then by eight; scores by block of keys.
template <class C, unsigned R>
void score(const float * query, const char * keys, size_t stride, size_t depth, unsigned count, float * scores) {
    using E = typename C::Element;
    for (unsigned key = 0; key < count; key += block_keys, keys += block_keys * stride, scores += 4 * R) {
        const E * row[block_keys];
        UNROLL for (unsigned k = 0; k < block_keys; k++) row[k] = reinterpret_cast<const E *>(keys + k * stride);
        v128_t sums[R][block_keys];
        UNROLL for (unsigned r = 0; r < R; r++) {
            UNROLL for (unsigned k = 0; k < block_keys; k++) sums[r][k] = wasm_f32x4_const_splat(0);
        }
        const float * part = query;
        size_t rest = depth;
        for (; rest >= 16; rest -= 16, part += 16 * R) multiply<C, R, 4>(row, part, sums);
        if (rest > 0) multiply<C, R, 2>(row, part, sums);
        UNROLL for (unsigned r = 0; r < R; r++) {
            wasm_v128_store(scores + 4 * r, sums_of(sums[r][0], sums[r][1], sums[r][2], sums[r][3]));
        }
    }
}

// Adds values times weights to the rows of `out`.
template <class C, unsigned R>
void add_values(
    const float * weights, const char * values, size_t stride, size_t depth, unsigned count, float * const * out) {
    using E = typename C::Element;
    for (size_t column = 0; column < depth; column += 16, values += 16 * sizeof(E)) {
        v128_t sums[R][4];
        UNROLL for (unsigned r = 0; r < R; r++) {
            UNROLL for (unsigned n = 0; n < 4; n++) sums[r][n] = wasm_v128_load(out[r] + column + 4 * n);
        }
        const char * row[block_keys];
        UNROLL for (unsigned k = 0; k < block_keys; k++) row[k] = values + k * stride;
        const float * weight = weights;
        for (const float * end = weights + static_cast<size_t>(count) * R; weight != end; weight += 4 * R) {
            v128_t x[4][block_keys];
            UNROLL for (unsigned k = 0; k < block_keys; k++) {
                UNROLL for (unsigned n = 0; n < 4; n++) x[n][k] = C::load(reinterpret_cast<const E *>(row[k]) + 4 * n);
                row[k] += block_keys * stride;
            }
            UNROLL for (unsigned r = 0; r < R; r++) {
                v128_t z[block_keys];
                UNROLL for (unsigned k = 0; k < block_keys; k++) z[k] = wasm_v128_load32_splat(weight + 4 * r + k);
                UNROLL for (unsigned n = 0; n < 4; n++) {
                    v128_t sum = sums[r][n];
                    UNROLL for (unsigned k = 0; k < block_keys; k++) {
                        sum = wasm_f32x4_add(sum, wasm_f32x4_mul(z[k], x[n][k]));
                    }
                    sums[r][n] = sum;
                }
            }
        }
        UNROLL for (unsigned r = 0; r < R; r++) {
            UNROLL for (unsigned n = 0; n < 4; n++) wasm_v128_store(out[r] + column + 4 * n, sums[r][n]);
        }
    }
}

using Score = void (*)(const float *, const char *, size_t, size_t, unsigned, float *);
using AddValues = void (*)(const float *, const char *, size_t, size_t, unsigned, float * const *);

// By whether numbers are halves, and rows less one.
constexpr Score score_of[2][most_rows] = {
    {score<Singles, 1>, score<Singles, 2>, score<Singles, 3>, score<Singles, 4>},
    {score<Halves, 1>, score<Halves, 2>, score<Halves, 3>, score<Halves, 4>},
};
constexpr AddValues add_values_of[2][most_rows] = {
    {add_values<Singles, 1>, add_values<Singles, 2>, add_values<Singles, 3>, add_values<Singles, 4>},
    {add_values<Halves, 1>, add_values<Halves, 2>, add_values<Halves, 3>, add_values<Halves, 4>},
};

}  // namespace kernels
