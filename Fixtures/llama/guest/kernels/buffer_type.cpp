// Matrix products with weights that are laid out anew when they are loaded: a buffer type of ggml's CPU backend, in place of
// ggml-cpu/repack.cpp's. The backend asks it for all operations.
#include "matrix.h"
#include "operations.h"
#include "product.h"
#include "rows.h"

#include "ggml-backend-impl.h"
#include "ggml-backend.h"
#include "ggml-cpu.h"
#include "ggml-impl.h"
#include "traits.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <stdexcept>

ggml_backend_buffer_type_t ggml_backend_cpu_repack_buffer_type();

namespace kernels {

namespace {

// What a row of activations takes stays far below 32 bits.
constexpr int64_t most_columns = 1 << 24;

// Matrices of a tensor that the operations know; null for others. A part of a matrix in tiles is none.
const MatrixFormat * format_of(const ggml_tensor * weights) {
    const MatrixFormat * format = kernels::format_of(weights->type);
    const bool fits = format && !weights->view_src && ggml_is_contiguous(weights) && weights->ne[3] == 1
                      && weights->ne[0] <= most_columns
                      && weights->ne[0] % static_cast<int64_t>(format->column_multiple()) == 0;
    return fits ? format : nullptr;
}

// Bytes of all matrices of a tensor; 0 where there are none, or more than there can be.
size_t weight_bytes(const MatrixFormat & format, const ggml_tensor * tensor) {
    uint64_t bytes = 0;
    // That it fits for 8 bytes for each weight and for 16 rows more means that nothing overflows below.
    uint64_t bound = 0;
    const uint64_t rows = static_cast<uint64_t>(tensor->ne[1]) + tile_rows;
    if (__builtin_mul_overflow(8 * rows, static_cast<uint64_t>(tensor->ne[0]), &bound)
        || __builtin_mul_overflow(
            format.matrix_bytes(tensor->ne[1], tensor->ne[0]), static_cast<uint64_t>(tensor->ne[2]), &bytes)) {
        return 0;
    }
    return bytes <= SIZE_MAX / 2 ? bytes : 0;
}

bool is_in_tiles(const ggml_tensor * tensor) {
    return tensor->buffer && tensor->buffer->buft == ggml_backend_cpu_repack_buffer_type();
}

// Rows of activations, one or more at a time, with one matrix.
class Multiplication {
    const MatrixFormat & format;
    const void * weights;
    const size_t rows, columns;
    void * scratch;
    const float * x[most_tokens];
    float * out[most_tokens];
    unsigned count = 0;

    // In parts of 8, 4, 2 and 1.
    void flush() {
        unsigned done = 0;
        for (unsigned part = most_tokens; part >= 1; part /= 2) {
            while (count - done >= part) {
                format.prepare(x + done, part, columns, scratch);
                format.multiply(weights, rows, columns, scratch, part, out + done);
                done += part;
            }
        }
        count = 0;
    }

  public:
    Multiplication(const MatrixFormat & format, const ggml_tensor * tensor, size_t matrix, void * scratch)
        : format(format), rows(tensor->ne[1]), columns(tensor->ne[0]), scratch(scratch) {
        weights = static_cast<const char *>(tensor->data) + matrix * format.matrix_bytes(rows, columns);
    }
    ~Multiplication() { flush(); }
    void add(const void * row, void * to) {
        x[count] = static_cast<const float *>(row);
        out[count] = static_cast<float *>(to);
        if (++count == most_tokens) flush();
    }
};

char * at(const ggml_tensor * tensor, int64_t i1, int64_t i2 = 0, int64_t i3 = 0) {
    return static_cast<char *>(tensor->data) + i1 * tensor->nb[1] + i2 * tensor->nb[2] + i3 * tensor->nb[3];
}

class Matrix : public ggml::cpu::tensor_traits {
    static void multiply(const MatrixFormat & format, const ggml_tensor * op, void * scratch) {
        const ggml_tensor * x = op->src[1];
        Multiplication product(format, op->src[0], 0, scratch);
        for (int64_t i3 = 0; i3 < x->ne[3]; i3++) {
            for (int64_t i2 = 0; i2 < x->ne[2]; i2++) {
                for (int64_t i1 = 0; i1 < x->ne[1]; i1++) product.add(at(x, i1, i2, i3), at(op, i1, i2, i3));
            }
        }
    }

