// From ggml's blocks to tiles, when a model is loaded, and back to floats, row by row.
#pragma once

#include "decode.h"
#include "simd.h"
#include "tiles.h"

#include <cstring>
#include <stdexcept>

namespace kernels {

// Word i of vector j becomes word j of vector i.
INLINE void transpose_words(v128_t (&x)[4]) {
    const v128_t a = wasm_i32x4_shuffle(x[0], x[1], 0, 4, 1, 5), b = wasm_i32x4_shuffle(x[2], x[3], 0, 4, 1, 5);
    const v128_t c = wasm_i32x4_shuffle(x[0], x[1], 2, 6, 3, 7), d = wasm_i32x4_shuffle(x[2], x[3], 2, 6, 3, 7);
    x[0] = wasm_i64x2_shuffle(a, b, 0, 2);
    x[1] = wasm_i64x2_shuffle(a, b, 1, 3);
    x[2] = wasm_i64x2_shuffle(c, d, 0, 2);
    x[3] = wasm_i64x2_shuffle(c, d, 1, 3);
}

// Within a vector of four columns of four rows: the first two columns of all rows, then the others.
INLINE v128_t split_pairs(v128_t x) { return wasm_i16x8_shuffle(x, x, 0, 2, 4, 6, 1, 3, 5, 7); }
INLINE v128_t join_pairs(v128_t x) { return wasm_i16x8_shuffle(x, x, 0, 4, 1, 5, 2, 6, 3, 7); }

INLINE int32_t sum_of_bytes(v128_t x) {
    v128_t sum = wasm_i32x4_extadd_pairwise_i16x8(wasm_i16x8_extadd_pairwise_i8x16(x));
    sum = wasm_i32x4_add(sum, wasm_i32x4_shuffle(sum, sum, 2, 3, 0, 1));
    return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1);
}

template <class K>
void pack_sums(const Codes & codes, Tile<K> & tile, unsigned part, unsigned row) {
    const int32_t low = sum_of_bytes(codes.low), high = sum_of_bytes(codes.high);
    auto & sums = tile.sums.value;
    if constexpr (K::halves == 1) {
        sums[part][row] = static_cast<int16_t>(-(low + high));
    } else {
        sums[2 * part][row] = static_cast<int16_t>(-low);
        sums[2 * part + 1][row] = static_cast<int16_t>(-high);
    }
}

template <ggml_type TYPE>
constexpr bool has_nibbles = TYPE == GGML_TYPE_Q4_0 || TYPE == GGML_TYPE_Q4_1;

// A block of a group of four rows; of those that there are.
template <ggml_type TYPE, class K>
INLINE void pack_codes(
    const uint8_t * block, size_t row_bytes, Tile<K> & tile, unsigned part, unsigned group, unsigned rows) {
    using F = Format<TYPE>;
    auto & to = tile.codes[part];
    const v128_t zero = wasm_i8x16_const_splat(0);
    if constexpr (K::code == Code::nibble) {
        v128_t x[4];
        for (unsigned i = 0; i < 4; i++) {
            if (i >= rows) {
                x[i] = zero;
            } else if constexpr (has_nibbles<TYPE>) {
                x[i] = load16(block + i * row_bytes + F::nibbles_at);
            } else {
                const Codes codes = F::codes(block + i * row_bytes, part);
                x[i] = wasm_v128_or(codes.low, wasm_i8x16_shl(codes.high, 4));
            }
        }
        transpose_words(x);
        UNROLL for (unsigned i = 0; i < 4; i++) {
            to[i][group][0] = K::is_shifted ? wasm_v128_xor(x[i], wasm_i16x8_const_splat(INT16_MIN)) : x[i];
        }
    } else {
        v128_t low[4], high[4];
        for (unsigned i = 0; i < 4; i++) {
            const Codes codes = i < rows ? F::codes(block + i * row_bytes, part) : Codes{zero, zero};
            if constexpr (K::has_sums) pack_sums<K>(codes, tile, part, 4 * group + i);
            low[i] = codes.low;
            high[i] = codes.high;
        }
        transpose_words(low);
        transpose_words(high);
        UNROLL for (unsigned i = 0; i < 4; i++) {
            to[i / 2][group][i % 2] = has_relaxed_dot ? low[i] : split_pairs(low[i]);
            to[i / 2 + 2][group][i % 2] = has_relaxed_dot ? high[i] : split_pairs(high[i]);
        }
    }
}

