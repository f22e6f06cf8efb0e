// Rotary position embeddings.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes a ROPE; null where that is left to ggml.
ggml::cpu::tensor_traits * find_rope(const ggml_tensor * op);

}  // namespace kernels
