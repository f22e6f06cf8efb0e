import SwasmJSON
import SwasmTestSupport
import Testing

/// JSONTestSuite by Nicolas Seriot: y_ files must be accepted, n_ files rejected, i_ files may be either.
@Suite(.sharedData) struct JSONTestSuiteTests {
  @Test func agreesOnEachFile() throws {
    let folder = try SharedData.unpack("json/json-test-suite.tar.xz")
    var counts: [Character: Int] = [:]
    // Duplicate names are among the y_ files.
    let reader = JSONReader(duplicateKeys: .keepLast)
    for name in try folderEntries(folder + "/test_parsing") {
      let result = Result { try reader.read(try readFile("\(folder)/test_parsing/\(name)")) }
      switch (name.first, result) {
      case ("y", .failure(let error)): Issue.record("\(name): \(error)")
      case ("n", .success(let value)): Issue.record("\(name) was read as \(JSONWriter().write(value))")
      case (_, .success(let value)): #expect(try reader.read(JSONWriter().write(value)) == value, "\(name)")
      case (_, .failure(let error)): #expect(error is JSONError, "\(name)")
      }
      counts[name.first ?? "?", default: 0] += 1
    }
    #expect(counts == ["y": 95, "n": 188, "i": 35])
    print("JSONTestSuite: 95 accepted, 188 rejected, 35 read without a crash")
  }

  @Test func rejectsDuplicateNamesUnlessAsked() throws {
    let folder = try SharedData.unpack("json/json-test-suite.tar.xz")
    let document = try readFile(folder + "/test_parsing/y_object_duplicated_key.json")
    let error = try #require(throws: JSONError.self) { try JSONReader().read(document) }
    #expect(error.code == .duplicateKey)
  }
}
