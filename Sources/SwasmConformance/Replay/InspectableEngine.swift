import Swasm

/// An engine that shows as well what calls leave behind.
public protocol InspectableEngine: ConformanceEngine {
  /// A copy of an exported memory's bytes.
  func bytes(ofMemory export: String, of instance: Instance) throws(EngineVerdict) -> [UInt8]

  /// Elements of an exported table.
  func size(ofTable export: String, of instance: Instance) throws(EngineVerdict) -> UInt64
}

extension SwasmEngine: InspectableEngine {
  public func bytes(ofMemory export: String, of instance: Instance) throws(EngineVerdict) -> [UInt8] {
    guard case .guest(let guest) = instance, let memory = guest.memory(export) else {
      throw .failure("there is no memory \(export)")
    }
    do throws(Trap) {
      return try memory.bytes(at: 0, count: memory.byteCount)
    } catch {
      throw .failure("\(error)")
    }
  }

  public func size(ofTable export: String, of instance: Instance) throws(EngineVerdict) -> UInt64 {
    guard case .guest(let guest) = instance, let table = guest.table(export) else {
      throw .failure("there is no table \(export)")
    }
    return UInt64(table.count)
  }
}
