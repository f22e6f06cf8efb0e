import Swasm
@main struct Main {
  static func main() throws {
    let a = CommandLine.arguments
    let engine = Engine()
    let module = try Module(path: a[1], engine: engine)
    let store = Store(engine: engine)
    let i = try store.instantiate(module)
    guard let f = i.function(a[2]) else { print("no export"); return }
    var args: [Value] = []
    for (t, s) in zip(f.type.parameters, a.dropFirst(3)) {
      switch t { case .i32: args.append(.i32(Int32(s)!)); case .i64: args.append(.i64(Int64(s)!)); case .f32: args.append(.f32(Float(s)!)); default: args.append(.f64(Double(s)!)) }
    }
    do { print(try f.call(args)) } catch { print(error); print((error as! Trap).backtrace) }
  }
}
