import { META_MISBEHAVES } from "./cases/meta-misbehaves"
import { runCases } from "./harness/run-cases"

describe("A Meta that misbehaves", () => {
  runCases({ name: "meta-misbehaves", cases: META_MISBEHAVES })
})
