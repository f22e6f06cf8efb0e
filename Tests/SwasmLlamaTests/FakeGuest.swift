import Swasm
import SwasmText

@testable import SwasmLlama

/// A module that keeps to the ABI without being an engine: its tokens are bytes, and its output is `abcdef…`, as long as
/// the prompt. Tests replace functions by ones that do not keep to it.
enum FakeGuest {
  private static let engine = Engine()

  /// By name; the flag to abort is at 16, messages are at 1024, what `llm_alloc` gives begins at 65536.
  private static let functions: [String: String] = [
    "llm_abi_version": "(result i32) (i32.const 1)",
    "llm_alloc": """
    (param $size i32) (result i32)
    (loop $grow
      (if (i32.gt_u (i32.add (global.get $top) (local.get $size)) (i32.shl (memory.size) (i32.const 16)))
        (then
          (if (i32.eq (memory.grow (i32.const 16)) (i32.const -1)) (then (return (i32.const 0))))
          (br $grow))))
    (global.get $top)
    (global.set $top
      (i32.and (i32.add (i32.add (global.get $top) (local.get $size)) (i32.const 15)) (i32.const -16)))
    """,
    "llm_free": "(param i32)",
    "llm_error": "(result i32) (i32.const 1024)",
    "llm_abort_flag": "(result i32) (i32.const 16)",
    "llm_load": "(param i32 i32 i32) (result i32) (call $progress (f32.const 0.5)) (i32.const 0)",
    "llm_parameter_count": "(result i64) (i64.const 7)",
    "llm_training_context": "(result i32) (i32.const 100)",
    "llm_embedding_size": "(result i32) (i32.const 2)",
    "llm_vocabulary_size": "(result i32) (i32.const 256)",
    "llm_metadata_count": "(result i32) (i32.const 0)",
    "llm_metadata": "(param i32 i32 i32) (result i32) (i32.const 0)",
    "llm_tokenize": """
    (param $text i32) (param $length i32) (param i32 i32) (param $tokens i32) (param $capacity i32) (result i32)
    (local $i i32)
    (block $end (loop $next
      (br_if $end (i32.ge_u (local.get $i) (local.get $length)))
      (br_if $end (i32.ge_u (local.get $i) (local.get $capacity)))
      (i32.store (i32.add (local.get $tokens) (i32.shl (local.get $i) (i32.const 2)))
        (i32.load8_u (i32.add (local.get $text) (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $next)))
    (local.get $length)
    """,
    "llm_piece": """
    (param $token i32) (param i32) (param $buffer i32) (param i32) (result i32)
    (i32.store8 (local.get $buffer) (local.get $token)) (i32.const 1)
    """,
    "llm_detokenize": "(param i32 i32 i32 i32 i32 i32) (result i32) (i32.const 0)",
    "llm_chat_template": "(param i32 i32) (result i32) (i32.const -4)",
    "llm_apply_chat_template": "(param i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.const -4)",
    "llm_open": "(param i32 i32) (result i32) (i32.const 0)",
    "llm_context_size": "(result i32) (i32.const 100)",
    "llm_start": """
    (param i32) (param $count i32) (param i32) (result i32)
    (global.set $left (local.get $count)) (global.set $token (i32.const 97)) (i32.const 0)
    """,
    "llm_next": """
    (result i32) (local $work i32)
    (if (i32.eqz (global.get $left)) (then (return (i32.const -6))))
    (loop $again
      (if (i32.load (i32.const 16)) (then (return (i32.const -2))))
      (br_if $again (i32.lt_u (local.tee $work (i32.add (local.get $work) (i32.const 1))) (i32.const 1000))))
    (global.set $left (i32.sub (global.get $left) (i32.const 1)))
    (global.set $token (i32.add (global.get $token) (i32.const 1)))
    (i32.sub (global.get $token) (i32.const 1))
    """,
    "llm_stop": "",
    "llm_logits": "(result i32) (i32.const 0)",
    "llm_save_state": "(param i32 i32) (result i32) (i32.const 0)",
    "llm_restore_state": "(param i32 i32) (result i32) (i32.const 0)",
    "llm_embed": """
    (param i32 i32) (param $vector i32) (param i32) (result i32)
    (f32.store (local.get $vector) (f32.const 0.6)) (f32.store offset=4 (local.get $vector) (f32.const 0.8))
    (i32.const 2)
    """,
  ]

  /// - Parameters:
  ///   - changes: Functions without the keyword and the name; `nil` for none of that name.
  ///   - further: Fields of the module.
  static func module(_ changes: [String: String?] = [:], further: String = "") throws -> Module {
    let fields = functions.merging(changes.compactMapValues { $0 }) { _, new in new }
      .filter { name, _ in changes[name] != .some(nil) }
      .sorted { $0.key < $1.key }.map { name, body in "(func (export \"\(name)\") \(body))" }
    let text = """
      (module
        (import "swasm" "load_progress" (func $progress (param f32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 2)
        (data (i32.const 1024) "the fake engine has failed\\00")
        (global $top (mut i32) (i32.const 65536))
        (global $left (mut i32) (i32.const 0))
        (global $token (mut i32) (i32.const 0))
        \(further)
        \(fields.joined(separator: "\n")))
      """
    return try Module(bytes: try WebAssemblyText.parseModule(Array(text.utf8)), engine: engine)
  }

  static func engine(
    _ changes: [String: String?] = [:], further: String = "", model: [UInt8] = [],
    _ configure: (inout LlamaConfiguration) -> Void = { _ in }
  ) async throws -> LlamaEngine {
    var configuration = LlamaConfiguration(guest: try module(changes, further: further))
    configuration.endingFuel = 1_000_000
    configuration.loadBudget.fuel = 10_000_000
    configuration.loadBudget.timeout = .seconds(300)
    configure(&configuration)
    return try await LlamaEngine.load(.bytes(model), configuration)
  }
}
