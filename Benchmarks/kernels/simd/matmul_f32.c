// Multiplication of f32 matrices of n rows and columns (n a multiple of 8, at most 400), with SIMD: four
// columns in a vector, two vectors at a time.
#include "kernel.h"

enum { MAX = 400 };

static float a[MAX * MAX];
static float b[MAX * MAX];
static float c[MAX * MAX];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

static NOINLINE void multiply(int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = 0; j < n; j += 8) {
            v128_t sum0 = wasm_f32x4_splat(0);
            v128_t sum1 = wasm_f32x4_splat(0);
            for (int32_t k = 0; k < n; k++) {
                v128_t x = wasm_v128_load32_splat(&a[i * n + k]);
                sum0 = wasm_f32x4_add(sum0, wasm_f32x4_mul(x, wasm_v128_load(&b[k * n + j])));
                sum1 = wasm_f32x4_add(sum1, wasm_f32x4_mul(x, wasm_v128_load(&b[k * n + j + 4])));
            }
            wasm_v128_store(&c[i * n + j], sum0);
            wasm_v128_store(&c[i * n + j + 4], sum1);
        }
    }
}
#else
static NOINLINE void multiply(int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = 0; j < n; j++) {
            float sum = 0;
            for (int32_t k = 0; k < n; k++) {
                sum += a[i * n + k] * b[k * n + j];
            }
            c[i * n + j] = sum;
        }
    }
}
#endif

KERNEL int64_t run(int32_t n) {
    uint32_t seed = 1;
    for (int32_t i = 0; i < n * n; i++) {
        a[i] = (float)(next_random(&seed) % 1000) / 999.0f;
        b[i] = (float)(next_random(&seed) % 1000) / 999.0f;
    }
    multiply(n);
    uint64_t hash = FOLD_START;
    for (int32_t i = 0; i < n * n; i++) {
        hash = fold(hash, bits_of_float(c[i]));
    }
    return (int64_t)hash;
}
