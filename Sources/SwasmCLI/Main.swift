/// The program `swasm`: reads the command line, does what it says and ends with an exit status.
@main
struct Main {
  static func main() {
    Host.exit(Commands.execute(Host.arguments))
  }
}
