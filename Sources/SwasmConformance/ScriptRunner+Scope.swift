// Which module or instance a command means.

extension ScriptRunner.Named {
  /// What stands for the result of a command until it has passed, and ever after when it does not.
  static func after(_ command: ScriptCommand) -> Self {
    .absent(.failed("needs the \(command.kind.word) of line \(command.line), which failed"))
  }
}

extension ScriptRunner.Scope {
  /// Makes an instance the current one and, with a name, a named one.
  mutating func name(instance name: String?, _ instance: ScriptRunner.Named<Engine.Instance>) {
    current = instance
    guard let name else { return }
    instances[name] = instance
    if linksNames { registered[name] = try? instance.value() }
  }

  mutating func name(definition name: String?, _ module: ScriptRunner.Named<Engine.Module>) {
    latestDefinition = module
    if let name { definitions[name] = module }
  }

  /// The named instance, or the current one.
  func instance(_ name: String?) throws(Stop) -> Engine.Instance {
    guard let name else { return try current.value() }
    guard let instance = instances[name] else { throw Stop(failed: "there is no instance \(name)") }
    return try instance.value()
  }

  /// The named definition, or else the latest one. `(module instance $x)` is an instance of the definition `$x` if there
  /// is one: so it is meant where a test has but one name for both.
  func definition(_ name: String?, ofInstance instance: String?) throws(Stop) -> Engine.Module {
    guard let name else {
      return try (instance.flatMap { definitions[$0] } ?? latestDefinition).value()
    }
    guard let definition = definitions[name] else { throw Stop(failed: "there is no module definition \(name)") }
    return try definition.value()
  }

  mutating func register(_ instance: String?, as name: String) throws(Stop) {
    do throws(Stop) {
      registered[name] = try self.instance(instance)
    } catch {
      registered[name] = nil
      if case .leftOut(let reason) = error.outcome { leftOutImport = reason }
      throw error
    }
  }
}
