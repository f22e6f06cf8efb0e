import Swasm
import SwasmTestSupport
import SwasmText
import Testing

/// The raw values of all codes are metric labels and stand in JSON: here they are pinned, and so is that every public error
/// has a code in the form of the others.
@Suite struct StableCodeTests {
  private static let pinned: [String: String] = [
    "FileError": """
    invalid_path not_a_file not_found permission_denied system_error too_many_open_files
    """,
    "FinishReason": """
    cancelled context_full deadline_exceeded end_of_text out_of_fuel output_bytes output_tokens stop_sequence
    """,
    "FuelCostError": """
    out_of_range unknown_instruction
    """,
    "GGUFError": """
    beyond_the_end duplicate_name invalid_alignment invalid_name invalid_offset invalid_shape invalid_type not_gguf
    too_large unsupported_version
    """,
    "GrammarError": """
    duplicate_rule invalid_escape invalid_repetition invalid_utf8 left_recursion malformed nested_too_deep no_root
    repetition_too_large too_large undefined_rule
    """,
    "InferenceError": """
    aborted budget_exhausted context_full engine_failed engine_fault invalid_arguments malformed_model memory_limit
    not_a_guest output_incomplete output_not_json unsupported
    """,
    "JSONError": """
    control_character duplicate_key input_too_large invalid_escape invalid_literal invalid_number invalid_utf8
    lone_surrogate nested_too_deep too_many_values trailing_data unexpected_byte unexpected_end
    """,
    "JSONSchemaError": """
    circular_reference invalid_schema schema_too_large unresolved_reference unsatisfiable unsupported_dialect
    unsupported_keyword
    """,
    "LinkError": """
    incompatible_export_type incompatible_import_type not_executable segment_out_of_bounds too_many_instances
    unknown_export unknown_import wrong_engine wrong_store
    """,
    "ModuleError": """
    deadline_exceeded internal_error interrupted invalid_alignment invalid_constant_expression invalid_descriptor
    invalid_duplicate_export invalid_immutable_array invalid_immutable_field invalid_immutable_global invalid_lane
    invalid_limits invalid_multiple_memories invalid_multiple_tables invalid_mutable_global invalid_offset
    invalid_page_size invalid_result_arity invalid_rethrow_label invalid_start_function invalid_subtype
    invalid_tag_type invalid_type_mismatch invalid_undeclared_function invalid_uninitialized_local
    invalid_unknown_data_segment invalid_unknown_element_segment invalid_unknown_field invalid_unknown_function
    invalid_unknown_global invalid_unknown_label invalid_unknown_local invalid_unknown_memory invalid_unknown_table
    invalid_unknown_tag invalid_unknown_type limit_exceeded malformed_data_count_required malformed_end_expected
    malformed_external_kind malformed_illegal_opcode malformed_immediate malformed_integer malformed_length
    malformed_limits malformed_magic malformed_memory_argument malformed_mutability malformed_section_counts
    malformed_section_id malformed_section_order malformed_section_size malformed_segment malformed_too_many_locals
    malformed_type malformed_unexpected_end malformed_utf8 malformed_version malformed_zero_byte_expected
    unsupported_feature
    """,
    "SandboxError": """
    not_set_up reentrant_call
    """,
    "StoreLimit": """
    call_depth host_call_depth host_memory host_stack_bytes instances memory_bytes table_elements value_stack_bytes
    """,
    "TextError": """
    alignment constant_out_of_range duplicate_identifier empty_annotation_id empty_identifier
    i32_constant_out_of_range illegal_character import_after_definition inline_function_type
    invalid_custom_page_size invalid_lane_length malformed_annotation malformed_lane_index malformed_string
    malformed_utf8_encoding mismatching_label misplaced_annotation multiple_start_sections nesting_too_deep
    text_too_large unclosed_annotation unclosed_comment unclosed_string unexpected_token unknown_identifier
    unknown_operator wrong_number_of_lane_literals
    """,
    "Trap": """
    argument_mismatch async_required call_stack_exhausted cast_failure deadline_exceeded expected_shared_memory
    host_error indirect_call_type_mismatch integer_divide_by_zero integer_overflow internal_error interrupted
    invalid_conversion_to_integer memory_limit null_reference out_of_bounds_array_access
    out_of_bounds_memory_access out_of_bounds_table_access out_of_fuel unaligned_atomic uncaught_exception
    undefined_element uninitialized_element unknown_import unreachable unsupported_instruction wrong_store
    """,
    "VirtualPathError": """
    exists malformed not_directory
    """,
    "WorldError": """
    cannot_open_directory invalid_descriptor invalid_variable_name nul_character too_few_descriptors wrong_world
    """,
  ]

