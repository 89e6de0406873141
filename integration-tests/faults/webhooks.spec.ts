import { WEBHOOKS } from "./cases/webhooks"
import { runCases } from "./harness/run-cases"

describe("Webhooks that are not as they should be", () => {
  runCases({ name: "webhooks", cases: WEBHOOKS })
})
