// The inner loops: sixteen rows, or thirty-two, times one to eight tokens.
#pragma once

#include "quantise.h"
#include "simd.h"
#include "tiles.h"

namespace kernels {

constexpr unsigned most_tokens = 8;

INLINE v128_t splat_word(const void * data) { return wasm_v128_load32_splat(data); }

// Nibble P of each 16-bit lane, times 16^P (but the last, times 1).
template <unsigned P>
INLINE v128_t nibble(v128_t x) {
    if constexpr (P == 0) return wasm_v128_and(x, wasm_i16x8_const_splat(0x000F));
    if constexpr (P == 1) return wasm_v128_and(x, wasm_i16x8_const_splat(0x00F0));
    if constexpr (P == 2) return wasm_v128_and(x, wasm_i16x8_const_splat(0x0F00));
    return wasm_u16x8_shr(x, 12);
}

// Four operands of dot products, of a quarter of four rows' codes.
template <class K>
INLINE void unpack(const v128_t (&codes)[K::vectors], v128_t (&to)[4]) {
    if constexpr (K::is_shifted) {
        to[0] = codes[0];
        UNROLL for (unsigned p = 1; p < 4; p++) to[p] = wasm_i16x8_shr(codes[0], 4 * p);
    } else if constexpr (K::code == Code::nibble) {
        const v128_t x = codes[0];
        to[0] = nibble<0>(x);
        to[1] = nibble<1>(x);
        to[2] = nibble<2>(x);
        to[3] = nibble<3>(x);
    } else if constexpr (K::code == Code::word) {
        UNROLL for (unsigned p = 0; p < 4; p++) to[p] = codes[p];
    } else {
        UNROLL for (unsigned p = 0; p < 4; p++) {
            to[p] = wasm_i16x8_load8x8(reinterpret_cast<const int8_t *>(codes) + 8 * p);
        }
    }
}

// The sub-block that operand p of vector v belongs to.
template <class K>
constexpr unsigned half_of(unsigned v, unsigned p) {
    if (K::halves == 1) return 0;
    return K::code == Code::nibble ? p % 2 : v / 2;
}

// Small integers of sixteen rows as floats, times those of the tile.
INLINE void widen_scales(const int8_t * small, const float * large, v128_t * to) {
    UNROLL for (unsigned pair = 0; pair < 2; pair++) {
        const v128_t x = wasm_i16x8_load8x8(small + 8 * pair);
        const v128_t low = wasm_f32x4_convert_i32x4(wasm_i32x4_extend_low_i16x8(x));
        const v128_t high = wasm_f32x4_convert_i32x4(wasm_i32x4_extend_high_i16x8(x));
        to[2 * pair] = wasm_f32x4_mul(low, wasm_v128_load(large + 8 * pair));
        to[2 * pair + 1] = wasm_f32x4_mul(high, wasm_v128_load(large + 8 * pair + 4));
    }
}

// Scales, and minima where there are some, of sixteen rows in a sub-block.
template <class K>
INLINE void load_scales(const Tile<K> & tile, unsigned sub, v128_t * scale, v128_t * minimum) {
    if constexpr (K::is_super) {
        widen_scales(tile.small_scale.value[sub], tile.scale, scale);
        if constexpr (K::has_minimum) widen_scales(tile.small_minimum.value[sub], tile.minimum.value, minimum);
    } else {
        UNROLL for (unsigned g = 0; g < groups; g++) {
            scale[g] = wasm_v128_load(tile.scale + 4 * g);
            if constexpr (K::has_minimum) minimum[g] = wasm_v128_load(tile.minimum.value + 4 * g);
        }
    }
}

// A block of 32 columns of N tiles, one below the other.
template <class K, unsigned T, unsigned N>
struct Block {
    const Tile<K> * const (&tiles)[N];
    unsigned part;
    const Activations (&y)[T];

    static constexpr unsigned all = N * groups;
    using Sums = v128_t[all][K::halves][T];

