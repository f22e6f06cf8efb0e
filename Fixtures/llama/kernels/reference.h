// What the kernels for matrices have to give, bit by bit, in plain C++: one number after the other.
#pragma once

#include "ggml.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace reference {

// A weight is `scale * (code - offset) + minimum`.
struct Weight {
    int code;
    int offset;
    float scale;
    float minimum;
};

// How a format is computed with.
struct Traits {
    unsigned block_columns;
    unsigned block_bytes;
    unsigned sub_columns;  // that share a scale
    bool has_minimum;
    int top;               // of quantised activations
};

Traits traits(ggml_type type);

// The weight in a column of a block.
Weight weight(ggml_type type, const uint8_t * block, unsigned column);
// A weight as a number: of tiles, what GET_ROWS gives.
float value(ggml_type type, const uint8_t * row, size_t column);
// The product of a row of weights and one of activations.
float product(ggml_type type, const uint8_t * row, const float * x, size_t columns);

}  // namespace reference
