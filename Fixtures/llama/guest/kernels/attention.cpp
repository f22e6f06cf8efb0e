// FLASH_ATTN_EXT: softmax(scale q k + mask) v, for up to four query rows that share a KV head at a time.
//
// What a row gives has the same bits whatever it is computed together with, and however large the cache is: a score is
// the sum of one key's products, weights and values are added up in the order of the keys, and hidden keys add zeros.
// Halves of the cache are multiplied as their bits shifted to a float's, which is 2^-112 of their value, whether they
// come straight from the cache or from a copy that is made when there are many rows. Query rows carry 2^64 and weights
// 2^100, so that products do not become denormal, which is slow; sums are multiplied by the rest. An infinity or a NaN
// among halves counts as a number from 2^16 to 2^17; in a cache of another type, that of a hidden key can make the
// result NaN.
//
// The absolute error is below 1e-6 times the largest value where scores are up to 10, and grows with them: a weight is
// off by what its score is, whose error is that of a sum of floats.
#include "attention.h"

#include "alibi.h"
#include "attention_cache.h"

#include "ggml-impl.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace kernels {

namespace {

constexpr int64_t most_keys = 1 << 26;
constexpr int64_t most_depth = 1024;
constexpr uint64_t most_copied_bytes = 1 << 24;
constexpr uint64_t most_work_bytes = 1 << 30;

constexpr uint64_t hidden_block = 0xFC00FC00FC00FC00;  // four halves that are minus infinity

// How numbers of a cache reach the kernels, and by what the results have to be multiplied.
struct Scaling {
    bool is_half;
    float query, score, value;
};

Scaling scaling_of(ggml_type type) {
    if (type == GGML_TYPE_F16) return {true, 0x1p64f, 0x1p48f, 0x1p112f};
    return {false, 1, 1, 1};
}

// One query of one head.
struct Row {
    const float * query;
    const uint16_t * mask;  // null where every key is seen
    float slope, sink;
    float * out;
};

uint64_t block_at(const uint16_t * mask) {
    uint64_t block;
    std::memcpy(&block, mask, sizeof block);
    return block;
}

// Where things are in the work buffer, in floats from its start.
struct Layout {
    uint64_t mask, weights, query, chunk, key_copy, value_copy, runs, size;
    bool copies_keys, copies_values;

    explicit Layout(const ggml_tensor * op) {
        const ggml_tensor * q = op->src[0], * k = op->src[1], * v = op->src[2];
        const uint64_t keys = (static_cast<uint64_t>(k->ne[1]) + block_keys - 1) / block_keys * block_keys;
        const uint64_t key_depth = k->ne[0], value_depth = v->ne[0], depth = std::max(key_depth, value_depth);
        // Halves and integers are widened once where that is shared by three blocks of rows or more.
        const uint64_t rows = static_cast<uint64_t>(q->ne[1]) * (q->ne[2] / k->ne[2]);
        const bool is_shared = rows > 2 * most_rows && sizeof(float) * keys * depth <= most_copied_bytes;
        copies_keys = is_shared && k->type != GGML_TYPE_F32;
        copies_values = is_shared && v->type != GGML_TYPE_F32;
        mask = 0;
        weights = mask + keys;
        query = weights + most_rows * keys;
        chunk = query + most_rows * key_depth;
        key_copy = chunk + chunk_keys * depth;
        value_copy = key_copy + (copies_keys ? keys * key_depth : 0);
        runs = value_copy + (copies_values ? keys * value_depth : 0);
        size = runs + keys / block_keys + 2;
    }
};

class Computation {
    const ggml_tensor * k;
    const unsigned keys;
    const Scaling key_scaling, value_scaling;
    const float scale, cap;
    float * mask, * weights, * query;
    uint32_t * runs;
    unsigned run_count = 0;
    Cache key_cache, value_cache;
    const size_t value_depth;
    Row rows[most_rows];
    unsigned count = 0;

