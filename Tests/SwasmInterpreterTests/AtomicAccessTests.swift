import Testing

@testable import SwasmInterpreter

/// Single-threaded results of the atomic helpers; neighbouring bytes must stay as they are.
struct AtomicAccessTests {
  @Test func width8() {
    let cells = UnsafeMutableRawPointer.allocate(byteCount: 24, alignment: 8)
    defer { cells.deallocate() }
    let p = cells + 8
    func changed(_ start: UInt8, _ body: () -> UInt8, old: UInt8, new: UInt8) {
      cells.initializeMemory(as: UInt8.self, repeating: 0xA5, count: 24)
      p.storeBytes(of: start, as: UInt8.self)
      #expect(body() == old)
      #expect(atomicLoad8(p) == new)
      #expect(cells.load(as: UInt64.self) == 0xA5A5_A5A5_A5A5_A5A5)
      for offset in 9..<24 { #expect(cells.load(fromByteOffset: offset, as: UInt8.self) == 0xA5) }
    }
    for (a, b) in zip(Samples.integers(UInt8.self), Samples.integers(UInt8.self).reversed()) {
      changed(a, { atomicAdd8(p, b) }, old: a, new: a &+ b)
      changed(a, { atomicSub8(p, b) }, old: a, new: a &- b)
      changed(a, { atomicAnd8(p, b) }, old: a, new: a & b)
      changed(a, { atomicOr8(p, b) }, old: a, new: a | b)
      changed(a, { atomicXor8(p, b) }, old: a, new: a ^ b)
      changed(a, { atomicExchange8(p, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange8(p, a, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange8(p, ~a, b) }, old: a, new: a)
      changed(
        a,
        {
          atomicStore8(p, b)
          return b
        }, old: b, new: b)
    }
  }

  @Test func width16() {
    let cells = UnsafeMutableRawPointer.allocate(byteCount: 24, alignment: 8)
    defer { cells.deallocate() }
    let p = cells + 8
    func changed(_ start: UInt16, _ body: () -> UInt16, old: UInt16, new: UInt16) {
      cells.initializeMemory(as: UInt8.self, repeating: 0xA5, count: 24)
      p.storeBytes(of: start, as: UInt16.self)
      #expect(body() == old)
      #expect(atomicLoad16(p) == new)
      #expect(cells.load(as: UInt64.self) == 0xA5A5_A5A5_A5A5_A5A5)
      for offset in 10..<24 { #expect(cells.load(fromByteOffset: offset, as: UInt8.self) == 0xA5) }
    }
    for (a, b) in zip(Samples.integers(UInt16.self), Samples.integers(UInt16.self).reversed()) {
      changed(a, { atomicAdd16(p, b) }, old: a, new: a &+ b)
      changed(a, { atomicSub16(p, b) }, old: a, new: a &- b)
      changed(a, { atomicAnd16(p, b) }, old: a, new: a & b)
      changed(a, { atomicOr16(p, b) }, old: a, new: a | b)
      changed(a, { atomicXor16(p, b) }, old: a, new: a ^ b)
      changed(a, { atomicExchange16(p, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange16(p, a, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange16(p, ~a, b) }, old: a, new: a)
      changed(
        a,
        {
          atomicStore16(p, b)
          return b
        }, old: b, new: b)
    }
  }

  @Test func width32() {
    let cells = UnsafeMutableRawPointer.allocate(byteCount: 24, alignment: 8)
    defer { cells.deallocate() }
    let p = cells + 8
    func changed(_ start: UInt32, _ body: () -> UInt32, old: UInt32, new: UInt32) {
      cells.initializeMemory(as: UInt8.self, repeating: 0xA5, count: 24)
      p.storeBytes(of: start, as: UInt32.self)
      #expect(body() == old)
      #expect(atomicLoad32(p) == new)
      #expect(cells.load(as: UInt64.self) == 0xA5A5_A5A5_A5A5_A5A5)
      for offset in 12..<24 { #expect(cells.load(fromByteOffset: offset, as: UInt8.self) == 0xA5) }
    }
    for (a, b) in zip(Samples.integers(UInt32.self), Samples.integers(UInt32.self).reversed()) {
      changed(a, { atomicAdd32(p, b) }, old: a, new: a &+ b)
      changed(a, { atomicSub32(p, b) }, old: a, new: a &- b)
      changed(a, { atomicAnd32(p, b) }, old: a, new: a & b)
      changed(a, { atomicOr32(p, b) }, old: a, new: a | b)
      changed(a, { atomicXor32(p, b) }, old: a, new: a ^ b)
      changed(a, { atomicExchange32(p, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange32(p, a, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange32(p, ~a, b) }, old: a, new: a)
      changed(
        a,
        {
          atomicStore32(p, b)
          return b
        }, old: b, new: b)
    }
  }

  @Test func width64() {
    let cells = UnsafeMutableRawPointer.allocate(byteCount: 24, alignment: 8)
    defer { cells.deallocate() }
    let p = cells + 8
    func changed(_ start: UInt64, _ body: () -> UInt64, old: UInt64, new: UInt64) {
      cells.initializeMemory(as: UInt8.self, repeating: 0xA5, count: 24)
      p.storeBytes(of: start, as: UInt64.self)
      #expect(body() == old)
      #expect(atomicLoad64(p) == new)
      #expect(cells.load(as: UInt64.self) == 0xA5A5_A5A5_A5A5_A5A5)
      for offset in 16..<24 { #expect(cells.load(fromByteOffset: offset, as: UInt8.self) == 0xA5) }
    }
    for (a, b) in zip(Samples.integers(UInt64.self), Samples.integers(UInt64.self).reversed()) {
      changed(a, { atomicAdd64(p, b) }, old: a, new: a &+ b)
      changed(a, { atomicSub64(p, b) }, old: a, new: a &- b)
      changed(a, { atomicAnd64(p, b) }, old: a, new: a & b)
      changed(a, { atomicOr64(p, b) }, old: a, new: a | b)
      changed(a, { atomicXor64(p, b) }, old: a, new: a ^ b)
      changed(a, { atomicExchange64(p, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange64(p, a, b) }, old: a, new: b)
      changed(a, { atomicCompareExchange64(p, ~a, b) }, old: a, new: a)
      changed(
        a,
        {
          atomicStore64(p, b)
          return b
        }, old: b, new: b)
    }
  }
}
