/// How many of something there must be, and may be at most, with the schema that says so.
package struct CountRange: Sendable {
  package private(set) var minimum = 0
  package private(set) var maximum: Int?
  package private(set) var minimumLocation = SchemaDocument.root

  mutating func limit(_ newMinimum: Int?, _ newMaximum: Int?, at location: Int) {
    if let newMinimum, newMinimum > minimum { (minimum, minimumLocation) = (newMinimum, location) }
    if let newMaximum { maximum = min(maximum ?? .max, newMaximum) }
  }

  package func contains(_ count: Int) -> Bool { count >= minimum && count <= maximum ?? .max }
  var isEmpty: Bool { minimum > maximum ?? .max }
}
