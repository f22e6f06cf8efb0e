import SwasmTestSupport
import Testing

@Suite struct PublicSchemaNumberTests {
  @Test("No number of a host reaches the module `SwasmSchema` but through schemas") func complete() throws {
    #expect(try PublicNumbers.all(inModule: "SwasmSchema") == [])
  }
}