    INLINE_MEMBER const v128_t (&codes(unsigned quarter, unsigned group) const)[K::vectors] {
        return tiles[group / groups]->codes[part][quarter][group % groups];
    }

    // What accumulators of a group of rows begin with.
    INLINE_MEMBER v128_t start(unsigned group, unsigned half, unsigned t) const {
        if constexpr (K::is_shifted) return splat_word(&y[t].shifted_start);
        if constexpr (K::offset != 0) return splat_word(&y[t].start[half]);
        if constexpr (K::has_sums) {
            const int16_t * sums = tiles[group / groups]->sums.value[K::halves * part + half];
            return wasm_i32x4_shl(wasm_i32x4_load16x4(sums + 4 * (group % groups)), 6);
        }
        return wasm_i32x4_const_splat(0);
    }

    // Adds the products with a block of 32 columns to the sums of the group's rows.
    INLINE_MEMBER void accumulate(Sums & sums) const {
        UNROLL for (unsigned t = 0; t < T; t++) {
            UNROLL for (unsigned g = 0; g < all; g++) {
                UNROLL for (unsigned half = 0; half < K::halves; half++) sums[g][half][t] = start(g, half, t);
            }
        }
        if constexpr (K::has_relaxed_dot) {
            relaxed(sums);
        } else {
            exact(sums);
        }
    }

    INLINE_MEMBER void exact(Sums & sums) const {
        UNROLL for (unsigned v = 0; v < 4; v++) {
            v128_t w[all][4];
            if constexpr (T > 1) {
                UNROLL for (unsigned g = 0; g < all; g++) unpack<K>(codes(v, g), w[g]);
            }
            UNROLL for (unsigned t = 0; t < T; t++) {
                v128_t z[4];
                UNROLL for (unsigned p = 0; p < 4; p++) z[p] = splat_word(&y[t].values[8 * v + 2 * p]);
                UNROLL for (unsigned g = 0; g < all; g++) {
                    if constexpr (T == 1) unpack<K>(codes(v, g), w[g]);
                    UNROLL for (unsigned p = 0; p < 4; p++) {
                        v128_t & sum = sums[g][half_of<K>(v, p)][t];
                        sum = wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(w[g][p], z[p]));
                    }
                }
            }
        }
    }

#ifdef __wasm_relaxed_simd__
    // The second operand of the dot product has seven bits, so the result does not depend on the machine.
    INLINE_MEMBER static v128_t dot(v128_t eight, v128_t seven, v128_t sum) {
        return wasm_i32x4_relaxed_dot_i8x16_i7x16_add(eight, seven, sum);
    }

    // Vector `index` of four columns; first those of low halves, then those of high ones.
    INLINE_MEMBER v128_t bytes(unsigned t, unsigned index) const { return splat_word(&y[t].values[2 * index]); }

    INLINE_MEMBER void relaxed(Sums & sums) const {
        if constexpr (K::code == Code::nibble) {
            relaxed_nibbles(sums);
        } else {
            // (sum of w high - 64 sum of w) 128 + sum of w low
            relaxed_bytes(sums, 8);
            UNROLL for (unsigned t = 0; t < T; t++) UNROLL for (unsigned g = 0; g < all; g++) {
                UNROLL for (unsigned half = 0; half < K::halves; half++) {
                    sums[g][half][t] = wasm_i32x4_shl(sums[g][half][t], 7);
                }
            }
            relaxed_bytes(sums, 0);
        }
    }

    INLINE_MEMBER void relaxed_nibbles(Sums & sums) const {
        UNROLL for (unsigned v = 0; v < 4; v++) {
            v128_t w[all][2];
            UNROLL for (unsigned g = 0; g < all; g++) {
                w[g][0] = wasm_v128_and(codes(v, g)[0], wasm_i8x16_const_splat(15));
                w[g][1] = wasm_u8x16_shr(codes(v, g)[0], 4);
            }
            UNROLL for (unsigned t = 0; t < T; t++) {
                const v128_t first = bytes(t, v), second = bytes(t, v + 4);
                UNROLL for (unsigned g = 0; g < all; g++) {
                    sums[g][0][t] = dot(first, w[g][0], sums[g][0][t]);
                    v128_t & other = sums[g][K::halves - 1][t];
                    other = dot(second, w[g][1], other);
                }
            }
        }
    }

