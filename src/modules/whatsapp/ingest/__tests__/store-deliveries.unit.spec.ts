import type { Database } from "../../database"
import { createDeliveryStore, StoreSlowError } from "../store-deliveries"

/** A database that answers when it is told to. */
function aDatabase() {
  const answers: (() => void)[] = []
  const raw = jest.fn(
    () =>
      new Promise((resolve) => {
        answers.push(() => {
          resolve({ rows: [] })
        })
      })
  )
  return { db: { raw } as unknown as Database, raw, answer: () => answers.shift()?.() }
}

describe("the store of deliveries", () => {
  it("refuses a delivery when the database does not answer in time, so that Meta hears so", async () => {
    const { db } = aDatabase()
    const store = createDeliveryStore({ db, onStored: jest.fn(), limits: { patienceMs: 1 } })

    await expect(store.store(Buffer.from("{}"))).rejects.toThrow(StoreSlowError)
  })

  it("refuses what waits behind a hanging insert as well, and takes more once it answers", async () => {
    const { db, raw, answer } = aDatabase()
    const store = createDeliveryStore({ db, onStored: jest.fn(), limits: { patienceMs: 5 } })

    const hanging = store.store(Buffer.from("1"))
    await expect(hanging).rejects.toThrow(StoreSlowError)
    await expect(store.store(Buffer.from("2"))).rejects.toThrow(StoreSlowError)
    raw.mockResolvedValue({ rows: [] })
    answer()

    await expect(store.store(Buffer.from("3"))).resolves.toBeUndefined()
  })
})
