// Rows divided by what they are large by.
#pragma once

#include "ggml.h"
#include "traits.h"

namespace kernels {

// What computes an RMS_NORM, a NORM or a SOFT_MAX; null where that is left to ggml.
ggml::cpu::tensor_traits * find_norm(const ggml_tensor * op);
ggml::cpu::tensor_traits * find_softmax(const ggml_tensor * op);

}  // namespace kernels
