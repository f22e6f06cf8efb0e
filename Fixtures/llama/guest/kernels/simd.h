// Small operations on vectors that all kernels share.
#pragma once

#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>

#define INLINE static inline __attribute__((always_inline))
#define INLINE_MEMBER inline __attribute__((always_inline))
#define UNROLL _Pragma("unroll")

namespace kernels {

// Four halves as floats, times 2^-112. Exact for all that are finite; denormal halves become denormal floats.
INLINE v128_t halves(const uint16_t * data) {
    return wasm_v128_and(wasm_i32x4_shl(wasm_i32x4_load16x4(data), 13), wasm_i32x4_const_splat((int32_t) 0x8FFFE000));
}

// A half as a float, infinities and NaNs included.
INLINE float half_to_float(uint16_t bits) {
    const uint32_t sign = (uint32_t) (bits & 0x8000) << 16;
    const uint32_t exponent = bits & 0x7C00;
    union {
        uint32_t bits;
        float value;
    } result = {(uint32_t) (bits & 0x7FFF) << 13 | sign};
    if (exponent == 0x7C00) {
        result.bits |= 0x7F800000;
        return result.value;
    }
    return result.value * 0x1p112f;
}

// The same in lanes, infinities and NaNs included.
INLINE v128_t widen_halves(const uint16_t * data) {
    const v128_t bits = halves(data);
    const v128_t top = wasm_i32x4_const_splat(0x0F800000);
    const v128_t is_special = wasm_i32x4_eq(wasm_v128_and(bits, top), top);
    const v128_t value = wasm_f32x4_mul(bits, wasm_f32x4_const_splat(0x1p112f));
    return wasm_v128_or(value, wasm_v128_and(is_special, wasm_i32x4_const_splat(0x7F800000)));
}

// Four floats rounded to halves, to nearest, ties to even, as ggml does it: a NaN becomes 0x7E00 with its sign. The
// halves are the low 16 bits of the lanes.
INLINE v128_t round_to_halves(v128_t x) {
    const v128_t size = wasm_v128_and(x, wasm_i32x4_const_splat(0x7FFFFFFF));
    const v128_t sign = wasm_v128_and(wasm_u32x4_shr(x, 16), wasm_i32x4_const_splat(0x8000));
    // Rounded up by carry; what is too large becomes infinity.
    const v128_t odd = wasm_v128_and(wasm_u32x4_shr(size, 13), wasm_i32x4_const_splat(1));
    const v128_t carried = wasm_i32x4_add(wasm_i32x4_add(size, odd), wasm_i32x4_const_splat(0x0FFF - 0x38000000));
    const v128_t normal = wasm_i32x4_min(wasm_i32x4_shr(carried, 13), wasm_i32x4_const_splat(0x7C00));
    // A unit of 0.5 is the smallest denormal half.
    const v128_t denormal = wasm_i32x4_sub(
        wasm_f32x4_add(size, wasm_f32x4_const_splat(0.5f)), wasm_i32x4_const_splat(0x3F000000));
    const v128_t is_small = wasm_i32x4_lt(size, wasm_i32x4_const_splat(0x38800000));
    const v128_t value = wasm_v128_bitselect(denormal, normal, is_small);
    const v128_t is_nan = wasm_i32x4_gt(size, wasm_i32x4_const_splat(0x7F800000));
    return wasm_v128_or(sign, wasm_v128_bitselect(wasm_i32x4_const_splat(0x7E00), value, is_nan));
}

// e^x 2^BIAS where that is below 2^127; 0 where x < -87; NaN of a NaN. The relative error is below 2.5e-7.
template <int BIAS = 0>
INLINE v128_t exponential(v128_t x) {
    // Of this sum, the low bits are the exponent's.
    const v128_t shift = wasm_f32x4_const_splat(0x1.8p23f + 127 + BIAS);
    const v128_t shifted = wasm_f32x4_add(wasm_f32x4_mul(x, wasm_f32x4_const_splat(0x1.715476p0f)), shift);
    const v128_t scale = wasm_i32x4_shl(shifted, 23);
    const v128_t n = wasm_f32x4_sub(shifted, shift);
    // ln 2 in two parts, the first of few bits.
    v128_t r = wasm_f32x4_sub(x, wasm_f32x4_mul(n, wasm_f32x4_const_splat(0x1.63p-1f)));
    r = wasm_f32x4_add(r, wasm_f32x4_mul(n, wasm_f32x4_const_splat(0x1.bd0106p-13f)));
    // 1 + r + r^2 (...), minimax of the relative error for |r| < ln 2 / 2.
    v128_t p = wasm_f32x4_const_splat(0x1.106252p-7f);
    p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_const_splat(0x1.572a64p-5f));
    p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_const_splat(0x1.5557b0p-3f));
    p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_const_splat(0x1.fffdfcp-2f));
    p = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_mul(p, r), r), r);
    p = wasm_f32x4_add(p, wasm_f32x4_const_splat(1));
    return wasm_v128_andnot(wasm_f32x4_mul(p, scale), wasm_f32x4_lt(x, wasm_f32x4_const_splat(-87)));
}

