import { Changes } from "../changes"

describe("Waiting for changes", () => {
  it("returns at once when what is waited for already holds", async () => {
    await new Changes().wait(() => true, 60_000)
  })

  it("returns at the notice after which it holds, not before", async () => {
    const changes = new Changes()
    let count = 0
    const waited = changes.wait(() => count === 2, 60_000).then(() => count)

    count = 1
    changes.notify()
    count = 2
    changes.notify()

    expect(await waited).toBe(2)
  })

  it("returns when the time has passed", async () => {
    await new Changes().wait(() => false, 5)
  })
})
