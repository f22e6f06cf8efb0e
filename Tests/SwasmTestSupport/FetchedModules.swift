import Testing

/// The third-party modules that `Fixtures/install` has fetched or built.
public enum FetchedModules {
  /// `$SWASM_CACHE`, or `~/.cache/swasm`.
  public static let cache = environment("SWASM_CACHE") ?? (environment("HOME") ?? "") + "/.cache/swasm"

  public static let paths = paths(in: ["programs", "llama", "ort"])

  public static func paths(in folders: [String]) -> [String] {
    folders.flatMap { folder in
      ((try? folderEntries("\(cache)/\(folder)")) ?? []).filter { $0.hasSuffix(".wasm") }.map {
        "\(cache)/\(folder)/\($0)"
      }
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Leaves a test out, and says so, where there are fewer of the modules.
  public static func fetchedModules(_ count: Int) -> Self {
    .enabled("\(count) third-party modules have to be installed") {
      let found = FetchedModules.paths.count
      if found < count {
        print("NOT RUN: \(count) third-party modules, of which \(found) are there (Fixtures/install)")
      }
      return found >= count
    }
  }
}
