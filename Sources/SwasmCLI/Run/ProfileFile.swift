import Swasm

/// The file of `--profile`, in the format that its name says.
struct ProfileFile {
  private let file: OutputFile
  private let path: String

  init(_ path: String) throws(Failure) {
    file = try OutputFile(path)
    self.path = path
  }

  func write(_ profile: Profile?) throws(Failure) {
    guard let profile else { return }
    if path.hasSuffix(".json") {
      file.write(profile.firefoxProfile())
    } else if path.hasSuffix(".tsv") {
      file.write(profile.functionTable())
    } else {
      file.write(profile.foldedStacks())
    }
    try file.finish()
  }
}
