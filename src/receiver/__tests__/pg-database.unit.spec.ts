import { createPgDatabase } from "../pg-database"

describe("the plugin's statements over a bare pool", () => {
  it("number their values, and keep the question marks that are operators", async () => {
    const asked: unknown[][] = []
    const query = (...args: unknown[]) => {
      asked.push(args)
      return Promise.resolve({ rows: [] })
    }
    const db = createPgDatabase({ query } as never)
    await db.raw("SELECT ?::text, ? WHERE body \\? 'key' AND id = ?", ["a", 1, ["b"]])
    await db.raw("SELECT 1")

    expect(asked).toEqual([
      ["SELECT $1::text, $2 WHERE body ? 'key' AND id = $3", ["a", 1, ["b"]]],
      ["SELECT 1", []],
    ])
  })
})