  /// How a program ended, what the suites' runner and the machine tell their callers: no errors of the library.
  private static let withoutCode: Set = ["EngineVerdict", "ExitCode", "ScriptError", "WASIExit", "WASISuiteError"]

  private static func words(_ owner: String) -> [String] {
    pinned[owner, default: ""].split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func sources() throws -> [(name: String, text: String)] {
    try swiftFiles("\(SharedData.repository)/Sources").map { path in
      let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      return (String(name), String(decoding: try readFile(path), as: UTF8.self))
    }
  }

  @Test("Raw values are what they have been, and each stands once") func rawValues() throws {
    let constant = /public static let \w+ = (\w+)\(\s*"([^"]*)"/
    var found: [String: [String]] = [:]
    for source in try Self.sources() {
      for match in source.text.matches(of: constant) {
        found[match.1 == "Code" ? source.name : String(match.1), default: []].append(String(match.2))
      }
    }
    #expect(found.keys.sorted() == Self.pinned.keys.sorted())
    for (owner, values) in found { #expect(values.sorted() == Self.words(owner), "\(owner)") }
    for value in found.values.joined() {
      #expect(value.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil, "\(value)")
    }
    for owner in Self.pinned.keys { #expect(Set(Self.words(owner)).count == Self.words(owner).count, "\(owner)") }
  }

  @Test("`allCases` has all that are declared") func allCases() {
    #expect(Trap.Code.allCases.map(\.rawValue).sorted() == Self.words("Trap"))
    #expect(ModuleError.Code.allCases.map(\.rawValue).sorted() == Self.words("ModuleError"))
    #expect(StoreLimit.allCases.map(\.rawValue).sorted() == Self.words("StoreLimit"))
    #expect(TextError.Code.allCases.map(\.rawValue).sorted() == Self.words("TextError"))
  }

  @Test("Every public error has a code, and no code is an enumeration") func form() throws {
    let error = /public (?:struct|enum) (\w+): [^{]*\bError\b/
    let code = /public struct Code: Hashable, Sendable, (CaseIterable, )?CustomStringConvertible/
    var withoutCode: Set<String> = []
    for source in try Self.sources() {
      #expect(!source.text.contains(/public enum (Code|Reason)\b/), "\(source.name)")
      for match in source.text.matches(of: error) where !source.text.contains(code) {
        withoutCode.insert(String(match.1))
      }
    }
    #expect(withoutCode == Self.withoutCode)
  }

  @Test("Errors of costs and sandboxes say what they are") func costsAndSandboxes() async throws {
    var costs = FuelCosts()
    let unknown = #expect(throws: FuelCostError.self) { try costs.set("i32.ad", to: 1) }
    #expect(unknown?.code == .unknownInstruction && unknown?.message == "there is no instruction i32.ad")
    let range = #expect(throws: FuelCostError.self) { try costs.set("br", to: 0) }
    #expect(range?.code == .outOfRange && range?.instruction == "br")
    #expect(range?.message == "a cost of 0 is not in 1…1000000")
    let sandbox = try await Sandbox(engine: Engine())
    let error = await #expect(throws: SandboxError.self) { try await sandbox.run { _, _ in } }
    #expect(error?.code == .notSetUp && error?.description == "the sandbox has no instance")
  }

  @Test("A link error's words have what it is about") func linkErrors() {
    func text(_ code: LinkError.Code, module: String = "m") -> String {
      LinkError(code, module: module, name: "n", expected: "e", actual: "a").description
    }
    #expect(text(.unknownImport) == #"unknown import "m" "n": e expected"#)
    #expect(text(.incompatibleImportType) == #"incompatible import type of "m" "n": expected e, found a"#)
    #expect(text(.unknownExport, module: "") == #"unknown export "n": e expected"#)
    #expect(text(.incompatibleExportType, module: "") == #"incompatible export type of "n": expected e, found a"#)
    #expect(text(.wrongStore) == #"what is given for import "m" "n" belongs to another store"#)
    #expect(text(.segmentOutOfBounds) == "e segment does not fit")
    #expect(text(.tooManyInstances) == "the store's limit of e instances is reached")
  }

  @Test("A trap is one word, so that functions that throw it stay cheap") func width() {
    #expect(MemoryLayout<Trap>.size == MemoryLayout<UInt>.size)
  }
}
