// The tables that find fused operations by their steps, and the steps by the operation.

func fusedOperations(_ fused: [Operation], _ numbers: OperationNumbers) -> String {
  func number(_ name: String) -> Int { numbers.byName[name] ?? 0xFFFF }
  // Node 0 is where every walk begins.
  var nodes = 1
  var nodesByPath: [String: Int] = [:]
  var transitions: [String] = []
  var accepted: [Int: Int] = [:]
  var steps: [String] = []
  for operation in fused.sorted(by: { number($0.name) < number($1.name) }) {
    var (path, node) = ("", 0)
    for step in operation.steps {
      path += "__" + step.name
      if let known = nodesByPath[path] {
        node = known
        continue
      }
      nodesByPath[path] = nodes
      for variant in step.matches {
        let own = number(step.family.name(ofVariant: variant))
        let packed = node << 48 | own << 32 | step.links << 16 | nodes
        transitions.append("  0x\(hexadecimal(packed, digits: 16)),  // \(path.dropFirst(2))")
      }
      node = nodes
      nodes += 1
    }
    accepted[node] = number(operation.name)
    steps.append("  \(number(operation.name)), \(operation.steps.count),  // \(operation.name)")
    for step in operation.steps {
      let own = number(step.family.name(ofVariant: step.spelling(linked: "s")))
      steps.append("  \(own), \(step.links | step.slots << 9 | (step.resultType == nil ? 0 : 1 << 15)),")
    }
  }
  let operations = (0..<nodes).map { String(accepted[$0] ?? 0xFFFF) }
  let lines = stride(from: 0, to: nodes, by: 16).map { start in
    "  " + operations[start..<min(start + 16, nodes)].joined(separator: ", ") + ","
  }
  return """
    \(header)/// For each step that may follow others, from the high bits down 16 each: the node of those before it, its operation, for
    /// each of its operands how many steps before it was computed (3 bits each, the first lowest, 0 for what is no result of
    /// theirs that dies here), and the node of all of them. Node 0 has no steps.
    let fusionTransitions: [UInt64] = [
    \(transitions.joined(separator: "\n"))
    ]

    /// By node: the number of the operation that does what its steps do, or 0xFFFF.
    let fusionOperations: [UInt16] = [
    \(lines.joined(separator: "\n"))
    ]

    /// For each fused operation its number and that of its steps; then for each of them the number of the operation that does
    /// it with all results in slots, and its links as above, with a bit from bit 9 on for each operand in a slot and bit 15 if it
    /// has a result.
    let fusedSteps: [UInt16] = [
    \(steps.joined(separator: "\n"))
    ]

    /// Numbers that operations have or had.
    let operationCount = \(numbers.entries.count)

    """
}

private func hexadecimal(_ number: Int, digits: Int) -> String {
  let text = String(UInt64(bitPattern: Int64(number)), radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
