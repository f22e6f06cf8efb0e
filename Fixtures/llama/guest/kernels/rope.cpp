// ROPE of floats, of pairs that are neighbours or half a row apart, with bits as ggml's. All layers turn by the same
// angles: sines and cosines are kept until positions or parameters change.
#include "rope.h"

#include "rows.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace kernels {

namespace {

constexpr int64_t most_angles = 1 << 20;

struct Parameters {
    int32_t dimensions, mode, original_context;
    float base, scale, extension, magnitude, fast, slow;

    explicit Parameters(const ggml_tensor * op)
        : dimensions(ggml_get_op_params_i32(op, 1)), mode(ggml_get_op_params_i32(op, 2)),
          original_context(ggml_get_op_params_i32(op, 4)), base(ggml_get_op_params_f32(op, 5)),
          scale(ggml_get_op_params_f32(op, 6)), extension(ggml_get_op_params_f32(op, 7)),
          magnitude(ggml_get_op_params_f32(op, 8)), fast(ggml_get_op_params_f32(op, 9)),
          slow(ggml_get_op_params_f32(op, 10)) {}
};

// For each position, a factor for each number of a row and one for its partner.
class Table {
    std::vector<uint32_t> key;
    std::vector<float> factors;

    static std::vector<uint32_t> key_of(const ggml_tensor * op) {
        const ggml_tensor * positions = op->src[1], * divisors = op->src[2];
        const size_t count = op->ne[2], dimensions = Parameters(op).dimensions;
        std::vector<uint32_t> key(11 + count + (divisors ? dimensions / 2 : 0));
        std::memcpy(key.data(), op->op_params, 11 * sizeof(uint32_t));
        std::memcpy(key.data() + 11, positions->data, count * sizeof(uint32_t));
        if (divisors) std::memcpy(key.data() + 11 + count, divisors->data, dimensions / 2 * sizeof(uint32_t));
        return key;
    }

    static bool are_equal(const std::vector<uint32_t> & a, const std::vector<uint32_t> & b) {
        if (a.size() != b.size()) return false;
        uint32_t differences = 0;
        for (size_t index = 0; index < a.size(); index++) differences |= a[index] ^ b[index];
        return differences == 0;
    }

    static void set(float * factors, const Parameters & parameters, int32_t pair, float cosine, float sine) {
        const int32_t n = parameters.dimensions;
        const bool is_neighbour = parameters.mode == GGML_ROPE_TYPE_NORMAL;
        const int32_t first = is_neighbour ? 2 * pair : pair, second = is_neighbour ? first + 1 : pair + n / 2;
        factors[first] = factors[second] = cosine;
        factors[n + first] = -sine;
        factors[n + second] = sine;
    }

    // As ggml computes them, YaRN included.
    static void fill(float * factors, const Parameters & parameters, int32_t position, const float * divisors) {
        float bounds[2];
        ggml_rope_yarn_corr_dims(
            parameters.dimensions, parameters.original_context, parameters.base, parameters.fast, parameters.slow,
            bounds);
        const float step = std::pow(parameters.base, -2.0f / parameters.dimensions);
        float angle = position;
        for (int32_t pair = 0; pair < parameters.dimensions / 2; pair++, angle *= step) {
            const float extrapolated = angle / (divisors ? divisors[pair] : 1);
            const float interpolated = parameters.scale * extrapolated;
            float theta = interpolated, magnitude = parameters.magnitude;
            if (parameters.extension != 0) {
                const float y = (pair - bounds[0]) / std::max(0.001f, bounds[1] - bounds[0]);
                const float mix = (1 - std::min(1.0f, std::max(0.0f, y))) * parameters.extension;
                theta = interpolated * (1 - mix) + extrapolated * mix;
                magnitude *= 1 + 0.1f * std::log(1 / parameters.scale);
            }
            set(factors, parameters, pair, std::cos(theta) * magnitude, std::sin(theta) * magnitude);
        }
    }

