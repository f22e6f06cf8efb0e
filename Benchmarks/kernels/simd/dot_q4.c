// n matrix-vector products of 4-bit weights with 8-bit values, with SIMD, as llama.cpp does them.
#include "q4.h"

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

static NOINLINE float dot(const BlockQ4 *x, const BlockQ8 *y) {
    v128_t sum = wasm_f32x4_splat(0);
    v128_t mask = wasm_i8x16_splat(15);
    v128_t eight = wasm_i8x16_splat(8);
    for (int i = 0; i < BLOCKS; i++) {
        v128_t nibbles = wasm_v128_load(x[i].nibbles);
        v128_t x0 = wasm_i8x16_sub(wasm_v128_and(nibbles, mask), eight);
        v128_t x1 = wasm_i8x16_sub(wasm_u8x16_shr(nibbles, 4), eight);
        v128_t y0 = wasm_v128_load(y[i].values);
        v128_t y1 = wasm_v128_load(y[i].values + 16);
        v128_t p0 = wasm_i32x4_dot_i16x8(wasm_i16x8_extend_low_i8x16(x0), wasm_i16x8_extend_low_i8x16(y0));
        v128_t p1 = wasm_i32x4_dot_i16x8(wasm_i16x8_extend_high_i8x16(x0), wasm_i16x8_extend_high_i8x16(y0));
        v128_t p2 = wasm_i32x4_dot_i16x8(wasm_i16x8_extend_low_i8x16(x1), wasm_i16x8_extend_low_i8x16(y1));
        v128_t p3 = wasm_i32x4_dot_i16x8(wasm_i16x8_extend_high_i8x16(x1), wasm_i16x8_extend_high_i8x16(y1));
        v128_t products = wasm_i32x4_add(wasm_i32x4_add(p0, p1), wasm_i32x4_add(p2, p3));
        v128_t scale = wasm_f32x4_splat(x[i].scale * y[i].scale);
        sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_f32x4_convert_i32x4(products), scale));
    }
    return wasm_f32x4_extract_lane(sum, 0) + wasm_f32x4_extract_lane(sum, 1) + wasm_f32x4_extract_lane(sum, 2) +
           wasm_f32x4_extract_lane(sum, 3);
}
#else
// The same sums in the same order: lane l of a vector of products holds the pairs l and l + 4 of each half.
static NOINLINE float dot(const BlockQ4 *x, const BlockQ8 *y) {
    float sum[4] = {0};
    for (int i = 0; i < BLOCKS; i++) {
        int32_t products[4] = {0};
        for (int k = 0; k < BLOCK / 2; k++) {
            int32_t low = (x[i].nibbles[k] & 15) - 8;
            int32_t high = (x[i].nibbles[k] >> 4) - 8;
            products[k / 2 % 4] += low * y[i].values[k] + high * y[i].values[k + BLOCK / 2];
        }
        for (int lane = 0; lane < 4; lane++) {
            sum[lane] += (float)products[lane] * (x[i].scale * y[i].scale);
        }
    }
    return sum[0] + sum[1] + sum[2] + sum[3];
}
#endif

KERNEL int64_t run(int32_t n) {
    fill_blocks();
    uint64_t hash = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        vector[round % BLOCKS].values[round % BLOCK] ^= 1;
        for (int row = 0; row < ROWS; row++) {
            hash = fold(hash, bits_of_float(dot(weights[row], vector)));
        }
    }
    return (int64_t)hash;
}
