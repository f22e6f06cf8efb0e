/// One operation: a single step, or several that run as one (`Superinstructions.swift`).
struct Operation {
  var name: String
  var group: String
  var steps: [Step]

  struct Step {
    var family: OperationFamily
    var operands: [Operand]
  }

  /// Where a step takes an operand from.
  enum Operand: Equatable {
    case place(OperandKind)
    /// The result of the step so many before, which is used nowhere else and stored nowhere.
    case result(distance: Int)
  }

  init(_ family: OperationFamily, variant: String) {
    name = variant.isEmpty ? family.name : "\(family.name)_\(variant)"
    group = family.group
    steps = [Step(family: family, operands: variant.compactMap(OperandKind.init).map(Operand.place))]
  }

  /// An operation of several steps by its name: the names of the steps with `__` between them, in each of which a digit
  /// stands for an operand that is the result of the step so many before.
  ///
  /// - Parameter families: All of them by name.
  init(fused name: String, _ families: [String: OperationFamily]) throws(GeneratorError) {
    self.name = name
    group = "Fused"
    steps = []
    for text in name.split(separator: "__") { steps.append(try Step(String(text), families, in: name)) }
    try check()
  }

  /// The number of steps is limited by the bits of an address that tell them apart.
  static let maximumSteps = 8

  private func check() throws(GeneratorError) {
    func refuse(_ reason: String) -> GeneratorError { GeneratorError("\(name) cannot be one operation: \(reason)") }
    guard (2...Operation.maximumSteps).contains(steps.count) else {
      throw refuse("it has \(steps.count) steps, not 2 to \(Operation.maximumSteps)")
    }
    var used: Set<Int> = []
    for (index, step) in steps.enumerated() {
      // They may be tried before they are performed (`FuelCut`).
      if index < steps.count - 1, step.resultType == nil {
        throw refuse("\(step.name), which is not the last step, has an effect")
      }
      if ["Atomics", "Checked"].contains(step.family.group) { throw refuse("\(step.name) has to stand alone") }
      for (position, operand) in step.operands.enumerated() {
        guard case .result(let distance) = operand else { continue }
        guard distance <= index, used.insert(index - distance).inserted else {
          throw refuse("\(step.name) uses what is not there, or not any more")
        }
        let type = step.family.semantics.operands[position]
        guard let result = steps[index - distance].resultType, result.accumulator == type.accumulator else {
          throw refuse("\(step.name) wants a value of another class than \(steps[index - distance].name) computes")
        }
      }
      guard step.variants.contains(step.spelling(linked: "s")) else {
        throw refuse("\(step.family.name) has no variant \(step.spelling(linked: "s"))")
      }
    }
  }

  /// The machine type of what the operation leaves in its destination slot.
  var resultType: MachineType? { steps.last?.resultType }

  /// Whether the value of a step is stored: later steps of the operation do not use it up.
  func isStored(_ index: Int) -> Bool {
    guard steps[index].resultType != nil else { return false }
    return !steps.indices.contains { user in
      user > index && steps[user].operands.contains(.result(distance: user - index))
    }
  }
}

extension Operation.Step {
  fileprivate init(_ text: String, _ families: [String: OperationFamily], in name: String) throws(GeneratorError) {
    if let family = families[text], family.variants.contains("") {
      self.init(family: family, operands: [])
      return
    }
    let pieces = text.split(separator: "_", omittingEmptySubsequences: false)
    guard pieces.count > 1, let letters = pieces.last, let family = families[pieces.dropLast().joined(separator: "_")],
      letters.count == family.semantics.operands.count
    else { throw GeneratorError("\(name): there is no operation \(text)") }
    var operands: [Operation.Operand] = []
    for letter in letters {
      if let kind = OperandKind(letter) {
        operands.append(.place(kind))
      } else if let distance = letter.wholeNumberValue, (1..<Operation.maximumSteps).contains(distance) {
        operands.append(.result(distance: distance))
      } else {
        throw GeneratorError("\(name): \(text) has an operand \(letter)")
      }
    }
    self.init(family: family, operands: operands)
    guard !matches.isEmpty else {
      throw GeneratorError(
        "\(name): there is no operation \(text); \(family.name) has \(family.variants.joined(separator: ", "))")
    }
  }

  var variants: [String] { family.variants }

  var resultType: MachineType? { family.branch == nil ? family.semantics.resultType : nil }

  var name: String { operands.isEmpty ? family.name : "\(family.name)_\(spelling(linked: nil))" }

  /// The letters of the operands.
  ///
  /// - Parameter linked: What stands for one that is a result; nil for its distance.
  func spelling(linked: String?) -> String {
    operands.map { operand in
      switch operand {
      case .place(.slot): "s"
      case .place(.accumulator): "a"
      case .place(.immediate): "i"
      case .result(let distance): linked ?? String(distance)
      }
    }.joined()
  }

  /// The variants that are this step where their operands are those results.
  var matches: [String] {
    family.variants.filter { variant in
      variant.count == operands.count
        && zip(variant, operands).allSatisfy { letter, operand in
          guard case .place(let kind) = operand else { return letter != "i" }
          return OperandKind(letter) == kind
        }
    }
  }

  /// A bit for each operand that is in a slot where the step is an operation of its own.
  var slots: Int {
    operands.enumerated().reduce(0) { slots, element in
      switch element.element {
      case .place(.slot), .result: slots | 1 << element.offset
      default: slots
      }
    }
  }

  /// For each operand the distance of the result that it is, or 0: three bits each, the first lowest.
  var links: Int {
    operands.enumerated().reduce(0) { links, element in
      guard case .result(let distance) = element.element else { return links }
      return links | distance << (3 * element.offset)
    }
  }
}

extension OperationFamily {
  func name(ofVariant variant: String) -> String { variant.isEmpty ? name : "\(name)_\(variant)" }
}

extension Semantics {
  var resultType: MachineType? {
    switch result {
    case .value(let type, _): type
    case .condition: .i32
    case .effect: nil
    }
  }
}