  public:
    // The factors of the first position; those of the next one follow.
    const float * prepare(const ggml_tensor * op) {
        const std::vector<uint32_t> wanted = key_of(op);
        if (are_equal(wanted, key)) return factors.data();
        const Parameters parameters(op);
        const float * divisors = op->src[2] ? static_cast<const float *>(op->src[2]->data) : nullptr;
        const size_t count = op->ne[2], size = 2 * parameters.dimensions;
        key.clear();
        factors.resize(count * size);
        for (size_t index = 0; index < count; index++) {
            fill(&factors[index * size], parameters, static_cast<const int32_t *>(op->src[1]->data)[index], divisors);
        }
        key = wanted;
        return factors.data();
    }
};

INLINE v128_t turn(v128_t x, v128_t partner, const float * factors, size_t dimensions) {
    return wasm_f32x4_add(
        wasm_f32x4_mul(x, wasm_v128_load(factors)), wasm_f32x4_mul(partner, wasm_v128_load(factors + dimensions)));
}

void turn_neighbours(const float * x, const float * factors, float * out, size_t dimensions) {
    for (const float * end = x + dimensions; x != end; x += 4, factors += 4, out += 4) {
        const v128_t both = wasm_v128_load(x);
        wasm_v128_store(out, turn(both, wasm_i32x4_shuffle(both, both, 1, 0, 3, 2), factors, dimensions));
    }
}

void turn_halves(const float * x, const float * factors, float * out, size_t dimensions) {
    const size_t half = dimensions / 2;
    for (const float * end = x + half; x != end; x += 4, factors += 4, out += 4) {
        const v128_t first = wasm_v128_load(x), second = wasm_v128_load(x + half);
        wasm_v128_store(out, turn(first, second, factors, dimensions));
        wasm_v128_store(out + half, turn(second, first, factors + half, dimensions));
    }
}

void compute(ggml_tensor * op) {
    static Table table;
    const float * factors = table.prepare(op);
    const Parameters parameters(op);
    const size_t dimensions = parameters.dimensions, rest = op->ne[0] - dimensions;
    const auto function = parameters.mode == GGML_ROPE_TYPE_NORMAL ? turn_neighbours : turn_halves;
    for_each_row(op, [&](int64_t i1, int64_t i2, int64_t i3) {
        const float * x = row_of(op->src[0], i1, i2, i3);
        float * out = row_of(op, i1, i2, i3);
        function(x, factors + i2 * 2 * dimensions, out, dimensions);
        if (rest > 0) std::memmove(out + dimensions, x + dimensions, rest * sizeof(float));
    });
}

}  // namespace

ggml::cpu::tensor_traits * find_rope(const ggml_tensor * op) {
    static RowOperation rope(compute);
    const ggml_tensor * x = op->src[0], * positions = op->src[1], * divisors = op->src[2];
    const Parameters parameters(op);
    const int32_t offset = ggml_get_op_params_i32(op, 15);
    if (!has_float_rows(op) || !has_float_rows(x) || !ggml_are_same_shape(x, op) || offset != 0) return nullptr;
    const bool is_neighbour = parameters.mode == GGML_ROPE_TYPE_NORMAL;
    if (!is_neighbour && parameters.mode != GGML_ROPE_TYPE_NEOX) return nullptr;
    if (parameters.dimensions <= 0 || parameters.dimensions > op->ne[0] || parameters.dimensions > most_angles
        || parameters.dimensions % (is_neighbour ? 4 : 8) != 0 || op->ne[2] > most_angles / parameters.dimensions) {
        return nullptr;
    }
    if (!has_rows_of(GGML_TYPE_I32, positions) || positions->ne[0] < op->ne[2]) return nullptr;
    if (divisors && (!has_float_rows(divisors) || divisors->ne[0] < parameters.dimensions / 2)) return nullptr;
    return &rope;
}

}  // namespace kernels
