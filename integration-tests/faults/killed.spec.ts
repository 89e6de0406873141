import { KILLED } from "./cases/killed"
import { runCases } from "./harness/run-cases"

describe("A process that is killed", () => {
  runCases({ name: "killed", cases: KILLED })
})
