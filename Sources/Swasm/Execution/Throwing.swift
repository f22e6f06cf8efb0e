import SwasmInterpreter

// Exceptions in flight (specification 4.6.11). A handler is found by the position of the code that throws: first in the
// running function, then in its callers up to the call that the host made. What is looked at is paid for (Docs/Fuel.md).

/// The head of operations that throw; their fields are those of builtins.
let throwHandlerAddress = address(of: throwHandler)

private func throwHandler(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  let code = performThrow(pc, sp, fuel, ctx)
  let left = ctx.pointee.exitFuel
  guard code == .running else { return leave(code, pc, sp, mem, left, ctx) }
  proceedToLanding(ctx.pointee.isSliceOver ? endSlice(left, ctx) : left, ctx)
}

/// Goes on where an exception was caught, as `Store.enter` has left it in the context.
func proceedToLanding(_ fuel: Int, _ ctx: ContextPointer) {
  proceedToChargeBlock(
    ctx.pointee.exitCode, ctx.pointee.exitFrame, reloadMemory(ctx), fuel, ctx, landingCost(ctx))
}

/// Fuel of the charge block where an exception was caught.
func landingCost(_ ctx: ContextPointer) -> Int { Int(bitPattern: UInt(ctx.pointee.exitInteger)) }

/// Where an exception is thrown.
struct Landing {
  var code: CodePointer
  var frame: FramePointer
}

/// A handler that was found, and the state of the machine in which it runs.
private struct ExceptionHandler {
  var clause: ExceptionTable.Clause
  /// Of the function's code.
  var start: CodePointer
  var frame: FramePointer
  var instance: UnsafeMutablePointer<InstanceRecord>
  var controlStack: UnsafeMutablePointer<CallFrame>
}

/// Performs the operation at `pc`. `exitFuel` becomes the fuel left. `.outOfFuel` where it does not suffice: nothing has
/// happened then, and no more was looked at than could be paid.
@inline(never) private func performThrow(
  _ pc: CodePointer, _ sp: FramePointer, _ fuel: Int, _ ctx: ContextPointer
) -> ExitCode {
  let store = store(ctx)
  ctx.pointee.exitFuel = fuel
  let fields = RuntimeFields(pc)
  let slots = (sp + fields.frameSlot * 8).assumingMemoryBound(to: UInt64.self)
  var thrown: HeapObject?
  var newTag: Int?
  if fields.operation == Builtin.throwReference.rawValue {
    guard let object = ReferenceBits.object(slots[0]) else { return .nullReference }
    thrown = object
  } else {
    guard let tag = store.instanceObject(ctx.pointee.instance).tag(fields.a) else { return .internalError }
    newTag = tag
  }
  let available = fuel + ctx.pointee.fuelReserve
  var search = HandlerSearch(
    store: store, tag: newTag ?? thrown?.tag, fuel: available)
  let handler: ExceptionHandler?
  switch search.run(from: Landing(code: pc, frame: sp), ctx) {
  case .success(let found): handler = found
  case .failure(let exit): return exit
  }
  guard search.isPayable else { return .outOfFuel }
  // What the register does not hold comes from the reserve; the next charge block takes the next slice.
  let left = max(0, fuel - search.cost)
  ctx.pointee.exitFuel = left
  ctx.pointee.fuelReserve = available - search.cost - left
  if let newTag {
    let count = store.tags[newTag].payloadSlots
    thrown = store.heap.makeException(
      newTag, slots, count: count, stackEnd: UnsafeMutableRawPointer(slots + count))
  }
  guard let thrown else { return .memoryLimit }
  if let newTag { store.tags[newTag].isThrown = true }
  guard let handler else {
    store.pendingException = thrown.bits
    return .uncaughtException
  }
  store.enter(handler, with: thrown, fuel: left, ctx)
  return .running
}

/// Looks for a handler of the exception that the pending error of a host function carries and, if there is one, makes its
/// frame the running one. `origin` is the call of the host function; `nil` when the caller's frame has ended with it.
///
/// It costs nothing, as the host function's own work.
@inline(never) func catchHostError(from origin: Landing?, fuel: Int, _ ctx: ContextPointer) -> Bool {
  let store = store(ctx)
  guard let root = store.pendingTrap?.exceptionRoot, root.roots === store.heap.roots,
    let object = ReferenceBits.object(root.bits)
  else { return false }
  var search = HandlerSearch(store: store, tag: object.tag, fuel: .max)
  guard case .success(let handler?) = search.run(from: origin, ctx) else { return false }
  store.pendingTrap = nil
  store.enter(handler, with: object, fuel: fuel, ctx)
  return true
}

