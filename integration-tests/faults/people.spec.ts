import { PEOPLE } from "./cases/people"
import { runCases } from "./harness/run-cases"

describe("People who change their minds", () => {
  runCases({ name: "people", cases: PEOPLE })
})