    // Tokens by expert: sorted first, so that the tokens of each are computed together.
    static void multiply_experts(const MatrixFormat & format, const ggml_tensor * op, void * scratch) {
        const ggml_tensor * weights = op->src[0], * x = op->src[1], * ids = op->src[2];
        const int64_t experts = weights->ne[2], used = ids->ne[0], tokens = ids->ne[1];
        auto * ends = reinterpret_cast<uint32_t *>(static_cast<char *>(scratch) + format.scratch_bytes(weights->ne[0]));
        uint32_t * order = ends + experts;
        auto expert = [&](int64_t slot) {
            const int64_t token = slot / used;
            const int32_t id = reinterpret_cast<const int32_t *>(at(ids, token))[slot % used];
            GGML_ASSERT(id >= 0 && id < experts);
            return id;
        };
        std::fill(ends, ends + experts, 0);
        for (int64_t slot = 0; slot < used * tokens; slot++) ends[expert(slot)]++;
        for (int64_t id = 1; id < experts; id++) ends[id] += ends[id - 1];
        for (int64_t slot = used * tokens; slot-- > 0;) order[--ends[expert(slot)]] = slot;
        // Each end is a start now.
        for (int64_t id = 0; id < experts; id++) {
            const uint32_t end = id + 1 < experts ? ends[id + 1] : used * tokens;
            Multiplication product(format, weights, id, scratch);
            for (uint32_t index = ends[id]; index < end; index++) {
                const int64_t token = order[index] / used, slot = order[index] % used;
                product.add(at(x, slot % x->ne[1], token), at(op, slot, token));
            }
        }
    }

    static void get_rows(const MatrixFormat & format, const ggml_tensor * op) {
        const ggml_tensor * weights = op->src[0], * ids = op->src[1];
        for (int64_t i1 = 0; i1 < ids->ne[1]; i1++) {
            for (int64_t i0 = 0; i0 < ids->ne[0]; i0++) {
                const int32_t row = reinterpret_cast<const int32_t *>(at(ids, i1))[i0];
                GGML_ASSERT(row >= 0 && row < weights->ne[1]);
                format.widen_row(weights->data, row, weights->ne[0], reinterpret_cast<float *>(at(op, i0, i1)));
            }
        }
    }

  public:
    bool work_size(int, const ggml_tensor * op, size_t & size) override {
        const MatrixFormat & format = *format_of(op->src[0]);
        size = op->op == GGML_OP_GET_ROWS ? 0 : format.scratch_bytes(op->src[0]->ne[0]);
        if (op->op == GGML_OP_MUL_MAT_ID) {
            size += sizeof(uint32_t) * (op->src[0]->ne[2] + op->src[2]->ne[0] * op->src[2]->ne[1]);
        }
        return true;
    }

