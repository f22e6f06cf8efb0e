// How matrix weights are laid out in memory once they are loaded.
//
// Sixteen rows are interleaved to tiles, so that a lane of a vector is a row: products add up along the columns, and no sum
// across lanes is needed. Codes are nibbles, bytes or words:
// Everything is in the order in which it is used: a matrix is read once for each token, from memory that is far away.
//  - Nibbles: vector v of four rows has, for each row, the bytes 4v to 4v + 3 of a block of 32 columns, byte i holding
//    column i in its low half and column i + 16 in its high half (as Q4_0 has it). See `is_shifted`.
//  - Bytes: two vectors for eight columns of four rows. Without relaxed SIMD a half of a vector has two columns of each row
//    (what `v128.load8x8_s` widens to the operand of a dot product), with it a vector has four columns of each row.
//  - Words: four vectors for eight columns of four rows, of two columns of each row.
#pragma once

#include "simd.h"

#include <cstdint>

namespace kernels {

constexpr unsigned tile_rows = 16;
constexpr unsigned groups = 4;  // of four rows, in a tile
constexpr unsigned block_columns = 32;
constexpr unsigned quarters = 4;  // of a block

#ifdef __wasm_relaxed_simd__
constexpr bool has_relaxed_dot = true;
#else
constexpr bool has_relaxed_dot = false;
#endif

enum class Code { nibble, byte, word };

// A kind of tile. A weight is `scale * (code - offset) + minimum`.
template <Code CODE, unsigned SUB, bool IS_SUPER, bool HAS_MINIMUM, int OFFSET>
struct Kind {
    static constexpr Code code = CODE;
    // Columns that share a scale: 32 or 16.
    static constexpr unsigned sub_columns = SUB;
    static constexpr unsigned halves = block_columns / SUB;
    // Whether scales are small integers, times one that a tile of 256 columns has for each row.
    static constexpr bool is_super = IS_SUPER;
    static constexpr bool has_minimum = HAS_MINIMUM;
    static constexpr int offset = OFFSET;

    static constexpr unsigned blocks = IS_SUPER ? 8 : 1;
    static constexpr unsigned columns = blocks * block_columns;
    // For a quarter of a block of four rows.
    static constexpr unsigned vectors = CODE == Code::nibble ? 1 : CODE == Code::byte ? 2 : 4;
    static constexpr bool has_relaxed_dot = kernels::has_relaxed_dot && CODE != Code::word;
    // Whether operands of dot products are the words of four nibbles, signed, and what is left of them when nibbles are
    // shifted out: three operations for four operands. Activations make up for the nibbles that are too many. For that
    // the last nibble has its upper bit inverted, and is 8 less than the code.
    static constexpr bool is_shifted = CODE == Code::nibble && SUB == block_columns && !kernels::has_relaxed_dot;
    // Whether activations are offset to be positive, which the sums of the codes make good.
    static constexpr bool has_sums = CODE == Code::byte && has_relaxed_dot;
};

template <bool IS_PRESENT, class T>
struct Field {
    T value;
};
template <class T>
struct Field<false, T> {};

template <class K>
struct Tile {
    v128_t codes[K::blocks][quarters][groups][K::vectors];
    float scale[tile_rows];
    [[no_unique_address]] Field<K::has_minimum, float[tile_rows]> minimum;
    // By sub-block.
    [[no_unique_address]] Field<K::is_super, int8_t[K::columns / K::sub_columns][tile_rows]> small_scale;
    [[no_unique_address]] Field<K::is_super && K::has_minimum, int8_t[K::columns / K::sub_columns][tile_rows]>
        small_minimum;
    [[no_unique_address]] Field<K::has_sums, int16_t[K::columns / K::sub_columns][tile_rows]> sums;
};

using Nibbles8 = Kind<Code::nibble, 32, false, false, 8>;        // Q4_0
using NibblesMinimum = Kind<Code::nibble, 32, false, true, 0>;   // Q4_1
using NibblesSuper = Kind<Code::nibble, 32, true, true, 0>;      // Q4_K
using NibblesSuper16 = Kind<Code::nibble, 16, true, true, 0>;    // Q2_K
using NibblesOffset16 = Kind<Code::nibble, 16, true, false, 4>;  // Q3_K
using Bytes = Kind<Code::byte, 32, false, false, 0>;             // Q8_0, Q5_0, IQ4_NL, MXFP4
using BytesMinimum = Kind<Code::byte, 32, false, true, 0>;       // Q5_1
using BytesSuper = Kind<Code::byte, 32, true, true, 0>;          // Q5_K
using BytesSuper16 = Kind<Code::byte, 16, true, false, 0>;       // Q6_K
using Words = Kind<Code::word, 32, false, false, 0>;             // F16, BF16

// A block of 32 activations, quantised.
struct Activations {
    // In the order of the tile's codes. For nibbles with two sub-blocks times 256, 16, 1, 256; with one, less 16 times the one
    // before; or as bytes where there is a relaxed dot.
    int16_t values[block_columns];
    float scale;
    // By sub-block: what the accumulators begin with, or what minima are multiplied by.
    union {
        int32_t start[2];
        float weight[2];
    };
    // What accumulators of shifted nibbles begin with. A multiple of 16 bytes in all.
    int32_t shifted_start;
};

}  // namespace kernels
