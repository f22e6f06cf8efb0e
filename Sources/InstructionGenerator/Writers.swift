/// What all files are generated from.
struct GeneratorInput {
  var table = instructionTable
  var operations = operationRows
  var runtime = runtimeRows
  /// The names of fused operations.
  var fused = superinstructions
  /// The names of the operations that have a number already, in the order of the numbers.
  var numbers = operationNumbers
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
  let fused = try fuse(input.fused, catalog)
  try checkNames(own + fused)

  var files: [(path: String, contents: String)] = []
  var sources: [String: [String]] = [:]
  var layouts: [String: String] = [:]
  for row in input.operations { layouts[row.name] = row.form.layout.digits }
  for operation in own + fused {
    let handler = HandlerWriter.write(operation)
    guard handler.layout.isPossible else {
      throw GeneratorError("\(operation.name) has more fields than the translator's OperationFields")
    }
    layouts[operation.name] = handler.layout.digits
    sources[operation.group, default: []].append(handler.source)
  }
  for (group, functions) in sources.sorted(by: { $0.key < $1.key }) {
    files.append(
      ("Sources/SwasmInterpreter/Handlers/\(group)+Generated.swift", header + functions.joined(separator: "\n")))
  }
  let numbers = try OperationNumbers(
    input.operations.map(\.name) + own.map(\.name) + fused.map(\.name), after: input.numbers)
  func add(_ path: String, _ contents: String) { files.append(("Sources/" + path, contents)) }
  add("InstructionGenerator/Table/OperationNumbers+Generated.swift", numbers.file)
  add("SwasmInterpreter/Bytecode/Operation+Generated.swift", operationEnum(numbers, layouts))
  add("SwasmInterpreter/Bytecode/OperationAddresses+Generated.swift", addresses(numbers))
  add("SwasmInterpreter/Bytecode/OperationFamily+Generated.swift", families(catalog, numbers))
  add("SwasmInterpreter/Bytecode/FusedOperation+Generated.swift", fusedOperations(fused, numbers))
  add("SwasmInterpreter/Bytecode/OperationFields+Generated.swift", operationFields(input.operations + input.runtime))
  add("Swasm/Translation/OperationWriters+Generated.swift", operationWriters(input.operations, runtime: input.runtime))
  add("Swasm/Binary/Instruction+Generated.swift", instructions(input.table))
  add("Swasm/Translation/InstructionFamilies+Generated.swift", try instructionFamilies(catalog, input.table))
  return files
}

private func checkNames(_ operations: [Operation]) throws(GeneratorError) {
  var names: Set<String> = []
  for operation in operations where !names.insert(operation.name).inserted {
    throw GeneratorError("two operations are called \(operation.name)")
  }
}

private func fuse(_ names: [String], _ catalog: FamilyCatalog) throws(GeneratorError) -> [Operation] {
  let families = Dictionary(catalog.families.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  var result: [Operation] = []
  for name in names { result.append(try Operation(fused: name, families)) }
  return result
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
