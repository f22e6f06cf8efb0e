#include "operations.h"

#include "activations.h"
#include "arithmetic.h"
#include "attention.h"
#include "narrow_rows.h"
#include "normalisation.h"
#include "rope.h"

namespace kernels {

ggml::cpu::tensor_traits * find_operation(const ggml_tensor * op) {
    switch (op->op) {
        case GGML_OP_ADD:
        case GGML_OP_MUL: return find_arithmetic(op);
        case GGML_OP_CPY: return find_copy(op);
        case GGML_OP_FLASH_ATTN_EXT: return find_attention(op);
        case GGML_OP_GLU: return find_glu(op);
        case GGML_OP_NORM:
        case GGML_OP_RMS_NORM: return find_norm(op);
        case GGML_OP_ROPE: return find_rope(op);
        case GGML_OP_SET_ROWS: return find_set_rows(op);
        case GGML_OP_SOFT_MAX: return find_softmax(op);
        case GGML_OP_UNARY: return find_unary(op);
        default: return nullptr;
    }
}

}  // namespace kernels
