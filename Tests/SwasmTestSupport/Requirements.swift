import Testing

extension Trait where Self == ConditionTrait {
  /// Leaves a test out, and says so, where files are missing that `Fixtures/install` gets. The gate takes no run with
  /// such a line.
  public static func needs(_ what: String, _ paths: [String], from command: String) -> Self {
    .enabled("\(what) has to be installed") {
      let missing = paths.filter { (try? size(of: $0)) == nil }
      for path in missing { print("NOT RUN: \(what) needs \(path) (\(command))") }
      return missing.isEmpty
    }
  }

  /// The same for the shared test data.
  public static var sharedData: Self {
    .enabled("the shared test data has to be there") {
      if SharedData.folder == nil { print("NOT RUN: \(SharedData.absence)") }
      return SharedData.folder != nil
    }
  }
}

/// The same for one case of a test whose other cases may run: ends the case that has begun.
public func needs(_ what: String, _ paths: [String], from command: String) throws {
  for path in paths where (try? size(of: path)) == nil { try leaveOut("\(what) needs \(path) (\(command))") }
}

/// Ends the test that has begun, or its case, for a reason that only it can find out.
public func leaveOut(_ reason: String) throws -> Never {
  print("NOT RUN: \(reason)")
  try Test.cancel("\(reason)")
}
