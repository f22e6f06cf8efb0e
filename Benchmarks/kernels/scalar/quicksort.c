// Quicksort of n random integers (at most 1,000,000): compares, swaps, recursion.
#include "kernel.h"

enum { MAX = 1000000 };

static int32_t values[MAX];

static NOINLINE void quicksort(int32_t *low, int32_t *high) {
    while (high - low > 12) {
        int32_t pivot = low[(high - low) / 2];
        int32_t *i = low;
        int32_t *j = high;
        while (i <= j) {
            while (*i < pivot) {
                i++;
            }
            while (*j > pivot) {
                j--;
            }
            if (i <= j) {
                int32_t swapped = *i;
                *i++ = *j;
                *j-- = swapped;
            }
        }
        quicksort(low, j);
        low = i;
    }
    for (int32_t *i = low + 1; i <= high; i++) {
        int32_t value = *i;
        int32_t *j = i;
        for (; j > low && j[-1] > value; j--) {
            *j = j[-1];
        }
        *j = value;
    }
}

KERNEL int64_t run(int32_t n) {
    uint32_t seed = 42;
    for (int32_t i = 0; i < n; i++) {
        values[i] = (int32_t)next_random(&seed);
    }
    quicksort(values, values + n - 1);
    uint64_t hash = FOLD_START;
    for (int32_t i = 0; i < n; i++) {
        hash = fold(hash, (uint32_t)values[i]);
    }
    return (int64_t)hash;
}
