// Sums and products of tensors.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes an ADD or a MUL; null where that is left to ggml.
ggml::cpu::tensor_traits * find_arithmetic(const ggml_tensor * op);

}  // namespace kernels
