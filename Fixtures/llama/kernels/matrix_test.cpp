// The operations on matrices in tiles, through ggml, against the reference and against floating-point numbers.
#include "reference.h"
#include "report.h"

#include "ggml-alloc.h"
#include "ggml-backend.h"
#include "ggml-cpu.h"
#include "ggml.h"

#include <cmath>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

ggml_backend_buffer_type_t ggml_backend_cpu_repack_buffer_type();

namespace {

constexpr ggml_type types[] = {
    GGML_TYPE_Q4_0, GGML_TYPE_Q4_1, GGML_TYPE_Q5_0, GGML_TYPE_Q5_1, GGML_TYPE_Q8_0,
    GGML_TYPE_Q2_K, GGML_TYPE_Q3_K, GGML_TYPE_Q4_K, GGML_TYPE_Q5_K, GGML_TYPE_Q6_K,
    GGML_TYPE_IQ4_NL, GGML_TYPE_MXFP4, GGML_TYPE_F16, GGML_TYPE_BF16, GGML_TYPE_F32,
};

// Numbers that look like those of models: sums of uniform ones.
class Random {
    uint64_t state;

  public:
    explicit Random(uint64_t seed) : state(seed) {}
    uint32_t word() {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<uint32_t>(state >> 32);
    }
    float normal() {
        float sum = 0;
        for (int i = 0; i < 12; i++) sum += static_cast<float>(word()) * 0x1p-32f;
        return sum - 6;
    }
    std::vector<float> normals(size_t count, float scale) {
        std::vector<float> result(count);
        for (float & x : result) x = normal() * scale;
        return result;
    }
};

struct Backend {
    ggml_backend_t backend = ggml_backend_cpu_init();
    ~Backend() { ggml_backend_free(backend); }
};

// Weights in tiles, and a graph that uses them.
class Graph {
    static ggml_context * make() { return ggml_init({ggml_tensor_overhead() * 16 + ggml_graph_overhead(), nullptr, true}); }

  public:
    ggml_context * weights_context = make();
    ggml_context * context = make();
    ggml_backend_buffer_t weights_buffer = nullptr;
    ggml_backend_buffer_t buffer = nullptr;
    ggml_tensor * weights;

