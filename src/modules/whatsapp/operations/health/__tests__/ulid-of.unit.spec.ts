import { generateEntityId } from "@medusajs/framework/utils"
import { ulidOf } from "../ulid-of"

describe("the beginning of a time's ids", () => {
  it("comes before every id made from then on, and after those made before", () => {
    const before = generateEntityId(undefined, "wamsg")
    const now = Date.now()

    expect(`wamsg_${ulidOf(new Date(now + 1))}` > before).toBe(true)
    expect(`wamsg_${ulidOf(new Date(now))}` <= generateEntityId(undefined, "wamsg")).toBe(true)
  })
})
