import { createInProcessDriver } from "../in-process"
import { itConformsAsADriver } from "./driver-conformance"

describe("The in-process driver", () => {
  itConformsAsADriver(createInProcessDriver)
})
