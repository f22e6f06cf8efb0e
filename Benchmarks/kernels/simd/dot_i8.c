// n dot products of 4,096 8-bit integers, with SIMD: widening and pairwise products.
#include "kernel.h"

enum { SIZE = 4096 };

static int8_t a[SIZE];
static int8_t b[SIZE];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

static NOINLINE int32_t dot(const int8_t *x, const int8_t *y) {
    v128_t sum = wasm_i32x4_splat(0);
    for (int i = 0; i < SIZE; i += 16) {
        v128_t u = wasm_v128_load(x + i);
        v128_t v = wasm_v128_load(y + i);
        v128_t low = wasm_i32x4_dot_i16x8(wasm_i16x8_extend_low_i8x16(u), wasm_i16x8_extend_low_i8x16(v));
        v128_t high = wasm_i32x4_dot_i16x8(wasm_i16x8_extend_high_i8x16(u), wasm_i16x8_extend_high_i8x16(v));
        sum = wasm_i32x4_add(sum, wasm_i32x4_add(low, high));
    }
    return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) + wasm_i32x4_extract_lane(sum, 2) +
           wasm_i32x4_extract_lane(sum, 3);
}
#else
static NOINLINE int32_t dot(const int8_t *x, const int8_t *y) {
    int32_t sum = 0;
    for (int i = 0; i < SIZE; i++) {
        sum += x[i] * y[i];
    }
    return sum;
}
#endif

KERNEL int64_t run(int32_t n) {
    uint32_t seed = 1;
    for (int i = 0; i < SIZE; i++) {
        a[i] = (int8_t)next_random(&seed);
        b[i] = (int8_t)next_random(&seed);
    }
    uint64_t hash = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        a[round % SIZE] ^= 3;
        hash = fold(hash, (uint32_t)dot(a, b));
    }
    return (int64_t)hash;
}