// Halves of sixteen rows as floats.
INLINE void pack_halves(const uint8_t * data, size_t row_bytes, unsigned rows, bool is_negated, float (&to)[tile_rows]) {
    uint16_t bits[tile_rows] = {};
    for (unsigned row = 0; row < rows; row++) std::memcpy(&bits[row], data + row * row_bytes, 2);
    const v128_t infinity = wasm_i16x8_const_splat(0x7C00);
    const v128_t factor = wasm_f32x4_splat(is_negated ? -0x1p112f : 0x1p112f);
    for (unsigned row = 0; row < tile_rows; row += 8) {
        const v128_t exponents = wasm_v128_and(wasm_v128_load(bits + row), infinity);
        if (wasm_v128_any_true(wasm_i16x8_eq(exponents, infinity))) {
            throw std::runtime_error("a scale of a weight is not finite");
        }
        wasm_v128_store(to + row, wasm_f32x4_mul(halves(bits + row), factor));
        wasm_v128_store(to + row + 4, wasm_f32x4_mul(halves(bits + row + 4), factor));
    }
}

template <ggml_type TYPE, class K>
void pack_scales(const uint8_t * block, size_t row_bytes, Tile<K> & tile, unsigned rows) {
    using F = Format<TYPE>;
    if constexpr (TYPE == GGML_TYPE_MXFP4) {
        for (unsigned row = 0; row < rows; row++) tile.scale[row] = F::scale(block + row * row_bytes);
    } else {
        pack_halves(block + F::scale_at, row_bytes, rows, false, tile.scale);
        if constexpr (K::has_minimum) {
            // What formats with blocks of 256 columns have is subtracted.
            pack_halves(block + F::scale_at + 2, row_bytes, rows, K::is_super, tile.minimum.value);
        }
    }
    if constexpr (K::is_super) {
        for (unsigned row = 0; row < rows; row++) {
            for (unsigned sub = 0; sub < K::columns / K::sub_columns; sub++) {
                tile.small_scale.value[sub][row] = F::small_scale(block + row * row_bytes, sub);
                if constexpr (K::has_minimum) {
                    tile.small_minimum.value[sub][row] = F::small_minimum(block + row * row_bytes, sub);
                }
            }
        }
    }
}

// Repacks a matrix of `rows` rows of `columns` columns. Rows beyond the last are zeros.
template <ggml_type TYPE>
void repack(const uint8_t * data, Tile<typename Format<TYPE>::Kind> * tile, size_t rows, size_t columns) {
    using K = typename Format<TYPE>::Kind;
    const size_t count = columns / K::columns;
    const size_t row_bytes = count * Format<TYPE>::bytes;
    for (size_t first = 0; first < rows; first += tile_rows) {
        const unsigned here = rows - first < tile_rows ? rows - first : tile_rows;
        for (size_t index = 0; index < count; index++, tile++) {
            const uint8_t * block = data + first * row_bytes + index * Format<TYPE>::bytes;
            if (here < tile_rows) std::memset(tile, 0, sizeof *tile);
            pack_scales<TYPE>(block, row_bytes, *tile, here);
            for (unsigned part = 0; part < K::blocks; part++) {
                for (unsigned group = 0; 4 * group < here; group++) {
                    const unsigned left = here - 4 * group;
                    pack_codes<TYPE>(block + 4 * group * row_bytes, row_bytes, *tile, part, group, left < 4 ? left : 4);
                }
            }
        }
    }
}

// The largest code of weights that are floats.
constexpr float top_word = 8191;

