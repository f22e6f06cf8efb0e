import SwasmSystem

/// What may be done with a descriptor (typenames.witx, `rights`).
///
/// A descriptor's rights are a capability: they are what its directory passes on, and can only be given up. What a
/// program asks for in `path_open` decides whether a file is opened for reading and for writing; as in wasmtime, other
/// rights need not be asked for.
package struct Rights: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package static let fdDatasync = Rights(rawValue: 1 << 0)
  package static let fdRead = Rights(rawValue: 1 << 1)
  package static let fdSeek = Rights(rawValue: 1 << 2)
  package static let fdFdstatSetFlags = Rights(rawValue: 1 << 3)
  package static let fdSync = Rights(rawValue: 1 << 4)
  package static let fdTell = Rights(rawValue: 1 << 5)
  package static let fdWrite = Rights(rawValue: 1 << 6)
  package static let fdAdvise = Rights(rawValue: 1 << 7)
  package static let fdAllocate = Rights(rawValue: 1 << 8)
  package static let pathCreateDirectory = Rights(rawValue: 1 << 9)
  package static let pathCreateFile = Rights(rawValue: 1 << 10)
  package static let pathLinkSource = Rights(rawValue: 1 << 11)
  package static let pathLinkTarget = Rights(rawValue: 1 << 12)
  package static let pathOpen = Rights(rawValue: 1 << 13)
  package static let fdReaddir = Rights(rawValue: 1 << 14)
  package static let pathReadlink = Rights(rawValue: 1 << 15)
  package static let pathRenameSource = Rights(rawValue: 1 << 16)
  package static let pathRenameTarget = Rights(rawValue: 1 << 17)
  package static let pathFilestatGet = Rights(rawValue: 1 << 18)
  package static let pathFilestatSetSize = Rights(rawValue: 1 << 19)
  package static let pathFilestatSetTimes = Rights(rawValue: 1 << 20)
  package static let fdFilestatGet = Rights(rawValue: 1 << 21)
  package static let fdFilestatSetSize = Rights(rawValue: 1 << 22)
  package static let fdFilestatSetTimes = Rights(rawValue: 1 << 23)
  package static let pathSymlink = Rights(rawValue: 1 << 24)
  package static let pathRemoveDirectory = Rights(rawValue: 1 << 25)
  package static let pathUnlinkFile = Rights(rawValue: 1 << 26)
  package static let pollFdReadwrite = Rights(rawValue: 1 << 27)

  /// Of anything that changes the file system.
  package static let mutating: Rights = [
    .fdWrite, .fdAllocate, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathRenameSource,
    .pathRenameTarget, .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatSetSize, .fdFilestatSetTimes,
    .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
  ]
  /// Of anything that needs a file to be open for writing.
  package static let writing: Rights = [.fdWrite, .fdAllocate, .fdFilestatSetSize]
  package static let file: Rights = [
    .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate,
    .fdFilestatGet, .fdFilestatSetSize, .fdFilestatSetTimes, .pollFdReadwrite,
  ]
  package static let directory: Rights = [
    .fdFdstatSetFlags, .fdSync, .fdAdvise, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget,
    .pathOpen, .fdReaddir, .pathReadlink, .pathRenameSource, .pathRenameTarget, .pathFilestatGet,
    .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink,
    .pathRemoveDirectory, .pathUnlinkFile, .pollFdReadwrite,
  ]
  package static let stream: Rights = [.fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite]
}
