import SwasmSystem
import SwasmTestSupport
import Testing

@testable import Swasm

/// Linear memories that begin with the bytes of a file descriptor.
@Suite struct MemoryImageTests {
  private let engine = SuspensionGuests.engine
  private static let text = """
    (module (import "host" "memory" (memory 3 10))
      (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
      (func (export "store") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
    """
  private let type = MemoryType(limits: Limits(minimum: 3, maximum: 10))

  private func image(_ count: Int = 2 * 65_536 + 100) throws -> MemoryImage {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3 + 1) | 1 }
    return try bytes.withUnsafeBytes { try MemoryImage(copying: $0) }
  }

  private func guest(_ image: MemoryImage, _ store: Store? = nil) throws -> Instance {
    let store = store ?? Store(engine: engine)
    var imports = Imports()
    imports.memory("host", "memory", try Memory(type, image: image, in: store))
    return try store.instantiate(Module(text: Self.text, engine: engine), imports: imports)
  }

  @Test("Each memory begins with the image, and sees its own changes only") func copies() throws {
    let image = try image()
    let guests = try (0..<4).map { _ in try guest(image) }
    for (index, guest) in guests.enumerated() {
      #expect(try guest.run("load", 300) == 101)
      #expect(try guest.run("load", Int32(2 * 65_536 + 99)) != 0)
      #expect(try guest.run("load", Int32(2 * 65_536 + 100)) == 0)
      try guest.run("store", 300, Int32(index))
      try guest.run("store", 70_000, Int32(index))
    }
    for (index, guest) in guests.enumerated() {
      #expect(try guest.run("load", 300) == Int32(index))
      #expect(try guest.run("load", 70_000) == Int32(index))
      #expect(try guest.run("load", 301) == 101)
    }
    #expect(try guest(image).run("load", 300) == 101)
  }

  @Test("It grows, with zeros, and outlives the image") func growth() throws {
    var image: MemoryImage? = try image()
    let guest = try guest(try #require(image))
    image = nil
    #expect(try guest.run("grow", 7) == 3)
    #expect(try guest.run("grow", 1) == -1)
    #expect(try guest.run("load", 300) == 101)
    #expect(try guest.run("load", Int32(10 * 65_536 - 1)) == 0)
    #expect(guest.store.memoryBytesInUse == 10 * 65_536)
  }

  @Test("The next memory at the same place shows nothing of it") func reuse() throws {
    let image = try image()
    for _ in 0..<50 {
      do {
        let guest = try guest(image)
        try guest.run("store", 0, 99)
      }
      let memory = try Memory(type, in: Store(engine: engine))
      #expect(try memory.bytes(at: 0, count: 3 * 65_536).allSatisfy { $0 == 0 })
    }
  }

  @Test("An image that has no room, or a memory that is shared, is refused") func refusals() throws {
    let store = Store(engine: engine)
    let large = try image(3 * 65_536 + 1)
    #expect(trapCode { _ = try Memory(type, image: large, in: store) } == .argumentMismatch)
    let shared = MemoryType(limits: Limits(minimum: 4, maximum: 4), isShared: true)
    #expect(trapCode { _ = try Memory(shared, image: large, in: store) } == .argumentMismatch)
    let exact = try image(3 * 65_536)
    #expect(try Memory(type, image: exact, in: store).load(UInt8.self, at: 3 * 65_536 - 1) != 0)
    let empty = try image(0)
    #expect(try Memory(type, image: empty, in: store).load(UInt8.self, at: 0) == 0)
    #expect(store.memoryBytesInUse == 6 * 65_536)
    var limits = StoreLimits()
    limits.memoryBytes = 2 * 65_536
    let small = Store(engine: engine, limits: limits)
    #expect(trapCode { _ = try Memory(type, image: exact, in: small) } == .memoryLimit)
  }

  @Test("Bytes that nobody writes to are there once") func sharing() async throws {
    await #expect(processExitsWith: .success) {
      let bytes = [UInt8](repeating: 7, count: 16 << 20)
      let image = try bytes.withUnsafeBytes { try MemoryImage(copying: $0) }
      let engine = Engine()
      let type = MemoryType(limits: Limits(minimum: 256, maximum: 256))
      let memories = try (0..<40).map { _ in try Memory(type, image: image, in: Store(engine: engine)) }
      let before = try residentBytes()
      for memory in memories {
        try memory.withMutableBytes(at: 0, count: 16 << 20) { $0[1 << 20] = 1 }
      }
      // One page each, and some page tables, not 40 times 16 MiB.
      guard try residentBytes() - before < 16 << 20 else { throw Trap(.memoryLimit) }
    }
  }
}
