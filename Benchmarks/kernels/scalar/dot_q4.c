// n matrix-vector products of 4-bit weights with 8-bit values, without SIMD.
#include "q4.h"

static NOINLINE float dot(const BlockQ4 *x, const BlockQ8 *y) {
    float sum = 0;
    for (int i = 0; i < BLOCKS; i++) {
        int32_t products = 0;
        for (int k = 0; k < BLOCK / 2; k++) {
            int32_t low = (x[i].nibbles[k] & 15) - 8;
            int32_t high = (x[i].nibbles[k] >> 4) - 8;
            products += low * y[i].values[k] + high * y[i].values[k + BLOCK / 2];
        }
        sum += (float)products * (x[i].scale * y[i].scale);
    }
    return sum;
}

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
