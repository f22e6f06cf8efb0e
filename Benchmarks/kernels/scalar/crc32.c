// CRC-32 of 4 KiB, n times: a table lookup that depends on the one before it.
#include "kernel.h"

enum { SIZE = 4096 };

static uint32_t table[256];
static uint8_t data[SIZE];

static void make_table(void) {
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; bit++) {
            value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
        }
        table[i] = value;
    }
}

static NOINLINE uint32_t crc32(uint32_t crc, const uint8_t *bytes, uint32_t size) {
    crc = ~crc;
    for (uint32_t i = 0; i < size; i++) {
        crc = crc >> 8 ^ table[(crc ^ bytes[i]) & 255];
    }
    return ~crc;
}

KERNEL int64_t run(int32_t n) {
    make_table();
    uint32_t seed = 11;
    for (int i = 0; i < SIZE; i++) {
        data[i] = (uint8_t)next_random(&seed);
    }
    uint32_t crc = 0;
    for (int32_t round = 0; round < n; round++) {
        crc = crc32(crc, data, SIZE);
    }
    return crc;
}
