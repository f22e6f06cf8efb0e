/// What the machine asks the runtime to do; operands and result lie in the slots from the operation's first one on.
enum Builtin: UInt16 {
  case memoryGrow, memoryInit, dataDrop
  case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elementDrop
  case functionReference
  case atomicNotify, atomicWait32, atomicWait64
  case add128, subtract128, multiplyWideSigned, multiplyWideUnsigned
  case structureNew, structureNewDefault, structureGet, structureGetSigned, structureSet
  case arrayNew, arrayNewDefault, arrayNewFixed, arrayNewData, arrayNewElements
  case arrayGet, arrayGetSigned, arraySet, arrayLength, arrayFill, arrayCopy, arrayInitData, arrayInitElements
  case referenceTest, referenceCast
  /// Tests the reference in the slot below the result.
  case referenceTestBelow
  case makeI31, i31Get, i31GetSigned
  /// Operations of the throwing handler.
  case `throw`, throwReference
  /// The descriptor is the topmost operand.
  case structureNewDescribed, structureNewDefaultDescribed, descriptorGet, descriptorCast
  /// Tests the descriptor of the reference in the slot below the operand and result.
  case descriptorTestBelow

  /// See Docs/Fuel.md.
  var isPaidBySize: Bool {
    switch self {
    case .memoryGrow, .memoryInit, .tableGrow, .tableFill, .tableCopy, .tableInit, .arrayNew, .arrayNewDefault,
      .arrayNewFixed, .arrayNewData, .arrayNewElements, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElements:
      true
    default: false
    }
  }
}
