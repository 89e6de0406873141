import { RECEIVER } from "./cases/receiver"
import { runCases } from "./harness/run-cases"

describe("The standalone receiver", () => {
  runCases({ name: "receiver", cases: RECEIVER })
})
