import Swasm

/// Which features a script of the known suites is meant for. Scripts do not say, apart from those of wasm-tools; the
/// folder does:
///
/// | the script's path contains | features |
/// |---|---|
/// | `proposals/threads/` | 1.0, bulk memory and threads: the files are those of 1.0, where two tables are invalid |
/// | `threads/` elsewhere, `threads-repo/`, `upstream-threads/` | 3.0 and threads |
/// | `legacy/`, `legacy-exceptions/` | 3.0 and legacy exceptions |
/// | `wide-arithmetic/`, `custom-page-sizes/`, `memory-control/`, `compact-imports/`, `custom-descriptors/` | 3.0 and that |
/// | nothing of these | 3.0 with relaxed SIMD |
///
/// Scripts that say by a first line `;; RUN: wast …` how wasm-tools runs them have the features of that command line.
public enum SuiteFeatures {
  /// - Parameter path: of the script, with folders separated by "/".
  public static func features(path: String) -> Features {
    let folders = path.split(separator: "/").dropLast()
    if folders.suffix(2).elementsEqual(["proposals", "threads"]) { return [.wasm1, .bulkMemory, .threads] }
    var features = Features.wasm3
    for folder in folders {
      switch folder {
      case "threads", "threads-repo", "upstream-threads": features.formUnion(.threads)
      case "legacy", "legacy-exceptions": features.formUnion(.legacyExceptions)
      case "wide-arithmetic": features.formUnion(.wideArithmetic)
      case "custom-page-sizes": features.formUnion(.customPageSizes)
      case "memory-control": features.formUnion(.memoryControl)
      case "compact-imports": features.formUnion(.compactImports)
      case "custom-descriptors": features.formUnion(.customDescriptors)
      default: break
      }
    }
    return features
  }
}

/// The command line in a comment by which wasm-tools runs a script of its own: it validates modules and does not run
/// them.
struct RunDirective {
  private let changes: [Substring]

  /// Reads the comment lines that the text begins with; `nil` when none of them is such a command line.
  init?(_ text: some Collection<UInt8>) {
    var words: [Substring] = []
    for line in text.prefix(2_000).split(separator: UInt8(ascii: "\n")) {
      guard line.starts(with: ";;".utf8) else { break }
      let line = String(decoding: line, as: UTF8.self)
      let isContinuation = words.last == "\\"
      guard isContinuation || line.hasPrefix(";; RUN: wast ") else { continue }
      words += line.dropFirst(isContinuation ? 2 : 8).split(separator: " ")
    }
    if words.isEmpty { return nil }
    var changes: [Substring] = []
    for (index, word) in words.enumerated() {
      for option in ["-f=", "--features="] where word.hasPrefix(option) {
        changes += word.dropFirst(option.count).split(separator: ",")
      }
      if word == "-f" || word == "--features", index + 1 < words.count {
        changes += words[index + 1].split(separator: ",")
      }
    }
    self.changes = changes
  }

  /// What the command line switches on: 3.0 and threads unless it says otherwise.
  var features: Features {
    var features = Features.wasm3.union([.threads, .numericData, .bareOperands])
    for change in changes {
      let isRemoval = change.first == "-"
      switch isRemoval ? change.dropFirst() : change {
      case "mvp", "wasm1": features = [.floats, .collectedReferences]
      case "wasm2": features = .wasm2
      case "wasm3": features = .wasm3
      case "lime1":
        features = [
          .wasm1, .signExtension, .saturatingConversions, .multiValue, .bulkMemoryCopies, .extendedConstants,
          .overlongCallIndirect,
        ]
      case let name:
        guard let feature = Features(wasmToolsName: String(name)) else { continue }
        if isRemoval { features.subtract(feature) } else { features.formUnion(feature) }
      }
    }
    return features
  }
}

extension Features {
  /// `nil` for what swasm has no switch for.
  fileprivate init?(wasmToolsName name: String) {
    switch name {
    case "mutable-global": self = .mutableGlobals
    case "sign-extension": self = .signExtension
    case "saturating-float-to-int": self = .saturatingConversions
    case "multi-value": self = .multiValue
    case "reference-types": self = .referenceTypes
    case "bulk-memory": self = .bulkMemory
    case "simd": self = .simd
    case "relaxed-simd": self = .relaxedSIMD
    case "threads": self = .threads
    case "tail-call": self = .tailCalls
    case "extended-const": self = .extendedConstants
    case "multi-memory": self = .multiMemory
    case "memory64": self = .memory64
    case "exceptions": self = .exceptions
    case "legacy-exceptions": self = .legacyExceptions
    case "function-references": self = .functionReferences
    case "gc": self = .garbageCollection
    case "wide-arithmetic": self = .wideArithmetic
    case "custom-page-sizes": self = .customPageSizes
    case "compact-imports": self = .compactImports
    case "floats": self = .floats
    case "stack-switching": self = .stackSwitching
    case "custom-descriptors": self = .customDescriptors
    case "gc-types": self = .collectedReferences
    case "bulk-memory-opt": self = .bulkMemoryCopies
    case "call-indirect-overlong": self = .overlongCallIndirect
    case "memory-control": self = .memoryControl
    default: return nil
    }
  }
}