// tanh of 4 lanes. The relative error is below 4e-7.
INLINE v128_t hyperbolic_tangent(v128_t x) {
    const v128_t one = wasm_f32x4_const_splat(1);
    const v128_t size = wasm_f32x4_abs(x);
    const v128_t e = exponential(wasm_f32x4_mul(size, wasm_f32x4_const_splat(-2)));
    const v128_t large = wasm_f32x4_div(wasm_f32x4_sub(one, e), wasm_f32x4_add(one, e));
    // x + x^3 (...), minimax of the relative error for |x| < 0.56.
    const v128_t square = wasm_f32x4_mul(x, x);
    v128_t p = wasm_f32x4_const_splat(0x1.0aa144p-6f);
    p = wasm_f32x4_add(wasm_f32x4_mul(p, square), wasm_f32x4_const_splat(-0x1.aeca8cp-5f));
    p = wasm_f32x4_add(wasm_f32x4_mul(p, square), wasm_f32x4_const_splat(0x1.10c81ep-3f));
    p = wasm_f32x4_add(wasm_f32x4_mul(p, square), wasm_f32x4_const_splat(-0x1.55542cp-2f));
    const v128_t small = wasm_f32x4_add(size, wasm_f32x4_mul(wasm_f32x4_mul(size, square), p));
    const v128_t is_small = wasm_f32x4_lt(size, wasm_f32x4_const_splat(0.56f));
    const v128_t result = wasm_v128_bitselect(small, large, is_small);
    return wasm_v128_bitselect(x, result, wasm_i32x4_const_splat((int32_t) 0x80000000));
}

INLINE float sum_lanes(v128_t x) {
    const v128_t pairs = wasm_f32x4_add(x, wasm_i32x4_shuffle(x, x, 2, 3, 0, 1));
    return wasm_f32x4_extract_lane(pairs, 0) + wasm_f32x4_extract_lane(pairs, 1);
}

INLINE float largest_lane(v128_t x) {
    x = wasm_f32x4_pmax(x, wasm_i32x4_shuffle(x, x, 2, 3, 0, 1));
    x = wasm_f32x4_pmax(x, wasm_i32x4_shuffle(x, x, 1, 0, 3, 2));
    return wasm_f32x4_extract_lane(x, 0);
}

// The sums of four vectors.
INLINE v128_t sums_of(v128_t a, v128_t b, v128_t c, v128_t d) {
    const v128_t x = wasm_f32x4_add(wasm_i32x4_shuffle(a, b, 0, 4, 2, 6), wasm_i32x4_shuffle(a, b, 1, 5, 3, 7));
    const v128_t y = wasm_f32x4_add(wasm_i32x4_shuffle(c, d, 0, 4, 2, 6), wasm_i32x4_shuffle(c, d, 1, 5, 3, 7));
    return wasm_f32x4_add(wasm_i32x4_shuffle(x, y, 0, 1, 4, 5), wasm_i32x4_shuffle(x, y, 2, 3, 6, 7));
}

// The last one to three floats of a row, zeros after them.
INLINE v128_t load_rest(const float * data, size_t count) {
    float lanes[4] = {0, 0, 0, 0};
    for (size_t index = 0; index < count; index++) lanes[index] = data[index];
    return wasm_v128_load(lanes);
}

INLINE void store_rest(float * data, v128_t x, size_t count) {
    float lanes[4];
    wasm_v128_store(lanes, x);
    for (size_t index = 0; index < count; index++) data[index] = lanes[index];
}

}  // namespace kernels
