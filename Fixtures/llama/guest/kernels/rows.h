// Operations that work row by row on tensors of floats.
#pragma once

#include "simd.h"

#include "ggml-impl.h"
#include "ggml.h"
#include "traits.h"

namespace kernels {

template <class T = float>
T * row_of(const ggml_tensor * tensor, int64_t i1, int64_t i2, int64_t i3) {
    return reinterpret_cast<T *>(
        static_cast<char *>(tensor->data) + i1 * tensor->nb[1] + i2 * tensor->nb[2] + i3 * tensor->nb[3]);
}

template <class Body>
void for_each_row(const ggml_tensor * tensor, Body body) {
    for (int64_t i3 = 0; i3 < tensor->ne[3]; i3++) {
        for (int64_t i2 = 0; i2 < tensor->ne[2]; i2++) {
            for (int64_t i1 = 0; i1 < tensor->ne[1]; i1++) body(i1, i2, i3);
        }
    }
}

inline bool has_rows_of(ggml_type type, const ggml_tensor * tensor) {
    return tensor->type == type && tensor->nb[0] == ggml_type_size(type);
}

inline bool has_float_rows(const ggml_tensor * tensor) { return has_rows_of(GGML_TYPE_F32, tensor); }

// out = f(x), in vectors.
template <class F>
INLINE void map_row(const float * x, float * out, size_t count, F f) {
    for (; count >= 16; count -= 16, x += 16, out += 16) {
        UNROLL for (unsigned i = 0; i < 16; i += 4) wasm_v128_store(out + i, f(wasm_v128_load(x + i)));
    }
    for (; count >= 4; count -= 4, x += 4, out += 4) wasm_v128_store(out, f(wasm_v128_load(x)));
    if (count > 0) store_rest(out, f(load_rest(x, count)), count);
}

// out = f(x, y)
template <class F>
INLINE void map_row(const float * x, const float * y, float * out, size_t count, F f) {
    for (; count >= 16; count -= 16, x += 16, y += 16, out += 16) {
        UNROLL for (unsigned i = 0; i < 16; i += 4) {
            wasm_v128_store(out + i, f(wasm_v128_load(x + i), wasm_v128_load(y + i)));
        }
    }
    for (; count >= 4; count -= 4, x += 4, y += 4, out += 4) {
        wasm_v128_store(out, f(wasm_v128_load(x), wasm_v128_load(y)));
    }
    if (count > 0) store_rest(out, f(load_rest(x, count), load_rest(y, count)), count);
}

// The sum of f(x), in sixteen partial sums.
template <class F>
INLINE float sum_row(const float * x, size_t count, F f) {
    v128_t sums[4];
    UNROLL for (unsigned i = 0; i < 4; i++) sums[i] = wasm_f32x4_const_splat(0);
    for (; count >= 16; count -= 16, x += 16) {
        UNROLL for (unsigned i = 0; i < 4; i++) sums[i] = wasm_f32x4_add(sums[i], f(wasm_v128_load(x + 4 * i)));
    }
    for (; count >= 4; count -= 4, x += 4) sums[0] = wasm_f32x4_add(sums[0], f(wasm_v128_load(x)));
    float sum = sum_lanes(wasm_f32x4_add(wasm_f32x4_add(sums[0], sums[1]), wasm_f32x4_add(sums[2], sums[3])));
    for (; count > 0; count--, x++) sum += wasm_f32x4_extract_lane(f(wasm_v128_load32_splat(x)), 0);
    return sum;
}

// An operation that needs no memory to work in.
class RowOperation : public ggml::cpu::tensor_traits {
    void (*compute)(ggml_tensor * op);

  public:
    explicit RowOperation(void (*compute)(ggml_tensor *)) : compute(compute) {}

    bool work_size(int, const ggml_tensor *, size_t & size) override {
        size = 0;
        return true;
    }

    bool compute_forward(ggml_compute_params * params, ggml_tensor * op) override {
        if (params->ith == 0) compute(op);
        return true;
    }
};

}  // namespace kernels
