import Swasm
import Testing

/// The host can make no memory or table that a module could not declare.
@Suite struct SizeOfTypeTests {
  private let store = Store(engine: Engine(), limits: StoreLimits(memoryBytes: 16 << 30))

  private func code(_ body: () throws -> Void) -> Trap.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Trap)?.code
    }
  }

  private func memory(
    _ minimum: UInt64, _ maximum: UInt64? = nil, _ address: AddressType = .i32, isShared: Bool = false,
    pageSize: Int = 65_536
  ) -> MemoryType {
    MemoryType(
      limits: Limits(minimum: minimum, maximum: maximum), addressType: address, isShared: isShared, pageSize: pageSize)
  }

  @Test("escape-27: memories of more pages than their addresses reach", arguments: [false, true])
  func memories(isShared: Bool) {
    let wrong = [
      memory(65_540, 65_540, isShared: isShared), memory(1, 65_537, isShared: isShared),
      memory(1 << 32, 1 << 32, isShared: isShared, pageSize: 1), memory(0, 1 << 32, isShared: isShared, pageSize: 1),
      memory(2, 1, isShared: isShared), memory(0, .max, .i64, isShared: isShared),
      memory(0, 1, isShared: isShared, pageSize: 4096), memory(0, 1, isShared: isShared, pageSize: 0),
      memory(0, 1, isShared: isShared, pageSize: -1),
    ]
    for type in wrong {
      #expect(code { _ = try Memory(type, in: store) } == .argumentMismatch, "\(type)")
      if isShared {
        #expect(code { _ = try SharedMemory(type, engine: store.engine) } == .argumentMismatch, "\(type)")
      }
    }
    for type in [
      memory(1, 65_536, isShared: isShared), memory(1, UInt64(UInt32.max), isShared: isShared, pageSize: 1),
      memory(1, 1 << 48, .i64, isShared: isShared), memory(1, .max, .i64, isShared: isShared, pageSize: 1),
    ] {
      #expect(code { _ = try Memory(type, in: store) } == nil, "\(type)")
    }
    #expect(code { _ = try Memory(memory(65_540), in: store) } == .argumentMismatch)
  }

  @Test("field-05: the host's growth ends at the same size")
  func growth() throws {
    let memory = try Memory(memory(1, pageSize: 1), in: store)
    #expect(memory.grow(pages: UInt64(UInt32.max)) == nil)
    #expect(memory.grow(pages: UInt64(UInt32.max) - 1) == 1)
    #expect(memory.grow(pages: 1) == nil)
    #expect(memory.pageCount == UInt64(UInt32.max))
  }

  @Test("Tables of more elements than their addresses reach")
  func tables() {
    func type(_ minimum: UInt64, _ maximum: UInt64?) -> TableType {
      TableType(limits: Limits(minimum: minimum, maximum: maximum), elementType: .funcref)
    }
    #expect(code { _ = try Table(type(1, 1 << 32), in: store) } == .argumentMismatch)
    #expect(code { _ = try Table(type(1 << 32, nil), in: store) } == .argumentMismatch)
    #expect(code { _ = try Table(type(1, (1 << 32) - 1), in: store) } == nil)
  }
}
