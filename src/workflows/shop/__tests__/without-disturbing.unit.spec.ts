import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { withoutDisturbing } from "../without-disturbing"

describe("work that must not disturb the shop", () => {
  const lines: string[] = []
  const container = {
    resolve: () => ({ error: (line: string) => lines.push(line) }),
  } as unknown as MedusaContainer
  const fail = (error: unknown) =>
    withoutDisturbing({
      container,
      about: "order.placed of order_1",
      work: () => {
        throw error
      },
    })

  beforeEach(() => lines.splice(0))

  it("tells that it was done, and logs nothing", async () => {
    const done = await withoutDisturbing({ container, about: "x", work: () => Promise.resolve() })

    expect(done).toBe(true)
    expect(lines).toEqual([])
  })

  it.each([
    ["a statement's", Object.assign(new Error("values ('+15550200001')"), { code: "23505" })],
    ["a shop's", new MedusaError("invalid_data", "No customer ana@example.com, +15550200001")],
    ["a step's, written down", { name: "DbError", code: "23505", message: "for +15550200001" }],
    ["a text", "+15550200001"],
  ])("logs ids and codes of %s failure, and nothing of what it quotes", async (_, error) => {
    expect(await fail(error)).toBe(false)

    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain("order.placed of order_1 was not handled")
    expect(lines[0]).not.toMatch(/15550200001|ana@example/)
  })

  it("names the code, so that somebody can look", async () => {
    await fail(Object.assign(new Error("secret"), { code: "23505", constraint: "one_per_order" }))

    expect(lines[0]).toContain("Error 23505 one_per_order at ")
  })
})