    float * score_at(unsigned key, unsigned r) const {
        return weights + static_cast<size_t>(key) * count + block_keys * r;
    }

    // Blocks of keys that some row sees, as starts and ends.
    void find_runs() {
        run_count = 0;
        if (!rows[0].mask) {
            runs[run_count++] = 0;
            runs[run_count++] = (keys + block_keys - 1) / block_keys * block_keys;
            return;
        }
        const uint16_t * different[most_rows];
        unsigned different_count = 0;
        for (unsigned r = 0; r < count; r++) {
            if (r == 0 || rows[r].mask != rows[r - 1].mask) different[different_count++] = rows[r].mask;
        }
        bool is_inside = false;
        unsigned key = 0;
        for (; key + block_keys <= keys; key += block_keys) {
            bool is_seen = block_at(different[0] + key) != hidden_block;
            for (unsigned index = 1; index < different_count; index++) {
                is_seen |= block_at(different[index] + key) != hidden_block;
            }
            if (is_seen != is_inside) {
                runs[run_count++] = key;
                is_inside = is_seen;
            }
        }
        if (key < keys) {
            // The last ones count as seen.
            if (!is_inside) runs[run_count++] = key;
            is_inside = true;
            key += block_keys;
        }
        if (is_inside) runs[run_count++] = key;
    }

    // The mask of a row as floats where keys are seen. What follows the last key is hidden.
    void widen_mask(const uint16_t * halves) {
        for (unsigned run = 0; run < run_count; run += 2) {
            for (unsigned key = runs[run]; key < runs[run + 1]; key += block_keys) {
                const unsigned here = std::min(keys - key, block_keys);
                if (here == block_keys) {
                    wasm_v128_store(mask + key, halves ? widen_halves(halves + key) : wasm_f32x4_const_splat(0));
                    continue;
                }
                for (unsigned k = 0; k < block_keys; k++) {
                    mask[key + k] = k >= here ? -INFINITY : halves ? half_to_float(halves[key + k]) : 0;
                }
            }
        }
    }

    void interleave_query() {
        float * to = query;
        for (size_t column = 0, depth = k->ne[0]; column < depth;) {
            const size_t width = depth - column >= 16 ? 16 : 8;
            for (unsigned r = 0; r < count; r++) {
                for (size_t index = 0; index < width; index += 4, to += 4) {
                    const v128_t x = wasm_v128_load(rows[r].query + column + index);
                    wasm_v128_store(to, wasm_f32x4_mul(x, wasm_f32x4_splat(key_scaling.query)));
                }
            }
            column += width;
        }
    }

    // Makes weights of a row's scores. Returns what the sums have to be multiplied by.
    template <int BIAS>
    float weigh(const Row & row, unsigned r) {
        const v128_t factor = wasm_f32x4_splat((cap != 0 ? scale / cap : scale) * key_scaling.score);
        const v128_t slope = wasm_f32x4_splat(row.slope), limit = wasm_f32x4_splat(cap);
        const size_t step = block_keys * count;
        v128_t largest = wasm_f32x4_const_splat(-INFINITY);
        for (unsigned run = 0; run < run_count; run += 2) {
            float * at = score_at(runs[run], r);
            const float * bias = mask + runs[run];
            for (const float * end = mask + runs[run + 1]; bias != end; bias += block_keys, at += step) {
                v128_t x = wasm_f32x4_mul(wasm_v128_load(at), factor);
                if (cap != 0) x = wasm_f32x4_mul(hyperbolic_tangent(x), limit);
                x = wasm_f32x4_add(x, wasm_f32x4_mul(wasm_v128_load(bias), slope));
                wasm_v128_store(at, x);
                largest = wasm_f32x4_pmax(largest, x);
            }
        }
        float top = std::max(largest_lane(largest), row.sink);
        if (top == -INFINITY) top = 0;  // nothing is seen
        const v128_t tops = wasm_f32x4_splat(top);
        v128_t total = wasm_f32x4_const_splat(0);
        for (unsigned run = 0; run < run_count; run += 2) {
            float * at = score_at(runs[run], r);
            for (const float * end = score_at(runs[run + 1], r); at != end; at += step) {
                const v128_t weight = exponential<BIAS>(wasm_f32x4_sub(wasm_v128_load(at), tops));
                wasm_v128_store(at, weight);
                total = wasm_f32x4_add(total, weight);
            }
        }
        const v128_t sink = exponential<BIAS>(wasm_f32x4_splat(row.sink - top));
        const float sum = sum_lanes(total) + wasm_f32x4_extract_lane(sink, 0);
        return sum == 0 ? 0 : value_scaling.value / sum;
    }

