import SwasmSystem

/// The entries of a folder of the host, as long as they are being read.
package final class DirectoryListing {
  /// Memory that the listings of one guest may take together.
  package final class Account {
    package fileprivate(set) var left = 64 << 20
    package init() {}
  }
  package let entries: [Host.DirectoryEntry]
  private let bytes: Int
  private let account: Account

  package init(_ entries: [Host.DirectoryEntry], _ account: Account) {
    self.entries = entries
    self.account = account
    bytes = entries.reduce(0) { $0 + $1.memoryBytes }
    account.left -= bytes
  }

  deinit { account.left += bytes }
}
