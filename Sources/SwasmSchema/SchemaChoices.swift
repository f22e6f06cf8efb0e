/// The nodes that choices come down to, none of them choices themselves: each alternative begins with a character of its
/// own, and there is no chain of choices to follow.
package struct SchemaChoices: Sendable {
  private var alternatives: [Int: [Int]] = [:]

  init(_ nodes: [SchemaNode], _ limits: CompiledSchema.Limits, _ document: SchemaDocument) throws(JSONSchemaError) {
    let limit = limits.maximumNodes
    var total = 0
    for start in nodes.indices {
      guard case .choice = nodes[start].shape, alternatives[start] == nil else { continue }
      var open: Set<Int> = [start]
      var path = [Visit(node: start, nodes)]
      while var top = path.popLast() {
        guard let child = top.rest.popFirst() else {
          guard top.found.count <= limits.maximumAlternatives else {
            throw document.error(
              .schemaTooLarge, at: nodes[top.node].origin,
              "more alternatives for one value than the limit of \(limits.maximumAlternatives)")
          }
          alternatives[top.node] = top.found
          open.remove(top.node)
          if var parent = path.popLast() {
            total += top.found.count
            parent.add(top.found)
            path.append(parent)
          }
          continue
        }
        if nodes.indices.contains(child), case .choice = nodes[child].shape {
          if let found = alternatives[child] {
            total += found.count
            top.add(found)
          } else if open.insert(child).inserted {
            path += [top, Visit(node: child, nodes)]
            continue
          } else {
            // `SchemaDocument.requireEnd` has refused the schemas for which it could be.
            throw document.error(
              .circularReference, at: nodes[child].origin, "an alternative of a schema is that schema itself")
          }
        } else {
          top.add([child])
        }
        total += 1
        guard total <= limit else {
          throw document.error(
            .schemaTooLarge, at: nodes[start].origin, "more alternatives than the limit of \(limit)")
        }
        path.append(top)
      }
    }
  }

  private struct Visit {
    let node: Int
    var rest: ArraySlice<Int>
    var found: [Int] = []
    var known: Set<Int> = []

    init(node: Int, _ nodes: [SchemaNode]) {
      self.node = node
      rest = nodes[node].children[...]
    }

    mutating func add(_ nodes: [Int]) {
      for node in nodes where known.insert(node).inserted { found.append(node) }
    }
  }

  package subscript(node: Int) -> [Int] { alternatives[node] ?? [] }
}
