// swift-tools-version: 6.2
import PackageDescription

// Built by `Tests/Fuzz/build`, which says what the compiler and the linker need for it.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swasm", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: ["Swasm", "SwasmText", "SwasmWASI", "SwasmLlama", "SwasmJSON", "SwasmConformance"].map {
        .product(name: $0, package: "swasm")
      })
  ],
  swiftLanguageModes: [.v6]
)
