// Lane-wise comparisons of v128 (specification 4.3.3, 4.3.2): all ones where true. A helper has the name of its
// instruction.

@inline(__always) func i8x16Eq(_ x: V128, _ y: V128) -> V128 { v128(x.u8 .== y.u8) }
@inline(__always) func i8x16Ne(_ x: V128, _ y: V128) -> V128 { v128(x.u8 .!= y.u8) }
@inline(__always) func i8x16LtS(_ x: V128, _ y: V128) -> V128 { v128(x.i8 .< y.i8) }
@inline(__always) func i8x16LtU(_ x: V128, _ y: V128) -> V128 { v128(x.u8 .< y.u8) }
@inline(__always) func i8x16GtS(_ x: V128, _ y: V128) -> V128 { v128(x.i8 .> y.i8) }
@inline(__always) func i8x16GtU(_ x: V128, _ y: V128) -> V128 { v128(x.u8 .> y.u8) }
@inline(__always) func i8x16LeS(_ x: V128, _ y: V128) -> V128 { v128(x.i8 .<= y.i8) }
@inline(__always) func i8x16LeU(_ x: V128, _ y: V128) -> V128 { v128(x.u8 .<= y.u8) }
@inline(__always) func i8x16GeS(_ x: V128, _ y: V128) -> V128 { v128(x.i8 .>= y.i8) }
@inline(__always) func i8x16GeU(_ x: V128, _ y: V128) -> V128 { v128(x.u8 .>= y.u8) }

@inline(__always) func i16x8Eq(_ x: V128, _ y: V128) -> V128 { v128(x.u16 .== y.u16) }
@inline(__always) func i16x8Ne(_ x: V128, _ y: V128) -> V128 { v128(x.u16 .!= y.u16) }
@inline(__always) func i16x8LtS(_ x: V128, _ y: V128) -> V128 { v128(x.i16 .< y.i16) }
@inline(__always) func i16x8LtU(_ x: V128, _ y: V128) -> V128 { v128(x.u16 .< y.u16) }
@inline(__always) func i16x8GtS(_ x: V128, _ y: V128) -> V128 { v128(x.i16 .> y.i16) }
@inline(__always) func i16x8GtU(_ x: V128, _ y: V128) -> V128 { v128(x.u16 .> y.u16) }
@inline(__always) func i16x8LeS(_ x: V128, _ y: V128) -> V128 { v128(x.i16 .<= y.i16) }
@inline(__always) func i16x8LeU(_ x: V128, _ y: V128) -> V128 { v128(x.u16 .<= y.u16) }
@inline(__always) func i16x8GeS(_ x: V128, _ y: V128) -> V128 { v128(x.i16 .>= y.i16) }
@inline(__always) func i16x8GeU(_ x: V128, _ y: V128) -> V128 { v128(x.u16 .>= y.u16) }

@inline(__always) func i32x4Eq(_ x: V128, _ y: V128) -> V128 { v128(x.u32 .== y.u32) }
@inline(__always) func i32x4Ne(_ x: V128, _ y: V128) -> V128 { v128(x.u32 .!= y.u32) }
@inline(__always) func i32x4LtS(_ x: V128, _ y: V128) -> V128 { v128(x.i32 .< y.i32) }
@inline(__always) func i32x4LtU(_ x: V128, _ y: V128) -> V128 { v128(x.u32 .< y.u32) }
@inline(__always) func i32x4GtS(_ x: V128, _ y: V128) -> V128 { v128(x.i32 .> y.i32) }
@inline(__always) func i32x4GtU(_ x: V128, _ y: V128) -> V128 { v128(x.u32 .> y.u32) }
@inline(__always) func i32x4LeS(_ x: V128, _ y: V128) -> V128 { v128(x.i32 .<= y.i32) }
@inline(__always) func i32x4LeU(_ x: V128, _ y: V128) -> V128 { v128(x.u32 .<= y.u32) }
@inline(__always) func i32x4GeS(_ x: V128, _ y: V128) -> V128 { v128(x.i32 .>= y.i32) }
@inline(__always) func i32x4GeU(_ x: V128, _ y: V128) -> V128 { v128(x.u32 .>= y.u32) }

@inline(__always) func i64x2Eq(_ x: V128, _ y: V128) -> V128 { v128(x .== y) }
@inline(__always) func i64x2Ne(_ x: V128, _ y: V128) -> V128 { v128(x .!= y) }
@inline(__always) func i64x2LtS(_ x: V128, _ y: V128) -> V128 { v128(x.i64 .< y.i64) }
@inline(__always) func i64x2GtS(_ x: V128, _ y: V128) -> V128 { v128(x.i64 .> y.i64) }
@inline(__always) func i64x2LeS(_ x: V128, _ y: V128) -> V128 { v128(x.i64 .<= y.i64) }
@inline(__always) func i64x2GeS(_ x: V128, _ y: V128) -> V128 { v128(x.i64 .>= y.i64) }

@inline(__always) func f32x4Eq(_ x: V128, _ y: V128) -> V128 { v128(x.f32 .== y.f32) }
@inline(__always) func f32x4Ne(_ x: V128, _ y: V128) -> V128 { v128(x.f32 .!= y.f32) }
@inline(__always) func f32x4Lt(_ x: V128, _ y: V128) -> V128 { v128(x.f32 .< y.f32) }
@inline(__always) func f32x4Gt(_ x: V128, _ y: V128) -> V128 { v128(x.f32 .> y.f32) }
@inline(__always) func f32x4Le(_ x: V128, _ y: V128) -> V128 { v128(x.f32 .<= y.f32) }
@inline(__always) func f32x4Ge(_ x: V128, _ y: V128) -> V128 { v128(x.f32 .>= y.f32) }

@inline(__always) func f64x2Eq(_ x: V128, _ y: V128) -> V128 { v128(x.f64 .== y.f64) }
@inline(__always) func f64x2Ne(_ x: V128, _ y: V128) -> V128 { v128(x.f64 .!= y.f64) }
@inline(__always) func f64x2Lt(_ x: V128, _ y: V128) -> V128 { v128(x.f64 .< y.f64) }
@inline(__always) func f64x2Gt(_ x: V128, _ y: V128) -> V128 { v128(x.f64 .> y.f64) }
@inline(__always) func f64x2Le(_ x: V128, _ y: V128) -> V128 { v128(x.f64 .<= y.f64) }
@inline(__always) func f64x2Ge(_ x: V128, _ y: V128) -> V128 { v128(x.f64 .>= y.f64) }
