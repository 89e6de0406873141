import fc from "fast-check"
import { renderBindings } from "../render-bindings"
import type { RenderBindingsInput } from "../bindings"

const order = {
  display_id: 1042,
  total: 1234.5,
  currency_code: "eur",
  created_at: "2026-03-14T23:30:00.000Z",
  items: [{ title: "Linen shirt" }, { title: "Bag" }],
}

const render = (expression: string, changes: Partial<RenderBindingsInput> = {}) => {
  const rendered = renderBindings({
    bindings: { body: { value: expression } },
    context: { order },
    locale: "en",
    currencyCode: "eur",
    ...changes,
  })
  return rendered.ok ? rendered.values.body.value : rendered.problems
}

const problem = (message: unknown) => [
  expect.objectContaining({ component: "body", variable: "value", message }),
]

describe("renderBindings", () => {
  it("fills text from the event's data", () => {
    expect(render("Order {{ order.display_id }}")).toBe("Order 1042")
    expect(render("{{ order.items | map: 'title' | join: ', ' }}")).toBe("Linen shirt, Bag")
  })

  it("keeps the shape of what it is given", () => {
    const rendered = renderBindings({
      bindings: {
        header: { order: "{{ order.display_id }}" },
        headerMedia: { link: "https://a.example/{{ order.display_id }}.pdf", filename: "a.pdf" },
        body: { total: "{{ order.total | money }}" },
        buttons: { "0": "{{ order.display_id }}" },
      },
      context: { order },
      locale: "en",
      currencyCode: "usd",
    })
    expect(rendered).toEqual({
      ok: true,
      values: {
        header: { order: "1042" },
        headerMedia: { link: "https://a.example/1042.pdf", filename: "a.pdf" },
        body: { total: "$1,234.50" },
        buttons: { "0": "1042" },
      },
    })
  })

  it("fills cards, offers, places and products as well, and names the card that stays empty", () => {
    const input = {
      context: { order, skus: ["a", "b"] },
      locale: "en",
      currencyCode: "eur",
    }
    const card = { headerMedia: { link: "https://a.example/{{ order.display_id }}.png" } }
    const place = { latitude: "1", longitude: "2", name: "{{ order.display_id }}" }
    const rendered = renderBindings({
      ...input,
      bindings: {
        headerLocation: place,
        body: {},
        offerExpiresAt: "{{ order.created_at }}",
        cards: [{ ...card, body: { price: "{{ order.total | money }}" } }, card],
        products: { "0": { sections: [{ title: "Bags", productIds: "{{ skus | join: ', ' }}" }] } },
      },
    })
    const filled = { headerMedia: { link: "https://a.example/1042.png" } }
    expect(rendered).toEqual({
      ok: true,
      values: {
        headerLocation: { ...place, name: "1042" },
        body: {},
        offerExpiresAt: "2026-03-14T23:30:00.000Z",
        cards: [{ ...filled, body: { price: "€1,234.50" } }, filled],
        products: { "0": { sections: [{ title: "Bags", productIds: ["a", "b"] }] } },
      },
    })
    const bindings = { body: {}, cards: [card, { body: { price: "{{ order.nothing }}" } }] }
    expect(renderBindings({ ...input, bindings })).toEqual({
      ok: false,
      problems: [expect.objectContaining({ component: "body", variable: "price", card: 1 })],
    })
  })

  describe("money", () => {
    it.each([
      ["en", "eur", "€1,234.50"],
      ["de", "eur", "1.234,50\u00a0€"],
      ["pt_BR", "brl", "R$\u00a01.234,50"],
      ["fr", "eur", "1\u202f234,50\u00a0€"],
      ["hi", "inr", "₹1,234.50"],
      ["en", "jpy", "¥1,235"],
      ["en", "kwd", "KWD\u00a01,234.500"],
      ["not a locale", "usd", "$1,234.50"],
    ])("is written in %s with %s as %s", (locale, currencyCode, text) => {
      expect(render("{{ order.total | money }}", { locale, currencyCode })).toBe(text)
    })

    it("takes a currency of its own", () => {
      expect(render("{{ order.total | money: 'USD' }}")).toBe("$1,234.50")
      expect(render("{{ order.total | money: order.currency_code }}")).toBe("€1,234.50")
    })

    it.each([
      ["a decimal text", "12.50"],
      ["a big number's raw value", { value: "12.5", precision: 20 }],
      ["a big number", { numeric: 12.5, raw: { value: "12.5" } }],
    ])("reads %s", (_what, total) => {
      expect(render("{{ order.total | money }}", { context: { order: { total } } })).toBe("€12.50")
    })

    it("does not round what a double could not hold", () => {
      const context = { order: { total: "123456789012345678.12" } }
      expect(render("{{ order.total | money }}", { context })).toBe("€123,456,789,012,345,678.12")
    })

    it("writes nothing as nothing, and zero as zero", () => {
      expect(render("{{ order.total | money }}", { context: { order: { total: 0 } } })).toBe(
        "€0.00"
      )
      for (const total of [null, undefined, "", "lots", NaN, {}]) {
        expect(render("{{ order.total | money }}", { context: { order: { total } } })).toEqual(
          problem(expect.stringContaining("is empty"))
        )
      }
    })

    it("says when a currency does not exist", () => {
      expect(render("{{ order.total | money: 'EURO' }}")).toEqual(
        problem('"value" cannot be filled in: Invalid currency code : EURO.')
      )
    })
  })

  describe("date", () => {
    it.each([
      ["en", "UTC", "March 14, 2026"],
      ["de", "UTC", "14. März 2026"],
      ["en", "Asia/Kolkata", "March 15, 2026"],
    ])("is written in %s for %s as %s", (locale, timeZone, text) => {
      expect(render("{{ order.created_at | date }}", { locale, timeZone })).toBe(text)
    })

    it("is the day in UTC when the time zone is not known", () => {
      expect(render("{{ order.created_at | date: 'short' }}")).toBe("3/14/26")
    })

    it("names its styles to whoever writes a pattern", () => {
      expect(render("{{ order.created_at | date: '%Y' }}")).toEqual(
        problem(expect.stringContaining('date takes "short", "medium", "long" or "full", not "%Y"'))
      )
    })

    it("of nothing is empty", () => {
      expect(render("{{ order.nope | date }}")).toEqual(problem(expect.stringContaining("empty")))
    })
  })

  describe("time", () => {
    it.each([
      ["de", "UTC", "23:15"],
      ["de", "Asia/Kolkata", "04:45"],
    ])("is written in %s for %s as %s", (locale, timeZone, text) => {
      const context = { order: { ...order, created_at: "2026-03-14T23:15:00.000Z" } }
      const bindings = { body: { at: "{{ order.created_at | time }}" } }
      const rendered = renderBindings({ bindings, context, locale, timeZone, currencyCode: "eur" })
      expect(rendered).toEqual({ ok: true, values: { body: { at: text } } })
    })

    it("of nothing is empty", () => {
      expect(render("{{ order.nope | time }}")).toEqual(problem(expect.stringContaining("empty")))
    })
  })

  it("names every variable that came out empty", () => {
    const rendered = renderBindings({
      bindings: { header: { a: "{{ x }}" }, body: { b: "fine", c: " {{ order.nope }} " } },
      context: { order },
      locale: "en",
      currencyCode: "eur",
    })
    expect(rendered).toMatchObject({
      ok: false,
      problems: [
        { component: "header", variable: "a" },
        { component: "body", variable: "c" },
      ],
    })
  })

  it("uses a default in place of an empty value", () => {
    expect(render("{{ order.nope | default: 'there' }}")).toBe("there")
  })

  it("puts a title with line breaks on one line", () => {
    const context = { order: { title: " Linen\r\n\tshirt     blue\u2028new\u0000 " } }
    expect(render("{{ order.title }}", { context })).toBe("Linen shirt blue new")
  })

  it("never leaves half an emoji behind", () => {
    const context = { order: { title: "😀😀".slice(0, 3) } }
    expect(render("{{ order.title }}", { context })).toBe("😀")
  })

  it.each([
    ["{{ order.total | mony }}", "undefined filter: mony"],
    ["{{ order.total", "not closed"],
    ["{% if %}", "invalid value expression"],
  ])(
    "explains what is wrong with %s, without the position nobody asked for",
    (expression, says) => {
      const problems = render(expression)
      expect(problems).toEqual(problem(expect.stringContaining(says)))
      expect(JSON.stringify(problems)).not.toMatch(/line:\d/)
    }
  )

  it.each([
    ["{% include '/etc/hostname' %}", "lookup"],
    ["{% render '../package.json' %}", "lookup"],
    ["{% for i in (1..1000000000) %}x{% endfor %}", "limit exceeded"],
    [`{{ '${"x".repeat(2000)}' }}`, "limit exceeded"],
  ])("does not read files, loop for ever or take any length: %.40s", (expression, says) => {
    expect(render(expression)).toEqual(problem(expect.stringContaining(says)))
  })

  it("shows no more of an object than its data", () => {
    expect(render("{{ order.constructor }}{{ order.__proto__ }}")).toEqual(
      problem(expect.stringContaining("empty"))
    )
  })

  it("gives every variable a sendable value or a problem, for any data", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const value = render("{{ order.title }}", { context: { order: { title } } })
        return typeof value === "string"
          ? value.trim() !== "" && !/[\n\r\t\0]| {2,}/.test(value)
          : value?.length === 1
      })
    )
  })
})