    INLINE_MEMBER void relaxed_bytes(Sums & sums, unsigned first) const {
        UNROLL for (unsigned v = 0; v < 8; v++) {
            UNROLL for (unsigned t = 0; t < T; t++) {
                const v128_t z = bytes(t, v + first);
                UNROLL for (unsigned g = 0; g < all; g++) {
                    v128_t & sum = sums[g][half_of<K>(v / 2, 0)][t];
                    sum = dot(codes(v / 2, g)[v % 2], z, sum);
                }
            }
        }
    }
#endif
};

// Reads something of all cache lines of a tile: all at once they come sooner than one by one. An interpreter executes so
// much for each line that a processor does not get to the next one in advance.
template <class K>
INLINE void touch(const Tile<K> * tile) {
    constexpr unsigned line_bytes = 64;
    UNROLL for (unsigned offset = 0; offset < sizeof *tile; offset += line_bytes) {
        static_cast<void>(*reinterpret_cast<const volatile int32_t *>(reinterpret_cast<const char *>(tile) + offset));
    }
}

// Rows of N tiles times T tokens: `count` tiles for each row of tiles, one after the other, and the rows' activations, T for
// each block of columns.
template <class K, unsigned T, unsigned N>
__attribute__((noinline)) void product(
    const Tile<K> * first, unsigned count, const Activations * activations, float * const (&out)[T]) {
    constexpr unsigned all = N * groups;
    v128_t total[all][T];
    UNROLL for (unsigned g = 0; g < all; g++) UNROLL for (unsigned t = 0; t < T; t++) {
        total[g][t] = wasm_f32x4_const_splat(0);
    }
    const Tile<K> * tiles[N];
    UNROLL for (unsigned n = 0; n < N; n++) tiles[n] = first + n * count;
    auto y = reinterpret_cast<const Activations(*)[T]>(activations);
    for (const Tile<K> * end = first + count; tiles[0] != end;) {
        if constexpr (T == 1 && !K::is_super) {
            UNROLL for (unsigned n = 0; n < N; n++) touch(tiles[n] + 1);
        }
        for (unsigned part = 0; part < K::blocks; part++, y++) {
            v128_t sums[all][K::halves][T];
            Block<K, T, N>{tiles, part, *y}.accumulate(sums);
            UNROLL for (unsigned half = 0; half < K::halves; half++) {
                v128_t scale[all], minimum[all];
                UNROLL for (unsigned n = 0; n < N; n++) {
                    load_scales(*tiles[n], K::halves * part + half, scale + n * groups, minimum + n * groups);
                }
                UNROLL for (unsigned t = 0; t < T; t++) {
                    const v128_t unit = splat_word(&(*y)[t].scale);
                    UNROLL for (unsigned g = 0; g < all; g++) {
                        v128_t sum = wasm_f32x4_mul(
                            wasm_f32x4_convert_i32x4(sums[g][half][t]), wasm_f32x4_mul(scale[g], unit));
                        if constexpr (K::has_minimum) {
                            sum = wasm_f32x4_add(sum, wasm_f32x4_mul(minimum[g], splat_word(&(*y)[t].weight[half])));
                        }
                        total[g][t] = wasm_f32x4_add(total[g][t], sum);
                    }
                }
            }
        }
        UNROLL for (unsigned n = 0; n < N; n++) tiles[n]++;
    }
    UNROLL for (unsigned t = 0; t < T; t++) UNROLL for (unsigned g = 0; g < all; g++) {
        wasm_v128_store(out[t] + 4 * g, total[g][t]);
    }
}

}  // namespace kernels
