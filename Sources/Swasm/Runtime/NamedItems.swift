/// Values by module and field name, as imports are looked up.
struct NamedItems<Value> {
  private struct Name: Hashable {
    var module: ExactName
    var field: ExactName
  }
  private var values: [Name: Value] = [:]

  subscript(module: String, field: String) -> Value? {
    get { values[Name(module: ExactName(module), field: ExactName(field))] }
    set { values[Name(module: ExactName(module), field: ExactName(field))] = newValue }
  }
}

extension NamedItems: Sendable where Value: Sendable {}
