import SwasmSystem

/// The directory that holds the last component of a guest's path, and that component. Closes what it opened.
package struct ResolvedPath: ~Copyable {
  /// A descriptor of the host.
  package let directory: Int32
  package let name: Host.Name
  /// The path ended in a slash, so what it names must be a directory.
  package let mustBeDirectory: Bool
  private let opened: [Int32]

  fileprivate init(directory: Int32, name: Host.Name, mustBeDirectory: Bool, opened: [Int32]) {
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
///
/// Paths are bytes, never characters: in a `String` a slash and a combining mark after it are one character that is no
/// slash, but to the kernel it is one.
package struct PathResolver: ~Copyable {
  /// What to do with a symbolic link that a path ends in.
  package enum LastLink {
    case follow
    /// Followed only when a slash comes after it.
    case keepUnlessSlash
    /// Never followed: the path names what is to be created, moved or removed.
    case keep
  }

  /// More links than this in one path are a loop.
  private static let maximumLinks = 40
  /// Directories of one path that are open at once. A path of 4,096 bytes could otherwise use up the descriptors of the
  /// host's process.
  private static let maximumDepth = 256
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  private let base: Int32
  private var opened: [Int32] = []
  /// Components that are still to be walked, the next one last.
  private var pending: [ArraySlice<UInt8>]
  private var links = 0
  private var mustBeDirectory: Bool

  /// - Parameter isOver: Whether the guest has to end. Its links can make a path of 160 KiB.
  /// - Throws: `notPermitted` for a path that leads out of the directory, `noEntry` for an empty one, `loop`,
  ///   `nameTooLong`, `interrupted`, and whatever the host finds on the way.
  package static func resolve(
    _ path: [UInt8], in base: Int32, _ lastLink: LastLink, until isOver: () -> Bool
  ) throws(Errno) -> ResolvedPath {
    guard !path.isEmpty else { throw .noEntry }
    var resolver = PathResolver(
      base: base, pending: try components(path), mustBeDirectory: path.last == PathResolver.slash)
    return try resolver.walk(lastLink, until: isOver)
  }

  private init(base: Int32, pending: [ArraySlice<UInt8>], mustBeDirectory: Bool) {
    self.base = base
    self.pending = pending
    self.mustBeDirectory = mustBeDirectory
  }

  deinit { for descriptor in opened { Host.closeDescriptor(descriptor) } }

  /// The components in reverse.
  private static func components(_ path: [UInt8]) throws(Errno) -> [ArraySlice<UInt8>] {
    guard path.first != slash else { throw .notPermitted }
    return path.split(separator: slash).reversed()
  }

  private mutating func walk(_ lastLink: LastLink, until isOver: () -> Bool) throws(Errno) -> ResolvedPath {
    var steps = 0
    while let component = pending.popLast() {
      steps += 1
      if steps % 256 == 0, isOver() { throw .interrupted }
      let isLast = pending.isEmpty
      if component.elementsEqual([PathResolver.dot]) { continue }
      if component.elementsEqual([PathResolver.dot, PathResolver.dot]) {
        guard let last = opened.popLast() else { throw .notPermitted }
        Host.closeDescriptor(last)
        continue
      }
      let name = Host.name(component)
      if isLast {
        let follows = lastLink == .follow || (lastLink == .keepUnlessSlash && mustBeDirectory)
        guard follows, try expandLink(name) else { return result(name) }
        continue
      }
      guard opened.count < PathResolver.maximumDepth else { throw .nameTooLong }
      do throws(Errno) {
        opened.append(try Host.openComponent(opened.last ?? base, name))
      } catch {
        // A link in the middle of a path is always followed.
        guard error == .loop || error == .notDirectory, try expandLink(name) else { throw error }
      }
    }
    return result(Host.name([PathResolver.dot]))
  }

  private mutating func result(_ name: Host.Name) -> ResolvedPath {
    let directory = opened.last ?? base
    let descriptors = opened
    opened = []
    return ResolvedPath(directory: directory, name: name, mustBeDirectory: mustBeDirectory, opened: descriptors)
  }

  /// Puts a link's contents in front of what is still to be walked; `false` when `name` is no link.
  private mutating func expandLink(_ name: Host.Name) throws(Errno) -> Bool {
    let target: [UInt8]
    do throws(Errno) {
      target = try Host.readLink(opened.last ?? base, name)
    } catch {
      return false
    }
    links += 1
    guard links <= PathResolver.maximumLinks else { throw .loop }
    guard !target.isEmpty else { throw .noEntry }
    if pending.isEmpty, target.last == PathResolver.slash { mustBeDirectory = true }
    pending.append(contentsOf: try PathResolver.components(target))
    return true
  }
}
