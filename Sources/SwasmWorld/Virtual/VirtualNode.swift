import SwasmSystem

/// A virtual file or directory as one guest sees it.
package final class VirtualNode: Sendable {
  package enum Contents: Sendable {
    case file(VirtualFile)
    /// In the order of the names' bytes.
    case directory([(name: [UInt8], node: VirtualNode)])
  }
  package let contents: Contents
  package let inode: UInt64
  /// Tells preopened directories apart, and from those of the host.
  private let device: UInt64

  /// The root of a preopened directory.
  package convenience init(_ directory: VirtualDirectory, device: UInt64) {
    var inode: UInt64 = 0
    self.init(directory, device, &inode)
  }

  private init(_ directory: VirtualDirectory, _ device: UInt64, _ lastInode: inout UInt64) {
    lastInode += 1
    inode = lastInode
    self.device = device
    let names = directory.entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    contents = .directory(
      names.map { name, entry in
        switch entry {
        case .file(let file): (name, VirtualNode(file, device, &lastInode))
        case .directory(let directory): (name, VirtualNode(directory, device, &lastInode))
        }
      })
  }

  private init(_ file: VirtualFile, _ device: UInt64, _ lastInode: inout UInt64) {
    lastInode += 1
    inode = lastInode
    self.device = device
    contents = .file(file)
  }

  package var file: VirtualFile? { if case .file(let file) = contents { file } else { nil } }

  package var type: Host.FileType { file == nil ? .directory : .regularFile }

  package var status: Host.Status {
    let time = file?.modificationTime ?? 0
    return Host.Status(
      device: device, inode: inode, type: type, linkCount: 1, size: UInt64(file?.byteCount ?? 0), accessTime: time,
      modificationTime: time, changeTime: time)
  }

  /// As `Host.entries` gives them.
  package var listing: [Host.DirectoryEntry] {
    guard case .directory(let children) = contents else { return [] }
    let own = [".", ".."].map { Host.DirectoryEntry(name: Array($0.utf8), inode: inode, type: .directory) }
    let entries = children.map { Host.DirectoryEntry(name: $0.name, inode: $0.node.inode, type: $0.node.type) }
    return (own + entries).sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private func child(_ name: ArraySlice<UInt8>) -> VirtualNode? {
    guard case .directory(let children) = contents else { return nil }
    let place = children.partitionPoint { $0.name.lexicographicallyPrecedes(name) }
    return place < children.count && children[place].name.elementsEqual(name) ? children[place].node : nil
  }

  /// What a path beneath the directory names.
  ///
  /// - Throws: As `PathResolver`: `noEntry`, `notDirectory`, `notPermitted` for a path that leads out.
  package func node(at path: [UInt8]) throws(Errno) -> VirtualNode {
    guard !path.isEmpty else { throw .noEntry }
    guard path.first != UInt8(ascii: "/") else { throw .notPermitted }
    var nodes = [self]
    for name in path.split(separator: UInt8(ascii: "/")) {
      let current = nodes[nodes.count - 1]
      guard current.file == nil else { throw .notDirectory }
      if name.elementsEqual(".".utf8) { continue }
      if name.elementsEqual("..".utf8) {
        guard nodes.count > 1 else { throw .notPermitted }
        nodes.removeLast()
        continue
      }
      guard let child = current.child(name) else { throw .noEntry }
      nodes.append(child)
    }
    let result = nodes[nodes.count - 1]
    guard path.last != UInt8(ascii: "/") || result.file == nil else { throw .notDirectory }
    return result
  }
}
