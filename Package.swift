// swift-tools-version: 6.2
import PackageDescription

// What the handlers of the interpreter need from the compiler (measured in Docs/Rationale.md): no frame pointer, which
// would cost each of them a push and a pop (the flag is spelled for clang because swiftc has no spelling of its own), and
// no merging of look-alike functions, which would put a call between them.
let handlerSettings: [SwiftSetting] = [
  .unsafeFlags(["-Xcc", "-momit-leaf-frame-pointer", "-Xllvm", "-swiftmergefunc-threshold=0"])
]

let package = Package(
  name: "swasm",
  // Where Synchronization is part of the system.
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Swasm", targets: ["Swasm"]),
    .library(name: "SwasmText", targets: ["SwasmText"]),
    .library(name: "SwasmWorld", targets: ["SwasmWorld"]),
    .library(name: "SwasmWASI", targets: ["SwasmWASI"]),
    .library(name: "SwasmInference", targets: ["SwasmInference"]),
    .library(name: "SwasmLlama", targets: ["SwasmLlama"]),
    .library(name: "SwasmSchema", targets: ["SwasmSchema"]),
    .library(name: "SwasmJSON", targets: ["SwasmJSON"]),
    .library(name: "SwasmCrypto", targets: ["SwasmCrypto"]),
    .library(name: "SwasmConformance", targets: ["SwasmConformance"]),
    .executable(name: "swasm", targets: ["SwasmCLI"]),
  ],
  targets: [
    .target(name: "SwasmInterpreter", swiftSettings: handlerSettings),
    .target(name: "SwasmSystem"),
    .target(name: "Swasm", dependencies: ["SwasmInterpreter", "SwasmSystem"]),
    .target(name: "SwasmText", dependencies: ["Swasm", "SwasmSystem"]),
    .target(name: "SwasmWorld", dependencies: ["SwasmSystem"]),
    .target(name: "SwasmWASI", dependencies: ["Swasm", "SwasmWorld", "SwasmSystem"]),
    .target(name: "SwasmInference", dependencies: ["Swasm", "SwasmSystem", "SwasmSchema", "SwasmJSON"]),
    .target(
      name: "SwasmLlama",
      dependencies: [
        "SwasmInference", "SwasmSchema", "SwasmWASI", "SwasmWorld", "Swasm", "SwasmSystem", "SwasmJSON",
      ]),
    .target(name: "SwasmSchema", dependencies: ["SwasmJSON"]),
    .target(name: "SwasmJSON"),
    .target(name: "SwasmCrypto"),
    .target(
      name: "SwasmConformance",
      dependencies: ["Swasm", "SwasmSystem", "SwasmText", "SwasmWASI", "SwasmJSON", "SwasmCrypto"]),
    .executableTarget(
      name: "SwasmCLI",
      dependencies: [
        "Swasm", "SwasmSystem", "SwasmWorld", "SwasmWASI", "SwasmInference", "SwasmLlama", "SwasmSchema", "SwasmJSON",
        "SwasmCrypto", "SwasmText",
        "SwasmConformance",
      ]),
    .executableTarget(name: "InstructionGenerator", dependencies: ["SwasmSystem"]),
    .testTarget(name: "SwasmSystemTests", dependencies: ["SwasmTestSupport"]),
    .testTarget(name: "SwasmInterpreterTests", dependencies: ["SwasmInterpreter"]),
    .testTarget(
      name: "SwasmTests",
      dependencies: [
        "Swasm", "SwasmInterpreter", "SwasmSystem", "SwasmJSON", "SwasmText", "SwasmConformance", "SwasmTestSupport",
      ],
      exclude: ["Translation/Golden"]),
    .testTarget(
      name: "SwasmTextTests", dependencies: ["SwasmText", "Swasm", "SwasmConformance", "SwasmTestSupport"]),
    .testTarget(
      name: "SwasmWASITests",
      dependencies: ["SwasmWASI", "SwasmWorld", "SwasmSystem", "SwasmConformance", "SwasmJSON", "SwasmTestSupport"]),
    .testTarget(name: "SwasmInferenceTests", dependencies: ["SwasmInference", "SwasmTestSupport"]),
    .testTarget(
      name: "SwasmLlamaTests",
      dependencies: [
        "SwasmLlama", "SwasmInference", "SwasmSchema", "Swasm", "SwasmSystem", "SwasmText", "SwasmWASI", "SwasmJSON",
        "SwasmCrypto", "SwasmTestSupport",
      ]),
    .testTarget(name: "SwasmSchemaTests", dependencies: ["SwasmSchema", "SwasmJSON", "SwasmTestSupport"]),
    .testTarget(name: "SwasmJSONTests", dependencies: ["SwasmJSON", "SwasmTestSupport"]),
    .testTarget(
      name: "SwasmConformanceTests",
      dependencies: ["SwasmConformance", "SwasmText", "Swasm", "SwasmJSON", "SwasmTestSupport"]),
    .target(name: "SwasmTestSupport", path: "Tests/SwasmTestSupport"),
    .testTarget(name: "InstructionGeneratorTests", dependencies: ["InstructionGenerator", "SwasmTestSupport"]),
    .testTarget(
      name: "SwasmCLITests",
      dependencies: ["SwasmCLI", "Swasm", "SwasmSystem", "SwasmText", "SwasmJSON", "SwasmTestSupport"]),
    .testTarget(name: "SwasmCryptoTests", dependencies: ["SwasmCrypto", "SwasmTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
