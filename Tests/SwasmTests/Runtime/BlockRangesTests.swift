import SwasmInterpreter
import Testing

@testable import Swasm

/// Where guests' words may point to.
@Suite struct BlockRangesTests {
  private func isZero(_ block: UnsafeMutableRawPointer, _ count: Int) -> Bool {
    UnsafeRawBufferPointer(start: block, count: count).allSatisfy { $0 == 0 }
  }

  @Test("Blocks are zeroed, aligned and apart, in few ranges") func blocks() throws {
    let ranges = BlockRanges()
    var taken: [(UnsafeMutableRawPointer, Int)] = []
    for index in 0..<2000 {
      let size = 1 + index * 7919 % 5000
      let block = try #require(ranges.take(size))
      #expect(UInt(bitPattern: block) % 16 == 0)
      #expect(isZero(block, size))
      block.initializeMemory(as: UInt8.self, repeating: UInt8(index % 251 + 1), count: size)
      taken.append((block, size))
    }
    for (index, (block, size)) in taken.enumerated() {
      let bytes = UnsafeRawBufferPointer(start: block, count: size)
      #expect(bytes.allSatisfy { $0 == UInt8(index % 251 + 1) })
    }
    #expect(ranges.addresses.count <= 16)
    for (block, size) in taken {
      #expect(ranges.addresses.contains { $0.contains(block) && block + size <= $0.upperBound })
    }
  }

  @Test("What is given back in any order is zeroed and used again") func reuse() throws {
    for order in 0..<3 {
      let ranges = BlockRanges()
      let sizes = [4000, 96, 96, 4000, 96, 1 << 20, 96]
      for _ in 0..<200 {
        var blocks = try sizes.map { size in (try #require(ranges.take(size)), size) }
        for (block, size) in blocks {
          #expect(isZero(block, size))
          block.initializeMemory(as: UInt8.self, repeating: 0xFF, count: size)
        }
        if order == 0 { blocks.reverse() }
        if order == 1 { blocks.swapAt(0, 5) }
        for (block, size) in blocks { ranges.giveBack(block, size) }
      }
      #expect(ranges.addresses.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) } <= 8 << 20)
      #expect(ranges.addresses.count <= 8)
    }
  }

  @Test("An instance may be let go of after its store and its engine", arguments: 0..<20) func outlives(round: Int)
    throws
  {
    var storage: InstanceStorage?
    do {
      let engine = Engine()
      let module = try Module(
        text: """
          (module (memory 4) (table 5 funcref) (table 2000 externref) (tag (param i32))
            (elem (i32.const 0) func $f) (func $f (export "f")))
          """, engine: engine)
      let instance = try Store(engine: engine).instantiate(module)
      _ = try instance.function("f")?.call()
      storage = instance.storage
    }
    // What takes the place of the engine and the store.
    let junk = (0..<200).map { size in [UInt64](repeating: 0x4141_4141_4141_4141, count: size + round) }
    #expect(junk.count == 200 && storage != nil)
    storage = nil
  }

  @Test("Instances that fail in any step give their block back once") func failures() throws {
    let engine = SuspensionGuests.engine
    let store = Store(engine: engine)
    let texts = [
      "(module (import \"a\" \"b\" (func)) (func $f) (table 10 funcref))",
      "(module (table 10 funcref) (memory 65536) (func $f))",
      "(module (table 10 funcref) (table 5000 funcref) (elem (i32.const 9) func $f $f) (func $f))",
      "(module (table 10 funcref) (func $f unreachable) (start $f))",
    ]
    for _ in 0..<500 {
      for text in texts {
        #expect(throws: (any Error).self) { try store.instantiate(Module(text: text, engine: engine)) }
      }
    }
    let used = store.blocks.addresses.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) }
    #expect(used <= 64 << 10 && store.memoryBytesInUse == 0)
  }

  @Test("Every address that a word of a guest holds is in one of the store's ranges") func addresses() throws {
    let engine = SuspensionGuests.engine
    let store = Store(engine: engine)
    let exporting = try store.instantiate(
      Module(text: "(module (func (export \"f\") (result i32) (i32.const 1)))", engine: engine))
    var instances: [Instance] = []
    for _ in 0..<100 {
      var imports = Imports()
      imports.instance("A", exporting)
      imports.function("host", "f") { (_: borrowing Caller) in Int32(2) }
      instances.append(
        try store.instantiate(
          Module(
            text: """
              (module (import "A" "f" (func $a (result i32))) (import "host" "f" (func $h (result i32)))
                (type $box (struct (field (ref null func)) (field (ref null $box))))
                (tag $t (param funcref))
                (table $t (export "functions") 3 funcref)
                (table $o (export "objects") 3 anyref)
                (table $e (export "exceptions") 1 exnref)
                (elem (table $t) (i32.const 0) func $a $h $own)
                (func $own)
                (func (export "fill")
                  (table.set $o (i32.const 0) (struct.new $box (ref.func $own) (struct.new_default $box)))
                  (table.set $o (i32.const 1) (struct.new_default $box))
                  (table.set $e (i32.const 0)
                    (block $h (result exnref) (try_table (catch_all_ref $h) (throw $t (ref.func $h))) unreachable))))
              """, engine: engine), imports: imports))
    }
    let made = try Function(FunctionType(results: [.i32]), in: store) { _, _ in }
    for instance in instances {
      _ = try instance.function("fill")?.call()
      try instance.table("functions")?.set(2, to: .function(made))
    }
    let ranges = store.addressRanges
    #expect(ranges.count <= 12)
    var count = 0
    func check(_ bits: UInt64) {
      guard bits != 0, let address = UnsafeMutableRawPointer(bitPattern: UInt(bits)) else { return }
      count += 1
      #expect(ranges.contains { $0.contains(address) })
    }
    for instance in instances {
      for name in ["functions", "objects", "exceptions"] {
        let table = try #require(instance.table(name)).storage
        for index in 0..<table.count { check(table.elements[index]) }
      }
      let exceptions = try #require(instance.table("exceptions")).storage
      let exception = try #require(ReferenceBits.object(exceptions.elements[0]))
      #expect(store.tags.indices.contains(exception.tag))
      check(exception.payload[0])
      let objects = try #require(instance.table("objects")).storage
      let object = try #require(ReferenceBits.object(objects.elements[0]))
      check(object.contents.load(as: UInt64.self))
      check(object.contents.load(fromByteOffset: 8, as: UInt64.self))
    }
    #expect(count == 100 * 9)
  }
}
