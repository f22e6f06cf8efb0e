/// The directory that holds the last component of a guest's path, and that component.
final class ResolvedPath {
  /// A descriptor of the host.
  let directory: Int32
  let name: String
  /// The path ended in a slash, so what it names must be a directory.
  let mustBeDirectory: Bool
  private let opened: [Int32]

  fileprivate init(directory: Int32, name: String, mustBeDirectory: Bool, opened: [Int32]) {
    self.directory = directory
    self.name = name
    self.mustBeDirectory = mustBeDirectory
    self.opened = opened
  }

  deinit { for descriptor in opened { Host.closeDescriptor(descriptor) } }
}

/// Walks a path beneath a directory, one component at a time and never through a symbolic link that the kernel follows:
/// links are read and walked here, so that no sequence of them, and no exchange of a directory for a link meanwhile, can
/// lead out of the directory.
struct PathResolver {
  /// More links than this in one path are a loop.
  private static let maximumLinks = 40

  private let base: Int32
  private var opened: [Int32] = []
  private var pending: [Substring]
  private var links = 0
  private var mustBeDirectory: Bool

  /// - Throws: `notPermitted` for a path that leads out of the directory, `noEntry` for an empty one, and whatever the
  ///   host finds on the way.
  static func resolve(_ path: String, in base: Int32, followsLink: Bool) throws(Errno) -> ResolvedPath {
    var resolver = try PathResolver(path, base)
    do throws(Errno) {
      return try resolver.walk(followsLink: followsLink)
    } catch {
      for descriptor in resolver.opened { Host.closeDescriptor(descriptor) }
      throw error
    }
  }

  private init(_ path: String, _ base: Int32) throws(Errno) {
    guard !path.isEmpty else { throw .noEntry }
    self.base = base
    mustBeDirectory = path.utf8.last == UInt8(ascii: "/")
    pending = try PathResolver.components(path).reversed()
  }

  private static func components(_ path: String) throws(Errno) -> [Substring] {
    guard path.utf8.first != UInt8(ascii: "/") else { throw .notPermitted }
    return path.split(separator: "/")
  }

  private mutating func walk(followsLink: Bool) throws(Errno) -> ResolvedPath {
    while let component = pending.popLast() {
      let isLast = pending.isEmpty
      if component == "." {
        if isLast { return result(".") }
        continue
      }
      if component == ".." {
        guard let last = opened.popLast() else { throw .notPermitted }
        Host.closeDescriptor(last)
        if isLast { return result(".") }
        continue
      }
      let name = String(component)
      if isLast {
        guard followsLink || mustBeDirectory, try expandLink(name) else { return result(name) }
        continue
      }
      do throws(Errno) {
        opened.append(try Host.openComponent(opened.last ?? base, name))
      } catch {
        // A link in the middle of a path is always followed.
        guard error == .loop || error == .notDirectory, try expandLink(name) else { throw error }
      }
    }
    return result(".")
  }

  private func result(_ name: String) -> ResolvedPath {
    ResolvedPath(directory: opened.last ?? base, name: name, mustBeDirectory: mustBeDirectory, opened: opened)
  }

  /// Puts a link's contents in front of what is still to be walked; `false` when `name` is no link.
  private mutating func expandLink(_ name: String) throws(Errno) -> Bool {
    let contents: [UInt8]
    do throws(Errno) {
      contents = try Host.readLink(opened.last ?? base, name)
    } catch {
      return false
    }
    links += 1
    guard links <= PathResolver.maximumLinks else { throw .loop }
    guard let target = String(validating: contents, as: UTF8.self), !target.isEmpty else { throw .illegalSequence }
    if pending.isEmpty, target.utf8.last == UInt8(ascii: "/") { mustBeDirectory = true }
    pending.append(contentsOf: try PathResolver.components(target).reversed())
    return true
  }
}
