import SwasmJSON

// Reports for other programs.

extension SuiteReport {
  /// `{"files": […], "assertions": {passed, failed, skipped}, "commands": {…}}`; a file has the same totals and its
  /// failures with file, line, command and reason.
  public var json: JSONValue {
    var result = JSONObject()
    result["files"] = .array(reports.map(\.json))
    result["assertions"] = assertions.json
    result["commands"] = preparations.json
    return .object(result)
  }

  /// In the form that JUnit's reports have: a test case for each file.
  public var junit: String {
    let failed = reports.filter { !$0.isClean }.count
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
      <testsuite name="swasm wast" tests="\(reports.count)" failures="\(failed)" errors="0" skipped="0">

      """
    for report in reports {
      text +=
        "<testcase classname=\"wast\" name=\"\(xml(report.sourceFile))\" assertions=\"\(report.assertions.total)\""
      if report.isClean {
        text += "/>\n"
      } else {
        let count = report.failures.count
        text += ">\n<failure message=\"\(count) \(count == 1 ? "command" : "commands") failed\">\n"
        for failure in report.failures { text += xml(failure.description) + "\n" }
        text += "</failure>\n</testcase>\n"
      }
    }
    return text + "</testsuite>\n</testsuites>\n"
  }
}

extension ScriptReport {
  fileprivate var json: JSONValue {
    var result = JSONObject()
    result["file"] = .string(sourceFile)
    result["assertions"] = assertions.json
    result["commands"] = preparations.json
    result["failures"] = .array(
      failures.map { failure in
        .object(
          JSONObject([
            ("file", .string(failure.sourceFile)), ("line", .number(JSONNumber(Int64(failure.line)))),
            ("command", .string(failure.command)), ("reason", .string(failure.reason)),
          ]))
      })
    return .object(result)
  }
}

extension ScriptReport.Tally {
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        ("passed", .number(JSONNumber(Int64(passed)))), ("failed", .number(JSONNumber(Int64(failed)))),
        ("skipped", .number(JSONNumber(Int64(leftOut)))),
      ]))
  }
}

extension JSONObject {
  fileprivate init(_ members: [(String, JSONValue)]) {
    self.init()
    for (name, value) in members { self[name] = value }
  }
}

/// Text as XML 1.0 can hold it: markup is escaped, and what no XML document may contain is written as `\u{…}`.
private func xml(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    case "\"": result += "&quot;"
    case "\t", "\n": result.unicodeScalars.append(scalar)
    default:
      if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}
