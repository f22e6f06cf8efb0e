// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "instances",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swasm", path: "../..")],
  targets: [
    .executableTarget(
      name: "instances",
      dependencies: ["Swasm", "SwasmText", "SwasmWASI"].map { .product(name: $0, package: "swasm") })
  ],
  swiftLanguageModes: [.v6]
)
