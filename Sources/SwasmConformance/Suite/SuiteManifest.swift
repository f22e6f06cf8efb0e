import Swasm
import SwasmJSON

/// A suite's list of scripts and the proposals beyond WebAssembly 1.0 that each needs: `features.json`, an object of
/// arrays of words such as "SIMD" by script path without ".json".
public struct SuiteManifest: Sendable {
  public struct Entry: Sendable, Equatable {
    /// Below the manifest's folder, without ".json".
    public var path: String
    public var needs: Set<String>

    public init(path: String, needs: Set<String>) {
      self.path = path
      self.needs = needs
    }
  }

  /// In the manifest's order.
  public var entries: [Entry]

  public init(entries: [Entry]) { self.entries = entries }

  public init(reading bytes: [UInt8]) throws(ScriptError) {
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw ScriptError(description: "the manifest is not JSON: \(error)")
    }
    guard case .object(let object) = document else { throw ScriptError(description: "the manifest is not an object") }
    entries = []
    for member in object.members {
      let words = member.value.array?.compactMap(\.string)
      guard let words, words.count == member.value.array?.count else {
        throw ScriptError(description: "\"\(member.name)\" of the manifest is not an array of strings")
      }
      entries.append(Entry(path: member.name, needs: Set(words)))
    }
  }

  /// The entries below one of the folders that need none of the words.
  public func entries(below folders: [String], needingNoneOf excluded: Set<String>) -> [Entry] {
    entries.filter { entry in
      folders.contains { entry.path.hasPrefix($0 + "/") } && entry.needs.isDisjoint(with: excluded)
    }
  }
}

extension Features {
  /// The feature that a word of `features.json` stands for; `nil` for words that no feature of ours is.
  public init?(manifestWord word: String) {
    switch word {
    case "MUTABLE_GLOBAL": self = .mutableGlobals
    case "SIGN_EXTENSION": self = .signExtension
    case "SATURATING_FLOAT_TO_INT": self = .saturatingConversions
    case "MULTI_VALUE": self = .multiValue
    case "REFERENCE_TYPES": self = .referenceTypes
    case "BULK_MEMORY": self = .bulkMemory
    case "SIMD": self = .simd
    case "RELAXED_SIMD": self = .relaxedSIMD
    case "THREADS": self = .threads
    case "TAIL_CALL": self = .tailCalls
    case "EXTENDED_CONST": self = .extendedConstants
    case "MULTI_MEMORY": self = .multiMemory
    case "MEMORY64": self = .memory64
    case "EXCEPTIONS": self = .exceptions
    case "FUNCTION_REFERENCES": self = .functionReferences
    case "GC": self = .garbageCollection
    case "WIDE_ARITHMETIC": self = .wideArithmetic
    case "CUSTOM_PAGE_SIZES": self = .customPageSizes
    default: return nil
    }
  }
}
