import Testing

@testable import SwasmInference

/// Texts as they come in pieces.
@Suite struct OutputTextTests {
  @Test("Cut anywhere, pieces are whole characters and together the text, with U+FFFD for what is none")
  func characters() {
    let samples: [[UInt8]] = [
      Array("plain, Äpfel, 漢字, 🦙 and 👩‍👩‍👧".utf8), [0xFF, 0x41, 0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0xA6, 0x41],
      [0xED, 0xA0, 0x80, 0xED, 0x9F, 0xBF], [0xC0, 0x80, 0xF5, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0x80, 0x80, 0x80, 0x80], [0xF1, 0x80, 0x80, 0xF1, 0x80, 0x80, 0x80], [],
    ]
    for bytes in samples {
      let whole = String(decoding: bytes, as: UTF8.self)
      for size in 1...5 {
        var assembler = CharacterAssembler()
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: size) {
          let piece = assembler.append(bytes[start..<min(start + size, bytes.count)])
          text += piece
          #expect(Array(whole.utf8).starts(with: text.utf8), "\(bytes) by \(size)")
        }
        text += assembler.finish()
        #expect(text.utf8.elementsEqual(whole.utf8), "\(bytes) by \(size)")
      }
    }
  }

  private func run(
    _ pieces: [String], stop: [String] = [], maximumBytes: Int = 1000, isCut: Bool = false
  ) -> (parts: [String], end: String) {
    var text = OutputText(stopSequences: stop, maximumBytes: maximumBytes)
    var parts: [String] = []
    for piece in pieces {
      switch text.append(Array(piece.utf8)) {
      case .text(let part): parts.append(part)
      case .stopped(let part): return (parts + [part], "stopped")
      case .full: return (parts + [text.finish(isCut: true)], "full")
      }
    }
    return (parts + [text.finish(isCut: isCut)], "")
  }

  @Test func stopSequences() {
    #expect(run(["a", "b", "c"], stop: ["bc"]) == (["a", "", ""], "stopped"))
    #expect(run(["ab", "x"], stop: ["bc"]) == (["a", "bx", ""], ""))
    #expect(run(["abab", "abc!"], stop: ["ababc"]) == (["", "ab"], "stopped"))
    #expect(run(["ab"], stop: ["bc"]) == (["a", "b"], ""))
    #expect(run(["one. two"], stop: ["two", "."]) == (["one"], "stopped"))
    #expect(run(["a", "b"], stop: [""]) == (["a", "b", ""], ""))
    #expect(run(["x", "END"], stop: ["END"]) == (["x", ""], "stopped"))
  }

  @Test func limits() {
    #expect(run(["abc", "def", "g"], maximumBytes: 6) == (["abc", "def", ""], "full"))
    #expect(run(["abc"], maximumBytes: 3) == (["abc", ""], ""))
    #expect(run(["é"], maximumBytes: 1) == ([""], "full"))
    #expect(run(["a"], maximumBytes: -5) == ([""], "full"))
    // What is held back counts.
    #expect(run(["ab", "cd"], stop: ["bx"], maximumBytes: 3) == (["a", "b"], "full"))
  }

  @Test("A character that was cut off at the end is left out when the output was cut, and replaced when it was not")
  func ends() {
    var text = OutputText(stopSequences: [], maximumBytes: 10)
    _ = text.append([0x41, 0xE2, 0x82])
    #expect(text.finish(isCut: true) == "")
    #expect(text.text == "A")
    _ = text.append([0xE2, 0x82])
    #expect(text.finish(isCut: false) != "")
  }
}
