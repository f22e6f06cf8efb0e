import Swasm
import SwasmJSON

extension Profile {
  /// The version of the format.
  private static let firefoxVersion: JSONValue = 61

  /// The profile as JSON in the "processed profile" format of the Firefox Profiler, version 61, which
  /// <https://profiler.firefox.com> opens: a thread whose samples weigh fuel and one whose samples weigh calls, each with
  /// one sample for a call path. In the timeline, a unit of fuel or a call is shown as a microsecond.
  func firefoxProfile() -> String {
    var strings = StringTable()
    // One frame for each function, then those of the host and of what was truncated.
    let labels = functions.indices.map { label(ofFunction: $0) } + ["[host]", "[truncated]"]
    let names = labels.map { strings.index(of: $0) }
    let count = labels.count
    let frames = paths.indices.map { paths[$0].function ?? ($0 == 0 ? count - 2 : count - 1) }
    // The host's stack comes last: the others do not hang below it.
    let stacks = Array(paths.indices.dropFirst()) + [0]
    var shared: JSONValue = [
      "stackTable": table([
        ("frame", stacks.map { number(frames[$0]) }),
        ("prefix", stacks.map { $0 == 0 || paths[$0].parent == 0 ? .null : number(paths[$0].parent - 1) }),
      ]),
      "frameTable": table([
        ("address", Array(repeating: -1, count: count)), ("category", zeros(count)), ("subcategory", zeros(count)),
        ("func", (0..<count).map { number($0) }), ("inlineDepth", zeros(count)), ("innerWindowID", zeros(count)),
        ("line", nulls(count)), ("column", nulls(count)), ("nativeSymbol", nulls(count)),
      ]),
      "funcTable": table([
        ("name", names.map { number($0) }), ("isJS", Array(repeating: false, count: count)),
        ("relevantForJS", Array(repeating: false, count: count)), ("resource", Array(repeating: -1, count: count)),
        ("source", nulls(count)), ("lineNumber", nulls(count)), ("columnNumber", nulls(count)),
      ]),
      "nativeSymbols": empty("libIndex", "address", "name", "functionSize"),
      "resourceTable": empty("host", "lib", "name", "type"),
      "sources": empty("id", "filename", "sourceMapURL", "startLine", "startColumn"),
    ]
    shared = adding(("stringArray", .array(strings.strings.map { .string($0) })), to: shared)
    let profile: JSONValue = [
      "meta": meta, "libs": [], "shared": shared,
      "threads": [thread("fuel", .fuel, isMain: true), thread("calls", .calls, isMain: false)],
      "pages": [], "profilerOverhead": [], "counters": [],
    ]
    return JSONWriter().write(profile)
  }

  private var meta: JSONValue {
    [
      "version": 24, "preprocessedProfileVersion": Profile.firefoxVersion, "product": "swasm", "startTime": 0,
      "interval": milliseconds(1), "processType": 0, "debug": false, "symbolicated": true, "usesOnlyOneStackType": true,
      "sourceCodeIsNotOnSearchfox": true, "markerSchema": [], "pausedRanges": [],
      "sampleUnits": ["time": "ms", "eventDelay": "ms", "threadCPUDelta": "µs"],
      "categories": [["name": "Other", "color": "grey", "subcategories": ["Other"]]],
      "extensions": empty("baseURL", "id", "name"),
    ]
  }

  private func thread(_ name: JSONValue, _ weight: Weight, isMain: Bool) -> JSONValue {
    var order: [Int] = []
    visit { path, isEntry in if isEntry, value(weight, ofPath: path) > 0 { order.append(path) } }
    let weights = order.map { value(weight, ofPath: $0) }
    var samples = table([
      ("stack", order.map { number($0 == 0 ? paths.count - 1 : $0 - 1) }),
      ("weight", weights.map { number($0) }),
      ("timeDeltas", ([0] + weights).prefix(order.count).map { milliseconds($0) }),
    ])
    samples = adding(("weightType", "samples"), to: samples)
    return [
      "name": name, "isMainThread": .boolean(isMain), "processName": "guest", "processType": "default", "pid": "0",
      "tid": name, "processStartupTime": 0, "processShutdownTime": nil, "registerTime": 0, "unregisterTime": nil,
      "pausedRanges": [], "showMarkersInTimeline": false, "samples": samples,
      "markers": empty("category", "data", "endTime", "name", "phase", "startTime"),
    ]
  }
}

private func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
/// Of a number of microseconds.
private func milliseconds(_ value: Int) -> JSONValue { JSONNumber(Double(value) / 1000).map { .number($0) } ?? 0 }
private func zeros(_ count: Int) -> [JSONValue] { Array(repeating: 0, count: count) }
private func nulls(_ count: Int) -> [JSONValue] { Array(repeating: .null, count: count) }

/// A table of columns that have the same length.
private func table(_ columns: [(String, [JSONValue])]) -> JSONValue {
  var object = JSONObject()
  object["length"] = number(columns.first?.1.count ?? 0)
  for (name, values) in columns { object[name] = .array(values) }
  return .object(object)
}

private func empty(_ columns: String...) -> JSONValue { table(columns.map { ($0, []) }) }

private func adding(_ member: (name: String, value: JSONValue), to value: JSONValue) -> JSONValue {
  guard var object = value.object else { return value }
  object[member.name] = member.value
  return .object(object)
}

/// Each text once.
private struct StringTable {
  private(set) var strings: [String] = []
  private var positions: [ExactName: Int] = [:]

  mutating func index(of text: String) -> Int {
    if let position = positions[ExactName(text)] { return position }
    strings.append(text)
    positions[ExactName(text)] = strings.count - 1
    return strings.count - 1
  }
}
