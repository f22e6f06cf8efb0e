import Testing

@testable import Swasm

/// Threat 16: work that takes long is in proportion to what was paid, and can be left in the middle. How long it takes is
/// measured by `.ci/fuel-time`.
@Suite struct WorkTests {
  private static let text = """
    (module
      (type $node (struct (field (ref null $node)) (field i64)))
      (type $bytes (array (mut i8))) (type $functions (array (mut funcref)))
      (type $wide (struct (field v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
      (table $t 0 20000000 anyref)
      (global $kept (mut (ref null $node)) (ref.null $node))
      (global $array (mut (ref null $bytes)) (ref.null $bytes))
      (func $f) (table $functions 10 funcref) (elem $elements func $f $f $f $f)
      (data $data "some bytes")
      \(HeapTests.listFunctions)
      (func (export "waste") (param $n i32)
        (loop $l (drop (struct.new_default $wide))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      (func (export "array") (param $n i32) (result i32)
        (global.set $array (array.new $bytes (i32.const 7) (local.get $n)))
        (i32.add
          (array.get_u $bytes (global.get $array) (i32.const 0))
          (array.get_u $bytes (global.get $array) (i32.sub (local.get $n) (i32.const 1)))))
      (func (export "zeros") (param $n i32) (result i32) (local $sum i32)
        (global.set $array (array.new_default $bytes (local.get $n)))
        (loop $l
          (local.set $n (i32.sub (local.get $n) (i32.const 4096)))
          (local.set $sum (i32.add (local.get $sum) (array.get_u $bytes (global.get $array) (local.get $n))))
          (br_if $l (i32.gt_u (local.get $n) (i32.const 4096))))
        (local.get $sum))
      (func (export "grow") (param $n i32) (result i32)
        (table.grow $t (ref.i31 (i32.const 5)) (local.get $n)))
      (func (export "entry") (param $n i32) (result i32)
        (i31.get_u (ref.cast (ref i31) (table.get $t (local.get $n)))))
      (func (export "init") (table.init $functions $elements (i32.const 0) (i32.const 3) (i32.const 1))))
    """

  private func instance(memoryBytes: Int = 1 << 30) throws -> Instance {
    let store = Store(engine: SuspensionGuests.engine, limits: StoreLimits(memoryBytes: memoryBytes))
    return try store.instantiate(try Module(text: Self.text, engine: SuspensionGuests.engine))
  }

  private func sum(_ instance: Instance) throws -> Int64? {
    guard case .i64(let sum)? = try instance.function("sum")?.call().first else { return nil }
    return sum
  }

  /// Calls under deadlines that are over soon, until it has returned; how often it was left in the middle of an operation.
  private func sliced(_ instance: Instance, _ name: String, _ argument: Int32, between: () throws -> Void = {}) throws
    -> (result: Int32, suspensions: Int)
  {
    let store = instance.store
    var suspensions = 0
    store.setDeadline(.microseconds(300))
    var call = try #require(instance.function(name)).callResumable([.i32(argument)])
    while true {
      switch consume call {
      case .finished(let results):
        store.setDeadline(nil)
        guard case .i32(let result)? = results.first else { throw Trap(.unreachable) }
        return (result, suspensions)
      case .suspended(let suspended):
        suspensions += 1
        store.setDeadline(nil)
        try between()
        store.setDeadline(.microseconds(300))
        call = try suspended.resume()
      }
    }
  }

  @Test("Large arrays are made in parts, with the results and the fuel of one that is not left")
  func arrays() throws {
    for (name, expected) in [("array", 14), ("zeros", 0)] as [(String, Int32)] {
      let whole = try instance()
      #expect(try whole.run(name, 200_000_000) == expected)
      let parts = try instance()
      // What is freed leaves its bytes behind.
      try parts.run("array", 1_000_000)
      let before = parts.store.fuelConsumed
      let stack = parts.store.stackPosition.top
      let (result, suspensions) = try sliced(parts, name, 200_000_000) { parts.store.heap.collect(stack) }
      #expect(result == expected)
      #expect(suspensions > 5)
      #expect(parts.store.fuelConsumed - before == whole.store.fuelConsumed)
    }
  }

  @Test("An array whose segment is dropped before it is whole") func droppedSegment() throws {
    let text = """
      (module (type $bytes (array i8)) (global $kept (mut (ref null $bytes)) (ref.null $bytes))
        (data $d "\(String(repeating: "a", count: 4_000_000))")
        (func (export "run") (param i32) (result i32)
          (global.set $kept (array.new_data $bytes $d (i32.const 0) (local.get 0))) (i32.const 1))
        (func (export "drop") (data.drop $d)))
      """
    let store = Store(engine: SuspensionGuests.engine)
    let instance = try store.instantiate(try Module(text: text, engine: SuspensionGuests.engine))
    var wasDropped = false
    let code = trapCode {
      store.setDeadline(.microseconds(50))
      var call = try #require(instance.function("run")).callResumable([.i32(4_000_000)])
      while case .suspended(let suspended) = consume call {
        store.setDeadline(nil)
        // Once it has been paid.
        if !wasDropped, store.fuelConsumed > 200_000 {
          _ = try instance.function("drop")?.call()
          wasDropped = true
        }
        store.setDeadline(.microseconds(50))
        call = try suspended.resume()
      }
    }
    #expect(wasDropped, "the array was whole before the first deadline")
    #expect(code == .memoryOutOfBounds)
  }

