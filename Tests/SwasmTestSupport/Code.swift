/// Instructions as bytes.
public enum Code {
  public static let unreachable: [UInt8] = [0x00]
  public static let loop: [UInt8] = [0x03, 0x40]
  public static let end: [UInt8] = [0x0B]
  public static let drop: [UInt8] = [0x1A]
  public static let i32Add: [UInt8] = [0x6A]
  public static let i32Mul: [UInt8] = [0x6C]
  public static let i32DivS: [UInt8] = [0x6D]
  public static let i32Xor: [UInt8] = [0x73]
  public static let i32Load: [UInt8] = [0x28, 2, 0]
  public static let i32Store: [UInt8] = [0x36, 2, 0]
  public static let i32Store8: [UInt8] = [0x3A, 0, 0]
  public static let i32Load8: [UInt8] = [0x2D, 0, 0]
  public static let memorySize: [UInt8] = [0x3F, 0]
  public static let memoryGrow: [UInt8] = [0x40, 0]
  public static let memoryCopy: [UInt8] = [0xFC, 10, 0, 0]
  public static let memoryFill: [UInt8] = [0xFC, 11, 0]
  public static let nullFunction: [UInt8] = [0xD0, 0x70]
  public static let nullExtern: [UInt8] = [0xD0, 0x6F]

  public static func i32(_ value: Int32) -> [UInt8] { [0x41] + WasmBytes.signed(Int(value)) }
  public static func i64(_ value: Int64) -> [UInt8] { [0x42] + WasmBytes.signed(Int(value)) }
  public static func branch(_ label: Int) -> [UInt8] { [0x0C] + WasmBytes.u32(label) }
  public static func get(_ local: Int) -> [UInt8] { [0x20] + WasmBytes.u32(local) }
  public static func set(_ local: Int) -> [UInt8] { [0x21] + WasmBytes.u32(local) }
  public static func getGlobal(_ index: Int) -> [UInt8] { [0x23] + WasmBytes.u32(index) }
  public static func setGlobal(_ index: Int) -> [UInt8] { [0x24] + WasmBytes.u32(index) }
  public static func call(_ function: Int) -> [UInt8] { [0x10] + WasmBytes.u32(function) }
  public static func callIndirect(type: Int, table: Int = 0) -> [UInt8] {
    [0x11] + WasmBytes.u32(type) + WasmBytes.u32(table)
  }
  public static func tailCallIndirect(type: Int) -> [UInt8] { [0x13] + WasmBytes.u32(type) + [0] }
  public static func tailCall(_ function: Int) -> [UInt8] { [0x12] + WasmBytes.u32(function) }
  public static func functionReference(_ index: Int) -> [UInt8] { [0xD2] + WasmBytes.u32(index) }
  public static func tableGrow(_ table: Int) -> [UInt8] { [0xFC, 15] + WasmBytes.u32(table) }
  public static func tableSize(_ table: Int) -> [UInt8] { [0xFC, 16] + WasmBytes.u32(table) }
  public static func tableFill(_ table: Int) -> [UInt8] { [0xFC, 17] + WasmBytes.u32(table) }
  public static func tableCopy(_ destination: Int, _ source: Int) -> [UInt8] {
    [0xFC, 14] + WasmBytes.u32(destination) + WasmBytes.u32(source)
  }
  public static func tableInit(_ segment: Int, table: Int = 0) -> [UInt8] {
    [0xFC, 12] + WasmBytes.u32(segment) + WasmBytes.u32(table)
  }
  public static func elementDrop(_ segment: Int) -> [UInt8] { [0xFC, 13] + WasmBytes.u32(segment) }
  public static func memoryInit(_ segment: Int) -> [UInt8] { [0xFC, 8] + WasmBytes.u32(segment) + [0] }
  public static func dataDrop(_ segment: Int) -> [UInt8] { [0xFC, 9] + WasmBytes.u32(segment) }
}
