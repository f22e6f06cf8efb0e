import Swasm
import SwasmConformance
import Testing

@Suite struct SuiteManifestTests {
  @Test func selectsByFolderAndNeeds() throws {
    let text = #"{"core/a": [], "core/gc/b": ["GC", "SIMD"], "core/c": ["SIMD"], "corex/d": [], "custom/e": ["GC"]}"#
    let manifest = try SuiteManifest(reading: Array(text.utf8))
    #expect(manifest.entries.count == 5)
    func paths(_ folders: [String], _ excluded: Set<String>) -> [String] {
      manifest.entries(below: folders, needingNoneOf: excluded).map(\.path)
    }
    #expect(paths(["core"], ["GC"]) == ["core/a", "core/c"])
    #expect(paths(["core", "custom"], ["SIMD"]) == ["core/a", "custom/e"])
    #expect(paths(["core/gc"], []) == ["core/gc/b"])
  }

  @Test(arguments: ["[]", #"{"a": "SIMD"}"#, #"{"a": ["SIMD", 1]}"#, "{"])
  func rejectsOtherDocuments(_ text: String) {
    #expect(throws: ScriptError.self) { try SuiteManifest(reading: Array(text.utf8)) }
  }

  @Test func knowsTheWordsOfFeatures() {
    #expect(Features(manifestWord: "SIMD") == .simd)
    #expect(Features(manifestWord: "TELEPATHY") == nil)
  }
}

@Suite struct ScriptReaderTests {
  @Test(arguments: [
    ("{", "not JSON: the document ends too early at byte 1 (unexpected_end)"),
    ("[]", "the script is not an object but an array"),
    ("{}", #"the script has no "source_filename""#),
    (#"{"source_filename": 1}"#, #""source_filename" of the script is not a string"#),
    (#"{"source_filename": "x"}"#, #"the script has no "commands""#),
    (#"{"source_filename": "x", "commands": {}}"#, #""commands" of the script is not an array"#),
    (#"{"source_filename": "x", "commands": [], "more": 1}"#, #"unknown member "more" of the script"#),
  ])
  func rejectsWhatIsNoScript(_ text: String, _ description: String) throws {
    let error = try #require(throws: ScriptError.self) { try ScriptReader().read(Array(text.utf8)) }
    #expect(error.description == description)
  }

  @Test func keepsCommandsThatItDoesNotKnow() throws {
    let text =
      #"{"source_filename": "x", "commands": [7, {"type": "action", "line": 4, "action": {"type": "sing", "field": ""}}]}"#
    let script = try ScriptReader().read(Array(text.utf8))
    #expect(script.commands.map(\.line) == [0, 4])
    #expect(script.commands.map(\.kind.word) == ["a command without a type", "action"])
  }
}
