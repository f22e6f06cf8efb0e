// Bulk operations are paid by size (Docs/Fuel.md).

/// What a bulk operation returns in place of the fuel left when it has trapped.
public let rangeTrapped = Int.min

/// Bytes that are paid for and worked on at once.
public let bulkChunkBytes = 65_536

/// Units for a number of bytes that is not 0.
@inlinable @inline(__always) public func unitsForBytes(_ count: Int, _ ctx: ContextPointer) -> Int {
  (count &- 1) / ctx.pointee.bytesPerUnit &+ 1
}

/// Works on a range of `count` bytes chunk by chunk, each of which is paid first; goes on where it was left before.
/// `perform` gets the chunk's offset and length; chunks go downwards if `isDownwards`.
///
/// - Returns: The fuel left; where it did not suffice, the units needed as a negative number, the fuel left being in
///   `exitFuel`.
@inlinable @inline(__always) public func performInChunks(
  _ count: Int, isDownwards: Bool = false, _ fuel: Int, _ ctx: ContextPointer, _ perform: (Int, Int) -> Void
) -> Int {
  var left = fuel
  var done = ctx.pointee.bulkDone
  while done < count {
    let chunk = min(count &- done, bulkChunkBytes)
    let cost = unitsForBytes(chunk, ctx)
    if left < cost {
      ctx.pointee.bulkDone = done
      ctx.pointee.exitFuel = left
      return -cost
    }
    left = left &- cost
    perform(isDownwards ? count &- done &- chunk : done, chunk)
    done = done &+ chunk
  }
  ctx.pointee.bulkDone = 0
  return left
}

/// Pays for `count` bytes at once; returns what `performInChunks` returns.
@inlinable @inline(__always) public func payForBytes(_ count: Int, _ fuel: Int, _ ctx: ContextPointer) -> Int {
  guard count > 0 else { return fuel }
  let cost = unitsForBytes(count, ctx)
  if fuel < cost {
    ctx.pointee.exitFuel = fuel
    return -cost
  }
  return fuel &- cost
}
