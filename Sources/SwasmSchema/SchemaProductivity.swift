/// Which nodes allow a value at all, as trees that end: a property that requires an object like the one that it is in,
/// and so on without end, allows none.
package struct SchemaProductivity: Sendable {
  private var isProductive: [Bool]

  /// - Parameter excluded: Nodes that allow nothing for another reason.
  package init(_ nodes: [SchemaNode], without excluded: Set<Int> = []) {
    isProductive = [Bool](repeating: false, count: nodes.count)
    var dependents = [[Int]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() {
      for child in node.children where dependents.indices.contains(child) { dependents[child].append(index) }
    }
    // Nodes are behind those that use them. One is looked at again when another that it uses has been found to allow
    // something.
    var queue = Array(nodes.indices.reversed())
    var isQueued = [Bool](repeating: true, count: nodes.count)
    var next = 0
    while next < queue.count {
      let index = queue[next]
      next += 1
      isQueued[index] = false
      if isProductive[index] || excluded.contains(index) || !allowsSomething(nodes[index].shape) { continue }
      isProductive[index] = true
      for dependent in dependents[index] where !isQueued[dependent] {
        isQueued[dependent] = true
        queue.append(dependent)
      }
    }
  }

  package subscript(node: Int) -> Bool { isProductive.indices.contains(node) && isProductive[node] }

  private func allowsSomething(_ shape: SchemaNode.Shape) -> Bool {
    switch shape {
    case .never: return false
    case .constants, .boolean, .number, .string: return true
    case .choice(let children): return children.contains { self[$0] }
    case .array(let array): return longest(array) >= array.minimum
    case .object(let object):
      let members = object.members.filter { self[$0.node] }
      let required = object.members.filter(\.isRequired)
      // Other names are without number.
      let isOpen = object.others.map { self[$0] } ?? false
      return required.allSatisfy { self[$0.node] } && required.count <= object.count.maximum ?? .max
        && (isOpen || members.count >= object.count.minimum)
    }
  }

  /// How many elements an array can have, its maximum aside where the kind of its elements ends it.
  package func longest(_ array: SchemaNode.ArrayShape) -> Int {
    if let end = array.prefix.firstIndex(where: { !self[$0] }) { return min(end, array.maximum) }
    if let rest = array.rest, self[rest] { return array.maximum }
    return min(array.prefix.count, array.maximum)
  }

  /// - Throws: `unsatisfiable` when a node allows nothing.
  package func require(_ node: Int, in schema: CompiledSchema) throws(JSONSchemaError) {
    if self[node] { return }
    let cause = cause(of: node, in: schema.nodes)
    throw schema.document.error(.unsatisfiable, at: schema.nodes[cause].origin, "no value that ends is valid")
  }

  /// The innermost node that keeps another one from allowing something.
  private func cause(of node: Int, in nodes: [SchemaNode]) -> Int {
    var seen: Set<Int> = []
    var node = node
    while seen.insert(node).inserted, nodes.indices.contains(node) {
      var next: Int?
      switch nodes[node].shape {
      case .never, .constants, .boolean, .number, .string: break
      case .choice(let children): next = children.first { !self[$0] }
      case .array(let array): next = (array.prefix + (array.rest.map { [$0] } ?? [])).first { !self[$0] }
      case .object(let object): next = object.members.first { $0.isRequired && !self[$0.node] }?.node
      }
      guard let next else { break }
      node = next
    }
    return node
  }
}