  @Test("A table that grows is filled in parts; another call may grow it meanwhile") func tables() throws {
    let instance = try instance()
    let fuel = instance.store.fuelConsumed
    #expect(try instance.run("grow", 3_000_000) == 0)
    let cost = instance.store.fuelConsumed - fuel
    var others = 0
    let before = instance.store.fuelConsumed
    let (size, suspensions) = try sliced(instance, "grow", 3_000_000) {
      if others < 2 { _ = try instance.run("grow", 1) }
      others += 1
    }
    #expect(suspensions > 2)
    #expect(size == 3_000_000 + Int32(min(others, 2)))
    for index in [0, 2_999_999, 3_000_000, 3_000_001, size, size + 2_999_999] {
      #expect(try instance.run("entry", index) == 5)
    }
    #expect(instance.trap("entry", size + 3_000_000) == .tableOutOfBounds)
    // The instruction was paid once.
    #expect(instance.store.fuelConsumed - before < 2 * cost)
  }

  @Test("A collection that is interrupted changes nothing, and is made up for") func interruptedCollections() throws {
    let instance = try instance()
    let (store, heap) = (instance.store, instance.store.heap)
    try instance.run("keep", 200_000)
    try instance.run("waste", 10_000)
    let used = store.memoryBytesInUse
    store.setDeadline(.zero)
    #expect(!heap.collect(store.stackTop))
    #expect(store.memoryBytesInUse == used)
    store.setDeadline(nil)
    #expect(try sum(instance) == 200_000 * 200_001 / 2)
    #expect(heap.collect(store.stackTop))
    #expect(store.memoryBytesInUse < used)
    #expect(try sum(instance) == 200_000 * 200_001 / 2)
  }

  @Test("Objects can be made while a sweep is not done") func interruptedSweeps() throws {
    let instance = try instance()
    let (store, heap) = (instance.store, instance.store.heap)
    try instance.run("waste", 30_000)
    try instance.run("keep", 200_000)
    try instance.run("array", 50_000_000)
    try instance.run("array", 1)
    store.heap.collect(store.stackTop)
    try instance.run("waste", 30_000)
    // Nothing is marked: all of it is dead.
    heap.state.pointee.allocatedBytes = 0
    #expect(heap.markReachable(store.stackTop))
    heap.beginSweep()
    store.setDeadline(.zero)
    #expect(!heap.sweep())
    #expect(heap.state.pointee.unsweptBlocks > 0)
    let typeID = instance.module.typeIDs[1]
    var objects: [HeapObject] = []
    for count in [10, 3000, 100_000, 7, 2_000_000, 9000] as [UInt32] {
      let object = try #require(heap.makeArray(typeID, count: count, stackEnd: store.stackTop))
      object.contents.initializeMemory(as: UInt8.self, repeating: UInt8(objects.count + 1), count: Int(count))
      objects.append(object)
    }
    store.setDeadline(nil)
    #expect(heap.sweep())
    #expect(try sum(instance) == 200_000 * 200_001 / 2)
    for (index, object) in objects.enumerated() {
      let bytes = UnsafeRawBufferPointer(start: object.contents, count: Int(object.count))
      #expect(bytes.allSatisfy { $0 == UInt8(index + 1) })
    }
    // Nothing refers to them.
    let used = store.memoryBytesInUse
    #expect(heap.collect(store.stackTop))
    #expect(store.memoryBytesInUse < used)
    #expect(try sum(instance) == 200_000 * 200_001 / 2)
  }

  @Test("A full heap gives one object to a guest that has to end") func overdraft() throws {
    let instance = try instance(memoryBytes: 8 << 20)
    let (store, heap) = (instance.store, instance.store.heap)
    #expect(instance.trap("keep", -1) == .memoryLimit)
    store.setDeadline(.zero)
    // As after some allocations.
    heap.state.pointee.allocatedBytes = 4 << 20
    let typeID = instance.module.typeIDs[3]
    #expect(heap.makeDefaultStructure(typeID, stackEnd: store.stackTop) != nil)
    #expect(store.memoryBytesInUse <= store.limits.memoryBytes + GuestHeap.spareBlocks * GuestHeap.blockBytes)
    #expect(heap.makeArray(instance.module.typeIDs[1], count: 100_000, stackEnd: store.stackTop) == nil)
  }

  @Test("Collections are as rare as what they look at is large") func pacing() throws {
    let instance = try instance()
    try instance.run("waste", 170_000)
    // Every 4 MiB of 40 MB.
    #expect((8...12).contains(instance.store.heap.collectionCount))
    try instance.run("grow", 9_000_000)
    let before = instance.store.heap.collectionCount
    try instance.run("waste", 170_000)
    #expect((1...3).contains(instance.store.heap.collectionCount - before))
  }

  @Test("Element segments of functions are not copied to be used") func segments() throws {
    let instance = try instance()
    _ = try instance.function("init")?.call()
    #expect(instance.storage.elementCount(0) == 4)
    #expect(instance.storage.allElements { _, _ in false })
  }

  @Test("Slices become short when units take long, and long again") func slices() {
    let (handle, epoch) = (InterruptHandle(), EpochCounter())
    defer { withExtendedLifetime((handle, epoch)) {} }
    var meter = Meter(handle, epoch)
    meter.look(at: 1_000_000_000)
    let longest = 50_000
    for step in 1...20 { meter.look(at: 1_000_000_000 + UInt64(step) * 10_000) }
    #expect(meter.sliceUnits == longest)
    meter.look(at: 1_010_000_000)
    meter.look(at: 1_020_000_000)
    #expect(meter.sliceUnits == longest / 16)
    for step in 1...20 { meter.look(at: 1_020_000_000 + UInt64(step) * 10_000) }
    #expect(meter.sliceUnits == longest)
  }
}
