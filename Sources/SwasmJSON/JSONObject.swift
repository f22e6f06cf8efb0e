/// The members of a JSON object in the order in which they came. Names are unique and compared by code points; looking
/// one up takes constant time.
public struct JSONObject: Sendable {
  public private(set) var members: [Member] = []
  /// Positions by name, kept only for objects that are too large to search.
  private var positions: [ExactString: Int] = [:]

  public struct Member: Sendable, Equatable {
    /// Any string, the empty one included.
    public let name: String
    public fileprivate(set) var value: JSONValue

    public static func == (left: Member, right: Member) -> Bool {
      ExactString(left.name) == ExactString(right.name) && left.value == right.value
    }
  }

  /// Up to this many members a search is faster than hashing and takes no memory.
  private static let searchedCount = 8

  public init() {}

  public var count: Int { members.count }
  public var isEmpty: Bool { members.isEmpty }

  /// The value of the member of that name. Setting a new name appends it, setting a known one keeps its place, and
  /// setting `nil` removes the member.
  public subscript(name: String) -> JSONValue? {
    get { position(of: name).map { members[$0].value } }
    set {
      guard let newValue else {
        remove(name)
        return
      }
      if let position = position(of: name) {
        members[position].value = newValue
      } else {
        append(name, newValue)
      }
    }
  }

  /// Appends a member unless the name is there already.
  /// - Returns: whether it was appended.
  package mutating func appendUnique(_ name: String, _ value: JSONValue) -> Bool {
    if position(of: name) != nil { return false }
    append(name, value)
    return true
  }

  private func position(of name: String) -> Int? {
    let exact = ExactString(name)
    if members.count > Self.searchedCount { return positions[exact] }
    return members.firstIndex { ExactString($0.name) == exact }
  }

  private mutating func append(_ name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
    if members.count == Self.searchedCount + 1 {
      index()
    } else if members.count > Self.searchedCount {
      positions[ExactString(name)] = members.count - 1
    }
  }

  private mutating func remove(_ name: String) {
    guard let position = position(of: name) else { return }
    members.remove(at: position)
    index()
  }

  private mutating func index() {
    positions.removeAll()
    if members.count <= Self.searchedCount { return }
    for (position, member) in members.enumerated() { positions[ExactString(member.name)] = position }
  }
}

extension JSONObject: Equatable {
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    JSONValue.object(left) == .object(right)
  }
}

/// A string that equals and hashes by its UTF-8 bytes. `String` compares by canonical equivalence, for which JSON's
/// "e\u0301" and "\u00e9" would be the same name.
package struct ExactString: Hashable, Sendable {
  let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: ExactString, right: ExactString) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
