import Foundation

// Prints what one unit of fuel is worth in time at most, and the longest time between two looks at the deadline. Exit
// status 1 when a bound is not kept.

let maximumPerUnit = 20.0
let maximumStep = 10_000.0

func padded(_ number: Double, _ digits: Int) -> String {
  let text = String(format: "%.\(digits)f", number)
  return String(repeating: " ", count: max(0, 12 - text.count)) + text
}

func row(_ measurement: Measurement) -> String {
  padded(measurement.perUnit, 4) + padded((measurement.longestStep ?? 0) / 1000, 2)
    + padded(Double(measurement.units), 0) + padded(measurement.microseconds / 1000, 1) + "  " + measurement.name
}

let heading = "     us/unit  longest ms       units          ms  workload"

var measurements: [Measurement] = []
let filter = CommandLine.arguments.dropFirst(2).first
@MainActor func measure(_ workload: Workload) throws {
  if let filter, !workload.name.contains(filter) { return }
  do {
    let measurement = try workload.measure()
    if workload.hasSteps { print(row(measurement)) }
    fflush(nil)
    measurements.append(measurement)
  } catch {
    print("\(workload.name): \(error)")
    exit(2)
  }
}

guard let root = CommandLine.arguments.dropFirst().first else {
  print("usage: fuel ROOT [NAME]")
  exit(2)
}
let (instructions, left) = try Instructions.workloads(table: root + "/Sources/InstructionGenerator/Table")
for workload in instructions { try measure(workload) }
print("\(instructions.count) instructions measured singly; below or without work: \(left.joined(separator: " "))")
print(heading)
for make in Workloads.all { try measure(try make()) }

print("\nThe worst 20 by time for each unit of fuel\n" + heading)
for measurement in measurements.sorted(by: { $0.perUnit > $1.perUnit }).prefix(20) { print(row(measurement)) }
print("\nThe worst 20 by time between two looks at the deadline\n" + heading)
let byStep = measurements.sorted { ($0.longestStep ?? 0) > ($1.longestStep ?? 0) }
for measurement in byStep.prefix(20) { print(row(measurement)) }
let isMet = measurements.allSatisfy { $0.perUnit <= maximumPerUnit && ($0.longestStep ?? 0) <= maximumStep }
print("no unit above \(Int(maximumPerUnit)) us, no step above \(Int(maximumStep / 1000)) ms: \(isMet ? "yes" : "NO")")
exit(isMet ? 0 : 1)
