// The formats of weights, as the operations on matrices use them.
#include "floats.h"
#include "matrix.h"
#include "product.h"
#include "repack.h"

#include <cstdint>

namespace kernels {

namespace {

// Weights in tiles of a kind.
template <class K>
class Tiled : public MatrixFormat {
    template <unsigned T>
    static void multiply_tiles(
        const Tile<K> * tile, size_t rows, size_t columns, const Activations * y, float * const * out) {
        const size_t count = columns / K::columns;
        size_t row = 0;
        float * to[T];
        auto aim = [&] {
            for (unsigned t = 0; t < T; t++) to[t] = out[t] + row;
        };
        // Tiles that are computed together share loads of activations.
        constexpr unsigned together = T == 1 ? 2 : T == 8 ? 3 : 1;
        if constexpr (together > 1) {
            for (; rows - row >= together * tile_rows; row += together * tile_rows, tile += together * count) {
                aim();
                product<K, T, together>(tile, count, y, to);
            }
        }
        for (; rows - row >= tile_rows; row += tile_rows, tile += count) {
            aim();
            product<K, T, 1>(tile, count, y, to);
        }
        if (row == rows) return;
        float rest[T][tile_rows];
        for (unsigned t = 0; t < T; t++) to[t] = rest[t];
        product<K, T, 1>(tile, count, y, to);
        for (unsigned t = 0; t < T; t++) std::memcpy(out[t] + row, rest[t], (rows - row) * sizeof(float));
    }

  public:
    size_t column_multiple() const override { return K::columns; }
    uint64_t matrix_bytes(uint64_t rows, uint64_t columns) const override {
        // One more tile is read in advance.
        return ((rows + tile_rows - 1) / tile_rows * (columns / K::columns) + 1) * sizeof(Tile<K>);
    }
    size_t scratch_bytes(size_t columns) const override {
        return most_tokens * (columns / block_columns) * sizeof(Activations);
    }
    void prepare(const float * const * x, unsigned count, size_t columns, void * scratch) const override {
        for (unsigned t = 0; t < count; t++) {
            quantise<K>(x[t], static_cast<Activations *>(scratch) + t, columns / block_columns, count);
        }
    }
    void multiply(
        const void * weights, size_t rows, size_t columns, const void * scratch, unsigned count,
        float * const * out) const override {
        const auto * tiles = static_cast<const Tile<K> *>(weights);
        const auto * y = static_cast<const Activations *>(scratch);
        switch (count) {
            case 8: return multiply_tiles<8>(tiles, rows, columns, y, out);
            case 4: return multiply_tiles<4>(tiles, rows, columns, y, out);
            case 2: return multiply_tiles<2>(tiles, rows, columns, y, out);
            default: return multiply_tiles<1>(tiles, rows, columns, y, out);
        }
    }
    void widen_row(const void * weights, size_t row, size_t columns, float * out) const override {
        kernels::widen_row<K>(static_cast<const Tile<K> *>(weights), row, columns, out);
    }
};

template <ggml_type TYPE>
class Quantised : public Tiled<typename Format<TYPE>::Kind> {
  public:
    void load(const void * data, void * weights, size_t rows, size_t columns) const override {
        auto * tiles = static_cast<Tile<typename Format<TYPE>::Kind> *>(weights);
        repack<TYPE>(static_cast<const uint8_t *>(data), tiles, rows, columns);
    }
};

template <ggml_type TYPE>
class Halves : public Tiled<Words> {
  public:
    void load(const void * data, void * weights, size_t rows, size_t columns) const override {
        repack_words<TYPE>(static_cast<const uint16_t *>(data), static_cast<Tile<Words> *>(weights), rows, columns);
    }
};

// F32: as it is.
class Singles : public MatrixFormat {
    template <unsigned T>
    static void multiply_rows(const float * weights, size_t rows, size_t columns, const float * y, float * const * out) {
        float * to[T];
        size_t row = 0;
        auto aim = [&] {
            for (unsigned t = 0; t < T; t++) to[t] = out[t] + row;
        };
        for (; rows - row >= float_rows; row += float_rows) {
            aim();
            float_product<float_rows, T>(weights + row * columns, columns, y, to);
        }
        for (; row < rows; row++) {
            aim();
            float_product<1, T>(weights + row * columns, columns, y, to);
        }
    }

  public:
    size_t column_multiple() const override { return 4; }
    uint64_t matrix_bytes(uint64_t rows, uint64_t columns) const override { return rows * columns * sizeof(float); }
    void load(const void * data, void * weights, size_t rows, size_t columns) const override {
        std::memcpy(weights, data, rows * columns * sizeof(float));
    }
    size_t scratch_bytes(size_t columns) const override { return most_tokens * columns * sizeof(float); }
    void prepare(const float * const * x, unsigned count, size_t columns, void * scratch) const override {
        float * to = static_cast<float *>(scratch);
        for (size_t column = 0; column < columns; column += 4) {
            for (unsigned t = 0; t < count; t++, to += 4) wasm_v128_store(to, wasm_v128_load(x[t] + column));
        }
    }
    void multiply(
        const void * weights, size_t rows, size_t columns, const void * scratch, unsigned count,
        float * const * out) const override {
        const auto * elements = static_cast<const float *>(weights);
        const auto * y = static_cast<const float *>(scratch);
        switch (count) {
            case 8: return multiply_rows<8>(elements, rows, columns, y, out);
            case 4: return multiply_rows<4>(elements, rows, columns, y, out);
            case 2: return multiply_rows<2>(elements, rows, columns, y, out);
            default: return multiply_rows<1>(elements, rows, columns, y, out);
        }
    }
    void widen_row(const void * weights, size_t row, size_t columns, float * out) const override {
        std::memcpy(out, static_cast<const float *>(weights) + row * columns, columns * sizeof(float));
    }
};

template <class T>
const MatrixFormat * single() {
    static const T format;
    return &format;
}

}  // namespace

const MatrixFormat * format_of(ggml_type type) {
    switch (type) {
        case GGML_TYPE_Q4_0: return single<Quantised<GGML_TYPE_Q4_0>>();
        case GGML_TYPE_Q4_1: return single<Quantised<GGML_TYPE_Q4_1>>();
        case GGML_TYPE_Q5_0: return single<Quantised<GGML_TYPE_Q5_0>>();
        case GGML_TYPE_Q5_1: return single<Quantised<GGML_TYPE_Q5_1>>();
        case GGML_TYPE_Q8_0: return single<Quantised<GGML_TYPE_Q8_0>>();
        case GGML_TYPE_IQ4_NL: return single<Quantised<GGML_TYPE_IQ4_NL>>();
        case GGML_TYPE_MXFP4: return single<Quantised<GGML_TYPE_MXFP4>>();
        case GGML_TYPE_Q2_K: return single<Quantised<GGML_TYPE_Q2_K>>();
        case GGML_TYPE_Q3_K: return single<Quantised<GGML_TYPE_Q3_K>>();
        case GGML_TYPE_Q4_K: return single<Quantised<GGML_TYPE_Q4_K>>();
        case GGML_TYPE_Q5_K: return single<Quantised<GGML_TYPE_Q5_K>>();
        case GGML_TYPE_Q6_K: return single<Quantised<GGML_TYPE_Q6_K>>();
        case GGML_TYPE_F16: return single<Halves<GGML_TYPE_F16>>();
        case GGML_TYPE_BF16: return single<Halves<GGML_TYPE_BF16>>();
        case GGML_TYPE_F32: return single<Singles>();
        default: return nullptr;
    }
}

}  // namespace kernels
