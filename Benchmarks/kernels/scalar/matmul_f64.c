// Multiplication of f64 matrices of n rows and columns (at most 400).
#include "kernel.h"

enum { MAX = 400 };

static double a[MAX * MAX];
static double b[MAX * MAX];

static NOINLINE double dot(const double *row, const double *column, int32_t n) {
    double sum = 0;
    for (int32_t k = 0; k < n; k++) {
        sum += row[k] * column[k * n];
    }
    return sum;
}

KERNEL int64_t run(int32_t n) {
    uint32_t seed = 1;
    for (int32_t i = 0; i < n * n; i++) {
        a[i] = (double)(next_random(&seed) % 1000) / 999.0;
        b[i] = (double)(next_random(&seed) % 1000) / 999.0;
    }
    uint64_t hash = FOLD_START;
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = 0; j < n; j++) {
            hash = fold(hash, bits_of_double(dot(a + i * n, b + j, n)));
        }
    }
    return (int64_t)hash;
}
