import SwasmJSON
import Testing

@Suite struct JSONWriterTests {
  private let value: JSONValue = ["b": [1, [], [:], ["x": nil]], "a": "q\"\\\n\u{1}\u{1F}\u{7F}é/", "": true]

  @Test func writesCompactText() {
    #expect(
      JSONWriter().write(value)
        == #"{"b":[1,[],{},{"x":null}],"a":"q\"\\\n\u0001\u001f"# + "\u{7F}" + #"é/","":true}"#)
    #expect(JSONWriter().write(nil) == "null")
    #expect(JSONWriter().write([]) == "[]")
    #expect(JSONWriter.quoted("\u{8}\u{C}\r\t") == #""\b\f\r\t""#)
  }

  @Test func writesPrettyText() {
    #expect(
      JSONWriter(style: .pretty()).write(value) == """
        {
          "b": [
            1,
            [],
            {},
            {
              "x": null
            }
          ],
          "a": "q\\"\\\\\\n\\u0001\\u001f\u{7F}é/",
          "": true
        }
        """)
  }

  @Test func readsBackWhatItWrites() throws {
    for writer in [JSONWriter(), JSONWriter(style: .pretty(indentation: 4))] {
      #expect(try JSONReader().read(writer.bytes(of: value)) == value)
    }
  }

  @Test func objectsKeepTheirOrderWhenTheyChange() {
    var object = JSONObject()
    for name in 0..<12 { object["\(name)"] = .number(JSONNumber(name)) }
    object["3"] = "three"
    object["0"] = nil
    object["absent"] = nil
    #expect(object.members.map(\.name) == (1..<12).map { "\($0)" })
    #expect(object["3"] == "three")
    #expect(object["11"] == 11)
    for name in 4..<12 { object["\(name)"] = nil }
    object["1"] = "one"
    #expect(JSONWriter().write(.object(object)) == #"{"1":"one","2":2,"3":"three"}"#)
  }

  @Test func objectsAreEqualInAnyOrder() {
    #expect(["a": 1, "b": 2] as JSONValue == ["b": 2, "a": 1])
    #expect(["a": 1, "b": 2] as JSONValue != ["b": 2, "a": 2])
    #expect(["a": 1] as JSONValue != ["a": 1, "b": 2])
    #expect([1, 2] as JSONValue != [2, 1])
  }
}