  public:
    Computation(const ggml_tensor * op, float * work, const Layout & layout)
        : k(op->src[1]), keys(k->ne[1]), key_scaling(scaling_of(k->type)), value_scaling(scaling_of(op->src[2]->type)),
          scale(ggml_get_op_params_f32(op, 0)), cap(ggml_get_op_params_f32(op, 2)), mask(work + layout.mask),
          weights(work + layout.weights), query(work + layout.query),
          runs(reinterpret_cast<uint32_t *>(work + layout.runs)),
          key_cache(k, layout.copies_keys ? work + layout.key_copy : nullptr, work + layout.chunk),
          value_cache(op->src[2], layout.copies_values ? work + layout.value_copy : nullptr, work + layout.chunk),
          value_depth(op->src[2]->ne[0]) {}

    void select(const char * key_data, const char * value_data) {
        key_cache.select(key_data);
        value_cache.select(value_data);
    }

    void add(const Row & row) {
        rows[count++] = row;
        if (count == most_rows) flush();
    }

    void flush() {
        if (count == 0) return;
        find_runs();
        interleave_query();
        for (unsigned run = 0; run < run_count; run += 2) {
            for (unsigned key = runs[run]; key < runs[run + 1];) {
                const Cache::Part part = key_cache.part(key, runs[run + 1]);
                const Score score = score_of[part.is_half][count - 1];
                score(query, part.data, part.stride, k->ne[0], part.count, score_at(key, 0));
                key += part.count;
            }
        }
        float factors[most_rows];
        float * out[most_rows];
        for (unsigned r = 0; r < count; r++) {
            if (r == 0 || rows[r].mask != rows[r - 1].mask) widen_mask(rows[r].mask);
            factors[r] = value_scaling.is_half ? weigh<100>(rows[r], r) : weigh<60>(rows[r], r);
            out[r] = rows[r].out;
            std::memset(out[r], 0, value_depth * sizeof(float));
        }
        for (unsigned run = 0; run < run_count; run += 2) {
            for (unsigned key = runs[run]; key < runs[run + 1];) {
                const Cache::Part part = value_cache.part(key, runs[run + 1]);
                const AddValues add_values = add_values_of[part.is_half][count - 1];
                add_values(score_at(key, 0), part.data, part.stride, value_depth, part.count, out);
                key += part.count;
            }
        }
        for (unsigned r = 0; r < count; r++) {
            const v128_t factor = wasm_f32x4_splat(factors[r]);
            for (size_t column = 0; column < value_depth; column += 4) {
                wasm_v128_store(out[r] + column, wasm_f32x4_mul(wasm_v128_load(out[r] + column), factor));
            }
        }
        count = 0;
    }
};

class Attention : public ggml::cpu::tensor_traits {
  public:
    bool work_size(int, const ggml_tensor * op, size_t & size) override {
        size = Layout(op).size * sizeof(float);
        return true;
    }

