import Swasm
import SwasmText

/// Bytes of a module whose function "run" calls 1,500 functions, each of some hundred instructions.
private let coldModule: [UInt8] = {
  let steps = (0..<40).map { index in
    "(local.set 0 (i32.add (i32.mul (local.get 0) (i32.const \(index + 3))) (i32.load (i32.and (local.get 0) (i32.const 1020)))))"
  }.joined()
  let functions = (0..<1500).map { "(func $f\($0) (param i32) (result i32) \(steps) (local.get 0))" }.joined()
  let calls = (0..<1500).map { "(drop (call $f\($0) (i32.const \($0))))" }.joined()
  let text = "(module (memory 1) \(functions) (func (export \"run\") \(calls)))"
  do { return try WebAssemblyText.parseModule(Array(text.utf8)) } catch { fatalError("\(error)") }
}()

private let engine = Engine()

/// CPU seconds of threads that each call the module once in a store of their own, all at once.
private func callSeconds(_ module: Module, tenants: Int) -> Double {
  onThreads(tenants) {
    let start = threadSeconds()
    do { _ = try Store(engine: engine).instantiate(module).function("run")?.call() } catch { fatalError("\(error)") }
    return threadSeconds() - start
  }.reduce(0, +)
}

/// The CPU time of a translation for several tenants at once, of that for one. What they do besides is taken away.
func translationRatio(tenants: Int) throws -> Double {
  func translation(_ tenants: Int) throws -> Double {
    let module = try Module(bytes: coldModule, engine: engine)
    let cold = callSeconds(module, tenants: tenants)
    return cold - callSeconds(module, tenants: tenants)
  }
  let one = try translation(1)
  return try translation(tenants) / one
}
