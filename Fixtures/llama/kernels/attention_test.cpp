// Attention against doubles, and that a row's bits do not depend on what it is computed together with.
#include "graph.h"

#include <algorithm>
#include <functional>

namespace {

using namespace graphs;

struct Shape {
    int64_t key_depth, value_depth, heads, kv_heads, tokens, keys, streams = 1;
    ggml_type key_type = GGML_TYPE_F16, value_type = GGML_TYPE_F16;
    float max_bias = 0, cap = 0;
    bool has_mask = true, has_sinks = false;
};

struct Numbers {
    std::vector<float> query, key, value, mask, sinks;
    float scale;
};

// Token t sees the keys up to `keys - tokens + t`, but for those that `is_hidden` names.
Numbers numbers_of(const Shape & shape, const std::function<bool(int64_t token, int64_t key)> & is_hidden = nullptr) {
    Numbers numbers;
    numbers.query = random_floats(shape.key_depth * shape.tokens * shape.heads * shape.streams, 4);
    numbers.key = random_floats(shape.key_depth * shape.keys * shape.kv_heads * shape.streams, 2);
    numbers.value = random_floats(shape.value_depth * shape.keys * shape.kv_heads * shape.streams);
    numbers.mask.resize(shape.keys * shape.tokens * shape.streams);
    for (int64_t stream = 0; stream < shape.streams; stream++) {
        for (int64_t token = 0; token < shape.tokens; token++) {
            const int64_t last = shape.keys - shape.tokens + token;
            for (int64_t key = 0; key < shape.keys; key++) {
                const bool hidden = key > last || (is_hidden && is_hidden(token, key));
                numbers.mask[(stream * shape.tokens + token) * shape.keys + key] =
                    hidden ? -infinity : shape.max_bias > 0 ? key - last : 0.0f;
            }
        }
    }
    numbers.sinks = random_floats(shape.heads, 3);
    numbers.scale = 1 / std::sqrt(static_cast<float>(shape.key_depth));
    return numbers;
}

struct Result {
    std::vector<float> values;
    double error = 0;
};

Result attend(const Shape & shape, const Numbers & numbers) {
    Context context;
    ggml_tensor * q =
        context.tensor(GGML_TYPE_F32, {shape.key_depth, shape.tokens, shape.heads, shape.streams}, numbers.query);
    ggml_tensor * k =
        context.tensor(shape.key_type, {shape.key_depth, shape.keys, shape.kv_heads, shape.streams}, numbers.key);
    ggml_tensor * v =
        context.tensor(shape.value_type, {shape.value_depth, shape.keys, shape.kv_heads, shape.streams}, numbers.value);
    ggml_tensor * mask = nullptr;
    if (shape.has_mask) {
        mask = context.tensor(GGML_TYPE_F16, {shape.keys, shape.tokens, 1, shape.streams}, numbers.mask);
    }
    ggml_tensor * op = ggml_flash_attn_ext(context, q, k, v, mask, numbers.scale, shape.max_bias, shape.cap);
    if (shape.has_sinks) ggml_flash_attn_ext_add_sinks(op, context.tensor(GGML_TYPE_F32, {shape.heads}, numbers.sinks));
    Result result = {context.compute(op)};

    const std::vector<double> keys = values_of(k), values = values_of(v);
    const int64_t group = shape.heads / shape.kv_heads;
    for (int64_t stream = 0; stream < shape.streams; stream++) {
        for (int64_t head = 0; head < shape.heads; head++) {
            const int64_t cache = (stream * shape.kv_heads + head / group) * shape.keys;
            for (int64_t token = 0; token < shape.tokens; token++) {
                const float * query =
                    &numbers.query[((stream * shape.heads + head) * shape.tokens + token) * shape.key_depth];
                std::vector<double> weights(shape.keys);
                double top = shape.has_sinks ? numbers.sinks[head] : -infinity;
                for (int64_t key = 0; key < shape.keys; key++) {
                    double score = 0;
                    for (int64_t i = 0; i < shape.key_depth; i++) {
                        score += query[i] * keys[(cache + key) * shape.key_depth + i];
                    }
                    score *= numbers.scale;
                    if (shape.cap != 0) score = shape.cap * std::tanh(score / shape.cap);
                    if (shape.has_mask) {
                        const float mask = numbers.mask[(stream * shape.tokens + token) * shape.keys + key];
                        score += slope(head, shape.heads, shape.max_bias) * mask;
                    }
                    weights[key] = score;
                    top = std::max(top, score);
                }
                double total = shape.has_sinks ? std::exp(numbers.sinks[head] - top) : 0;
                for (double & weight : weights) {
                    weight = top == -infinity ? 0 : std::exp(weight - top);
                    total += weight;
                }
                const float * out =
                    &result.values[((stream * shape.tokens + token) * shape.heads + head) * shape.value_depth];
                for (int64_t i = 0; i < shape.value_depth; i++) {
                    double sum = 0;
                    for (int64_t key = 0; key < shape.keys; key++) {
                        sum += weights[key] * values[(cache + key) * shape.value_depth + i];
                    }
                    const double error = std::abs(out[i] - (total == 0 ? 0 : sum / total));
                    result.error = std::isnan(error) ? no_number : std::max(result.error, error);
                }
            }
        }
    }
    return result;
}

void test_attention(
    Report & report, const char * name, const Shape & shape,
    const std::function<bool(int64_t token, int64_t key)> & is_hidden = nullptr) {
    const Result result = attend(shape, numbers_of(shape, is_hidden));
    const std::string full = std::string("attention ") + name;
    // Values are up to 1.
    report.check(full.c_str(), result.error, 1e-6);
    hash(report, full, result.values);
}

// The tokens of a batch again, in batches of `size`, in a cache with `more` keys that nobody sees, whose contents are
// old.
std::vector<float> attend_in_batches(const Shape & shape, const Numbers & numbers, int64_t size, int64_t more) {
    std::vector<float> result;
    for (int64_t start = 0; start < shape.tokens; start += size) {
        Shape part = shape;
        part.tokens = std::min(size, shape.tokens - start);
        part.keys = shape.keys + more;
        Numbers now = numbers;
        now.query.clear();
        for (int64_t head = 0; head < shape.heads; head++) {
            const float * first = &numbers.query[(head * shape.tokens + start) * shape.key_depth];
            now.query.insert(now.query.end(), first, first + part.tokens * shape.key_depth);
        }
        const auto longer = [&](const std::vector<float> & values, int64_t depth) {
            std::vector<float> to;
            for (int64_t head = 0; head < shape.kv_heads; head++) {
                const auto first = values.begin() + head * shape.keys * depth;
                to.insert(to.end(), first, first + shape.keys * depth);
                for (int64_t index = 0; index < more * depth; index++) to.push_back(60000 * ((index % 3) - 1));
            }
            return to;
        };
        now.key = longer(numbers.key, shape.key_depth);
        now.value = longer(numbers.value, shape.value_depth);
        now.mask.assign(part.keys * part.tokens, -infinity);
        for (int64_t token = 0; token < part.tokens; token++) {
            const float * first = &numbers.mask[(start + token) * shape.keys];
            std::copy(first, first + shape.keys, &now.mask[token * part.keys]);
        }
        const std::vector<float> values = attend(part, now).values;
        result.insert(result.end(), values.begin(), values.end());
    }
    return result;
}

void test_batches(Report & report, const char * name, const Shape & shape, bool has_windows = false) {
    const Numbers numbers = numbers_of(shape, [&](int64_t token, int64_t key) {
        return has_windows && (key + 20 < shape.keys - shape.tokens + token || key % 11 == 3);
    });
    const std::vector<float> whole = attend(shape, numbers).values;
    for (const int64_t size : {1, 2, 7, 64}) {
        for (const int64_t more : {0, 3, 64}) {
            const std::string full = std::string("attention ") + name + " in batches of " + std::to_string(size) + ", "
                                     + std::to_string(more) + " keys more";
            check_equal(report, full, attend_in_batches(shape, numbers, size, more), whole);
        }
    }
}

}  // namespace

