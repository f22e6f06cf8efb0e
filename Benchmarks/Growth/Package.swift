// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "growth",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swasm", path: "../..")],
  targets: [
    .executableTarget(
      name: "growth",
      dependencies: ["Swasm", "SwasmText"].map { .product(name: $0, package: "swasm") })
  ],
  swiftLanguageModes: [.v6]
)
