import Swasm
import SwasmText

/// A script file of a suite: what is in it, and what its commands need.
public struct SuiteScript: Sendable {
  public var script: Script
  public var features: Features
  /// What its first lines say, unless it is changed.
  public var judgement: ScriptOptions.Judgement

  /// Reads a file in the JSON form of wast2json when its name ends in ".json", a .wast file otherwise.
  ///
  /// - Parameters:
  ///   - path: by which failures name a .wast file. The JSON form has the name of its .wast file in it.
  ///   - change: makes the features to use of those that the script is meant for (`SuiteFeatures`).
  /// - Throws: what keeps the whole file from being read.
  public init(
    path: String, bytes: [UInt8], features change: (Features) -> Features = { $0 }
  ) throws(ScriptError) {
    let isJSON = path.hasSuffix(".json")
    let directive = isJSON ? nil : RunDirective(bytes)
    features = change(directive?.features ?? SuiteFeatures.features(path: path))
    judgement = directive == nil ? .specification : .verdicts
    if isJSON {
      script = try ScriptReader().read(bytes)
      return
    }
    do throws(TextError) {
      script = try TextScriptReader(features: features).read(bytes, sourceFile: path)
    } catch {
      throw ScriptError(description: error.description)
    }
  }

  /// Runs the script with swasm.
  ///
  /// - Parameters:
  ///   - memoryBytes: what all memories of a store may take; `nil` for the default of `StoreLimits`, 1 GiB.
  ///   - load: reads a file that the script names, relative to its own folder.
  public func run(
    memoryBytes: Int? = nil, load: @escaping @Sendable (String) throws -> [UInt8]
  ) -> ScriptReport {
    var options = ScriptOptions()
    options.spectestSharesMemory = features.contains(.threads)
    options.textFeatures = features
    options.judgement = judgement
    let engine = SwasmEngine(features: features, memoryBytes: memoryBytes)
    return ScriptRunner(engine: engine, options: options, load: load).run(script)
  }
}
