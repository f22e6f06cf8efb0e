import Swasm

/// A call of `--invoke`: a function with arguments that have the types of its parameters.
struct Invocation {
  private let module: Module
  private let path: String
  private let name: String
  private let arguments: [String]

  /// - Throws: `Failure` when there is no such function, `UsageError` when the arguments do not fit.
  init(_ name: String, arguments: [String], of module: Module, path: String) throws {
    guard let type = module.exportedFunctions.first(where: { ExactName($0.name) == ExactName(name) })?.type else {
      throw Failure(withoutFunction: name, module: module, path: path)
    }
    guard type.parameters.count == arguments.count else {
      throw UsageError(
        RunCommand.self, "\(name) has \(type.parameters.count) parameters, \(arguments.count) arguments were given",
        hint: "its type is \(TypeText.function(type))")
    }
    for (position, (text, parameter)) in zip(arguments, type.parameters).enumerated()
    where Value(text, type: parameter) == nil {
      throw UsageError(
        RunCommand.self,
        "argument \(position + 1) of \(name): \"\(text)\" is not a value of type \(TypeText.value(parameter))",
        hint: "its type is \(TypeText.function(type))")
    }
    self.module = module
    self.path = path
    self.name = name
    self.arguments = arguments
  }

  /// Instantiates the module, initializes it if it is a reactor, calls the function and prints its results.
  func run(_ prepared: PreparedModule, _ imports: Imports, in store: Store) throws -> Int32 {
    let instance = try store.instantiate(prepared, imports: imports)
    if name != "_initialize", let initialize = instance.function("_initialize") { _ = try initialize.call() }
    guard let function = instance.function(name) else {
      throw Failure(withoutFunction: name, module: module, path: path)
    }
    let values = zip(arguments, function.type.parameters).compactMap { Value($0, type: $1) }
    let results = try function.call(values)
    Host.write(results.map { $0.text + "\n" }.joined(), to: .output)
    return ExitStatus.success
  }
}

extension Module {
  /// The functions that others may call, in the module's order.
  var exportedFunctions: [(name: String, type: FunctionType)] {
    // A million exports may be of one type with a thousand parameters, whose memory they share.
    var types: [UInt32: FunctionType] = [:]
    return contents.exports.compactMap { export in
      guard export.kind == .function, Int(export.index) < contents.functionTypes.count else { return nil }
      let index = contents.functionTypes[Int(export.index)]
      guard let type = types[index] ?? contents.types.function(index) else { return nil }
      types[index] = type
      return (export.name, type)
    }
  }
}
