/// What the collector asks of the store whose heap it is: where the guests and the host keep references.
protocol HeapRootSource: AnyObject {
  /// Marks what frames up to `stackEnd`, instances and the rest of the store refer to. `false` when the guest has to end.
  func markRoots(of heap: GuestHeap, _ stackEnd: UnsafeMutableRawPointer) -> Bool

  /// Bytes that `markRoots` looks at.
  func rootBytes(_ stackEnd: UnsafeMutableRawPointer) -> Int
}