    Graph(ggml_type type, int64_t columns, int64_t rows, int64_t experts, const std::vector<uint8_t> & data) {
        weights = ggml_new_tensor_3d(weights_context, type, columns, rows, experts);
        ggml_set_name(weights, "token_embd.weight");
        weights_buffer =
            ggml_backend_alloc_ctx_tensors_from_buft(weights_context, ggml_backend_cpu_repack_buffer_type());
        if (!weights_buffer) throw std::runtime_error("there is no buffer");
        ggml_backend_tensor_set(weights, data.data(), 0, data.size());
    }
    ~Graph() {
        ggml_backend_buffer_free(buffer);
        ggml_backend_buffer_free(weights_buffer);
        ggml_free(context);
        ggml_free(weights_context);
    }
    void allocate() { buffer = ggml_backend_alloc_ctx_tensors_from_buft(context, ggml_backend_cpu_buffer_type()); }
    std::vector<float> compute(Backend & backend, ggml_tensor * result) {
        if (!ggml_backend_supports_op(backend.backend, result)) throw std::runtime_error("the operation is not supported");
        ggml_cgraph * graph = ggml_new_graph(context);
        ggml_build_forward_expand(graph, result);
        ggml_backend_graph_compute(backend.backend, graph);
        std::vector<float> values(ggml_nelements(result));
        ggml_backend_tensor_get(result, values.data(), 0, ggml_nbytes(result));
        return values;
    }
};

std::vector<uint8_t> encode(ggml_type type, const std::vector<float> & x, int64_t columns) {
    const int64_t rows = static_cast<int64_t>(x.size()) / columns;
    std::vector<uint8_t> data(ggml_row_size(type, columns) * rows);
    ggml_quantize_chunk(type, x.data(), data.data(), 0, rows, columns, nullptr);
    return data;
}

bool is_same(float a, float b) { return std::memcmp(&a, &b, 4) == 0 || (std::isnan(a) && std::isnan(b)) || a == b; }

// How many numbers are not those of the reference.
struct Differences {
    size_t count = 0;
    void compare(float actual, float expected) { count += !is_same(actual, expected); }
};

std::string title(const char * operation, ggml_type type, int64_t columns, int64_t rows, int64_t tokens) {
    return std::string(operation) + " " + ggml_type_name(type) + " " + std::to_string(columns) + "x" + std::to_string(rows)
           + "x" + std::to_string(tokens);
}

std::vector<float> multiply(
    Backend & backend, ggml_type type, int64_t columns, int64_t rows, int64_t tokens, const std::vector<uint8_t> & data,
    const std::vector<float> & x) {
    Graph graph(type, columns, rows, 1, data);
    ggml_tensor * y = ggml_new_tensor_2d(graph.context, GGML_TYPE_F32, columns, tokens);
    ggml_tensor * product = ggml_mul_mat(graph.context, graph.weights, y);
    graph.allocate();
    ggml_backend_tensor_set(y, x.data(), 0, x.size() * sizeof(float));
    return graph.compute(backend, product);
}

void test_product(
    Report & report, Backend & backend, const char * name, ggml_type type, int64_t columns, int64_t rows, int64_t tokens,
    const std::vector<uint8_t> & data, const std::vector<float> & x) {
    const std::vector<float> result = multiply(backend, type, columns, rows, tokens, data, x);
    const size_t row_bytes = ggml_row_size(type, columns);
    Differences differences;
    for (int64_t token = 0; token < tokens; token++) {
        for (int64_t row = 0; row < rows; row++) {
            const float expected =
                reference::product(type, data.data() + row * row_bytes, x.data() + token * columns, columns);
            differences.compare(result[token * rows + row], expected);
        }
    }
    const std::string line = title(name, type, columns, rows, tokens);
    report.check(line.c_str(), static_cast<double>(differences.count), 0);
    report.hash(line.c_str(), result.data(), result.size());
}

// How far a product is from that of the same weights without quantised activations, in units of what it would be if all
// terms had one sign.
void test_error(Report & report, Backend & backend, ggml_type type) {
    constexpr int64_t columns = 1024, rows = 64, tokens = 8;
    Random random(99);
    const std::vector<uint8_t> data = encode(type, random.normals(columns * rows, 0.05f), columns);
    const std::vector<float> x = random.normals(columns * tokens, 2);
    const std::vector<float> result = multiply(backend, type, columns, rows, tokens, data, x);
    std::vector<float> row_values(columns);
    const size_t row_bytes = ggml_row_size(type, columns);
    double worst = 0;
    for (int64_t row = 0; row < rows; row++) {
        ggml_get_type_traits(type)->to_float
            ? ggml_get_type_traits(type)->to_float(data.data() + row * row_bytes, row_values.data(), columns)
            : static_cast<void>(std::memcpy(row_values.data(), data.data() + row * row_bytes, row_bytes));
        for (int64_t token = 0; token < tokens; token++) {
            double sum = 0, size = 0;
            for (int64_t column = 0; column < columns; column++) {
                const double term = static_cast<double>(row_values[column]) * x[token * columns + column];
                sum += term;
                size += std::fabs(term);
            }
            worst = std::max(worst, std::fabs(result[token * rows + row] - sum) / size);
        }
    }
    const int top = reference::traits(type).top;
    const double bound = top == 127 ? 2e-3 : top == 4095 ? 5e-5 : 2e-5;
    report.check((std::string("error ") + ggml_type_name(type)).c_str(), worst, bound);
}

void test_rows(Report & report, Backend & backend, ggml_type type) {
    constexpr int64_t columns = 512, rows = 37;
    Random random(7);
    const std::vector<uint8_t> data = encode(type, random.normals(columns * rows, 1), columns);
    const std::vector<int32_t> ids = {0, 36, 15, 16, 17, 36, 5};
    Graph graph(type, columns, rows, 1, data);
    ggml_tensor * indices = ggml_new_tensor_1d(graph.context, GGML_TYPE_I32, static_cast<int64_t>(ids.size()));
    ggml_tensor * chosen = ggml_get_rows(graph.context, graph.weights, indices);
    graph.allocate();
    ggml_backend_tensor_set(indices, ids.data(), 0, ids.size() * sizeof(int32_t));
    const std::vector<float> result = graph.compute(backend, chosen);
    Differences differences;
    for (size_t index = 0; index < ids.size(); index++) {
        for (int64_t column = 0; column < columns; column++) {
            const float expected =
                reference::value(type, data.data() + ids[index] * ggml_row_size(type, columns), column);
            differences.compare(result[index * columns + column], expected);
        }
    }
    report.check((std::string("rows ") + ggml_type_name(type)).c_str(), static_cast<double>(differences.count), 0);
}

void test_experts(Report & report, Backend & backend, ggml_type type, int64_t inputs) {
    constexpr int64_t columns = 256, rows = 21, experts = 5, used = 2, tokens = 11;
    Random random(31);
    const std::vector<uint8_t> data = encode(type, random.normals(columns * rows * experts, 0.1f), columns);
    const std::vector<float> x = random.normals(columns * inputs * tokens, 1);
    std::vector<int32_t> ids(used * tokens);
    // One expert gets most tokens, and one gets none.
    for (int32_t & id : ids) id = random.word() % 3 == 0 ? static_cast<int32_t>(random.word() % 3) : 4;
    Graph graph(type, columns, rows, experts, data);
    ggml_tensor * y = ggml_new_tensor_3d(graph.context, GGML_TYPE_F32, columns, inputs, tokens);
    ggml_tensor * chosen = ggml_new_tensor_2d(graph.context, GGML_TYPE_I32, used, tokens);
    ggml_tensor * product = ggml_mul_mat_id(graph.context, graph.weights, y, chosen);
    graph.allocate();
    ggml_backend_tensor_set(y, x.data(), 0, x.size() * sizeof(float));
    ggml_backend_tensor_set(chosen, ids.data(), 0, ids.size() * sizeof(int32_t));
    const std::vector<float> result = graph.compute(backend, product);
    const size_t row_bytes = ggml_row_size(type, columns);
    Differences differences;
    for (int64_t token = 0; token < tokens; token++) {
        for (int64_t slot = 0; slot < used; slot++) {
            const uint8_t * matrix = data.data() + ids[token * used + slot] * rows * row_bytes;
            const float * activations = x.data() + (token * inputs + slot % inputs) * columns;
            for (int64_t row = 0; row < rows; row++) {
                const float expected = reference::product(type, matrix + row * row_bytes, activations, columns);
                differences.compare(result[(token * used + slot) * rows + row], expected);
            }
        }
    }
    const std::string line = title("experts", type, columns, rows, tokens);
    report.check(line.c_str(), static_cast<double>(differences.count), 0);
    report.hash(line.c_str(), result.data(), result.size());
}

// All codes and small scales that there can be: blocks of random bytes, with scales that are finite.
std::vector<uint8_t> random_blocks(ggml_type type, int64_t columns, int64_t rows, uint32_t seed, bool is_denormal) {
    Random random(seed);
    std::vector<uint8_t> data(ggml_row_size(type, columns) * rows);
    for (uint8_t & byte : data) byte = static_cast<uint8_t>(random.word());
    const reference::Traits format = reference::traits(type);
    auto set_half = [&](uint8_t * at) {
        uint16_t bits;
        std::memcpy(&bits, at, 2);
        bits = is_denormal ? bits & 0x83FF : (bits & 0x8000) | (bits & 0x7FFF) % 0x7C00;
        std::memcpy(at, &bits, 2);
    };
    for (size_t block = 0; block < data.size(); block += format.block_bytes) {
        uint8_t * start = data.data() + block;
        switch (type) {
            case GGML_TYPE_Q2_K: set_half(start + 80); set_half(start + 82); break;
            case GGML_TYPE_Q3_K: set_half(start + 108); break;
            case GGML_TYPE_Q6_K: set_half(start + 208); break;
            case GGML_TYPE_MXFP4: start[0] = is_denormal ? start[0] % 4 + 60 : start[0] % 64 + 96; break;
            case GGML_TYPE_Q4_1:
            case GGML_TYPE_Q5_1:
            case GGML_TYPE_Q4_K:
            case GGML_TYPE_Q5_K: set_half(start); set_half(start + 2); break;
            case GGML_TYPE_Q4_0:
            case GGML_TYPE_Q5_0:
            case GGML_TYPE_Q8_0:
            case GGML_TYPE_IQ4_NL: set_half(start); break;
            case GGML_TYPE_F16:
                for (unsigned i = 0; i < 32; i++) set_half(start + 2 * i);
                break;
            default: break;
        }
    }
    return data;
}

std::vector<float> edge_activations(size_t columns, size_t tokens) {
    std::vector<float> x = Random(3).normals(columns * tokens, 1);
    const float edges[] = {0, -0.0f, INFINITY, -INFINITY, NAN, 1e38f, -3e38f, 1e-38f, 1e-44f, -1e-42f, 1, -1};
    for (size_t index = 0; index < x.size(); index += 13) x[index] = edges[index / 13 % (sizeof edges / sizeof *edges)];
    // A block of zeros, one of denormals, and tokens without what is not finite.
    for (size_t i = 0; i < 32; i++) x[i] = 0;
    for (size_t i = 32; i < 64; i++) x[i] = 1e-41f;
    for (size_t i = (tokens - 2) * columns; i < x.size(); i++) {
        if (!(std::fabs(x[i]) < 1e30f)) x[i] = 0.5f;
    }
    return x;
}

// Indices beyond the weights: the program ends in abort().
void compute_rows(Backend & backend, int32_t row) {
    Graph graph(GGML_TYPE_Q4_0, 32, 20, 1, std::vector<uint8_t>(20 * 18, 0));
    ggml_tensor * indices = ggml_new_tensor_1d(graph.context, GGML_TYPE_I32, 1);
    ggml_tensor * chosen = ggml_get_rows(graph.context, graph.weights, indices);
    graph.allocate();
    ggml_backend_tensor_set(indices, &row, 0, sizeof row);
    graph.compute(backend, chosen);
}

void compute_experts(Backend & backend, int32_t expert) {
    Graph graph(GGML_TYPE_Q4_0, 32, 20, 3, std::vector<uint8_t>(3 * 20 * 18, 0));
    ggml_tensor * y = ggml_new_tensor_3d(graph.context, GGML_TYPE_F32, 32, 1, 1);
    ggml_tensor * chosen = ggml_new_tensor_2d(graph.context, GGML_TYPE_I32, 1, 1);
    ggml_tensor * product = ggml_mul_mat_id(graph.context, graph.weights, y, chosen);
    graph.allocate();
    ggml_backend_tensor_set(chosen, &expert, 0, sizeof expert);
    graph.compute(backend, product);
}

// What would not be computed as it should is not taken for supported: parts of matrices, rows of more columns than 32 bits
// have bytes for, indices that are apart.
void test_support(Report & report, Backend & backend) {
    ggml_context * context = ggml_init({ggml_tensor_overhead() * 32, nullptr, true});
    ggml_backend_buffer_t buffer = ggml_backend_buft_alloc_buffer(ggml_backend_cpu_repack_buffer_type(), 64);
    auto check = [&](const char * name, ggml_tensor * operation, bool is_supported) {
        report.check(name, ggml_backend_supports_op(backend.backend, operation) == is_supported ? 0 : 1, 0);
    };
    auto product = [&](int64_t columns) {
        ggml_tensor * weights = ggml_new_tensor_2d(context, GGML_TYPE_F32, columns, 1);
        weights->buffer = buffer;
        return ggml_mul_mat(context, weights, ggml_new_tensor_2d(context, GGML_TYPE_F32, columns, 1));
    };
    check("as many columns as there may be", product(1 << 24), true);
    check("more columns", product((1 << 24) + 4), false);
    check("columns whose activations are 2^32 bytes", product(1 << 27), false);
    ggml_tensor * weights = ggml_new_tensor_2d(context, GGML_TYPE_Q4_0, 64, 32);
    weights->buffer = buffer;
    ggml_tensor * part = ggml_view_2d(context, weights, 64, 16, weights->nb[1], 16 * weights->nb[1]);
    part->buffer = buffer;
    ggml_tensor * x = ggml_new_tensor_2d(context, GGML_TYPE_F32, 64, 4);
    check("a matrix", ggml_mul_mat(context, weights, x), true);
    check("a part of a matrix", ggml_mul_mat(context, part, x), false);
    ggml_set_name(weights, "token_types.weight");
    ggml_tensor * three = ggml_new_tensor_1d(context, GGML_TYPE_I32, 3);
    check("rows of an embedding that is used in parts", ggml_get_rows(context, weights, three), false);
    ggml_set_name(weights, "token_embd.weight");
    ggml_tensor * indices = ggml_new_tensor_2d(context, GGML_TYPE_I32, 2, 5);
    check("rows", ggml_get_rows(context, weights, ggml_view_1d(context, indices, 10, 0)), true);
    ggml_tensor * apart = ggml_transpose(context, indices);
    apart->ne[1] = 1;
    check("rows by indices that are apart", ggml_get_rows(context, weights, apart), false);
    ggml_backend_buffer_free(buffer);
    ggml_free(context);
}

void test_refusal(Report & report, ggml_type type, size_t offset, const char * name) {
    std::vector<uint8_t> data(ggml_row_size(type, 256) * 3, 0);
    // An infinite half in the last row.
    data[ggml_row_size(type, 256) * 2 + offset + 1] = 0x7C;
    bool is_refused = false;
    try {
        Graph graph(type, 256, 3, 1, data);
    } catch (const std::runtime_error &) {
        is_refused = true;
    }
    report.check(name, is_refused ? 0 : 1, 0);
}

}  // namespace

