import Testing

@testable import SwasmWASI
@testable import SwasmWorld

@Suite struct ConfigurationTests {
  @Test func defaultsGiveTheGuestNothing() throws {
    let configuration = WorldConfiguration()
    #expect(configuration.environment.isEmpty && configuration.preopens.isEmpty)
    guard case .closed = configuration.standardInput, case .bounded(65_536) = configuration.standardOutput else {
      Issue.record("streams are not closed or bounded")
      return
    }
  }

  @Test func missingFolderIsATypedError() {
    var configuration = WorldConfiguration()
    configuration.preopen("/nonexistent/folder", at: "/")
    let error = #expect(throws: WorldError.self) { _ = try World(configuration) }
    #expect(error?.code == .cannotOpenDirectory && error?.path == "/nonexistent/folder")
  }

  @Test("A negative descriptor of a stream is a typed error, and one that is not open is one for the guest")
  func badDescriptors() throws {
    for number in [Int32.min, -1] {
      var configurations = [WorldConfiguration(), WorldConfiguration(), WorldConfiguration()]
      configurations[0].standardInput = .descriptor(number)
      configurations[1].standardOutput = .descriptor(number)
      configurations[2].standardError = .descriptor(number)
      for configuration in configurations {
        let error = #expect(throws: WorldError.self) { _ = try World(configuration) }
        #expect(error?.code == .invalidDescriptor)
      }
    }
    var configuration = WorldConfiguration()
    configuration.standardInput = .descriptor(1 << 20)
    let guest = try TestGuest(configuration)
    try guest.setPieces([(UInt32(TestGuest.data), 100)])
    #expect(try guest.call("fd_read", 0, 256, 1, 16) == .badDescriptor)
  }
}