void test_attention(Report & report) {
    ggml_cpu_init();
    test_attention(report, "f16, 64, one token", {64, 64, 9, 3, 1, 256});
    test_attention(report, "f16, 64, 33 tokens", {64, 64, 9, 3, 33, 300});
    test_attention(report, "f16, 64, one key", {64, 64, 9, 3, 1, 1});
    test_attention(report, "f16, 128, groups of 7", {128, 128, 14, 2, 3, 129});
    test_attention(report, "f16, 80", {80, 80, 4, 4, 5, 31});
    test_attention(report, "f16, keys of 72, values of 96", {72, 96, 4, 2, 2, 18});
    test_attention(report, "f16, keys of 576, values of 512", {576, 512, 5, 1, 2, 41});
        test_attention(report, "f32", {64, 64, 6, 2, 3, 70, 1, GGML_TYPE_F32, GGML_TYPE_F32});
    test_attention(report, "q8_0, one token", {64, 64, 6, 2, 1, 70, 1, GGML_TYPE_Q8_0, GGML_TYPE_Q8_0});
    test_attention(report, "q8_0, 9 tokens", {64, 64, 6, 2, 9, 70, 1, GGML_TYPE_Q8_0, GGML_TYPE_Q8_0});
    test_attention(report, "keys of q8_0, values of f16", {64, 64, 6, 2, 2, 45, 1, GGML_TYPE_Q8_0, GGML_TYPE_F16});
    test_attention(report, "three streams", {64, 64, 6, 2, 4, 32, 3});
    Shape shape = {64, 64, 8, 2, 4, 50};
    shape.has_mask = false;
    test_attention(report, "no mask", shape);
    shape.has_mask = true;
    shape.max_bias = 8;
    test_attention(report, "ALiBi", shape);
    shape.heads = 6;
    test_attention(report, "ALiBi, six heads", shape);
    shape.max_bias = 0;
    shape.cap = 5;
    test_attention(report, "cap", shape);
    shape.has_sinks = true;
    test_attention(report, "cap and sinks", shape);
    const Shape long_shape = {64, 64, 6, 2, 8, 200};
    test_attention(report, "a window", long_shape, [](int64_t token, int64_t key) { return key + 16 < 192 + token; });
    test_attention(report, "scattered keys", long_shape, [](int64_t, int64_t key) { return key / 5 % 3 != 1; });
    test_attention(report, "a token that sees nothing", long_shape, [](int64_t token, int64_t) { return token == 1; });
    shape = {64, 64, 6, 2, 3, 40};
    shape.has_sinks = true;
    test_attention(report, "nothing seen, with sinks", shape, [](int64_t, int64_t) { return true; });

    test_batches(report, "f16", {64, 64, 6, 2, 70, 130});
    test_batches(report, "f16, groups of 7, window", {72, 96, 7, 1, 66, 101}, true);
    test_batches(report, "f32", {64, 64, 4, 2, 9, 50, 1, GGML_TYPE_F32, GGML_TYPE_F32});
    test_batches(report, "q8_0", {64, 64, 4, 2, 9, 50, 1, GGML_TYPE_Q8_0, GGML_TYPE_Q8_0});
    shape = {64, 64, 6, 3, 9, 50};
    shape.cap = 10;
    shape.max_bias = 8;
    test_batches(report, "f16, cap and ALiBi", shape);

    // Infinities, NaNs and denormals where there should be numbers: no trap.
    shape = {64, 64, 6, 2, 3, 40};
    Numbers numbers = numbers_of(shape);
    numbers.query[5] = infinity;
    numbers.query[64 * 7] = no_number;
    numbers.key[300] = -infinity;
    numbers.key[7] = no_number;
    numbers.value[100] = no_number;
    numbers.value[70] = 1e-7f;
    hash(report, "attention, no numbers", attend(shape, numbers).values);
}
