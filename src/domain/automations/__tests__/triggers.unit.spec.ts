import { BUILT_IN_AUTOMATIONS } from "../built-in-automations"
import { listContextPaths } from "../context-paths"
import { findTrigger, TRIGGERS } from "../triggers"

describe("the triggers", () => {
  it("are one for each event", () => {
    expect(new Set(TRIGGERS.map(({ event }) => event)).size).toBe(TRIGGERS.length)
  })

  it.each(TRIGGERS)("$event comes with a sample event and data a message can use", (trigger) => {
    expect(trigger.sampleEvent.name).toBe(trigger.event)
    expect(Object.keys(trigger.sampleEvent.data)).not.toHaveLength(0)
    expect(listContextPaths(trigger.sampleContext).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["customer.first_name", "shop.name"])
    )
  })

  it("need nothing but Medusa for orders and payments", () => {
    expect(findTrigger("order.placed")?.needs).toEqual([])
    expect(findTrigger("payment.captured")?.needs).toEqual([])
    expect(findTrigger("loyalty.points_earned")?.needs).toEqual(["loyalty"])
    expect(findTrigger("nothing.happened")).toBeUndefined()
  })
})

describe("the built-in automations", () => {
  it("start from Medusa's own events alone, however many triggers are announced", () => {
    expect(BUILT_IN_AUTOMATIONS.map(({ trigger }) => trigger)).toEqual([
      "order.placed",
      "payment.captured",
    ])
  })
})

describe("listContextPaths", () => {
  it("gives each value its Liquid path, lists by their first entry", () => {
    const context = {
      order: { total: 5, items: [{ title: "Bag" }, { title: "Shirt" }], note: null },
    }
    expect(listContextPaths(context)).toEqual([
      { path: "order.total", sample: "5" },
      { path: "order.items[0].title", sample: "Bag" },
    ])
  })
})
