import { PRIORITIES, priorityOf } from "../priorities"
import type { MessagePurpose } from "../priorities"

describe("priorityOf", () => {
  it("lets codes go first, then receipts, then replies, and marketing last", () => {
    const purposes = Object.keys(PRIORITIES) as MessagePurpose[]
    const inOrder = purposes.sort((a, b) => priorityOf(a) - priorityOf(b))
    expect(inOrder).toEqual([
      "authentication",
      "order_updates",
      "loyalty",
      "conversation",
      "marketing",
    ])
  })
})
