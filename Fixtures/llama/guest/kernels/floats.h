// Products with weights that are floats, in rows as ggml has them.
#pragma once

#include "simd.h"

#include <cstddef>

namespace kernels {

constexpr unsigned float_rows = 4;

// R rows times T tokens. Activations are in blocks of four columns, T vectors each.
template <unsigned R, unsigned T>
__attribute__((noinline)) void float_product(
    const float * weights, size_t columns, const float * y, float * const (&out)[T]) {
    const float * rows[R];
    UNROLL for (unsigned r = 0; r < R; r++) rows[r] = weights + r * columns;
    v128_t total[R][T];
    UNROLL for (unsigned r = 0; r < R; r++) UNROLL for (unsigned t = 0; t < T; t++) {
        total[r][t] = wasm_f32x4_const_splat(0);
    }
    for (const float * end = y + columns * T; y != end; y += 4 * T) {
        v128_t w[R];
        UNROLL for (unsigned r = 0; r < R; r++) {
            w[r] = wasm_v128_load(rows[r]);
            rows[r] += 4;
        }
        UNROLL for (unsigned t = 0; t < T; t++) {
            const v128_t z = wasm_v128_load(y + 4 * t);
            UNROLL for (unsigned r = 0; r < R; r++) {
                total[r][t] = wasm_f32x4_add(total[r][t], wasm_f32x4_mul(w[r], z));
            }
        }
    }
    UNROLL for (unsigned t = 0; t < T; t++) UNROLL for (unsigned r = 0; r < R; r++) out[t][r] = sum_lanes(total[r][t]);
}

}  // namespace kernels
