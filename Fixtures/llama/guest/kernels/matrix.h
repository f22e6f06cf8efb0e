// What each format of weights can do, for the operations on matrices.
#pragma once

#include "ggml.h"

#include <cstddef>
#include <cstdint>

namespace kernels {

class MatrixFormat {
  public:
    virtual ~MatrixFormat() = default;
    // Columns come in multiples of this.
    virtual size_t column_multiple() const = 0;
    virtual uint64_t matrix_bytes(uint64_t rows, uint64_t columns) const = 0;
    // Lays out a matrix that comes as ggml's blocks. Throws std::runtime_error when a number is not finite.
    virtual void load(const void * data, void * weights, size_t rows, size_t columns) const = 0;
    // What `prepare` needs.
    virtual size_t scratch_bytes(size_t columns) const = 0;
    // Lays out 1, 2, 4 or 8 rows of activations.
    virtual void prepare(const float * const * x, unsigned count, size_t columns, void * scratch) const = 0;
    // Products of all rows of weights with the prepared activations.
    virtual void multiply(
        const void * weights, size_t rows, size_t columns, const void * scratch, unsigned count,
        float * const * out) const = 0;
    virtual void widen_row(const void * weights, size_t row, size_t columns, float * out) const = 0;
};

// The format of weights of a type; null where they are left to ggml.
const MatrixFormat * format_of(ggml_type type);

}  // namespace kernels
