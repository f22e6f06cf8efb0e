// The 4-bit blocks of llama.cpp's Q4_0 and the 8-bit blocks of Q8_0: 32 values with one scale.
#pragma once
#include "kernel.h"

enum { BLOCK = 32, BLOCKS = 64, ROWS = 16 };

typedef struct {
    float scale;
    uint8_t nibbles[BLOCK / 2];  // the low halves are values 0-15, the high halves 16-31; each minus 8
} BlockQ4;

typedef struct {
    float scale;
    int8_t values[BLOCK];
} BlockQ8;

static BlockQ4 weights[ROWS][BLOCKS];
static BlockQ8 vector[BLOCKS];

static void fill_blocks(void) {
    uint32_t seed = 3;
    for (int row = 0; row < ROWS; row++) {
        for (int i = 0; i < BLOCKS; i++) {
            weights[row][i].scale = (float)(next_random(&seed) % 256) / 1024.0f;
            for (int k = 0; k < BLOCK / 2; k++) {
                weights[row][i].nibbles[k] = (uint8_t)next_random(&seed);
            }
        }
    }
    for (int i = 0; i < BLOCKS; i++) {
        vector[i].scale = (float)(next_random(&seed) % 256) / 4096.0f;
        for (int k = 0; k < BLOCK; k++) {
            vector[i].values[k] = (int8_t)next_random(&seed);
        }
    }
}
