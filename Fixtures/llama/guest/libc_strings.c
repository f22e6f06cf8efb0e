// Functions of libc that look at bytes one by one there: a seventh of the instructions of loading. Blocks of 16 bytes
// at multiples of 16 never reach beyond a page of memory, whatever they hold beyond the bytes that are asked for.
// Linked as an object, they go before those of the library.
#ifdef __wasm_simd128__
#include <stddef.h>
#include <stdint.h>
#include <wasm_simd128.h>

// A bit for each byte of the block that is equal to `byte`.
static inline uint32_t equal_bytes(const v128_t * block, v128_t byte) {
    return wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(block), byte));
}

size_t strlen(const char * text) {
    const uint32_t offset = (uintptr_t) text % 16;
    const v128_t * block = (const v128_t *) (text - offset);
    const v128_t zero = wasm_i8x16_splat(0);
    uint32_t found = equal_bytes(block, zero) >> offset;
    if (found != 0) {
        return (size_t) __builtin_ctz(found);
    }
    do {
        found = equal_bytes(++block, zero);
    } while (found == 0);
    return (size_t) ((const char *) block - text) + (size_t) __builtin_ctz(found);
}

void * memchr(const void * memory, int character, size_t size) {
    if (size == 0) {
        return NULL;
    }
    const char * start = memory;
    const uint32_t offset = (uintptr_t) start % 16;
    const v128_t * block = (const v128_t *) (start - offset);
    const v128_t byte = wasm_i8x16_splat((int8_t) character);
    uint32_t found = equal_bytes(block, byte) >> offset << offset;
    size_t seen = 16 - offset;
    while (found == 0) {
        if (seen >= size) {
            return NULL;
        }
        found = equal_bytes(++block, byte);
        seen += 16;
    }
    const char * place = (const char *) block + __builtin_ctz(found);
    return (size_t) (place - start) < size ? (void *) place : NULL;
}

int memcmp(const void * one, const void * other, size_t size) {
    const uint8_t * left = one;
    const uint8_t * right = other;
    while (size >= 16) {
        const uint32_t differ = wasm_i8x16_bitmask(wasm_i8x16_ne(wasm_v128_load(left), wasm_v128_load(right)));
        if (differ != 0) {
            const uint32_t index = (uint32_t) __builtin_ctz(differ);
            return left[index] - right[index];
        }
        left += 16;
        right += 16;
        size -= 16;
    }
    for (; size > 0; size--, left++, right++) {
        if (*left != *right) {
            return *left - *right;
        }
    }
    return 0;
}
#endif
