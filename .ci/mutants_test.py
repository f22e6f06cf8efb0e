"""The list of mutants fits the sources and the tests, and what does not fit is noticed."""
import importlib.machinery
import importlib.util
import os
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))

loader = importlib.machinery.SourceFileLoader("mutants", os.path.join(HERE, "mutants"))
spec = importlib.util.spec_from_loader("mutants", loader)
mutants = importlib.util.module_from_spec(spec)
loader.exec_module(mutants)


class MutantsTest(unittest.TestCase):
    def entry(self, **changes):
        return {
            "name": "n", "what": "w", "file": "Swasm/Types/RegisteredTypes.swift",
            "at": "deinit { «registry.releaseGroups(of: ids)» }", "fault": "",
            "test": "SwasmTests/TypeOwnershipTests/orders"} | changes

    def planted(self, *entries):
        return mutants.planted([mutants.Mutant(number + 1, "a", entry) for number, entry in enumerate(entries)])

    def test_the_list_fits(self):
        listed = mutants.read_list()
        self.assertGreaterEqual(len(listed), 40)
        mutants.planted(listed)
        mutants.check_tests(listed)
        manifest = mutants.package(mutants.read("Package.swift"), listed)
        # A target may have its dependencies on the same line or below.
        self.assertNotRegex(manifest, r'dependencies: \["Mutation"\],\s*dependencies:')

    def test_both_forms(self):
        text = self.planted(self.entry(statement=True))["Sources/Swasm/Types/RegisteredTypes.swift"]
        self.assertIn("deinit { if swasmMutant == 1 {  } else { registry.releaseGroups(of: ids) } }", text)
        text = self.planted(self.entry(at="releaseGroups(of: «ids»)", fault="[]"))
        self.assertIn("releaseGroups(of: (swasmMutant == 1 ? ([]) : (ids)))", list(text.values())[0])

    def test_texts_that_are_not_there_once(self):
        for at in ["deinit { «registry.freeGroups(of: ids)» }", "«ids»"]:
            with self.assertRaises(mutants.Stale):
                self.planted(self.entry(at=at))

    def test_two_mutants_at_one_place(self):
        with self.assertRaises(mutants.Stale):
            self.planted(self.entry(), self.entry(at="releaseGroups(of: «ids»)"))

    def test_tests_that_are_not_there(self):
        for test in ["SwasmTests/TypeOwnershipTests/none", "SwasmTests/NoTests/orders"]:
            with self.assertRaises(mutants.Stale):
                mutants.check_tests([mutants.Mutant(1, "a", self.entry(test=test))])

    def test_unknown_keys(self):
        with self.assertRaises(mutants.Stale):
            mutants.Mutant(1, "a", self.entry(falt=""))


if __name__ == "__main__":
    unittest.main()
