// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bounds",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swasm", path: "../..")],
  targets: [
    .executableTarget(
      name: "bounds",
      dependencies: ["Swasm", "SwasmText", "SwasmWASI", "SwasmInference", "SwasmLlama"].map {
        .product(name: $0, package: "swasm")
      }),
    .executableTarget(
      name: "fuel", dependencies: ["Swasm", "SwasmText"].map { .product(name: $0, package: "swasm") }),
    .executableTarget(
      name: "instances",
      dependencies: ["Swasm", "SwasmText", "SwasmWASI"].map { .product(name: $0, package: "swasm") }),
  ],
  swiftLanguageModes: [.v6]
)
