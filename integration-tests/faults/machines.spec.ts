import { MACHINES } from "./cases/machines"
import { runCases } from "./harness/run-cases"

describe("Several machines, or one under pressure", () => {
  runCases({ name: "machines", cases: MACHINES })
})
