import SwasmSystem

/// What the guests of one store see of the world, through whatever interface: descriptors, arguments, variables, streams,
/// clocks and random numbers. Not Sendable, as its store is not.
public final class World {
  package let configuration: WorldConfiguration
  /// Each with a NUL at its end.
  package let arguments: [[UInt8]]
  package let environment: [[UInt8]]
  package var descriptors: FileDescriptorTable
  package var seededGenerator: SeededGenerator
  package var clock: GuestClock
  /// Where a folder has a quota.
  package let openInodes: OpenInodes?
  package let listings = DirectoryListing.Account()
  private let output: OutputStream?
  private let errorOutput: OutputStream?
  private let outputFiles: [OpenFile]

  /// Opens the preopened directories.
  ///
  /// - Throws: When an argument or variable cannot be passed on, a stream's descriptor is negative, or a directory cannot
  ///   be opened.
  public init(_ configuration: WorldConfiguration) throws(WorldError) {
    self.configuration = configuration
    // The system would wait for them without end.
    if let number = configuration.negativeDescriptor {
      throw WorldError(.invalidDescriptor, "\(number) cannot be the descriptor of a stream")
    }
    arguments = try configuration.argumentBytes.map(World.terminated)
    environment = try configuration.environment.map { variable throws(WorldError) in
      guard !variable.name.isEmpty, !variable.name.utf8.contains(UInt8(ascii: "=")) else {
        throw WorldError(.invalidVariableName, "\"\(variable.name)\" cannot be the name of a variable")
      }
      return try World.terminated(Array("\(variable.name)=\(variable.value)".utf8))
    }
    descriptors = FileDescriptorTable(limit: configuration.maximumDescriptors)
    if case .seeded(let seed) = configuration.random {
      seededGenerator = SeededGenerator(seed: seed)
    } else {
      seededGenerator = SeededGenerator(seed: 0)
    }
    clock = GuestClock(configuration.clock)
    openInodes = configuration.preopens.contains { $0.maximumDiskBytes != nil } ? OpenInodes() : nil
    let limit = configuration.maximumOutputBytes
    output = OutputStream(configuration.standardOutput, limit)
    errorOutput = OutputStream(configuration.standardError, limit)
    outputFiles = [
      OpenFile(output, host: configuration.standardOutput.descriptor ?? 1, limit),
      OpenFile(errorOutput, host: configuration.standardError.descriptor ?? 2, limit),
    ]
    if !configuration.allowsTerminalEscapes {
      for file in outputFiles where file.host >= 0 && Host.isTerminal(file.host) { file.filter = TerminalFilter() }
    }
    do throws(Errno) {
      _ = try descriptors.add(OpenFile(configuration.standardInput))
      for file in outputFiles { _ = try descriptors.add(file) }
    } catch {
      throw WorldError(.tooFewDescriptors, "maximumDescriptors is less than the standard streams need")
    }
    for (index, preopen) in configuration.preopens.enumerated() {
      do throws(Errno) {
        _ = try descriptors.add(try OpenFile(preopen, number: index))
      } catch {
        throw WorldError(cannotOpenDirectory: preopen.name, error)
      }
    }
  }

  private static func terminated(_ bytes: [UInt8]) throws(WorldError) -> [UInt8] {
    guard !bytes.contains(0) else {
      throw WorldError(.nulCharacter, "an argument or variable has a NUL character")
    }
    return bytes + [0]
  }

  /// The host's descriptors of the preopened directories that are open.
  package var hostFolders: [(descriptor: Int32, isWritable: Bool)] {
    descriptors.open.compactMap { file in
      guard case .directory = file.kind, file.preopenPath != nil else { return nil }
      return (file.host, file.access == .readWrite)
    }
  }

