// SiLU, GELU and tanh, and the products of the first two with a second row (SwiGLU, GEGLU).
//
// Errors are below 4e-7 |x| for SiLU and GELU, and below 3e-7 of the result for tanh. They are zero where they should
// be less than 2^-125 |x|; what minus infinity gives is NaN, as with ggml.
#include "activations.h"

#include "rows.h"

namespace kernels {

namespace {

// x / (1 + e^-u), which does not overflow: u and x have the same sign.
INLINE v128_t gated(v128_t x, v128_t u) {
    const v128_t minus_size = wasm_v128_or(u, wasm_i32x4_const_splat(static_cast<int32_t>(0x80000000)));
    const v128_t e = exponential(minus_size);
    const v128_t is_negative = wasm_i32x4_shr(x, 31);
    const v128_t top = wasm_v128_bitselect(wasm_f32x4_mul(x, e), x, is_negative);
    return wasm_f32x4_div(top, wasm_f32x4_add(e, wasm_f32x4_const_splat(1)));
}

struct Silu {
    INLINE_MEMBER v128_t operator()(v128_t x) const { return gated(x, x); }
};

// With tanh, which is 2 / (1 + e^-2u) - 1.
struct Gelu {
    INLINE_MEMBER v128_t operator()(v128_t x) const {
        const v128_t cubic = wasm_f32x4_mul(wasm_f32x4_mul(x, x), wasm_f32x4_const_splat(2 * 0.79788456f * 0.044715f));
        return gated(x, wasm_f32x4_mul(x, wasm_f32x4_add(cubic, wasm_f32x4_const_splat(2 * 0.79788456f))));
    }
};

struct GeluQuick {
    INLINE_MEMBER v128_t operator()(v128_t x) const {
        return gated(x, wasm_f32x4_mul(x, wasm_f32x4_const_splat(1.702f)));
    }
};

struct Tanh {
    INLINE_MEMBER v128_t operator()(v128_t x) const { return hyperbolic_tangent(x); }
};

template <class F>
void compute_unary(ggml_tensor * op) {
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        map_row(row_of(op->src[0], i1, i2, i3), row_of(op, i1, i2, i3), op->ne[0], F());
    });
}

template <class F>
void compute_glu(ggml_tensor * op) {
    const ggml_tensor * gate = op->src[0], * factor = op->src[1] ? op->src[1] : op->src[0];
    const bool is_swapped = ggml_get_op_params_i32(op, 1) != 0;
    // Both in one row, one after the other.
    const int64_t gate_start = !op->src[1] && is_swapped ? op->ne[0] : 0;
    const int64_t factor_start = !op->src[1] && !is_swapped ? op->ne[0] : 0;
    const auto product = [](v128_t x, v128_t y) { return wasm_f32x4_mul(F()(x), y); };
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        map_row(
            row_of(gate, i1, i2, i3) + gate_start, row_of(factor, i1, i2, i3) + factor_start, row_of(op, i1, i2, i3),
            op->ne[0], product);
    });
}

bool has_shape(const ggml_tensor * tensor, const ggml_tensor * op, int64_t width) {
    return has_float_rows(tensor) && tensor->ne[0] == width && tensor->ne[1] == op->ne[1] && tensor->ne[2] == op->ne[2]
           && tensor->ne[3] == op->ne[3];
}

}  // namespace

ggml::cpu::tensor_traits * find_unary(const ggml_tensor * op) {
    static RowOperation silu(compute_unary<Silu>), gelu(compute_unary<Gelu>), quick(compute_unary<GeluQuick>),
        tanh(compute_unary<Tanh>);
    if (!has_float_rows(op) || !has_shape(op->src[0], op, op->ne[0])) return nullptr;
    switch (ggml_get_unary_op(op)) {
        case GGML_UNARY_OP_SILU: return &silu;
        case GGML_UNARY_OP_GELU: return &gelu;
        case GGML_UNARY_OP_GELU_QUICK: return &quick;
        case GGML_UNARY_OP_TANH: return &tanh;
        default: return nullptr;
    }
}

ggml::cpu::tensor_traits * find_glu(const ggml_tensor * op) {
    static RowOperation swiglu(compute_glu<Silu>), geglu(compute_glu<Gelu>), quick(compute_glu<GeluQuick>);
    if (!has_float_rows(op) || op->ne[0] > INT32_MAX / 2) return nullptr;
    const int64_t width = op->src[1] ? op->ne[0] : 2 * op->ne[0];
    if (!has_shape(op->src[0], op, width) || (op->src[1] && !has_shape(op->src[1], op, width))) return nullptr;
    switch (ggml_get_glu_op(op)) {
        case GGML_GLU_OP_SWIGLU: return &swiglu;
        case GGML_GLU_OP_GEGLU: return &geglu;
        case GGML_GLU_OP_GEGLU_QUICK: return &quick;
        default: return nullptr;
    }
}

}  // namespace kernels
