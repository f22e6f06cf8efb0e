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
