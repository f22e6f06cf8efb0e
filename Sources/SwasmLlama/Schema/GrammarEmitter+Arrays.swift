import SwasmSchema

extension GrammarEmitter {
  /// Elements with schemas of their own first, then any number of the others: after each element a comma or the closing
  /// bracket tells what follows.
  mutating func emit(_ array: SchemaNode.ArrayShape, as name: String) throws(JSONSchemaError) {
    let maximum = productivity.longest(array)
    let prefix = array.prefix.prefix(maximum)
    var sequence = GrammarSequence()
    sequence.append(literal: "[")
    if maximum == 0 {
      sequence.append(literal: "]")
      return try writer.define(name, sequence.finish())
    }
    // From here on `index` elements have been written; `start` is the rule that is being written.
    var start = name
    var index = 0
    if array.minimum == 0 {
      var rest = GrammarSequence()
      index = try append(from: 0, array, prefix, maximum, name, to: &rest)
      sequence.append(expression: "(\"]\" | \(rest.finish()))")
    } else {
      index = try append(from: 0, array, prefix, maximum, name, to: &sequence)
    }
    try writer.define(start, sequence.finish())
    while index < prefix.count {
      start = "\(name)-tail-\(index)"
      var rest = GrammarSequence()
      rest.append(literal: ",")
      index = try append(from: index, array, prefix, maximum, name, to: &rest)
      try writer.define(start, "\(rest.finish()) | \"]\"")
    }
  }

  /// Appends the element at an index, without a comma before it, and what has to follow.
  /// - Returns: the index of the element with which the next rule, which the sequence refers to, goes on; or that of the
  ///   last of `prefix` when there is none.
  private mutating func append(
    from first: Int, _ array: SchemaNode.ArrayShape, _ prefix: ArraySlice<Int>, _ maximum: Int, _ name: String,
    to sequence: inout GrammarSequence
  ) throws(JSONSchemaError) -> Int {
    var index = first
    while index < prefix.count {
      try append(prefix[index], to: &sequence)
      index += 1
      if index >= prefix.count { break }
      if index >= array.minimum {
        let rule = "\(name)-tail-\(index)"
        try writer.reserve(exactly: rule)
        sequence.append(expression: rule)
        return index
      }
      sequence.append(literal: ",")
    }
    if let rest = array.rest, maximum > prefix.count {
      if prefix.isEmpty { try append(rest, to: &sequence) }
      let minimum = max(0, array.minimum - max(prefix.count, 1))
      let repetitions = maximum - max(prefix.count, 1)
      if repetitions > 0 {
        var more = GrammarSequence()
        more.append(literal: ",")
        try append(rest, to: &more)
        let rule = try writer.rule("\(name)-more", more.finish())
        sequence.append(expression: GrammarText.repeated(rule, minimum, repetitions))
      }
    }
    sequence.append(literal: "]")
    return prefix.count
  }
}
