// The sieve of Eratosthenes over bytes, n times: stores with a stride, loads of bytes.
#include "kernel.h"

enum { LIMIT = 200000 };

static uint8_t composite[LIMIT];

static NOINLINE uint64_t sieve(void) {
    __builtin_memset(composite, 0, sizeof composite);
    for (uint32_t i = 2; i * i < LIMIT; i++) {
        if (!composite[i]) {
            for (uint32_t j = i * i; j < LIMIT; j += i) {
                composite[j] = 1;
            }
        }
    }
    uint64_t hash = FOLD_START;
    for (uint32_t i = 2; i < LIMIT; i++) {
        if (!composite[i]) {
            hash = fold(hash, i);
        }
    }
    return hash;
}

KERNEL int64_t run(int32_t n) {
    uint64_t hash = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        hash = fold(hash, sieve());
    }
    return (int64_t)hash;
}
