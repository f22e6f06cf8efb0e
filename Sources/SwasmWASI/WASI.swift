import Swasm

/// WASI preview 1 for one guest: its descriptors, arguments and streams.
///
/// Not Sendable; used with one store at a time.
public final class WASI {
  let configuration: WASIConfiguration
  var descriptors: FileDescriptorTable
  var randomState: UInt64
  private let output: OutputStream?
  private let errorOutput: OutputStream?

  /// Opens the preopened directories.
  ///
  /// - Throws: `PreopenError` when one cannot be opened.
  public init(_ configuration: WASIConfiguration) throws {
    self.configuration = configuration
    descriptors = FileDescriptorTable(limit: max(configuration.maximumDescriptors, 3))
    if case .seeded(let seed) = configuration.random { randomState = seed } else { randomState = 0 }
    (output, errorOutput) = (
      WASI.stream(configuration.standardOutput), WASI.stream(configuration.standardError)
    )
    _ = try? descriptors.add(WASI.input(configuration.standardInput))
    _ = try? descriptors.add(WASI.outputFile(output, host: 1))
    _ = try? descriptors.add(WASI.outputFile(errorOutput, host: 2))
    for preopen in configuration.preopens {
      do throws(Errno) {
        let descriptor = try Host.openDirectory(preopen.hostPath)
        let denied: Rights = preopen.access == .readOnly ? .mutating : []
        _ = try descriptors.add(
          OpenFile(
            .directory, host: descriptor, ownsHost: true, type: .directory, rights: .directory.subtracting(denied),
            inheriting: Rights.directory.union(.file).subtracting(denied), preopenPath: preopen.guestPath,
            access: preopen.access))
      } catch {
        throw PreopenError(path: preopen.hostPath, reason: String(describing: error))
      }
    }
  }

  /// What the guest wrote to a bounded standard output.
  public var standardOutput: [UInt8] { output?.bytes ?? [] }
  /// What the guest wrote to a bounded standard error.
  public var standardError: [UInt8] { errorOutput?.bytes ?? [] }
  /// Whether the guest wrote more than a bounded stream keeps.
  public var isOutputTruncated: Bool { output?.isTruncated == true || errorOutput?.isTruncated == true }

  /// Instantiates a module and runs it: a command's `_start`, or a reactor's `_initialize`.
  ///
  /// - Parameter imports: Further imports of the module.
  /// - Returns: The argument of `proc_exit`, or 0.
  /// - Throws: `LinkError`, or `Trap`.
  public func run(_ module: Module, in store: Store, imports: Imports = Imports()) throws -> WASIExit {
    var imports = imports
    define(in: &imports)
    do {
      let instance = try store.instantiate(module, imports: imports)
      guard let start = instance.function("_start") ?? instance.function("_initialize") else {
        throw LinkError(.unknownExport, name: "_start", expected: "function [] -> []")
      }
      _ = try start.call()
      return WASIExit(code: 0)
    } catch let trap as Trap {
      if let exit = trap.cause as? WASIExit { return exit }
      throw trap
    }
  }

  private static func stream(_ output: WASIConfiguration.Output) -> OutputStream? {
    switch output {
    case .bounded(let limit): OutputStream(limit: max(0, limit), keeps: true)
    case .discard: OutputStream(limit: 0, keeps: false)
    case .callback(let callback): OutputStream(limit: 0, keeps: false, callback: callback)
    case .inherit: nil
    }
  }

  private static let streamRights: Rights = [.fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite]

  private static func input(_ input: WASIConfiguration.Input) -> OpenFile {
    let rights = streamRights.union(.fdRead)
    switch input {
    case .closed:
      return OpenFile(.input([], position: 0), host: -1, ownsHost: false, type: .characterDevice, rights: rights)
    case .bytes(let bytes):
      return OpenFile(.input(bytes, position: 0), host: -1, ownsHost: false, type: .characterDevice, rights: rights)
    case .inherit: return inherited(0, rights)
    }
  }

  private static func outputFile(_ stream: OutputStream?, host: Int32) -> OpenFile {
    let rights = streamRights.union(.fdWrite)
    guard let stream else { return inherited(host, rights) }
    return OpenFile(.output(stream), host: -1, ownsHost: false, type: .characterDevice, rights: rights)
  }

  private static func inherited(_ host: Int32, _ rights: Rights) -> OpenFile {
    let type = (try? Host.status(host))?.type ?? .unknown
    return OpenFile(.file, host: host, ownsHost: false, type: type, rights: rights)
  }
}

/// A directory of the host that could not be opened for the guest.
public struct PreopenError: Error, CustomStringConvertible {
  public let path: String
  let reason: String
  public var description: String { "cannot open directory \(path): \(reason)" }
}
