#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

public struct FileError: Error, CustomStringConvertible {
  public let description: String
}

/// All bytes of a file.
public func readFile(_ path: String) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw failure("cannot open \(path)") }
  defer { close(descriptor) }
  var information = stat()
  guard fstat(descriptor, &information) == 0 else { throw failure("cannot stat \(path)") }
  return try [UInt8](unsafeUninitializedCapacity: Int(information.st_size)) { buffer, count in
    while count < buffer.count {
      let step = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      guard step >= 0 else { throw failure("cannot read \(path)") }
      if step == 0 { return }
      count += step
    }
  }
}

/// Names of what a folder holds, sorted.
public func folderEntries(_ path: String) throws -> [String] {
  guard let folder = opendir(path) else { throw failure("cannot open the folder \(path)") }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// Paths of all Swift sources below a folder.
public func swiftFiles(_ folder: String) throws -> [String] {
  try folderEntries(folder).flatMap { name -> [String] in
    let path = "\(folder)/\(name)"
    if isFolder(path) { return try swiftFiles(path) }
    return name.hasSuffix(".swift") ? [path] : []
  }
}

/// The value of an environment variable.
public func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

public func isFolder(_ path: String) -> Bool {
  var information = stat()
  return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
}

/// Runs a program found in PATH and waits for it.
public func run(_ command: [String]) throws {
  var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var process = pid_t()
  guard posix_spawnp(&process, command[0], nil, nil, &arguments, environ) == 0 else {
    throw failure("cannot start \(command[0])")
  }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 {
    guard errno == EINTR else { throw failure("cannot wait for \(command[0])") }
  }
  guard status == 0 else { throw FileError(description: "\(command.joined(separator: " ")) ended with \(status)") }
}

var processIdentifier: Int { Int(getpid()) }

public func size(of path: String) throws -> Int {
  var information = stat()
  guard stat(path, &information) == 0 else { throw failure("cannot stat \(path)") }
  return Int(information.st_size)
}

/// Moves a folder, unless its new name is taken: then another process was first and the folder is removed.
func rename(_ path: String, to destination: String) throws {
  if rename(path, destination) == 0 { return }
  guard isFolder(destination) else { throw failure("cannot rename \(path)") }
  try run(["rm", "-r", path])
}

private func failure(_ what: String) -> FileError {
  FileError(description: "\(what): \(String(cString: strerror(errno)))")
}

/// Writes a new file.
public func write(_ bytes: [UInt8], to path: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
  guard descriptor >= 0 else { throw failure("cannot make \(path)") }
  defer { close(descriptor) }
  guard write(descriptor, bytes, bytes.count) == bytes.count else { throw failure("cannot write \(path)") }
}

public func remove(_ path: String) throws {
  guard unlink(path) == 0 else { throw failure("cannot remove \(path)") }
}

/// Replaces what an existing file holds, in place.
public func overwrite(_ path: String, with bytes: [UInt8]) throws {
  let descriptor = open(path, O_WRONLY | O_TRUNC)
  guard descriptor >= 0 else { throw failure("cannot open \(path)") }
  defer { close(descriptor) }
  guard write(descriptor, bytes, bytes.count) == bytes.count else { throw failure("cannot write \(path)") }
}
