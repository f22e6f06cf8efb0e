// Attention with linear biases.
#pragma once

#include <cmath>
#include <cstdint>

namespace kernels {

// What a head's mask is multiplied by; 1 without a bias.
inline float slope_of(uint32_t head, uint32_t heads, float max_bias) {
    if (!(max_bias > 0)) return 1;
    const uint32_t power = 1u << (31 - __builtin_clz(heads));
    if (head < power) return std::pow(std::pow(2.0f, -max_bias / power), head + 1.0f);
    return std::pow(std::pow(2.0f, -(max_bias / 2) / power), 2.0f * (head - power) + 1.0f);
}

}  // namespace kernels
