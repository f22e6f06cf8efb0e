// SET_ROWS and CPY from floats to halves, with bits as ggml's, and to integers of eight bits, which are rounded to nearest
// (those of ggml's for WebAssembly are cut off).
#include "narrow_rows.h"

#include "rows.h"

#include <cstring>

namespace kernels {

namespace {

// Blocks below this have a scale of zero as halves.
constexpr float smallest_size = 0x1p-24f;

uint16_t round_to_half(float x) { return wasm_i32x4_extract_lane(round_to_halves(wasm_f32x4_splat(x)), 0); }

void round_row(const float * x, uint16_t * out, size_t count) {
    for (; count >= 8; count -= 8, x += 8, out += 8) {
        const v128_t low = round_to_halves(wasm_v128_load(x)), high = round_to_halves(wasm_v128_load(x + 4));
        wasm_v128_store(out, wasm_u16x8_narrow_i32x4(low, high));
    }
    for (; count > 0; count--, x++, out++) {
        *out = round_to_half(*x);
    }
}

void quantise_row(const float * x, char * out, size_t count) {
    for (; count >= 32; count -= 32, x += 32, out += 34) {
        v128_t largest = wasm_f32x4_const_splat(0);
        UNROLL for (unsigned i = 0; i < 32; i += 4) {
            largest = wasm_f32x4_pmax(largest, wasm_f32x4_abs(wasm_v128_load(x + i)));
        }
        const float size = largest_lane(largest);
        const v128_t factor = wasm_f32x4_splat(size >= smallest_size ? 127 / size : 0);
        const uint16_t scale = round_to_half(size / 127);
        std::memcpy(out, &scale, sizeof scale);
        UNROLL for (unsigned i = 0; i < 32; i += 16) {
            v128_t q[4];
            UNROLL for (unsigned n = 0; n < 4; n++) {
                const v128_t product = wasm_f32x4_mul(wasm_v128_load(x + i + 4 * n), factor);
                q[n] = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(product));
            }
            const v128_t low = wasm_i16x8_narrow_i32x4(q[0], q[1]), high = wasm_i16x8_narrow_i32x4(q[2], q[3]);
            wasm_v128_store(out + 2 + i, wasm_i8x16_narrow_i16x8(low, high));
        }
    }
}

int64_t index_at(const ggml_tensor * rows, int64_t i0, int64_t i1, int64_t i2) {
    const char * at = static_cast<const char *>(rows->data) + i0 * rows->nb[0] + i1 * rows->nb[1] + i2 * rows->nb[2];
    if (rows->type == GGML_TYPE_I64) return *reinterpret_cast<const int64_t *>(at);
    return *reinterpret_cast<const int32_t *>(at);
}

void narrow_row(ggml_type type, const float * x, char * out, size_t count) {
    if (type == GGML_TYPE_F16) round_row(x, reinterpret_cast<uint16_t *>(out), count);
    else quantise_row(x, out, count);
}

void set_rows(ggml_tensor * op) {
    const ggml_tensor * x = op->src[0], * rows = op->src[1];
    for_each_row(x, [&](int64_t i1, int64_t i2, int64_t i3) {
        const int64_t row = index_at(rows, i1, i2 % rows->ne[1], i3 % rows->ne[2]);
        GGML_ASSERT(row >= 0 && row < op->ne[1]);
        narrow_row(op->type, row_of(x, i1, i2, i3), row_of<char>(op, row, i2, i3), x->ne[0]);
    });
}

void copy(ggml_tensor * op) {
    const ggml_tensor * x = op->src[0];
    for_each_row(x, [&](int64_t i1, int64_t i2, int64_t i3) {
        narrow_row(op->type, row_of(x, i1, i2, i3), row_of<char>(op, i1, i2, i3), x->ne[0]);
    });
}

bool is_narrowing(const ggml_tensor * op) {
    return (has_rows_of(GGML_TYPE_F16, op) || has_rows_of(GGML_TYPE_Q8_0, op)) && has_float_rows(op->src[0]);
}

}  // namespace

ggml::cpu::tensor_traits * find_set_rows(const ggml_tensor * op) {
    static RowOperation operation(set_rows);
    const ggml_tensor * x = op->src[0], * rows = op->src[1];
    if (!is_narrowing(op) || (rows->type != GGML_TYPE_I64 && rows->type != GGML_TYPE_I32)) return nullptr;
    const bool fits = op->ne[0] == x->ne[0] && op->ne[2] == x->ne[2] && op->ne[3] == x->ne[3]
                      && rows->ne[0] == x->ne[1] && rows->ne[3] == 1 && rows->ne[1] > 0 && rows->ne[2] > 0;
    return fits ? &operation : nullptr;
}

ggml::cpu::tensor_traits * find_copy(const ggml_tensor * op) {
    static RowOperation operation(copy);
    return is_narrowing(op) && ggml_are_same_shape(op->src[0], op) ? &operation : nullptr;
}

}  // namespace kernels
