import Swasm

extension Failure {
  /// What is wrong with the bytes of a file, and where.
  init(module error: ModuleError, path: String, bytes: [UInt8], features: Features) {
    if error.isAboutTime {
      self.init(outOfTime: error, path: path)
      return
    }
    if let message = Failure.message(forOtherFile: bytes, path: path) {
      self.init(message: "\(escaped(path)): \(message)")
      return
    }
    self.init(
      message:
        "\(escaped(path)): \(error.phase.text) module: \(escaped(error.message)), \(Failure.place(error, bytes))"
        + " [\(error.code.rawValue)]")
    details += Failure.featureHint(bytes, features)
  }

  /// That loading took too long, which says nothing about the module.
  init(outOfTime error: ModuleError, path: String) {
    let function = error.function.map { "in function \($0) " } ?? ""
    self.init(
      message: "\(escaped(path)): \(escaped(error.message)), \(function)at offset \(hexadecimal(error.offset))"
        + " [\(error.code.rawValue)]")
  }

  private static func place(_ error: ModuleError, _ bytes: [UInt8]) -> String {
    let offset = "at offset \(hexadecimal(error.offset))"
    return inFunction(error, bytes).map { "\($0) \(offset)" } ?? offset
  }

  /// In which function of the module, if it is in one.
  static func inFunction(_ error: ModuleError, _ bytes: [UInt8]) -> String? {
    guard let function = error.function else { return nil }
    let name = bytes.withUnsafeBytes { functionName(function, in: $0) }
    return "in function \(function)\(name.map { " " + quoted($0) } ?? "")"
  }

  /// That a module needs features which are switched off.
  static func featureHint(_ bytes: [UInt8], _ features: Features) -> [String] {
    let needed = bytes.withUnsafeBytes { FeatureScan.features(of: $0) }?.subtracting(features) ?? []
    guard !needed.isEmpty else { return [] }
    let names = FeatureList.names(of: needed)
    return [
      "hint: it uses \(names.joined(separator: ", ")), which can be switched on with",
      "      --features " + names.map { "+" + $0 }.joined(separator: ","),
    ]
  }

  /// What a file is when it is not a module of any version.
  private static func message(forOtherFile bytes: [UInt8], path: String) -> String? {
    if bytes.isEmpty { return "the file is empty" }
    if bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) {
      // A version and a layer of 16 bits each; layer 1 is the component model.
      guard bytes.count >= 8, bytes[6] == 1, bytes[7] == 0 else { return nil }
      return "a component, not a module; swasm runs core modules only"
    }
    let start = bytes.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    return "not a WebAssembly module: it starts with \(start) instead of 00 61 73 6d"
  }

  /// The name of a function of a module that can be decoded.
  private static func functionName(_ index: UInt32, in bytes: UnsafeRawBufferPointer) -> String? {
    guard let contents = try? ModuleDecoder.decode(bytes: bytes, features: FeatureList.all) else { return nil }
    return NameSection(contents, bytes: bytes, only: [.function]).functionName(index, bytes: bytes)
      ?? contents.exports.first { $0.kind == .function && $0.index == index }?.name
  }
}

extension ModuleError {
  /// Whether nothing is said about the module itself.
  var isAboutTime: Bool { code == .deadlineExceeded || code == .interrupted }
}

extension ModuleError.Phase {
  var text: String {
    switch self {
    case .malformed: "malformed"
    case .invalid: "invalid"
    case .unsupported: "unsupported"
    case .limit: "too large"
    }
  }
}