    bool compute_forward(ggml_compute_params * params, ggml_tensor * op) override {
        if (params->ith != 0) return true;
        const ggml_tensor * q = op->src[0], * k = op->src[1], * v = op->src[2], * mask = op->src[3];
        const float * sinks = op->src[4] ? static_cast<const float *>(op->src[4]->data) : nullptr;
        const float max_bias = ggml_get_op_params_f32(op, 1);
        const int64_t heads = q->ne[2], group = heads / k->ne[2];
        Computation computation(op, static_cast<float *>(params->wdata), Layout(op));
        for (int64_t stream = 0; stream < q->ne[3]; stream++) {
            const char * const stream_keys = static_cast<char *>(k->data) + stream / (q->ne[3] / k->ne[3]) * k->nb[3];
            const char * const stream_values = static_cast<char *>(v->data) + stream / (q->ne[3] / v->ne[3]) * v->nb[3];
            for (int64_t head = 0; head < k->ne[2]; head++) {
                computation.select(stream_keys + head * k->nb[2], stream_values + head * v->nb[2]);
                for (int64_t token = 0; token < q->ne[1]; token++) {
                    for (int64_t h = head * group; h < (head + 1) * group; h++) {
                        Row row;
                        row.query = reinterpret_cast<const float *>(
                            static_cast<char *>(q->data) + token * q->nb[1] + h * q->nb[2] + stream * q->nb[3]);
                        row.mask = !mask ? nullptr
                                         : reinterpret_cast<const uint16_t *>(
                                             static_cast<char *>(mask->data) + token * mask->nb[1]
                                             + h % mask->ne[2] * mask->nb[2] + stream % mask->ne[3] * mask->nb[3]);
                        row.slope = slope_of(h, heads, max_bias);
                        row.sink = sinks ? sinks[h] : -INFINITY;
                        row.out = reinterpret_cast<float *>(
                            static_cast<char *>(op->data) + ((stream * q->ne[1] + token) * heads + h) * op->nb[1]);
                        computation.add(row);
                    }
                }
                computation.flush();
            }
        }
        return true;
    }
};

bool is_cache(const ggml_tensor * tensor, int64_t multiple) {
    const bool is_q8 = tensor->type == GGML_TYPE_Q8_0;
    return (is_q8 || tensor->type == GGML_TYPE_F16 || tensor->type == GGML_TYPE_F32)
           && tensor->ne[0] % (is_q8 ? 32 : multiple) == 0 && tensor->ne[0] <= most_depth
           && tensor->nb[0] == ggml_type_size(tensor->type);
}

bool is_multiple(int64_t count, int64_t of) { return of > 0 && count % of == 0; }

bool is_supported(const ggml_tensor * op) {
    const ggml_tensor * q = op->src[0], * k = op->src[1], * v = op->src[2], * mask = op->src[3], * sinks = op->src[4];
    if (op->type != GGML_TYPE_F32 || q->type != GGML_TYPE_F32 || q->nb[0] != sizeof(float)) return false;
    if (!is_cache(k, 8) || !is_cache(v, 16) || q->ne[0] != k->ne[0] || k->ne[1] != v->ne[1]) return false;
    if (k->ne[1] > most_keys || k->ne[2] != v->ne[2] || !is_multiple(q->ne[2], k->ne[2])) return false;
    if (!is_multiple(q->ne[3], k->ne[3]) || !is_multiple(q->ne[3], v->ne[3])) return false;
    if (op->ne[0] != v->ne[0] || op->ne[1] != q->ne[2] || op->ne[2] != q->ne[1] || op->ne[3] != q->ne[3]
        || !ggml_is_contiguous(op)) {
        return false;
    }
    if (mask
        && (mask->type != GGML_TYPE_F16 || mask->nb[0] != sizeof(uint16_t) || mask->ne[0] < k->ne[1]
            || mask->ne[1] < q->ne[1])) {
        return false;
    }
    if (sinks && (sinks->type != GGML_TYPE_F32 || sinks->nb[0] != sizeof(float) || sinks->ne[0] < q->ne[2])) {
        return false;
    }
    return Layout(op).size * sizeof(float) <= most_work_bytes;
}

}  // namespace

ggml::cpu::tensor_traits * find_attention(const ggml_tensor * op) {
    static Attention attention;
    return is_supported(op) ? &attention : nullptr;
}

}  // namespace kernels
