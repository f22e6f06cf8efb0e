// ADD and MUL of floats, with bits as ggml's. Rows of the second operand may repeat.
#include "arithmetic.h"

#include "rows.h"

namespace kernels {

namespace {

struct Add {
    INLINE_MEMBER v128_t operator()(v128_t x, v128_t y) const { return wasm_f32x4_add(x, y); }
};

struct Multiply {
    INLINE_MEMBER v128_t operator()(v128_t x, v128_t y) const { return wasm_f32x4_mul(x, y); }
};

template <class F>
void compute(ggml_tensor * op) {
    const ggml_tensor * x = op->src[0], * y = op->src[1];
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        map_row(
            row_of(x, i1, i2, i3), row_of(y, i1 % y->ne[1], i2 % y->ne[2], i3 % y->ne[3]), row_of(op, i1, i2, i3),
            op->ne[0], F());
    });
}

}  // namespace

ggml::cpu::tensor_traits * find_arithmetic(const ggml_tensor * op) {
    static RowOperation add(compute<Add>), multiply(compute<Multiply>);
    const ggml_tensor * x = op->src[0], * y = op->src[1];
    if (!has_float_rows(op) || !has_float_rows(x) || !has_float_rows(y)) return nullptr;
    if (!ggml_are_same_shape(x, op) || !ggml_can_repeat(y, x) || y->ne[0] != x->ne[0]) return nullptr;
    return op->op == GGML_OP_ADD ? &add : &multiply;
}

}  // namespace kernels
