import { KILLED_IN_THE_MIDDLE } from "./cases/killed-in-the-middle"
import { runCases } from "./harness/run-cases"

describe("A shop that is killed in the middle of sending", () => {
  runCases({ name: "kill-during-send", cases: KILLED_IN_THE_MIDDLE })
})
