// Functions of single numbers, and their products with a second row.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes a UNARY or a GLU; null where that is left to ggml.
ggml::cpu::tensor_traits * find_unary(const ggml_tensor * op);
ggml::cpu::tensor_traits * find_glu(const ggml_tensor * op);

}  // namespace kernels
