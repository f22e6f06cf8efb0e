/// Where an operation's fields lie: after the 8-byte head first the 16-bit fields (the destination slot before the
/// operands), then the 32-bit, then the 64-bit ones; padded to 8 bytes.
public struct OperationLayout: Sendable {
  public let count16: Int
  public let count32: Int
  public let count64: Int

  @inlinable @inline(__always) public init(count16: Int, count32: Int, count64: Int) {
    self.count16 = count16
    self.count32 = count32
    self.count64 = count64
  }

  /// Bytes from the head to the first field of each width, whether there is one or not.
  @inlinable @inline(__always) public static var start16: Int { 8 }
  /// Of an operation that has a destination, it is the first field.
  @inlinable @inline(__always) public static var destinationOffset: Int { start16 }
  @inlinable @inline(__always) public var start32: Int { OperationLayout.start16 + 2 * count16 }
  @inlinable @inline(__always) public var start64: Int { start32 + 4 * count32 }
  /// Bytes of the operation, its head included.
  @inlinable @inline(__always) public var size: Int { (start64 + 8 * count64 + 7) & ~7 }
}

extension Operation {
  public var layout: OperationLayout {
    let digits = operationLayouts.utf8Start + 3 * Int(rawValue)
    return OperationLayout(
      count16: Int(digits[0]) - 48, count32: Int(digits[1]) - 48, count64: Int(digits[2]) - 48)
  }

  /// The address of the handler: what stands in the code stream.
  public var address: UInt { operationAddresses[Int(rawValue)] }

  /// Whether a table of branches follows.
  public var hasTable: Bool {
    let last = fused?.steps.last?.operation ?? self
    return last == .brTable_s || last == .brTable_a
  }

  /// Of an operation with a table, bytes from the head to the field that holds the number of the table's last entry.
  public var tableLastOffset: Int { layout.start64 - 4 }

  /// The operation whose handler is at an address; `nil` for those of the runtime.
  public init?(address: UInt) {
    guard let operation = operationsByAddress[address] else { return nil }
    self = operation
  }
}

private let operationsByAddress: [UInt: Operation] = Dictionary(
  Operation.allCases.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })

/// By number. Immutable after its creation; never freed.
nonisolated(unsafe) public let operationAddresses: UnsafePointer<UInt> = UnsafePointer(makeOperationAddresses())

/// Handlers' addresses, one after the other.
struct AddressTable {
  let addresses: UnsafeMutablePointer<UInt>
  private var count = 0

  init(capacity: Int) { addresses = .allocate(capacity: capacity) }

  @inline(never) mutating func add(_ handler: @escaping Handler) {
    addresses[count] = address(of: handler)
    count += 1
  }
}
