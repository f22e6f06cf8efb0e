// Attention over a cache of keys and values.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes a FLASH_ATTN_EXT; null where that is left to ggml.
ggml::cpu::tensor_traits * find_attention(const ggml_tensor * op);

}  // namespace kernels
