extension OperationFamily {
  /// The operation that takes its operands from the places that `key` names: base-3 digits, first operand lowest, 0 =
  /// slot, 1 = accumulator, 2 = immediate. `nil` when there is none.
  @inlinable public func operation(key: Int) -> Operation? {
    guard key >= 0, key < familyKeyCount else { return nil }
    let number = familyOperations[familyKeyCount * Int(rawValue) + key]
    return number == .max ? nil : Operation(rawValue: number)
  }
}

/// Three operands, three places each.
@inlinable public var familyKeyCount: Int { 27 }

/// By family and key the operation's number; `UInt16.max` where there is none.
public let familyOperations: [UInt16] = {
  var operations = [UInt16](repeating: .max, count: familyKeyCount * OperationFamily.allCases.count)
  var index = 0
  var next = familyVariants.makeIterator()
  while var keys = next.next() {
    while keys != 0, let number = next.next() {
      operations[index + keys.trailingZeroBitCount] = UInt16(exactly: number) ?? .max
      keys &= keys - 1
    }
    index += familyKeyCount
  }
  return operations
}()