  /// What the guest wrote to a bounded standard output.
  public var standardOutput: [UInt8] { output?.bytes ?? [] }
  /// What the guest wrote to a bounded standard error.
  public var standardError: [UInt8] { errorOutput?.bytes ?? [] }
  /// Whether the guest wrote more than a bounded standard output keeps.
  public var isStandardOutputTruncated: Bool { output?.isTruncated ?? outputFiles[0].isTruncated }
  /// Whether the guest wrote more than a bounded standard error keeps.
  public var isStandardErrorTruncated: Bool { errorOutput?.isTruncated ?? outputFiles[1].isTruncated }
  /// Whether the guest wrote more than a bounded stream keeps.
  public var isOutputTruncated: Bool { isStandardOutputTruncated || isStandardErrorTruncated }
}

extension OutputStream {
  /// `nil` for the host's own stream.
  package convenience init?(_ output: WorldConfiguration.Output, _ limit: Int?) {
    switch output {
    case .bounded(let limit): self.init(.memory, limit: limit)
    case .discard: self.init(.nothing, limit: limit)
    case .callback(let callback): self.init(.callback(callback), limit: limit)
    case .inherit, .descriptor: return nil
    }
  }
}

extension WorldConfiguration {
  /// Of a stream.
  fileprivate var negativeDescriptor: Int32? {
    var descriptors = [standardOutput.descriptor, standardError.descriptor]
    if case .descriptor(let number) = standardInput { descriptors.append(number) }
    return descriptors.lazy.compactMap { $0 }.first { $0 < 0 }
  }
}

extension WorldConfiguration.Output {
  fileprivate var descriptor: Int32? { if case .descriptor(let number) = self { number } else { nil } }
}

extension WorldConfiguration.Preopen {
  fileprivate var name: String {
    if case .host(let path) = source { String(decoding: path, as: UTF8.self) } else { guestPath }
  }
}

extension OpenFile {
  package convenience init(_ input: WorldConfiguration.Input) {
    switch input {
    case .closed: self.init(.input([], position: 0), type: .unknown, rights: [.stream, .fdRead])
    case .bytes(let bytes): self.init(.input(bytes, position: 0), type: .unknown, rights: [.stream, .fdRead])
    case .inherit: self.init(inherited: 0, rights: [.stream, .fdRead])
    case .descriptor(let number): self.init(inherited: number, rights: [.stream, .fdRead])
    }
  }

  /// - Parameter host: The host's descriptor, where there is no stream.
  package convenience init(_ stream: OutputStream?, host: Int32, _ limit: Int?) {
    if let stream {
      self.init(.output(stream), type: .unknown, rights: [.stream, .fdWrite])
    } else {
      self.init(inherited: host, rights: [.stream, .fdWrite])
      outputLeft = limit.map { max(0, $0) }
    }
  }

  private convenience init(inherited host: Int32, rights: Rights) {
    let type = (try? Host.status(host))?.type ?? .unknown
    // A character device without positions is a terminal to programs; /dev/null is none.
    let isDevice = type == .characterDevice && !Host.isTerminal(host)
    self.init(.stream, host: host, type: isDevice ? .unknown : type, rights: rights)
  }

  package convenience init(_ preopen: WorldConfiguration.Preopen, number: Int) throws(Errno) {
    let denied: Rights = preopen.access == .readOnly ? .mutating : []
    let (kind, host): (Kind, Int32) =
      switch preopen.source {
      case .host(let path):
        // What the system takes for the path's end is not part of it.
        if path.contains(0) { throw .noEntry } else { (.directory, try Host.openDirectory(Host.name(path))) }
      // The host's devices have small numbers.
      case .virtual(let directory): (.virtual(VirtualNode(directory, device: ~UInt64(number))), -1)
      }
    self.init(
      kind, host: host, type: .directory,
      rights: Rights.directory.subtracting(denied),
      inheriting: Rights.directory.union(.file).subtracting(denied),
      preopenPath: preopen.guestPath, access: preopen.access,
      quota: preopen.access == .readWrite ? preopen.maximumDiskBytes.map(DiskQuota.init) : nil)
  }
}
