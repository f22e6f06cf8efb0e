// Rows of floats that are stored as halves, or as integers of eight bits: caches, mostly.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes a SET_ROWS or a CPY; null where that is left to ggml.
ggml::cpu::tensor_traits * find_set_rows(const ggml_tensor * op);
ggml::cpu::tensor_traits * find_copy(const ggml_tensor * op);

}  // namespace kernels
