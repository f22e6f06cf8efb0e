// Operations without weights: through ggml's graphs, one operation each, against doubles.
#include "graph.h"

#include "../guest/kernels/simd.h"

#include <algorithm>
#include <array>

namespace {

using namespace graphs;

// Functions of single numbers.

constexpr float edges[] = {
    0.0f, -0.0f, 1e-45f, -1e-40f, 1e-30f, -1e-20f, 1e-8f, -1e-6f, 0.55f, -0.57f, 1, -1, 5, -9, 20, -20, 43, -43.5f, 44,
    60, -60, 86.9f, -86.9f, 87, -87.1f, 88.5f, -89, 100, -104, 1000, -1e10f, 1e30f, -1e38f, infinity, 3.4e38f,
};

using Function = double (*)(double);

double silu(double x) { return x / (1 + std::exp(-x)); }
double gelu(double x) {
    const double root = std::sqrt(2 / std::acos(-1.0));
    return x < -50 ? 0 : 0.5 * x * (1 + std::tanh(root * x * (1 + 0.044715 * x * x)));
}
double gelu_quick(double x) { return x / (1 + std::exp(-1.702 * x)); }

// Errors relative to what `scale` makes of a number.
void test_unary(
    Report & report, const char * name, ggml_unary_op op, Function function, double bound,
    double (*scale)(double, double)) {
    std::vector<float> x(std::begin(edges), std::end(edges));
    for (int index = 0; index < 20000; index++) {
        x.push_back(random_float(index % 3 == 0 ? 100 : index % 3 == 1 ? 8 : 0.5f));
    }
    Context context;
    const std::vector<float> result =
        context.compute(ggml_unary(context, context.tensor(GGML_TYPE_F32, {static_cast<int64_t>(x.size())}, x), op));
    double worst = 0;
    for (size_t index = 0; index < x.size(); index++) {
        const double exact = function(x[index]);
        const double error = result[index] == exact ? 0 : std::abs(result[index] - exact) / scale(x[index], exact);
        if (!(error <= worst)) worst = error;
    }
    report.check(name, worst, bound);
    hash(report, name, result);
}

void test_glu(Report & report, const char * name, ggml_glu_op op, Function function) {
    for (const int64_t width : {1, 3, 16, 64, 77}) {
        for (const char * kind : {"two tensors", "one tensor", "one tensor, swapped"}) {
            const bool is_one = std::string(kind) != "two tensors";
            const bool is_swapped = std::string(kind) == "one tensor, swapped";
            Context context;
            const std::vector<float> first = random_floats(width * 3 * (is_one ? 2 : 1), 9);
            const std::vector<float> second = random_floats(width * 3, 2);
            ggml_tensor * a = context.tensor(GGML_TYPE_F32, {is_one ? 2 * width : width, 3}, first);
            ggml_tensor * b = is_one ? nullptr : context.tensor(GGML_TYPE_F32, {width, 3}, second);
            const std::vector<float> result =
                context.compute(is_one ? ggml_glu(context, a, op, is_swapped) : ggml_glu_split(context, a, b, op));
            double worst = 0;
            for (int64_t row = 0; row < 3; row++) {
                for (int64_t index = 0; index < width; index++) {
                    const float * both = &first[row * 2 * width * is_one];
                    const double x = is_one ? both[index + is_swapped * width] : first[row * width + index];
                    const double y = is_one ? both[index + !is_swapped * width] : second[row * width + index];
                    worst = std::max(worst, std::abs(result[row * width + index] - function(x) * y));
                }
            }
            const std::string full = std::string(name) + ", " + kind + ", " + std::to_string(width);
            report.check(full.c_str(), worst, 9 * 9 * 4e-7);
            hash(report, full, result);
        }
    }
}

void test_activations(Report & report) {
    // Results that are denormal have few bits.
    const auto by_argument = [](double x, double) { return std::max(std::abs(x), 1e-37); };
    const auto by_result = [](double, double exact) { return std::abs(exact); };
    test_unary(report, "silu", GGML_UNARY_OP_SILU, silu, 4e-7, by_argument);
    test_unary(report, "gelu", GGML_UNARY_OP_GELU, gelu, 4e-7, by_argument);
    test_unary(report, "gelu_quick", GGML_UNARY_OP_GELU_QUICK, gelu_quick, 4e-7, by_argument);
    test_unary(report, "tanh", GGML_UNARY_OP_TANH, std::tanh, 4e-7, by_result);
    test_glu(report, "swiglu", GGML_GLU_OP_SWIGLU, silu);
    test_glu(report, "geglu", GGML_GLU_OP_GEGLU, gelu);
    test_glu(report, "geglu_quick", GGML_GLU_OP_GEGLU_QUICK, gelu_quick);
    Context context;
    ggml_tensor * tensor = context.tensor(GGML_TYPE_F32, {5}, {no_number, -infinity, infinity, 1, no_number});
    hash(report, "silu, no numbers", context.compute(ggml_silu(context, tensor)));
}

// Norms.

void test_norm(Report & report, bool is_rms, int64_t width, float scale, float offset, double bound) {
    Context context;
    std::vector<float> x = random_floats(width * 3, scale);
    for (float & value : x) value += offset;
    ggml_tensor * tensor = context.tensor(GGML_TYPE_F32, {width, 3}, x);
    const float epsilon = 1e-5f;
    const std::vector<float> result =
        context.compute(is_rms ? ggml_rms_norm(context, tensor, epsilon) : ggml_norm(context, tensor, epsilon));
    double worst = 0;
    for (int64_t row = 0; row < 3; row++) {
        const float * in = &x[row * width];
        double mean = 0, squares = 0;
        for (int64_t index = 0; index < width; index++) mean += is_rms ? 0 : in[index] / static_cast<double>(width);
        for (int64_t index = 0; index < width; index++) squares += (in[index] - mean) * (in[index] - mean);
        const double factor = 1 / std::sqrt(squares / width + epsilon);
        for (int64_t index = 0; index < width; index++) {
            const double error = std::abs(result[row * width + index] - (in[index] - mean) * factor);
            if (!(error <= worst)) worst = error;
        }
    }
    const std::string name = std::string(is_rms ? "rms_norm of " : "norm of ") + std::to_string(width) + ", size "
                             + std::to_string(scale) + ", offset " + std::to_string(offset);
    report.check(name.c_str(), worst, bound);
    hash(report, name, result);
}

// RMS_NORM and MUL, which ggml could compute together.
void test_norm_and_product(Report & report) {
    Context context;
    const std::vector<float> x = random_floats(577 * 4, 3), weights = random_floats(577);
    ggml_tensor * norm = ggml_rms_norm(context, context.tensor(GGML_TYPE_F32, {577, 4}, x), 1e-5f);
    const std::vector<float> result =
        context.compute(ggml_mul(context, norm, context.tensor(GGML_TYPE_F32, {577}, weights)));
    double worst = 0;
    for (int row = 0; row < 4; row++) {
        double squares = 0;
        for (int index = 0; index < 577; index++) squares += std::pow(static_cast<double>(x[row * 577 + index]), 2);
        for (int index = 0; index < 577; index++) {
            const double exact = x[row * 577 + index] / std::sqrt(squares / 577 + 1e-5) * weights[index];
            worst = std::max(worst, std::abs(result[row * 577 + index] - exact));
        }
    }
    report.check("rms_norm and product", worst, 1e-6);
    hash(report, "rms_norm and product", result);
}

void test_norms(Report & report) {
    for (const int64_t width : {1, 2, 15, 64, 576, 577, 4096, 16384}) {
        for (const float scale : {1e-3f, 1.0f, 1e4f}) {
            test_norm(report, true, width, scale, 0, 1e-6);
            test_norm(report, false, width, scale, 0, 1e-6);
        }
    }
    test_norm(report, true, 576, 1, 5, 1e-6);
    test_norm(report, false, 576, 1, 5, 4e-6);
    test_norm(report, true, 100, 0, 0, 0);
    test_norm(report, true, 100, 1e-42f, 0, 1e-6);
    test_norm_and_product(report);
    Context context;
    std::vector<float> x = random_floats(40);
    x[7] = infinity;
    x[25] = no_number;
    ggml_tensor * tensor = context.tensor(GGML_TYPE_F32, {20, 2}, x);
    hash(report, "rms_norm, no numbers", context.compute(ggml_rms_norm(context, tensor, 1e-5f)));
    hash(report, "norm, no numbers", context.compute(ggml_norm(context, tensor, 1e-5f)));
}

// Softmax.

enum class Mask { none, half, single };

void test_softmax(Report & report, int64_t width, Mask kind, float max_bias, bool has_sinks) {
    constexpr int64_t rows = 3, heads = 6;
    Context context;
    const std::vector<float> x = random_floats(width * rows * heads, 20);
    std::vector<float> bias = random_floats(width * rows, 4), sinks = random_floats(heads, 5);
    for (size_t index = 0; index < bias.size(); index += 3) bias[index] = -infinity;
    // One row is hidden.
    std::fill(bias.begin(), bias.begin() + width, -infinity);
    ggml_tensor * mask = nullptr;
    if (kind != Mask::none) {
        mask = context.tensor(kind == Mask::half ? GGML_TYPE_F16 : GGML_TYPE_F32, {width, rows}, bias);
    }
    constexpr float scale = 0.7f;
    ggml_tensor * op = ggml_soft_max_ext(
        context, context.tensor(GGML_TYPE_F32, {width, rows, heads}, x), mask, scale, max_bias);
    if (has_sinks) ggml_soft_max_add_sinks(op, context.tensor(GGML_TYPE_F32, {heads}, sinks));
    const std::vector<float> result = context.compute(op);
    const std::vector<double> biases = mask ? values_of(mask) : std::vector<double>(width * rows);
    double worst = 0;
    for (int64_t head = 0; head < heads; head++) {
        for (int64_t row = 0; row < rows; row++) {
            const int64_t start = (head * rows + row) * width;
            std::vector<double> weights(width);
            double top = has_sinks ? sinks[head] : -infinity, total = 0;
            for (int64_t index = 0; index < width; index++) {
                const double masked = mask ? slope(head, heads, max_bias) * biases[row * width + index] : 0;
                weights[index] = static_cast<double>(x[start + index]) * scale + masked;
                top = std::max(top, weights[index]);
            }
            if (top == -infinity) top = 0;
            for (double & weight : weights) total += weight = std::exp(weight - top);
            if (has_sinks) total += std::exp(sinks[head] - top);
            for (int64_t index = 0; index < width; index++) {
                const double error = std::abs(result[start + index] - (total == 0 ? 0 : weights[index] / total));
                if (!(error <= worst)) worst = error;
            }
        }
    }
    const std::string name = "softmax of " + std::to_string(width)
                             + (kind == Mask::none ? "" : kind == Mask::half ? ", f16 mask" : ", f32 mask")
                             + (max_bias > 0 ? ", ALiBi" : "") + (has_sinks ? ", sinks" : "");
    report.check(name.c_str(), worst, 2e-6);
    hash(report, name, result);
}

void test_softmaxes(Report & report) {
    for (const int64_t width : {1, 2, 3, 5, 16, 37, 64, 1027}) {
        test_softmax(report, width, Mask::none, 0, false);
        test_softmax(report, width, Mask::half, 0, true);
        test_softmax(report, width, Mask::half, 8, false);
        test_softmax(report, width, Mask::single, 8, true);
    }
    Context context;
    std::vector<float> x = {1, no_number, 2, 3, 4, infinity, 1, 2, 3, 4, -infinity, -infinity, 1, 2, 3};
    x.resize(20, -infinity);
    ggml_tensor * tensor = context.tensor(GGML_TYPE_F32, {5, 4}, x);
    hash(report, "softmax, no numbers", context.compute(ggml_soft_max(context, tensor)));
}

// Sums and products, with the bits of scalar ones.
void test_arithmetic(Report & report) {
    struct {
        std::vector<int64_t> x, y;
        const char * name;
    } const cases[] = {
        {{576, 5}, {576, 5}, "same shape"},
        {{577, 3, 2}, {577}, "one row"},
        {{3, 4, 5, 6}, {3, 1, 5, 2}, "rows that repeat"},
        {{6, 5}, {1, 5}, "columns that repeat (left to ggml)"},
    };
    for (const auto & one : cases) {
        for (const bool is_sum : {true, false}) {
            const auto count = [](const std::vector<int64_t> & shape) {
                int64_t product = 1;
                for (const int64_t size : shape) product *= size;
                return product;
            };
            Context context;
            std::vector<float> x = random_floats(count(one.x)), y = random_floats(count(one.y), 1e5f);
            x[2] = infinity;
            x[3] = 1e-41f;
            ggml_tensor * a = context.tensor(GGML_TYPE_F32, one.x, x), * b = context.tensor(GGML_TYPE_F32, one.y, y);
            const std::vector<float> result =
                context.compute(is_sum ? ggml_add(context, a, b) : ggml_mul(context, a, b));
            std::vector<float> exact(x.size());
            for (int64_t i = 0; i < static_cast<int64_t>(x.size()); i++) {
                int64_t rest = i, at = 0, stride = 1;
                for (int d = 0; d < 4; d++) {
                    at += rest % a->ne[d] % b->ne[d] * stride;
                    stride *= b->ne[d];
                    rest /= a->ne[d];
                }
                exact[i] = is_sum ? x[i] + y[at] : x[i] * y[at];
            }
            check_equal(report, std::string(is_sum ? "sum, " : "product, ") + one.name, result, exact);
        }
    }
}

// Writes to a cache of halves: all halves, what lies between them, and every 1,009th float, as ggml rounds them.
void test_set_rows(Report & report) {
    std::vector<float> x;
    for (uint32_t bits = 0; bits < 0x10000; bits++) {
        const float value = ggml_fp16_to_fp32(static_cast<ggml_fp16_t>(bits));
        const float next = ggml_fp16_to_fp32(static_cast<ggml_fp16_t>(bits + 1));
        x.insert(x.end(), {value, value + (next - value) / 2, std::nextafter(value + (next - value) / 2, next)});
    }
    for (uint64_t bits = 0; bits < 0x100000000; bits += 100003) {
        const uint32_t word = bits;
        float value;
        std::memcpy(&value, &word, sizeof value);
        x.push_back(value);
    }
    for (const int64_t width : {1, 7, 8, 64, 193}) {
        const int64_t rows = 4, parts = x.size() / (width * rows);
        Context context;
        ggml_tensor * cache = ggml_new_tensor_3d(context, GGML_TYPE_F16, width, 9, parts);
        std::memset(cache->data, 0x55, ggml_nbytes(cache));
        ggml_tensor * indices = ggml_new_tensor_1d(context, GGML_TYPE_I64, rows);
        const int64_t order[] = {7, 0, 3, 8};
        std::memcpy(indices->data, order, sizeof order);
        ggml_tensor * source = context.tensor(
            GGML_TYPE_F32, {width, rows, parts}, {x.begin(), x.begin() + width * rows * parts});
        ggml_tensor * op = ggml_set_rows(context, cache, source, indices);
        ggml_cgraph * graph = ggml_new_graph(context);
        ggml_build_forward_expand(graph, op);
        ggml_graph_compute_with_ctx(context, graph, 1);
        double differences = 0;
        const uint16_t * halves = static_cast<const uint16_t *>(cache->data);
        for (int64_t part = 0; part < parts; part++) {
            for (int64_t row = 0; row < 9; row++) {
                const int64_t from = std::find(order, order + rows, row) - order;
                for (int64_t index = 0; index < width; index++) {
                    const uint16_t exact =
                        from == rows ? 0x5555 : ggml_fp32_to_fp16(x[(part * rows + from) * width + index]);
                    differences += halves[(part * 9 + row) * width + index] != exact;
                }
            }
        }
        report.check(("set_rows to f16, rows of " + std::to_string(width)).c_str(), differences, 0);
    }
}

// Copies of rows that are not one after the other.
void test_copy(Report & report) {
    Context context;
    const std::vector<float> x = random_floats(64 * 5 * 3, 3);
    ggml_tensor * tensor = ggml_permute(context, context.tensor(GGML_TYPE_F32, {64, 5, 3}, x), 0, 2, 1, 3);
    ggml_tensor * result = ggml_cast(context, tensor, GGML_TYPE_F16);
    ggml_cgraph * graph = ggml_new_graph(context);
    ggml_build_forward_expand(graph, result);
    ggml_graph_compute_with_ctx(context, graph, 1);
    const uint16_t * halves = static_cast<const uint16_t *>(result->data);
    double differences = 0;
    for (int64_t i = 0; i < 64 * 5 * 3; i++) {
        const int64_t column = i % 64, first = i / 64 % 3, second = i / 64 / 3;
        differences += halves[i] != ggml_fp32_to_fp16(x[(first * 5 + second) * 64 + column]);
    }
    report.check("copy to f16", differences, 0);
}

// Writes to a cache of integers: no number is off by more than half a unit, and what rounding the unit to a half makes.
void test_set_rows_of_integers(Report & report) {
    Context context;
    std::vector<float> x = random_floats(64 * 12, 3);
    for (int index = 0; index < 32; index++) {
        x[index] = 0;
        x[32 + index] *= 1e-42f;
        x[64 + index] *= 1e-7f;
        x[96 + index] *= 10000;
    }
    ggml_tensor * cache = ggml_new_tensor_2d(context, GGML_TYPE_Q8_0, 64, 12);
    ggml_tensor * indices = ggml_new_tensor_1d(context, GGML_TYPE_I32, 12);
    for (int32_t row = 0; row < 12; row++) static_cast<int32_t *>(indices->data)[row] = 11 - row;
    ggml_tensor * op = ggml_set_rows(context, cache, context.tensor(GGML_TYPE_F32, {64, 12}, x), indices);
    ggml_cgraph * graph = ggml_new_graph(context);
    ggml_build_forward_expand(graph, op);
    ggml_graph_compute_with_ctx(context, graph, 1);
    const std::vector<double> result = values_of(cache);
    double worst = 0;
    for (int block = 0; block < 24; block++) {
        const float * from = &x[32 * block];
        const double * to = &result[64 * (11 - block / 2) + block % 2 * 32];
        double size = 0;
        for (int index = 0; index < 32; index++) size = std::max(size, std::abs(static_cast<double>(from[index])));
        for (int index = 0; index < 32; index++) {
            // The unit is a half: denormal ones are multiples of 2^-24.
            const double bound = size / 127 * (0.5 + 127 * 0x1p-11) + 127 * 0x1p-25 + 1e-30;
            worst = std::max(worst, std::abs(to[index] - from[index]) / bound);
        }
    }
    report.check("set_rows to q8_0", worst, 1.001);
    hash(report, "set_rows to q8_0", {result.begin(), result.end()});
}

// Rotations, and that they do not depend on what was computed before, or together.

struct Rotation {
    int64_t width;
    int dimensions, mode;
    bool has_divisors = false;
    float scale = 1, extension = 0;
};

std::vector<float> rotate(
    const Rotation & rotation, const std::vector<float> & x, const std::vector<int32_t> & positions,
    const std::vector<float> & divisors) {
    Context context;
    const int64_t count = positions.size(), heads = x.size() / (rotation.width * count);
    ggml_tensor * places = ggml_new_tensor_1d(context, GGML_TYPE_I32, count);
    std::memcpy(places->data, positions.data(), count * sizeof(int32_t));
    ggml_tensor * factors =
        rotation.has_divisors ? context.tensor(GGML_TYPE_F32, {rotation.dimensions / 2}, divisors) : nullptr;
    return context.compute(ggml_rope_ext(
        context, context.tensor(GGML_TYPE_F32, {rotation.width, heads, count}, x), places, factors, rotation.dimensions,
        rotation.mode, 4096, 10000, rotation.scale, rotation.extension, 1, 32, 1));
}

void test_rope(Report & report, const char * name, const Rotation & rotation) {
    constexpr int64_t heads = 3;
    const std::vector<int32_t> positions = {0, 1, 5, 6, 7, 100, 2047};
    const size_t row = rotation.width * heads;
    const std::vector<float> x = random_floats(row * positions.size(), 3);
    std::vector<float> divisors = random_floats(rotation.dimensions / 2);
    for (float & divisor : divisors) divisor = divisor * 0.5f + 2;
    const std::vector<float> result = rotate(rotation, x, positions, divisors);
    const std::string full = std::string("rope ") + name;
    hash(report, full, result);

    std::vector<float> single;
    for (size_t index = 0; index < positions.size(); index++) {
        const std::vector<float> part(x.begin() + index * row, x.begin() + (index + 1) * row);
        const std::vector<float> turned = rotate(rotation, part, {positions[index]}, divisors);
        single.insert(single.end(), turned.begin(), turned.end());
    }
    check_equal(report, full + ", one by one", single, result);

    // YaRN's angles are compared by the hash with ggml's only.
    if (rotation.extension != 0) return;
    double worst = 0;
    for (size_t index = 0; index < positions.size() * heads; index++) {
        const float * in = &x[index * rotation.width], * out = &result[index * rotation.width];
        std::vector<double> exact(in, in + rotation.width);
        for (int pair = 0; pair < rotation.dimensions / 2; pair++) {
            const double divisor = rotation.has_divisors ? divisors[pair] : 1;
            const double frequency = std::pow(10000, -2.0 * pair / rotation.dimensions) / divisor * rotation.scale;
            const double angle = positions[index / heads] * frequency;
            const bool is_neighbour = rotation.mode == GGML_ROPE_TYPE_NORMAL;
            const int a = is_neighbour ? 2 * pair : pair, b = is_neighbour ? a + 1 : pair + rotation.dimensions / 2;
            exact[a] = in[a] * std::cos(angle) - in[b] * std::sin(angle);
            exact[b] = in[a] * std::sin(angle) + in[b] * std::cos(angle);
        }
        for (int64_t i = 0; i < rotation.width; i++) worst = std::max(worst, std::abs(out[i] - exact[i]));
    }
    // Angles of up to 2,047 are floats, which are made by products.
    report.check(full.c_str(), worst, 1e-3);
}

void test_ropes(Report & report) {
    test_rope(report, "of neighbours", {64, 64, GGML_ROPE_TYPE_NORMAL});
    test_rope(report, "of halves", {64, 64, GGML_ROPE_TYPE_NEOX});
    test_rope(report, "of neighbours, in part", {80, 20, GGML_ROPE_TYPE_NORMAL});
    test_rope(report, "of halves, in part", {128, 32, GGML_ROPE_TYPE_NEOX});
    test_rope(report, "of halves, 6 (left to ggml)", {64, 6, GGML_ROPE_TYPE_NEOX});
    test_rope(report, "with divisors", {64, 64, GGML_ROPE_TYPE_NORMAL, true});
    test_rope(report, "scaled", {64, 64, GGML_ROPE_TYPE_NEOX, false, 0.25f});
    test_rope(report, "with YaRN", {64, 64, GGML_ROPE_TYPE_NEOX, false, 0.25f, 1});
    test_rope(report, "with YaRN and divisors", {64, 64, GGML_ROPE_TYPE_NORMAL, true, 0.25f, 1});
}

// Functions of lanes.
void test_lanes(Report & report) {
    double exponential = 0, tangent = 0;
    std::vector<float> results;
    for (int index = 0; index < 200000; index++) {
        const float x = index < 4 ? std::array<float, 4>{0, -87, 88, -1e-30f}[index] : random_float(index % 2 ? 87 : 2);
        const float low = -std::min(std::abs(x), 87.0f);
        const float e = wasm_f32x4_extract_lane(kernels::exponential(wasm_f32x4_splat(x)), 0);
        const float t = wasm_f32x4_extract_lane(kernels::hyperbolic_tangent(wasm_f32x4_splat(x)), 0);
        const float large = wasm_f32x4_extract_lane(kernels::exponential<100>(wasm_f32x4_splat(low)), 0);
        exponential = std::max(exponential, std::abs(e / std::exp(static_cast<double>(x)) - 1));
        exponential = std::max(exponential, std::abs(large * 0x1p-100 / std::exp(static_cast<double>(low)) - 1));
        if (x != 0) tangent = std::max(tangent, std::abs(t / std::tanh(static_cast<double>(x)) - 1));
        results.insert(results.end(), {e, t});
    }
    for (const float x : {-infinity, -1e10f, -88.0f, no_number, infinity}) {
        results.push_back(wasm_f32x4_extract_lane(kernels::exponential(wasm_f32x4_splat(x)), 0));
        results.push_back(wasm_f32x4_extract_lane(kernels::hyperbolic_tangent(wasm_f32x4_splat(x)), 0));
    }
    report.check("exponential", exponential, 2.5e-7);
    report.check("hyperbolic tangent", tangent, 4e-7);
    report.check("exponential of minus infinity", results[400000], 0);
    report.check("exponential of NaN", std::isnan(results[400006]) ? 0 : 1, 0);
    hash(report, "exponential and hyperbolic tangent", results);
}

}  // namespace

void test_operations(Report & report) {
    ggml_cpu_init();
    test_activations(report);
    test_norms(report);
    test_softmaxes(report);
    test_arithmetic(report);
    test_set_rows(report);
    test_set_rows_of_integers(report);
    test_copy(report);
    test_ropes(report);
    test_lanes(report);
}
