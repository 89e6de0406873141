import { atEase } from "../at-ease"

describe("figures read at ease", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const reading = (ms: number) => {
    let readings = 0
    const read = atEase(
      () => new Promise<number>((resolve) => setTimeout(() => resolve(++readings), ms))
    )
    return read
  }

  it("are read once for all who ask together", async () => {
    const read = reading(100)
    const both = Promise.all([read(), read()])
    await jest.advanceTimersByTimeAsync(100)

    expect(await both).toEqual([1, 1])
  })

  it("are kept for twenty times as long as reading them took", async () => {
    const read = reading(100)
    const first = read()
    await jest.advanceTimersByTimeAsync(100)
    await first

    await jest.advanceTimersByTimeAsync(1_800)
    expect(await read()).toBe(1)

    await jest.advanceTimersByTimeAsync(200)
    const second = read()
    await jest.advanceTimersByTimeAsync(100)
    expect(await second).toBe(2)
  })

  it("are asked for again after a failure", async () => {
    const read = atEase(
      jest.fn().mockRejectedValueOnce(new Error("no database")).mockResolvedValue("figures")
    )
    await expect(read()).rejects.toThrow("no database")

    expect(await read()).toBe("figures")
  })
})
