/// The version of this program, as semantic versioning has it.
let version = "0.1.0"