bool compute_crafted(const std::string & name) {
    Backend backend;
    if (name == "row-20") compute_rows(backend, 20);
    else if (name == "row-negative") compute_rows(backend, -1);
    else if (name == "expert-3") compute_experts(backend, 3);
    else if (name == "expert-negative") compute_experts(backend, INT32_MIN);
    else return false;
    return true;
}

void test_matrices(Report & report) {
    Backend backend;
    for (const ggml_type type : types) {
        const bool is_super = ggml_blck_size(type) == 256;
        const bool is_single = type == GGML_TYPE_F32;
        struct {
            int64_t columns, rows, tokens;
        } shapes[] = {
            {is_super ? 256 : is_single ? 4 : 32, 1, 1}, {256, 15, 2}, {is_super ? 512 : is_single ? 84 : 96, 16, 3},
            {256, 17, 7}, {512, 33, 9}, {768, 50, 21}, {256, 97, 8}};
        for (const auto & shape : shapes) {
            Random random(shape.rows);
            const std::vector<uint8_t> data =
                encode(type, random.normals(shape.columns * shape.rows, 0.05f), shape.columns);
            const std::vector<float> x = random.normals(shape.columns * shape.tokens, 2);
            test_product(report, backend, "product", type, shape.columns, shape.rows, shape.tokens, data, x);
        }
        for (const bool is_denormal : {false, true}) {
            const std::vector<uint8_t> data = random_blocks(type, 512, 18, 5, is_denormal);
            const char * name = is_denormal ? "denormal" : "edges";
            // Numbers of any size in the weights themselves have sums of any order of size.
            if (type == GGML_TYPE_F32 || type == GGML_TYPE_BF16) continue;
            test_product(report, backend, name, type, 512, 18, 11, data, edge_activations(512, 11));
        }
        test_error(report, backend, type);
        test_rows(report, backend, type);
        test_experts(report, backend, type, 1);
        test_experts(report, backend, type, 2);
    }
    test_support(report, backend);
    test_refusal(report, GGML_TYPE_Q4_0, 0, "infinite scale of q4_0");
    test_refusal(report, GGML_TYPE_Q4_1, 2, "infinite minimum of q4_1");
    test_refusal(report, GGML_TYPE_Q6_K, 208, "infinite scale of q6_K");
    test_refusal(report, GGML_TYPE_Q4_K, 2, "infinite minimum of q4_K");
    test_refusal(report, GGML_TYPE_F16, 100, "infinite weight of f16");
}
