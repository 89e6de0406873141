import { createTeller } from "../teller"

describe("A teller", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("tells at once", () => {
    const tell = jest.fn(async () => {})

    createTeller(tell)()

    expect(tell).toHaveBeenCalledTimes(1)
  })

  it("tells once more after the pause what it was asked meanwhile, however often", async () => {
    const tell = jest.fn(async () => {})
    const ask = createTeller(tell, 50)
    for (let times = 0; times < 100; times++) ask()
    await jest.advanceTimersByTimeAsync(49)
    expect(tell).toHaveBeenCalledTimes(1)

    await jest.advanceTimersByTimeAsync(200)

    expect(tell).toHaveBeenCalledTimes(2)
  })

  it("waits for one telling before it begins the next", async () => {
    let told = () => {}
    const tell = jest.fn(() => new Promise<void>((resolve) => (told = resolve)))
    const ask = createTeller(tell, 50)
    ask()
    ask()
    await jest.advanceTimersByTimeAsync(1_000)
    expect(tell).toHaveBeenCalledTimes(1)

    told()
    await jest.advanceTimersByTimeAsync(50)

    expect(tell).toHaveBeenCalledTimes(2)
  })
})