    bool compute_forward(ggml_compute_params * params, ggml_tensor * op) override {
        if (params->ith != 0) return true;
        const MatrixFormat & format = *format_of(op->src[0]);
        switch (op->op) {
            case GGML_OP_MUL_MAT: multiply(format, op, params->wdata); return true;
            case GGML_OP_MUL_MAT_ID: multiply_experts(format, op, params->wdata); return true;
            case GGML_OP_GET_ROWS: get_rows(format, op); return true;
            default: return false;
        }
    }
};

Matrix matrix;

bool is_matrix_operation(const ggml_tensor * op) {
    return op->op == GGML_OP_MUL_MAT || op->op == GGML_OP_MUL_MAT_ID || op->op == GGML_OP_GET_ROWS;
}

bool has_rows_of_floats(const ggml_tensor * tensor) {
    return has_float_rows(tensor) && (!tensor->buffer || ggml_backend_buft_is_host(tensor->buffer->buft));
}

// Whether rows are all that is ever taken of a tensor. Of other embeddings some models use parts, which tiles do not have;
// these are the output's weights as well in many, and are kept once in tiles.
bool is_token_embedding(const ggml_tensor * tensor) { return std::strcmp(tensor->name, "token_embd.weight") == 0; }

bool is_supported(const ggml_tensor * op) {
    const ggml_tensor * weights = op->src[0];
    const MatrixFormat * format = format_of(weights);
    if (!format || weight_bytes(*format, weights) == 0) return false;
    switch (op->op) {
        case GGML_OP_MUL_MAT: return weights->ne[2] == 1 && has_rows_of_floats(op->src[1]);
        case GGML_OP_MUL_MAT_ID: return has_rows_of_floats(op->src[1]) && has_rows_of(GGML_TYPE_I32, op->src[2]);
        default:
            return is_token_embedding(weights) && weights->ne[2] == 1 && has_rows_of(GGML_TYPE_I32, op->src[1])
                   && op->src[1]->ne[2] == 1 && op->type == GGML_TYPE_F32;
    }
}

class Extra : public ggml::cpu::extra_buffer_type {
  public:
    bool supports_op(ggml_backend_dev_t, const ggml_tensor * op) override {
        return is_matrix_operation(op) && op->src[0] && is_in_tiles(op->src[0]) && is_supported(op);
    }

    ggml::cpu::tensor_traits * get_tensor_traits(const ggml_tensor * op) override {
        if (!is_matrix_operation(op) || !is_in_tiles(op->src[0])) return find_operation(op);
        // ggml would take tiles for its own blocks.
        GGML_ASSERT(is_supported(op));
        return &matrix;
    }
};

void set_tensor(ggml_backend_buffer_t, ggml_tensor * tensor, const void * data, size_t offset, size_t size) {
    const MatrixFormat * format = format_of(tensor);
    if (!format || offset != 0 || size != ggml_nbytes(tensor)) {
        throw std::runtime_error("weights have to be loaded as a whole");
    }
    const size_t rows = tensor->ne[1], columns = tensor->ne[0];
    for (int64_t index = 0; index < tensor->ne[2]; index++) {
        format->load(
            static_cast<const char *>(data) + index * tensor->nb[2],
            static_cast<char *>(tensor->data) + index * format->matrix_bytes(rows, columns), rows, columns);
    }
}

const char * name(ggml_backend_buffer_type_t) { return "CPU_REPACK"; }

ggml_backend_buffer_t allocate(ggml_backend_buffer_type_t type, size_t size) {
    ggml_backend_buffer_t buffer = ggml_backend_buft_alloc_buffer(ggml_backend_cpu_buffer_type(), size);
    if (!buffer) return nullptr;
    buffer->buft = type;
    buffer->iface.set_tensor = set_tensor;
    buffer->iface.get_tensor = nullptr;
    buffer->iface.cpy_tensor = nullptr;
    return buffer;
}

size_t alignment(ggml_backend_buffer_type_t) { return 64; }

size_t allocated_bytes(ggml_backend_buffer_type_t, const ggml_tensor * tensor) {
    const MatrixFormat * format = format_of(tensor);
    const size_t bytes = format ? weight_bytes(*format, tensor) : 0;
    return bytes > 0 ? bytes : ggml_nbytes(tensor);
}

}  // namespace

}  // namespace kernels

ggml_backend_buffer_type_t ggml_backend_cpu_repack_buffer_type() {
    using namespace kernels;
    static Extra extra;
    static ggml_backend_buffer_type type = {
        {name, allocate, alignment, nullptr, allocated_bytes, nullptr},
        ggml_backend_reg_dev_get(ggml_backend_cpu_reg(), 0),
        &extra,
    };
    return &type;
}
