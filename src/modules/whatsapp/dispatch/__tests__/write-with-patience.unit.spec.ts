import { writeWithPatience } from "../write-with-patience"

const impossible = Object.assign(new Error("duplicate key"), { code: "23505" })

describe("Writing a batch", () => {
  it("tries again while the database is away", async () => {
    const failures: unknown[] = []
    let tries = 0
    const written = await writeWithPatience({
      records: [1, 2],
      write: async (records) => {
        tries += 1
        if (tries === 1) throw new Error("connection terminated")
        return [...records]
      },
      onError: (error) => failures.push(error),
    })

    expect(written).toEqual([1, 2])
    expect(failures).toHaveLength(1)
  })

  it("gives up only the row that cannot be written", async () => {
    const written = await writeWithPatience({
      records: [1, 2, 3, 4, 5],
      write: async (records) => {
        if (records.includes(4)) throw impossible
        return [...records]
      },
      onError: () => {},
    })

    expect(written).toEqual([1, 2, 3, 5])
  })

  it("asks the database nothing when there is nothing to write", async () => {
    const write = jest.fn()
    await writeWithPatience({ records: [], write, onError: () => {} })
    expect(write).not.toHaveBeenCalled()
  })
})
