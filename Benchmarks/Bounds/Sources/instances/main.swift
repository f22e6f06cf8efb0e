// How many instances a process makes, and what each costs when several threads make them; and what it costs to translate
// a module for tenants who call it first at the same time.
//
// usage: instances [ROUNDS]
import Swasm

let rounds = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 9 : 9
let threadCount = 4
let wallSecondsOfPart = 0.15

/// CPU seconds of each execution, on so many threads at once.
func cost(_ workload: Workload, threads: Int) -> Double {
  let counts = Counts(threads)
  let total = onThreads(threads) {
    let start = threadSeconds()
    let end = wallSeconds() + wallSecondsOfPart
    var count = 0
    while wallSeconds() < end {
      for _ in 0..<32 {
        do { try workload.work() } catch { fatalError("\(workload.name): \(error)") }
      }
      count += 32
    }
    counts.add(count)
    return threadSeconds() - start
  }
  return total.reduce(0, +) / Double(counts.total)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func padded(_ text: String, _ width: Int) -> String {
  text.count >= width ? text : String(repeating: " ", count: width - text.count) + text
}

func fixed(_ value: Double, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let whole = Int((value * scale).rounded())
  guard digits > 0 else { return String(whole) }
  let fraction = String(whole % Int(scale))
  return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
}

print("workload            instances/s     us each   \(threadCount) threads: us each    ratio")
for workload in try workloads() {
  _ = cost(workload, threads: 1)
  var (one, many, ratios): ([Double], [Double], [Double]) = ([], [], [])
  for _ in 0..<rounds {
    one.append(cost(workload, threads: 1))
    many.append(cost(workload, threads: threadCount))
    ratios.append(many[many.count - 1] / one[one.count - 1])
  }
  print(
    workload.name + padded(fixed(1 / median(one), 0), 31 - workload.name.count)
      + padded(fixed(1e6 * median(one), 2), 12) + padded(fixed(1e6 * median(many), 2), 22)
      + padded(fixed(median(ratios), 2), 9))
}

print("\ntenants that call a cold module first at once: CPU of its translation, of what one alone needs")
var ratios: [Double] = []
for _ in 0..<rounds { ratios.append(try translationRatio(tenants: 2)) }
print("2" + padded(fixed(median(ratios), 2), 9))
