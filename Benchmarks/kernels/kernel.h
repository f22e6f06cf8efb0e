// What every kernel shares. A kernel is one C file without a library that exports run(n): the work grows
// with n, and the result is a checksum that is the same on every engine and in a native build.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __wasm__
#define KERNEL __attribute__((export_name("run")))
#else
#define KERNEL
#endif

#define NOINLINE __attribute__((noinline))

int64_t run(int32_t n);

static inline uint32_t next_random(uint32_t *state) {
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *state = x;
}

// One step of FNV-1a over a 64-bit word.
static inline uint64_t fold(uint64_t hash, uint64_t word) {
    return (hash ^ word) * 0x100000001b3ull;
}

static inline uint64_t bits_of_double(double value) {
    uint64_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline uint32_t bits_of_float(float value) {
    uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

static const uint64_t FOLD_START = 0xcbf29ce484222325ull;
