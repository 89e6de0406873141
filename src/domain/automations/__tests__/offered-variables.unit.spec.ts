import { offeredVariables } from "../offered-variables"
import { TRIGGERS, findTrigger } from "../triggers"

const offeredBy = (event: string, language = "en") =>
  offeredVariables(findTrigger(event)!, language)

it("offers an order's values by names a template can have, with samples in its language", () => {
  const named = Object.fromEntries(offeredBy("order.placed", "de").map((one) => [one.name, one]))

  expect(named.customer_name?.sample).toBe("Maria")
  expect(named.order_number).toMatchObject({ binding: "{{ order.display_id }}", sample: "1042" })
  expect(named.order_items?.sample).toBe("1 × Linen shirt, 2 × Canvas bag")
  expect(named.order_total).toMatchObject({
    group: "order",
    field: "total",
    binding: "{{ order.total | money: order.currency_code }}",
    sample: "77,11\u00a0€",
  })
  expect(named.order_created_at?.sample).toBe("14. März 2026")
})

it("offers what the event adds to the order", () => {
  const names = offeredBy("shipment.created").map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(["fulfillment_tracking_number", "fulfillment_tracking_url"])
  )
})

it.each(TRIGGERS.map(({ event }) => event))(
  "offers each value of %s once, named as Meta takes it, and not empty",
  (event) => {
    const offered = offeredBy(event)
    const names = offered.map(({ name }) => name)
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(offered.filter(({ sample }) => sample === "")).toEqual([])
  }
)
