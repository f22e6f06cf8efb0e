/// Error numbers of WASI preview 1 (typenames.witx, `errno`).
enum Errno: UInt16, Error {
  case success = 0
  case tooBig = 1
  case access = 2
  case again = 6
  case badDescriptor = 8
  case busy = 10
  case exists = 20
  case fault = 21
  case fileTooBig = 22
  case illegalSequence = 25
  case interrupted = 27
  case invalid = 28
  case io = 29
  case isDirectory = 31
  case loop = 32
  case tooManyDescriptors = 33
  case tooManyLinks = 34
  case nameTooLong = 37
  case tooManyFiles = 41
  case noEntry = 44
  case noMemory = 48
  case noSpace = 51
  case noSystem = 52
  case notDirectory = 54
  case notEmpty = 55
  case notSocket = 57
  case notSupported = 58
  case noDevice = 60
  case overflow = 61
  case notPermitted = 63
  case brokenPipe = 64
  case readOnlyFileSystem = 69
  case illegalSeek = 70
  case crossDevice = 75
  case notCapable = 76
}
