// Keys or values of one head, as the inner loops of attention take them.
#pragma once

#include "attention_products.h"

#include "ggml.h"

#include <algorithm>
#include <cstring>

namespace kernels {

constexpr unsigned chunk_keys = 32;

// Eight-bit integers times the scale of their 32.
inline void widen_q8(const char * data, size_t depth, float * out) {
    struct Block {
        uint16_t scale;
        int8_t values[32];
    };
    static_assert(sizeof(Block) == 34);
    const Block * block = reinterpret_cast<const Block *>(data);
    for (const float * end = out + depth; out != end; block++, out += 32) {
        const v128_t scale = wasm_f32x4_splat(half_to_float(block->scale));
        UNROLL for (unsigned i = 0; i < 32; i += 8) {
            const v128_t x = wasm_i16x8_load8x8(block->values + i);
            const v128_t low = wasm_f32x4_convert_i32x4(wasm_i32x4_extend_low_i16x8(x));
            const v128_t high = wasm_f32x4_convert_i32x4(wasm_i32x4_extend_high_i16x8(x));
            wasm_v128_store(out + i, wasm_f32x4_mul(low, scale));
            wasm_v128_store(out + i + 4, wasm_f32x4_mul(high, scale));
        }
    }
}

inline void widen_row(ggml_type type, const char * data, size_t depth, float * out) {
    if (type == GGML_TYPE_F32) {
        std::memcpy(out, data, depth * sizeof(float));
    } else if (type == GGML_TYPE_Q8_0) {
        widen_q8(data, depth, out);
    } else {
        const uint16_t * bits = reinterpret_cast<const uint16_t *>(data);
        for (size_t index = 0; index < depth; index += 4) wasm_v128_store(out + index, halves(bits + index));
    }
}

// In blocks of four. Halves stay as they are, unless there is a copy, and so do floats.
class Cache {
    ggml_type type;
    const char * data = nullptr;
    size_t stride, depth;
    unsigned count;
    float * copy;
    float * chunk;

    // Zeros follow the last row.
    void widen(unsigned from, unsigned to, float * out) const {
        for (unsigned row = from; row < to; row++, out += depth) {
            if (row < count) widen_row(type, data + row * stride, depth, out);
            else std::memset(out, 0, depth * sizeof(float));
        }
    }

  public:
    struct Part {
        bool is_half;
        const char * data;
        size_t stride;
        unsigned count;
    };

    // `copy` is null where rows are widened each time, in chunks, or not at all.
    Cache(const ggml_tensor * tensor, float * copy, float * chunk)
        : type(tensor->type), stride(tensor->nb[1]), depth(tensor->ne[0]), count(tensor->ne[1]), copy(copy),
          chunk(chunk) {}

    void select(const char * head) {
        data = head;
        if (copy) widen(0, (count + block_keys - 1) / block_keys * block_keys, copy);
    }

    // Rows from one on, up to `to` at most. Both are multiples of four.
    Part part(unsigned from, unsigned to) const {
        const size_t wide = depth * sizeof(float);
        if (copy) return {false, reinterpret_cast<const char *>(copy) + from * wide, wide, to - from};
        const unsigned end = std::min(to, count / block_keys * block_keys);
        if (type != GGML_TYPE_Q8_0 && from < end) {
            return {type == GGML_TYPE_F16, data + from * stride, stride, end - from};
        }
        to = std::min(to, from + chunk_keys);
        widen(from, to, chunk);
        return {false, reinterpret_cast<const char *>(chunk), wide, to - from};
    }
};

}  // namespace kernels
