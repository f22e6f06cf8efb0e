/// What all files are generated from.
struct GeneratorInput {
  var table = instructionTable
  var operations = operationRows
  var runtime = runtimeRows
  var pairs = superinstructions
  var keepingPairs = InstructionGenerator.keepingPairs
  /// The names of the operations that have a number already, in the order of the numbers.
  var numbers = operationNumbers
}

/// A fused operation and the names of its halves.
struct FusedOperation {
  var first: String
  var second: String
  var operation: Operation
}

/// The texts of all generated files, by path below the package's root.
///
/// - Throws: When something in the tables names what is not there, or does not fit.
func generatedFiles(_ input: GeneratorInput = GeneratorInput()) throws(GeneratorError) -> [(
  path: String, contents: String
)] {
  try check(input.operations + input.runtime)
  let catalog = try FamilyCatalog(table: input.table)
  let own = catalog.families.flatMap { family in
    family.variants.sorted { variantKey($0) < variantKey($1) }.map { Operation(family, variant: $0) }
  }
  var known = try byName(own)
  let fused =
    try fuse(input.pairs, &known, keeping: false, group: "Fused")
    + fuse(input.keepingPairs, &known, keeping: true, group: "FusedKeeping")

  var files: [(path: String, contents: String)] = []
  var sources: [String: [String]] = [:]
  var layouts: [String: String] = [:]
  for row in input.operations { layouts[row.name] = row.form.layout.digits }
  for operation in own + fused.map(\.operation) {
    let handler = HandlerWriter.write(operation)
    layouts[operation.name] = handler.layout
    sources[operation.group, default: []].append(handler.source)
  }
  for (group, functions) in sources.sorted(by: { $0.key < $1.key }) {
    files.append(
      ("Sources/SwasmInterpreter/Handlers/\(group)+Generated.swift", header + functions.joined(separator: "\n")))
  }
  let numbers = try OperationNumbers(
    input.operations.map(\.name) + own.map(\.name) + fused.map(\.operation.name), after: input.numbers)
  func add(_ path: String, _ contents: String) { files.append(("Sources/" + path, contents)) }
  add("InstructionGenerator/Table/OperationNumbers+Generated.swift", numbers.file)
  add("SwasmInterpreter/Bytecode/Operation+Generated.swift", operationEnum(numbers, layouts))
  add("SwasmInterpreter/Bytecode/OperationAddresses+Generated.swift", addresses(numbers))
  add("SwasmInterpreter/Bytecode/OperationFamily+Generated.swift", families(catalog, fused, numbers))
  add("SwasmInterpreter/Bytecode/OperationFields+Generated.swift", operationFields(input.operations + input.runtime))
  add("Swasm/Translation/OperationWriters+Generated.swift", operationWriters(input.operations, runtime: input.runtime))
  add("Swasm/Binary/Instruction+Generated.swift", instructions(input.table))
  add("Swasm/Translation/InstructionFamilies+Generated.swift", try instructionFamilies(catalog, input.table))
  return files
}

private func byName(_ operations: [Operation]) throws(GeneratorError) -> [String: Operation] {
  var result: [String: Operation] = [:]
  for operation in operations where result.updateValue(operation, forKey: operation.name) != nil {
    throw GeneratorError("two operations are called \(operation.name)")
  }
  return result
}

/// One operation for each pair. `known` gets them, so that others can begin with them.
private func fuse(
  _ pairs: [(first: String, second: String)], _ known: inout [String: Operation], keeping: Bool, group: String
) throws(GeneratorError) -> [FusedOperation] {
  let single = known
  var result: [FusedOperation] = []
  for pair in pairs {
    guard let first = known[pair.first] else { throw unknownHalf(pair.first, pair, single) }
    guard let second = single[pair.second] else { throw unknownHalf(pair.second, pair, single) }
    guard let operation = Operation(fusing: first, with: second, keeping: keeping, group: group) else {
      throw GeneratorError(
        "\(pair.first) and \(pair.second) cannot be fused: the second takes no accumulator that the first one leaves"
          + (first.steps.count > 1 ? ", or a value in the middle is stored" : ""))
    }
    guard known.updateValue(operation, forKey: operation.name) == nil else {
      throw GeneratorError("the pair of \(pair.first) and \(pair.second) is there twice")
    }
    result.append(FusedOperation(first: pair.first, second: pair.second, operation: operation))
  }
  return result
}

private func unknownHalf(
  _ name: String, _ pair: (first: String, second: String), _ known: [String: Operation]
) -> GeneratorError {
  let family = String(name.prefix { $0 != "_" })
  let variants = known.keys.filter { $0 == family || $0.hasPrefix(family + "_") }.sorted()
  let hint = variants.isEmpty ? "" : "; there are \(variants.joined(separator: ", "))"
  return GeneratorError("the pair of \(pair.first) and \(pair.second): there is no operation \(name)\(hint)")
}

let header = """
  // Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
  //   swift run InstructionGenerator
  // swift-format-ignore-file


  """

/// Quotes what would be a keyword.
func swiftCase(_ name: String) -> String {
  ["return", "if", "else", "try", "throw", "catch", "switch"].contains(name) ? "`\(name)`" : name
}
