/// Reads the values of a command's options.
struct OptionValues {
  let command: any Command.Type

  func fuel(_ name: String, _ text: String) throws(UsageError) -> Int {
    guard let units = Int(text), units >= 0 else {
      throw UsageError(command, "\(name): \"\(text)\" is not a number of units", hint: "for example 1000000000")
    }
    return units
  }

  func time(_ name: String, _ text: String) throws(UsageError) -> Duration {
    guard let time = timeSpan(text) else {
      throw UsageError(command, "\(name): \"\(text)\" is not a time", hint: "for example 500ms, 5s or 2m")
    }
    return time
  }

  func size(_ name: String, _ text: String) throws(UsageError) -> Int {
    guard let count = byteCount(text) else {
      throw UsageError(command, "\(name): \"\(text)\" is not a size", hint: "for example 512M or 4GiB")
    }
    return count
  }

  func integer<Number: FixedWidthInteger>(
    _ name: String, _ text: String, in range: ClosedRange<Number>
  ) throws(UsageError) -> Number {
    guard let number = Number(text), range.contains(number) else {
      throw UsageError(command, "\(name): \"\(text)\" is not a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func decimal(_ name: String, _ text: String, in range: ClosedRange<Float>) throws(UsageError) -> Float {
    guard let number = Float(text), range.contains(number) else {
      throw UsageError(command, "\(name): \"\(text)\" is not a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
