import Swasm
import SwasmSystem
// Who runs programs describes worlds.
@_exported import SwasmWorld

/// WASI preview 1: the table of all functions (wasi_snapshot_preview1.witx), by name, parameters, and what they do.
public enum WASI {
  /// Defines the functions of preview 1 under their module's name, `wasi_snapshot_preview1`. What they work
  /// with is the `World` of the guest's store: `store[World.self]`, set by `World.run`, by `World.instantiate`, or by the host.
  ///
  /// `proc_exit` ends the call by a trap whose `cause` is a `WASIExit`.
  public static func define(in linker: inout Linker) {
    for (name, parameters, body) in WASI.functions {
      let type = FunctionType(
        parameters: parameters.utf8.map { $0 == UInt8(ascii: "I") ? .i64 : .i32 }, results: [.i32])
      linker.function(WASI.moduleName, name, type: type) { slots, caller in
        guard let world = caller[World.self] else {
          throw Trap(.hostError, message: "\(name) was called in a store without a World")
        }
        let call = Call(world: world, slots: slots, memory: GuestMemory(of: caller), store: caller.store)
        do throws(Errno) {
          try body(call)
          slots[0] = 0
        } catch {
          slots[0] = UInt64(error.rawValue)
        }
      }
    }
    linker.function(WASI.moduleName, "proc_exit", type: FunctionType(parameters: [.i32])) { slots, _ in
      let code = Int32(truncatingIfNeeded: slots[0])
      throw Trap(.hostError, message: "the program exited with code \(code)", cause: WASIExit(code: code))
    }
  }

  static let moduleName = "wasi_snapshot_preview1"

  /// One call: its arguments by position.
  struct Call {
    let world: World
    let slots: UnsafeMutablePointer<UInt64>
    let memory: GuestMemory
    unowned(unsafe) let store: Store

    func u32(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[index]) }
    func u64(_ index: Int) -> UInt64 { slots[index] }
    /// - Throws: `badDescriptor`.
    func descriptor(_ index: Int) throws(Errno) -> OpenFile { try world.descriptors.file(u32(index)) }
  }

  typealias Body = @Sendable (Call) throws(Errno) -> Void

  /// `i` stands for an i32 parameter, `I` for an i64 one. All but `proc_exit`, which does not return.
  static let functions: [(String, String, Body)] = [
    ("args_get", "ii", { call throws(Errno) in try call.writeStrings(call.world.arguments) }),
    ("args_sizes_get", "ii", { call throws(Errno) in try call.writeSizes(call.world.arguments) }),
    ("environ_get", "ii", { call throws(Errno) in try call.writeStrings(call.world.environment) }),
    ("environ_sizes_get", "ii", { call throws(Errno) in try call.writeSizes(call.world.environment) }),
    ("clock_res_get", "ii", { call throws(Errno) in try call.clockResolution() }),
    ("clock_time_get", "iIi", { call throws(Errno) in try call.clockTime() }),
    ("random_get", "ii", { call throws(Errno) in try call.random() }),
    ("sched_yield", "", { call throws(Errno) in call.yield() }),
    ("proc_raise", "i", { call throws(Errno) in try call.raise() }),
    ("poll_oneoff", "iiii", { call throws(Errno) in try call.pollOneoff() }),
    ("fd_advise", "iIIi", { call throws(Errno) in try call.advise() }),
    ("fd_allocate", "iII", { call throws(Errno) in try call.allocate() }),
    ("fd_close", "i", { call throws(Errno) in try call.close() }),
    ("fd_datasync", "i", { call throws(Errno) in try call.synchronize(onlyData: true) }),
    ("fd_sync", "i", { call throws(Errno) in try call.synchronize(onlyData: false) }),
    ("fd_fdstat_get", "ii", { call throws(Errno) in try call.descriptorStatus() }),
    ("fd_fdstat_set_flags", "ii", { call throws(Errno) in try call.setDescriptorFlags() }),
    ("fd_fdstat_set_rights", "iII", { call throws(Errno) in try call.setRights() }),
    ("fd_filestat_get", "ii", { call throws(Errno) in try call.fileStatus() }),
    ("fd_filestat_set_size", "iI", { call throws(Errno) in try call.setFileSize() }),
    ("fd_filestat_set_times", "iIIi", { call throws(Errno) in try call.setFileTimes() }),
    ("fd_pread", "iiiIi", { call throws(Errno) in try call.positionedRead() }),
    ("fd_prestat_get", "ii", { call throws(Errno) in try call.preopenStatus() }),
    ("fd_prestat_dir_name", "iii", { call throws(Errno) in try call.preopenName() }),
    ("fd_pwrite", "iiiIi", { call throws(Errno) in try call.positionedWrite() }),
    ("fd_read", "iiii", { call throws(Errno) in try call.read() }),
    ("fd_readdir", "iiiIi", { call throws(Errno) in try call.readDirectory() }),
    ("fd_renumber", "ii", { call throws(Errno) in try call.renumber() }),
    ("fd_seek", "iIii", { call throws(Errno) in try call.seek() }),
    ("fd_tell", "ii", { call throws(Errno) in try call.tell() }),
    ("fd_write", "iiii", { call throws(Errno) in try call.write() }),
    ("path_create_directory", "iii", { call throws(Errno) in try call.createDirectory() }),
    ("path_filestat_get", "iiiii", { call throws(Errno) in try call.pathStatus() }),
    ("path_filestat_set_times", "iiiiIIi", { call throws(Errno) in try call.setPathTimes() }),
    ("path_link", "iiiiiii", { call throws(Errno) in try call.link() }),
    ("path_open", "iiiiiIIii", { call throws(Errno) in try call.open() }),
    ("path_readlink", "iiiiii", { call throws(Errno) in try call.readLink() }),
    ("path_remove_directory", "iii", { call throws(Errno) in try call.removeDirectory() }),
    ("path_rename", "iiiiii", { call throws(Errno) in try call.rename() }),
    ("path_symlink", "iiiii", { call throws(Errno) in try call.symbolicLink() }),
    ("path_unlink_file", "iii", { call throws(Errno) in try call.unlinkFile() }),
    ("sock_accept", "iii", { call throws(Errno) in try call.noSocket() }),
    ("sock_recv", "iiiiii", { call throws(Errno) in try call.noSocket() }),
    ("sock_send", "iiiii", { call throws(Errno) in try call.noSocket() }),
    ("sock_shutdown", "ii", { call throws(Errno) in try call.noSocket() }),
  ]
}
