import SwasmInterpreter

extension Module {
  /// The code that the interpreter runs for a function, as text for people: one operation a line. The form is not stable.
  ///
  /// - Parameter index: In the module's function space; imported functions have no code.
  /// - Throws: `ModuleError` when the function uses what cannot be executed yet.
  public func disassembly(ofFunction index: UInt32) throws(ModuleError) -> String? {
    let function = Int(index) - contents.importedFunctionCount
    guard contents.bodies.indices.contains(function) else { return nil }
    let output = try FunctionTranslator(translationModule, function: function).translate()
    return Disassembler.text(output.code.base, count: output.codeBytes)
  }
}
