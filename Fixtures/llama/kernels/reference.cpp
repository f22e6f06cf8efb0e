#include "reference.h"

#include <cmath>
#include <cstring>

namespace reference {

namespace {

float half(const uint8_t * data) {
    uint16_t bits;
    std::memcpy(&bits, data, 2);
    const int exponent = bits >> 10 & 31;
    const int mantissa = bits & 1023;
    const float size = exponent == 31  ? (mantissa ? NAN : INFINITY)
                       : exponent == 0 ? std::ldexp(static_cast<float>(mantissa), -24)
                                       : std::ldexp(static_cast<float>(1024 + mantissa), exponent - 25);
    return bits & 0x8000 ? -size : size;
}

int nibble(const uint8_t * data, unsigned column) { return column < 16 ? data[column] & 15 : data[column - 16] >> 4; }

// Formats whose blocks have 256 columns keep small integers for each sub-block.
struct Small {
    int scale;
    int minimum;
};

Small six_bits(const uint8_t * data, unsigned sub) {
    if (sub < 4) return {data[sub] & 63, data[sub + 4] & 63};
    return {(data[sub + 4] & 15) + ((data[sub - 4] >> 6) << 4), (data[sub + 4] >> 4) + ((data[sub] >> 6) << 4)};
}

Weight super(int code, int offset, Small small, float scale, float minimum) {
    return {code, offset, scale * static_cast<float>(small.scale), minimum * static_cast<float>(small.minimum)};
}

Weight q2_k(const uint8_t * block, unsigned column) {
    const unsigned shift = 2 * (column % 128 / 32);
    const int code = block[16 + 32 * (column / 128) + column % 32] >> shift & 3;
    const uint8_t small = block[column / 16];
    return super(code, 0, {small & 15, small >> 4}, half(block + 80), -half(block + 82));
}

Weight q3_k(const uint8_t * block, unsigned column) {
    const unsigned part = column / 32;
    const int low = block[32 + 32 * (column / 128) + column % 32] >> (2 * (part % 4)) & 3;
    const int high = block[column % 32] >> part & 1;
    const unsigned sub = column / 16;
    const uint8_t * small = block + 96;
    const int four = sub < 8 ? small[sub] & 15 : small[sub - 8] >> 4;
    const int two = small[8 + sub % 4] >> (2 * (sub / 4)) & 3;
    return super(low + 4 * high, 4, {four + 16 * two - 32, 0}, half(block + 108), 0);
}

Weight q4_k(const uint8_t * block, unsigned column) {
    const uint8_t byte = block[16 + 32 * (column / 64) + column % 32];
    const int code = column / 32 % 2 ? byte >> 4 : byte & 15;
    return super(code, 0, six_bits(block + 4, column / 32), half(block), -half(block + 2));
}

Weight q5_k(const uint8_t * block, unsigned column) {
    const uint8_t byte = block[48 + 32 * (column / 64) + column % 32];
    const int code = (column / 32 % 2 ? byte >> 4 : byte & 15) + 16 * (block[16 + column % 32] >> (column / 32) & 1);
    return super(code, 0, six_bits(block + 4, column / 32), half(block), -half(block + 2));
}

Weight q6_k(const uint8_t * block, unsigned column) {
    const unsigned quarter = column % 128 / 32;
    const uint8_t byte = block[64 * (column / 128) + 32 * (quarter % 2) + column % 32];
    const int low = quarter < 2 ? byte & 15 : byte >> 4;
    const int high = block[128 + 32 * (column / 128) + column % 32] >> (2 * quarter) & 3;
    const int scale = static_cast<int8_t>(block[192 + column / 16]);
    return super(low + 16 * high - 32, 0, {scale, 0}, half(block + 208), 0);
}

float e8m0_half(uint8_t exponent) { return std::ldexp(1.0f, exponent - 128); }

constexpr int iq4_nl_values[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};
constexpr int mxfp4_values[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

float single(const uint8_t * data) {
    float x;
    std::memcpy(&x, data, 4);
    return x;
}

float brain_float(const uint8_t * data) {
    const uint8_t bytes[4] = {0, 0, data[0], data[1]};
    return single(bytes);
}

// Weights of F16 and BF16 become codes that share a scale in 32 columns.
Weight word(ggml_type type, const uint8_t * block, unsigned column) {
    auto number = [&](unsigned index) { return type == GGML_TYPE_F16 ? half(block + 2 * index) : brain_float(block + 2 * index); };
    float amplitude = 0;
    for (unsigned index = 0; index < 32; index++) amplitude = std::fmax(amplitude, std::fabs(number(index)));
    if (!(amplitude > 0x1p-100f)) return {0, 0, 0, 0};
    return {static_cast<int>(std::nearbyint(number(column) * (8191 / amplitude))), 0, amplitude / 8191, 0};
}

// Four sums of every fourth column, as lanes of a vector have them.
float single_product(const uint8_t * row, const float * x, size_t columns) {
    float sums[4] = {0, 0, 0, 0};
    for (size_t column = 0; column < columns; column++) sums[column % 4] += single(row + 4 * column) * x[column];
    return (sums[0] + sums[2]) + (sums[1] + sums[3]);
}

}  // namespace

Traits traits(ggml_type type) {
    constexpr int bits8 = 127, bits14 = 8191;
    switch (type) {
        case GGML_TYPE_Q4_0: return {32, 18, 32, false, bits8};
        case GGML_TYPE_Q4_1: return {32, 20, 32, true, bits8};
        case GGML_TYPE_Q5_0: return {32, 22, 32, false, bits14};
        case GGML_TYPE_Q5_1: return {32, 24, 32, true, bits14};
        case GGML_TYPE_Q8_0: return {32, 34, 32, false, bits14};
        case GGML_TYPE_IQ4_NL: return {32, 18, 32, false, bits14};
        case GGML_TYPE_MXFP4: return {32, 17, 32, false, bits14};
        case GGML_TYPE_Q2_K: return {256, 84, 16, true, bits8};
        case GGML_TYPE_Q3_K: return {256, 110, 16, false, bits8};
        case GGML_TYPE_Q4_K: return {256, 144, 32, true, bits8};
        case GGML_TYPE_Q5_K: return {256, 176, 32, true, bits14};
        case GGML_TYPE_Q6_K: return {256, 210, 16, false, bits14};
        case GGML_TYPE_F16:
        case GGML_TYPE_BF16: return {32, 64, 32, false, 4095};
        default: return {1, 4, 1, false, 0};
    }
}

Weight weight(ggml_type type, const uint8_t * block, unsigned column) {
    auto high_bit = [&](const uint8_t * data) { return 16 * (data[column / 8] >> (column % 8) & 1); };
    switch (type) {
        case GGML_TYPE_Q4_0: return {nibble(block + 2, column), 8, half(block), 0};
        case GGML_TYPE_Q4_1: return {nibble(block + 4, column), 0, half(block), half(block + 2)};
        case GGML_TYPE_Q5_0: return {nibble(block + 6, column) + high_bit(block + 2), 16, half(block), 0};
        case GGML_TYPE_Q5_1: return {nibble(block + 8, column) + high_bit(block + 4), 0, half(block), half(block + 2)};
        case GGML_TYPE_Q8_0: return {static_cast<int8_t>(block[2 + column]), 0, half(block), 0};
        case GGML_TYPE_IQ4_NL: return {iq4_nl_values[nibble(block + 2, column)], 0, half(block), 0};
        case GGML_TYPE_MXFP4: return {mxfp4_values[nibble(block + 1, column)], 0, e8m0_half(block[0]), 0};
        case GGML_TYPE_Q2_K: return q2_k(block, column);
        case GGML_TYPE_Q3_K: return q3_k(block, column);
        case GGML_TYPE_Q4_K: return q4_k(block, column);
        case GGML_TYPE_Q5_K: return q5_k(block, column);
        case GGML_TYPE_F16:
        case GGML_TYPE_BF16: return word(type, block, column);
        default: return q6_k(block, column);
    }
}

float value(ggml_type type, const uint8_t * row, size_t column) {
    if (type == GGML_TYPE_F32) return single(row + 4 * column);
    const Traits format = traits(type);
    const Weight w = weight(type, row + column / format.block_columns * format.block_bytes, column % format.block_columns);
    return w.scale * static_cast<float>(w.code - w.offset) + w.minimum;
}

float product(ggml_type type, const uint8_t * row, const float * x, size_t columns) {
    if (type == GGML_TYPE_F32) return single_product(row, x, columns);
    const Traits format = traits(type);
    const float top = static_cast<float>(format.top);
    // Nibbles are multiplied by up to 256 before they are added up.
    const int factor = format.top == 127 ? 256 : 1;
    float total = 0;
    for (size_t start = 0; start < columns; start += 32) {
        float amplitude = 0;
        for (unsigned i = 0; i < 32; i++) {
            if (std::fabs(x[start + i]) > amplitude) amplitude = std::fabs(x[start + i]);
        }
        if (amplitude > 0x1p100f) amplitude = 0x1p100f;
        const bool is_zero = !(amplitude > 0x1p-80f);
        const float scale = is_zero ? 0 : amplitude / top;
        const float inverse = is_zero ? 0 : top / amplitude;
        for (unsigned sub = 0; sub < 32; sub += format.sub_columns) {
            int sum = 0, activations = 0;
            Weight w{};
            for (unsigned i = sub; i < sub + format.sub_columns; i++) {
                const size_t column = start + i;
                w = weight(type, row + column / format.block_columns * format.block_bytes, column % format.block_columns);
                float quantised = std::nearbyint(x[column] * inverse);
                if (std::isnan(quantised)) quantised = 0;
                if (quantised > top) quantised = top;
                if (quantised < -top) quantised = -top;
                const int q = static_cast<int>(quantised);
                sum += (w.code - w.offset) * q;
                activations += q;
            }
            float part = static_cast<float>(factor * sum) * (w.scale * (scale * (1.0f / static_cast<float>(factor))));
            if (format.has_minimum) part += w.minimum * (scale * static_cast<float>(activations));
            total += part;
        }
    }
    return total;
}

}  // namespace reference
