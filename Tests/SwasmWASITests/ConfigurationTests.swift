import Testing

@testable import SwasmWASI

@Suite struct ConfigurationTests {
  @Test func defaultsGiveTheGuestNothing() throws {
    let configuration = WASIConfiguration()
    #expect(configuration.environment.isEmpty && configuration.preopens.isEmpty)
    guard case .closed = configuration.standardInput, case .bounded(65_536) = configuration.standardOutput else {
      Issue.record("streams are not closed or bounded")
      return
    }
  }

  @Test func missingFolderIsATypedError() {
    var configuration = WASIConfiguration()
    configuration.preopen("/nonexistent/folder", at: "/")
    #expect(throws: PreopenError.self) { _ = try WASI(configuration) }
  }
}
