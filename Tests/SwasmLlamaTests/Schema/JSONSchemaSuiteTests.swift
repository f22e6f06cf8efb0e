import SwasmJSON
import SwasmLlama
import SwasmSchema
import SwasmTestSupport
import Testing

/// JSON-Schema-Test-Suite: no grammar accepts an instance that is invalid under its schema.
@Suite struct JSONSchemaSuiteTests {
  private struct Counts: Equatable {
    var groups = 0
    var compiled = 0
    var valid = 0
    var accepted = 0
    var rejected = 0
    var errors: [String: Int] = [:]
  }

  /// Formats that are annotations to the compiler.
  private static func assertsAnotherFormat(_ file: String) -> Bool {
    file.contains("/format/")
      && !["date", "time", "date-time", "uuid"].contains { file.hasSuffix("/format/\($0).json") }
  }

  private func run(_ files: [String], in folder: String, addingDialect dialect: String? = nil) throws -> Counts {
    var counts = Counts()
    for file in files where !Self.assertsAnotherFormat(file) {
      for group in try JSONReader().read(try readFile(folder + file)).array ?? [] {
        guard var schema = group["schema"] else { continue }
        if let dialect, var object = schema.object, object["$schema"] == nil {
          object["$schema"] = .string(dialect)
          schema = .object(object)
        }
        counts.groups += 1
        let name = "\(file): \(group["description"]?.string ?? "")"
        let text: String
        do throws(JSONSchemaError) {
          text = try JSONSchemaGrammar(schema).text
        } catch {
          let keyword = error.pointer.split(separator: "/").last.map(String.init) ?? ""
          let isSatisfiable = error.code != .unsatisfiable
          counts.errors[error.code.rawValue + (isSatisfiable ? " " + keyword : ""), default: 0] += 1
          #expect(!error.message.isEmpty, "\(name)")
          continue
        }
        counts.compiled += 1
        try run(group["tests"]?.array ?? [], schema, try Grammar(text), name, &counts)
      }
    }
    return counts
  }

  private func run(
    _ tests: [JSONValue], _ schema: JSONValue, _ grammar: Grammar, _ name: String, _ counts: inout Counts
  ) throws {
    for test in tests {
      guard let data = test["data"], let isValid = test["valid"]?.boolean else { continue }
      let texts = [data, ordered(data, schema)].map { JSONWriter().write($0) }
      let isAccepted = texts.contains { grammar.accepts($0) }
      if isValid {
        counts.valid += 1
        counts.accepted += isAccepted ? 1 : 0
      } else {
        counts.rejected += 1
        #expect(!isAccepted, "\(name): \(test["description"]?.string ?? ""): \(texts[0])")
      }
    }
    var walk = try GrammarWalk(grammar, seed: 3)
    let validator = ReferenceValidator(root: schema)
    for length in [0, 20, 60, 200] {
      try JSONSchemaWalkTests.check(walk.sentence(length: length), validator, name)
    }
  }

  /// The value with members in the order of the schema's properties.
  private func ordered(_ value: JSONValue, _ schema: JSONValue) -> JSONValue {
    guard let object = value.object, let properties = schema["properties"]?.object else { return value }
    var result = JSONObject()
    for member in properties.members {
      result[member.name] = object[member.name].map { ordered($0, member.value) }
    }
    for member in object.members { result[member.name] = result[member.name] ?? member.value }
    return .object(result)
  }

  private func report(_ name: String, _ counts: Counts) {
    print(
      "JSON-Schema-Test-Suite, \(name): \(counts.compiled) of \(counts.groups) schemas compiled, \(counts.rejected)"
        + " invalid instances rejected, \(counts.accepted) of \(counts.valid) valid ones accepted")
    for (error, count) in counts.errors.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("  \(count) × \(error)")
    }
  }

  @Test(.sharedData) func draft202012() throws {
    let folder = try SharedData.unpack("json/json-schema-test-suite.tar.xz")
    let files = try SharedData.files(below: folder + "/tests/draft2020-12", suffix: ".json")
    let required = try run(
      files.filter { !$0.hasPrefix("/optional/") }, in: folder + "/tests/draft2020-12")
    report("draft 2020-12", required)
    #expect(required.groups == 383)
    #expect(required.compiled >= 166)
    #expect(required.rejected >= 210)
    #expect(required.accepted >= 246)
    let optional = try run(files.filter { $0.hasPrefix("/optional/") }, in: folder + "/tests/draft2020-12")
    report("draft 2020-12, optional", optional)
    #expect(optional.compiled >= 17)
    #expect(optional.rejected >= 127)
    #expect(optional.accepted >= 39)
  }

  @Test(.sharedData) func draft7() throws {
    let folder = try SharedData.unpack("json/json-schema-test-suite.tar.xz")
    let files = try SharedData.files(below: folder + "/tests/draft7", suffix: ".json")
    let counts = try run(
      files.filter { !$0.hasPrefix("/optional/") }, in: folder + "/tests/draft7",
      addingDialect: "http://json-schema.org/draft-07/schema#")
    report("draft 7", counts)
    #expect(counts.groups == 257)
    #expect(counts.compiled >= 148)
    #expect(counts.rejected >= 198)
    #expect(counts.accepted >= 186)
  }
}
