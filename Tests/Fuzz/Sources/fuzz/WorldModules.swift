import SwasmText

/// Modules of worlds, whose texts take longer to read than to run. So most are from a list, each of which is read once; the
/// others are made of the choices themselves.
enum WorldModules {
  private static let listed = 1 << 14
  nonisolated(unsafe) private static var known: [Int: [UInt8]] = [:]

  static func one(_ choices: inout Choices, hasOther: Bool) -> [UInt8] {
    if choices.one(in: 16) { return bytes(&choices, hasOther: hasOther) }
    let number = choices.below(listed)
    let key = number << 1 | (hasOther ? 1 : 0)
    if let bytes = known[key] { return bytes }
    var own = Choices([UInt8(number >> 8), UInt8(number & 0xFF)])
    let bytes = bytes(&own, hasOther: hasOther)
    known[key] = bytes
    return bytes
  }

  private static func bytes(_ choices: inout Choices, hasOther: Bool) -> [UInt8] {
    let text = WorldText.make(&choices, hasOther: hasOther)
    do { return try WebAssemblyText.parseModule(Array(text.utf8)) } catch {
      found("the text of a generated module is wrong: \(error)\n\(text)")
    }
  }
}
