import Swasm

/// The host module that the specification's tests import from.
public enum Spectest {
  public static let name = "spectest"

  /// - Parameter threads: whether to export `shared_memory`, which takes shared memories.
  public static func exports(threads: Bool) -> [HostExport] {
    var exports: [HostExport] = [
      HostExport("print", .function(parameters: [])),
      HostExport("print_i32", .function(parameters: [.i32])),
      HostExport("print_i64", .function(parameters: [.i64])),
      HostExport("print_f32", .function(parameters: [.f32])),
      HostExport("print_f64", .function(parameters: [.f64])),
      HostExport("print_i32_f32", .function(parameters: [.i32, .f32])),
      HostExport("print_f64_f64", .function(parameters: [.f64, .f64])),
      HostExport("global_i32", .global(.i32(666), isMutable: false)),
      HostExport("global_i64", .global(.i64(666), isMutable: false)),
      HostExport("global_f32", .global(.f32((666.6 as Float).bitPattern), isMutable: false)),
      HostExport("global_f64", .global(.f64((666.6 as Double).bitPattern), isMutable: false)),
      HostExport("table", .table(TableType(limits: tableLimits, elementType: .funcref))),
      HostExport("table64", .table(TableType(limits: tableLimits, elementType: .funcref, addressType: .i64))),
      HostExport("memory", .memory(MemoryType(limits: memoryLimits))),
    ]
    if threads {
      exports.append(HostExport("shared_memory", .memory(MemoryType(limits: memoryLimits, isShared: true))))
    }
    return exports
  }

  private static let tableLimits = Limits(minimum: 10, maximum: 20)
  private static let memoryLimits = Limits(minimum: 1, maximum: 2)
}
