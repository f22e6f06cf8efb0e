extension FileError {
  /// - Parameter number: The operating system's error number.
  package init(path: String, number: Int32) { self.init(path: path, errno: number) }
}
