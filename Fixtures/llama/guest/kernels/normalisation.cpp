// RMS_NORM, NORM and SOFT_MAX. The relative error of RMS_NORM is below 1e-6 for rows of up to 16,384 numbers, the
// absolute one of NORM below 1e-6 times the largest result, unless the mean is much larger than what is left without
// it. That of SOFT_MAX is below 1e-6 plus what the rounding of scores makes, and results below e^-87 of the largest are
// zero.
#include "normalisation.h"

#include "alibi.h"
#include "rows.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kernels {

namespace {

// ggml computes RMS_NORM and MUL together, without asking for either, unless it is told not to before it is
// initialised. Both one after the other are faster here.
const int without_fusion = setenv("GGML_CPU_DISABLE_FUSION", "1", 0);

void scale_row(const float * x, float * out, size_t count, float scale) {
    const v128_t factor = wasm_f32x4_splat(scale);
    map_row(x, out, count, [=](v128_t x) { return wasm_f32x4_mul(x, factor); });
}

float sum_of_squares(const float * x, size_t count) {
    return sum_row(x, count, [](v128_t x) { return wasm_f32x4_mul(x, x); });
}

void compute_rms_norm(ggml_tensor * op) {
    const float epsilon = ggml_get_op_params_f32(op, 0);
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        const float * x = row_of(op->src[0], i1, i2, i3);
        const float mean = sum_of_squares(x, op->ne[0]) / op->ne[0];
        scale_row(x, row_of(op, i1, i2, i3), op->ne[0], 1 / std::sqrt(mean + epsilon));
    });
}

void compute_norm(ggml_tensor * op) {
    const float epsilon = ggml_get_op_params_f32(op, 0);
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        const float * x = row_of(op->src[0], i1, i2, i3);
        float * out = row_of(op, i1, i2, i3);
        const v128_t mean = wasm_f32x4_splat(sum_row(x, op->ne[0], [](v128_t x) { return x; }) / op->ne[0]);
        map_row(x, out, op->ne[0], [=](v128_t x) { return wasm_f32x4_sub(x, mean); });
        const float variance = sum_of_squares(out, op->ne[0]) / op->ne[0];
        scale_row(out, out, op->ne[0], 1 / std::sqrt(variance + epsilon));
    });
}

float largest_of(const float * x, size_t count) {
    v128_t largest = wasm_f32x4_const_splat(-INFINITY);
    for (; count >= 4; count -= 4, x += 4) largest = wasm_f32x4_pmax(largest, wasm_v128_load(x));
    float result = largest_lane(largest);
    for (; count > 0; count--, x++) result = std::max(result, *x);
    return result;
}

void add_mask(const float * x, const uint16_t * mask, float * out, size_t count, v128_t scale, v128_t slope) {
    for (; count >= 4; count -= 4, x += 4, mask += 4, out += 4) {
        const v128_t masked = wasm_f32x4_mul(slope, widen_halves(mask));
        wasm_v128_store(out, wasm_f32x4_add(wasm_f32x4_mul(wasm_v128_load(x), scale), masked));
    }
    for (; count > 0; count--, x++, mask++, out++) {
        *out = *x * wasm_f32x4_extract_lane(scale, 0) + wasm_f32x4_extract_lane(slope, 0) * half_to_float(*mask);
    }
}

void compute_softmax(ggml_tensor * op) {
    const ggml_tensor * mask = op->src[1];
    const float * sinks = op->src[2] ? static_cast<const float *>(op->src[2]->data) : nullptr;
    const v128_t scale = wasm_f32x4_splat(ggml_get_op_params_f32(op, 0));
    const float max_bias = ggml_get_op_params_f32(op, 1);
    const size_t count = op->ne[0];
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        const float * x = row_of(op->src[0], i1, i2, i3);
        float * out = row_of(op, i1, i2, i3);
        const v128_t slope = wasm_f32x4_splat(slope_of(i2, op->ne[2], max_bias));
        if (!mask) {
            map_row(x, out, count, [=](v128_t x) { return wasm_f32x4_mul(x, scale); });
        } else if (mask->type == GGML_TYPE_F16) {
            add_mask(x, row_of<uint16_t>(mask, i1, i2 % mask->ne[2], i3 % mask->ne[3]), out, count, scale, slope);
        } else {
            map_row(x, row_of(mask, i1, i2 % mask->ne[2], i3 % mask->ne[3]), out, count, [=](v128_t x, v128_t mask) {
                return wasm_f32x4_add(wasm_f32x4_mul(x, scale), wasm_f32x4_mul(slope, mask));
            });
        }
        float top = largest_of(out, count);
        if (sinks) top = std::max(top, sinks[i2]);
        if (top == -INFINITY) top = 0;  // zeros are the result then
        const v128_t tops = wasm_f32x4_splat(top);
        map_row(out, out, count, [=](v128_t x) { return exponential(wasm_f32x4_sub(x, tops)); });
        float sum = sum_row(out, count, [](v128_t x) { return x; });
        if (sinks) sum += wasm_f32x4_extract_lane(exponential(wasm_f32x4_splat(sinks[i2] - top)), 0);
        scale_row(out, out, count, sum == 0 ? 0 : 1 / sum);
    });
}

bool is_row_wise(const ggml_tensor * op) {
    return has_float_rows(op) && has_float_rows(op->src[0]) && ggml_are_same_shape(op->src[0], op);
}

}  // namespace

ggml::cpu::tensor_traits * find_norm(const ggml_tensor * op) {
    static RowOperation norm(compute_norm), rms_norm(compute_rms_norm);
    if (!is_row_wise(op)) return nullptr;
    return op->op == GGML_OP_NORM ? &norm : &rms_norm;
}

ggml::cpu::tensor_traits * find_softmax(const ggml_tensor * op) {
    static RowOperation softmax(compute_softmax);
    const ggml_tensor * mask = op->src[1], * sinks = op->src[2];
    if (!is_row_wise(op)) return nullptr;
    if (mask
        && ((!has_rows_of(GGML_TYPE_F16, mask) && !has_float_rows(mask)) || mask->ne[0] < op->ne[0]
            || mask->ne[1] < op->ne[1])) {
        return nullptr;
    }
    if (sinks && (!has_float_rows(sinks) || sinks->ne[0] < op->ne[2])) return nullptr;
    return &softmax;
}

}  // namespace kernels