/// Looks for the handler of an exception, from the inside out, and counts what it looks at.
private struct HandlerSearch {
  let store: Store
  /// Of the exception: see `HeapObject.tag`.
  let tag: Int?
  /// What there is to pay the search with.
  let fuel: Int
  /// Blocks with handlers, and their handlers.
  private var handlerCount = 0
  private var frameCount = 0

  init(store: Store, tag: Int?, fuel: Int) {
    self.store = store
    self.tag = tag
    self.fuel = fuel
  }

  var cost: Int { handlerCount / FuelCosts.handlersPerUnit }
  var isPayable: Bool { cost <= fuel }

  /// What is looked at until the next look at fuel, interrupts and deadlines.
  private static let stepsBetweenLooks = 1 << 14

  /// The handler of an exception that is thrown at `origin`, or in the caller when that is `nil`. Changes nothing.
  mutating func run(from origin: Landing?, _ ctx: ContextPointer) -> Result<ExceptionHandler?, ExitCode> {
    var instance = ctx.pointee.instance
    var top = ctx.pointee.controlStack
    var origin = origin
    while true {
      if let place = origin {
        let storage = store.instanceObject(instance)
        switch clause(at: place.code, of: storage) {
        case .success(let (start, clause)?):
          return .success(
            ExceptionHandler(clause: clause, start: start, frame: place.frame, instance: instance, controlStack: top))
        case .success: break
        case .failure(let exit): return .failure(exit)
        }
      }
      // The caller: where it goes on, without the call operation.
      repeat {
        top -= 1
        if top.pointee.returnAddress == resumeInstanceCode {
          instance = top.pointee.frame.assumingMemoryBound(to: InstanceRecord.self)
        }
      } while top.pointee.returnAddress == resumeInstanceCode
      guard top.pointee.returnAddress != haltCode else { return .success(nil) }
      origin = Landing(code: top.pointee.returnAddress - CallFields.size, frame: top.pointee.frame)
      frameCount += 1
      if frameCount % HandlerSearch.stepsBetweenLooks == 0, let exit = reasonToLeave() { return .failure(exit) }
    }
  }

  /// The first clause that handles the exception at an address, and where the function's code begins.
  private mutating func clause(
    at address: CodePointer, of instance: InstanceStorage
  ) -> Result<(CodePointer, ExceptionTable.Clause)?, ExitCode> {
    guard let (start, table) = instance.module.code.exceptionTable(at: address) else { return .success(nil) }
    var region = table.region(at: address - start)
    while region >= 0 {
      if let exit = countOne() { return .failure(exit) }
      var found: ExceptionTable.Clause?
      var index = table.lastClause(of: region)
      while index >= 0 {
        let clause = table.clause(index)
        // They come from the last to the first, and the first counts.
        if clause.tag.map({ instance.tag(Int($0)) == tag }) ?? true { found = clause }
        index = clause.previous
        if let exit = countOne() { return .failure(exit) }
      }
      if let found { return .success((start, found)) }
      region = table.parent(of: region)
    }
    return .success(nil)
  }

  private mutating func countOne() -> ExitCode? {
    handlerCount += 1
    return handlerCount % HandlerSearch.stepsBetweenLooks == 0 ? reasonToLeave() : nil
  }

  private func reasonToLeave() -> ExitCode? {
    guard isPayable else { return .outOfFuel }
    let exit = store.checkpoint()
    return exit == .running || exit == .yielded ? nil : exit
  }
}

extension Store {
  /// Makes the handler's frame the running one and leaves there what the handler gets of the exception. Where it goes on is
  /// left in the context: see `proceedToLanding`.
  fileprivate func enter(
    _ handler: ExceptionHandler, with object: HeapObject, fuel: Int, _ ctx: ContextPointer
  ) {
    let clause = handler.clause
    ctx.pointee.guardFrame(handler.frame, Int(codeHeader(handler.start + 8).frameBytes))
    let slots = (handler.frame + Int(clause.slot) * 8).assumingMemoryBound(to: UInt64.self)
    let count = Int(object.count)
    switch clause.contents {
    case .payload, .payloadThenReference:
      if clause.tag != nil { slots.update(from: object.payload, count: count) }
      if clause.contents == .payloadThenReference { slots[clause.tag == nil ? 0 : count] = object.bits }
    case .referenceThenPayload:
      slots[0] = object.bits
      if clause.tag != nil { (slots + 1).update(from: object.payload, count: count) }
    }
    ctx.pointee.controlStack = handler.controlStack
    ctx.pointee.instance = handler.instance
    if profiler != nil { reportLanding(fuel, ctx) }
    ctx.pointee.exitCode = handler.start + Int(clause.position)
    ctx.pointee.exitFrame = handler.frame
    ctx.pointee.exitInteger = UInt64(clause.cost)
  }
}
