import SwasmInterpreter
import SwasmSystem
import Testing

@testable import Swasm

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if os(Linux)
  /// A host without address space for a store's stack, which may come later.
  @Suite struct AddressSpaceTests {
    private final class Calls {
      var count = 0
    }

    /// Lets the process map no more than a mebibyte beyond what it has; `false` takes that back.
    private static func limit(_ isLimited: Bool) throws {
      var limit = rlimit()
      #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
      #else
        let resource = RLIMIT_AS
      #endif
      guard getrlimit(resource, &limit) == 0 else { throw Trap(.hostError) }
      let pages = try String(decoding: Host.readFile(Host.name("/proc/self/statm".utf8)), as: UTF8.self).split(
        separator: " ")
      let bytes = (UInt(pages.first ?? "") ?? 0) * UInt(PageMapping.pageSize)
      limit.rlim_cur = isLimited ? rlim_t(bytes + 1 << 20) : limit.rlim_max
      guard setrlimit(resource, &limit) == 0 else { throw Trap(.hostError) }
    }

    private static func callsWithoutStack() throws {
      let store = Store(engine: SuspensionGuests.engine)
      let module = try Module(
        text: "(module (func (export \"run\") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1))))",
        engine: SuspensionGuests.engine)
      let instance = try store.instantiate(module)
      let calls = Calls()
      // Without arguments it needs no room of its own.
      let host = try Function(FunctionType(), in: store) { _, _ in
        calls.count += 1
        try limit(false)
        _ = try instance.run("run", 1)
      }
      try limit(true)
      let trap = #expect(throws: Trap.self) { _ = try host.call() }
      #expect(trap?.code == .callStackExhausted && trap?.limit == .hostMemory)
      #expect(calls.count == 0)
      #expect(instance.trap("run", 1) == .callStackExhausted)
      try limit(false)
      _ = try host.call()
      #expect(calls.count == 1)
      #expect(try instance.run("run", 41) == 42)
      #expect(store.hostDepth == 0 && store.stackTop == store.stackPosition.base)
    }

    @Test(
      "Nothing is called on no stack: a call within would get one, and the frame outside would end on the wrong one",
      .disabled(if: GuardedMemory.isOn, "AddressSanitizer needs the address space"))
    func calls() async {
      await #expect(processExitsWith: .success) { try AddressSpaceTests.callsWithoutStack() }
    }
  }
#endif
