// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bounds",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swasm", path: "../..")],
  targets: [
    .executableTarget(
      name: "bounds",
      dependencies: [.product(name: "Swasm", package: "swasm"), .product(name: "SwasmText", package: "swasm")])
  ],
  swiftLanguageModes: [.v6]
)
