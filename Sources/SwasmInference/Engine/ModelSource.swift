import SwasmWASI

/// Where a guest reads a model from. Either way it can only read, and there is no second copy of the file on the host.
public enum ModelSource: Sendable {
  /// Bytes that the host has, for example those that it has verified.
  case file(VirtualFile)
  /// A file of the host, through a read-only preopen of its directory, of which the guest can see everything.
  case path(String)
}