// Repacks a matrix of halves (F16) or the upper halves of floats (BF16). Codes share a scale in a block, so that a weight is
// off by at most a 16,382nd of the largest of its block.
template <ggml_type TYPE>
void repack_words(const uint16_t * data, Tile<Words> * tile, size_t rows, size_t columns) {
    auto load = [](const uint16_t * at) {
        if constexpr (TYPE == GGML_TYPE_BF16) return wasm_i32x4_shl(wasm_u32x4_load16x4(at), 16);
        return wasm_f32x4_mul(halves(at), wasm_f32x4_const_splat(0x1p112f));
    };
    v128_t exponents = wasm_i16x8_const_splat(0);
    const v128_t infinity = wasm_i16x8_const_splat(TYPE == GGML_TYPE_BF16 ? 0x7F80 : 0x7C00);
    for (size_t first = 0; first < rows; first += tile_rows) {
        const unsigned here = rows - first < tile_rows ? rows - first : tile_rows;
        for (size_t column = 0; column < columns; column += block_columns, tile++) {
            if (here < tile_rows) std::memset(tile, 0, sizeof *tile);
            v128_t words[tile_rows][quarters];
            for (unsigned row = 0; row < tile_rows; row++) {
                if (row >= here) {
                    for (unsigned q = 0; q < quarters; q++) words[row][q] = wasm_i16x8_const_splat(0);
                    continue;
                }
                const uint16_t * from = data + (first + row) * columns + column;
                v128_t most = wasm_f32x4_const_splat(0);
                for (unsigned i = 0; i < 8; i++) most = wasm_f32x4_pmax(most, wasm_f32x4_abs(load(from + 4 * i)));
                const float amplitude = largest_lane(most);
                const bool is_zero = !(amplitude > 0x1p-100f);
                tile->scale[row] = is_zero ? 0 : amplitude / top_word;
                const v128_t inverse = wasm_f32x4_splat(is_zero ? 0 : top_word / amplitude);
                for (unsigned q = 0; q < quarters; q++) {
                    const uint16_t * at = from + 8 * q;
                    exponents = wasm_u16x8_max(exponents, wasm_v128_and(wasm_v128_load(at), infinity));
                    auto word = [&](const uint16_t * four) {
                        return wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(load(four), inverse)));
                    };
                    words[row][q] = wasm_i16x8_narrow_i32x4(word(at), word(at + 4));
                }
            }
            for (unsigned q = 0; q < quarters; q++) {
                for (unsigned group = 0; group < groups; group++) {
                    v128_t x[4];
                    for (unsigned i = 0; i < 4; i++) x[i] = words[4 * group + i][q];
                    transpose_words(x);
                    for (unsigned i = 0; i < 4; i++) tile->codes[0][q][group][i] = x[i];
                }
            }
        }
    }
    if (wasm_v128_any_true(wasm_i16x8_eq(exponents, infinity))) throw std::runtime_error("a weight is not finite");
}

// The codes of a row, of columns 0 to 31 of a block.
template <class K>
INLINE void unpack_row(
    const v128_t (&codes)[quarters][groups][K::vectors], unsigned row, int16_t (&to)[block_columns]) {
    const unsigned group = row / 4, lane = row % 4;
    if constexpr (K::code == Code::nibble) {
        for (unsigned v = 0; v < 4; v++) {
            const uint8_t * bytes = reinterpret_cast<const uint8_t *>(codes[v][group]) + 4 * lane;
            for (unsigned i = 0; i < 4; i++) {
                to[4 * v + i] = bytes[i] & 15;
                to[4 * v + i + 16] = bytes[i] >> 4 ^ (K::is_shifted && i % 2 == 1 ? 8 : 0);
            }
        }
    } else if constexpr (K::code == Code::word) {
        for (unsigned pair = 0; pair < 16; pair++) {
            std::memcpy(to + 2 * pair, reinterpret_cast<const int16_t *>(codes[pair / 4][group]) + 8 * (pair % 4) + 2 * lane, 4);
        }
    } else {
        for (unsigned v = 0; v < 8; v++) {
            const v128_t code = codes[v / 2][group][v % 2];
            const v128_t x = has_relaxed_dot ? code : join_pairs(code);
            const int8_t * four = reinterpret_cast<const int8_t *>(&x) + 4 * lane;
            for (unsigned i = 0; i < 4; i++) to[4 * v + i] = four[i];
        }
    }
}

// Row `row` as floats: for embeddings, which are the output's weights as well in many models and are kept once then.
template <class K>
void widen_row(const Tile<K> * tiles, size_t row, size_t columns, float * out) {
    const unsigned lane = row % tile_rows;
    const size_t count = columns / K::columns;
    const Tile<K> * tile = tiles + row / tile_rows * count;
    for (const Tile<K> * end = tile + count; tile != end; tile++) {
        for (unsigned part = 0; part < K::blocks; part++, out += block_columns) {
            int16_t codes[block_columns];
            unpack_row<K>(tile->codes[part], lane, codes);
            for (unsigned half = 0; half < K::halves; half++) {
                const unsigned sub = K::halves * part + half;
                float scale = tile->scale[lane];
                if constexpr (K::is_super) scale *= tile->small_scale.value[sub][lane];
                float minimum = 0;
                if constexpr (K::has_minimum) minimum = tile->minimum.value[lane];
                if constexpr (K::is_super && K::has_minimum) minimum *= tile->small_minimum.value[sub][lane];
                for (unsigned i = 0; i < K::sub_columns; i++) {
                    const unsigned column = half * K::sub_columns + i;
                    out[column] = scale * static_cast<float>(codes[column] - K::offset) + minimum;
                }
            }
        }
    }
}

}  // namespace kernels
