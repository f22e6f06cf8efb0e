// Operations without weights in tiles.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes an operation; null where that is left to ggml.
ggml::cpu::tensor_traits * find_operation(const ggml_tensor * op);

}  // namespace kernels
