import Swasm
import SwasmJSON
import SwasmText
import Testing

@testable import SwasmCLI

@Suite struct ProfileFormatTests {
  private func profile(_ text: String) throws -> Profile {
    let store = Store(engine: Engine(isProfiling: true))
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8))
    _ = try store.instantiate(Module(bytes: bytes, engine: store.engine)).function("run")?.call()
    return try #require(store.profile)
  }

  private static let text = """
    (module
      (func $leaf) (func $a (call $leaf)) (func $b (call $leaf) (call $leaf))
      (func (export "run") (call $a) (call $b) (call $a)))
    """

  /// The integers of a column of a table.
  private func column(_ table: JSONValue?, _ name: String) throws -> [Int?] {
    let values = try #require(table?[name]?.array)
    return values.map { $0.int64.map { Int($0) } }
  }

  @Test("The Firefox profile is a valid one: columns of equal length, indices in range, every unit in it")
  func firefox() throws {
    let profile = try profile(Self.text)
    let json = try JSONReader().read(Array(profile.firefoxProfile().utf8))
    #expect(json["meta"]?["preprocessedProfileVersion"]?.int64 == 61)
    let shared = json["shared"]
    let strings = try #require(shared?["stringArray"]?.array).compactMap(\.string)
    var counts: [String: Int] = [:]
    for name in ["stackTable", "frameTable", "funcTable", "nativeSymbols", "resourceTable", "sources"] {
      let table = try #require(shared?[name]?.object)
      let length = try #require(table["length"]?.int64)
      counts[name] = Int(length)
      for member in table.members where member.name != "length" {
        #expect(member.value.array?.count == Int(length), "\(name).\(member.name)")
      }
    }
    let prefixes = try column(shared?["stackTable"], "prefix")
    let frames = try column(shared?["stackTable"], "frame")
    let functions = try column(shared?["frameTable"], "func")
    let names = try column(shared?["funcTable"], "name")
    // A stack comes after its prefix.
    for (index, prefix) in prefixes.enumerated() { #expect((prefix ?? -1) < index) }
    #expect(frames.allSatisfy { functions.indices.contains($0 ?? -1) })
    #expect(functions.allSatisfy { names.indices.contains($0 ?? -1) })
    #expect(names.allSatisfy { strings.indices.contains($0 ?? -1) })

    let threads = try #require(json["threads"]?.array)
    #expect(threads.compactMap { $0["name"]?.string } == ["fuel", "calls"])
    for (thread, weight) in zip(threads, [Profile.Weight.fuel, .calls]) {
      let samples = thread["samples"]
      let stacks = try column(samples, "stack")
      let weights = try column(samples, "weight")
      #expect(samples?["weightType"]?.string == "samples")
      #expect(samples?["length"]?.int64 == Int64(stacks.count))
      #expect(samples?["timeDeltas"]?.array?.count == stacks.count)
      // The same as the folded stacks say.
      var lines: Set<String> = []
      for (stack, weight) in zip(stacks, weights) {
        var path: [String] = []
        var next = stack
        while let stack = next {
          let frame = try #require(frames[stack])
          let function = try #require(functions[frame])
          let name = try #require(names[function])
          path.append(strings[name])
          next = prefixes[stack]
        }
        let number = try #require(weight)
        lines.insert(path.reversed().joined(separator: ";") + " \(number)")
      }
      #expect(lines == Set(profile.foldedStacks(of: weight).split(separator: "\n").map(String.init)))
    }
    #expect(threads[1]["samples"]?["length"]?.int64 == 5)
  }

  @Test("Two runs give the same bytes")
  func deterministic() throws {
    let (first, second) = (try profile(Self.text), try profile(Self.text))
    #expect(first.firefoxProfile() == second.firefoxProfile())
    #expect(first.foldedStacks() == second.foldedStacks())
    #expect(first.functionTable() == second.functionTable())
  }

  @Test("Names cannot break the formats")
  func hostileNames() throws {
    let profile = try profile(
      #"""
      (module
        (func $"a;b c\n9 \t\1b[31m" (nop) (nop))
        (func $"\"quoted\\" (call 0) (nop))
        (func (@name "") (call 1))
        (func (export "run") (call 2)))
      """#)
    let lines = profile.foldedStacks(of: .calls).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.last == #"run;<function 2>;"quoted\;a:b c\u{a}9 \u{9}\u{1b}[31m 1"#)
    #expect(profile.functionTable().split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 4 })
    let json = try JSONReader().read(Array(profile.firefoxProfile().utf8))
    let strings = try #require(json["shared"]?["stringArray"]?.array).compactMap(\.string)
    #expect(strings.contains("a;b c\n9 \t\u{1B}[31m") && strings.contains(#""quoted\"#))
  }

  @Test("A guest that was never called has an empty profile")
  func empty() throws {
    let profile = try #require(Store(engine: Engine(isProfiling: true)).profile)
    #expect(profile.foldedStacks().isEmpty && profile.functions.isEmpty)
    _ = try JSONReader().read(Array(profile.firefoxProfile().utf8))
  }
}
