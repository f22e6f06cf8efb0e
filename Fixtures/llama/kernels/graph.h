// Graphs of single operations, and numbers for them.
#pragma once

#include "report.h"

#include "ggml-cpu.h"
#include "ggml.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace graphs {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float no_number = std::numeric_limits<float>::quiet_NaN();

inline uint32_t state = 1;

inline float random_float(float scale = 1) {
    state = state * 1664525 + 1013904223;
    return (static_cast<int32_t>(state) / 2147483648.0f) * scale;
}

inline std::vector<float> random_floats(size_t count, float scale = 1) {
    std::vector<float> values(count);
    for (float & value : values) value = random_float(scale);
    return values;
}

// A graph's memory.
class Context {
    ggml_context * context;

  public:
    Context() : context(ggml_init({size_t(96) << 20, nullptr, false})) {}
    ~Context() { ggml_free(context); }
    operator ggml_context *() const { return context; }

    ggml_tensor * tensor(ggml_type type, std::vector<int64_t> shape, const std::vector<float> & values) const {
        ggml_tensor * result = ggml_new_tensor(context, type, shape.size(), shape.data());
        if (type == GGML_TYPE_F32) {
            std::memcpy(result->data, values.data(), ggml_nbytes(result));
        } else {
            ggml_quantize_chunk(type, values.data(), result->data, 0, ggml_nrows(result), shape[0], nullptr);
        }
        return result;
    }

    std::vector<float> compute(ggml_tensor * result) const {
        ggml_cgraph * graph = ggml_new_graph(context);
        ggml_build_forward_expand(graph, result);
        ggml_graph_compute_with_ctx(context, graph, 1);
        const float * data = static_cast<const float *>(result->data);
        return {data, data + ggml_nelements(result)};
    }
};

// What a tensor of any type holds.
inline std::vector<double> values_of(const ggml_tensor * tensor) {
    std::vector<float> values(ggml_nelements(tensor));
    if (tensor->type == GGML_TYPE_F32) {
        std::memcpy(values.data(), tensor->data, ggml_nbytes(tensor));
    } else {
        ggml_get_type_traits(tensor->type)->to_float(tensor->data, values.data(), values.size());
    }
    return {values.begin(), values.end()};
}

inline void hash(Report & report, const std::string & name, const std::vector<float> & values) {
    report.hash(name.c_str(), values.data(), values.size());
}

inline void check_equal(
    Report & report, const std::string & name, const std::vector<float> & a, const std::vector<float> & b) {
    const bool is_equal = a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
    report.check(name.c_str(), is_equal ? 0 : 1, 0);
}

// The factor of a head's mask, with ALiBi.
inline double slope(int64_t head, int64_t heads, double max_bias) {
    if (max_bias == 0) return 1;
    const double power = std::exp2(std::floor(std::log2(heads)));
    return head < power ? std::exp2(-max_bias / power * (head + 1))
                        : std::exp2(-max_bias / 2 / power * (2 * (head - power) + 1));
}

}  // namespace graphs
