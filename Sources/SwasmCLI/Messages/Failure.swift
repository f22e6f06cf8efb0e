import Swasm

/// A command line that does not say what to do. Ends the program with status 2.
struct UsageError: Error {
  let command: any Command.Type
  let message: String
  let hint: String?

  init(_ command: any Command.Type, _ message: String, hint: String? = nil) {
    self.command = command
    self.message = message
    self.hint = hint
  }

  var text: String {
    var lines = ["swasm: \(escaped(message))"]
    if let hint { lines.append("hint: \(escaped(hint))") }
    lines.append("usage: \(command.help.usage[0])")
    lines.append("`swasm help \(command.name)` says more.")
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Something that went wrong with a file or a guest, in words for people.
struct Failure: Error {
  /// The status that the program ends with.
  var status: Int32 = ExitStatus.failure
  /// Without the program's name and without control characters.
  let message: String
  /// Further lines.
  var details: [String] = []

  /// Whether the message begins with `file:line:column:`, as editors know it: nothing may stand before that.
  var isLocated = false

  var text: String { ([(isLocated ? "" : "swasm: ") + message] + details).joined(separator: "\n") + "\n" }
}

enum ExitStatus {
  static let success: Int32 = 0
  /// Of module, link and file errors.
  static let failure: Int32 = 1
  static let usage: Int32 = 2
  /// What a shell reports for a process that was aborted (128 + SIGABRT), as other WebAssembly hosts do.
  static let trap: Int32 = 134
}
