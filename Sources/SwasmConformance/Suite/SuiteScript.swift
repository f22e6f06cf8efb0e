import Swasm

/// A script file of a suite: what is in it, and what its commands need.
public struct SuiteScript: Sendable {
  public var script: Script
  public var features: Features

  /// Reads a file in the JSON form of wast2json when its name ends in ".json", a .wast file otherwise.
  ///
  /// - Parameters:
  ///   - features: those to use; `nil` for what the script is meant for (`SuiteFeatures`).
  /// - Throws: what keeps the whole file from being read.
  public init(path: String, bytes: [UInt8], features: Features? = nil) throws(ScriptError) {
    if path.hasSuffix(".json") {
      script = try ScriptReader().read(bytes)
      self.features = features ?? SuiteFeatures.features(path: path, text: [])
    } else {
      throw ScriptError(description: "not a script in JSON form")
    }
  }

  /// Runs the script with swasm.
  ///
  /// - Parameter load: reads a file that the script names, relative to its own folder.
  public func run(load: @escaping @Sendable (String) throws -> [UInt8]) -> ScriptReport {
    var options = ScriptOptions()
    options.spectestSharesMemory = features.contains(.threads)
    return ScriptRunner(engine: SwasmEngine(features: features), options: options, load: load).run(script)
  }
}
