import { createAnswerTimes } from "../answer-times"

describe("how fast Meta answers", () => {
  it("is told for each number by its median and its slow ones", () => {
    const times = createAnswerTimes()
    for (let ms = 1; ms <= 100; ms += 1) times.note("wanum_1", ms)
    times.note("wanum_2", 7)

    expect(times.take()).toEqual([
      { numberId: "wanum_1", answers: 100, medianMs: 50, p95Ms: 95 },
      { numberId: "wanum_2", answers: 1, medianMs: 7, p95Ms: 7 },
    ])
  })

  it("is told once, and goes by the last answers when there are many", () => {
    const times = createAnswerTimes()
    for (let n = 0; n < 1_000; n += 1) times.note("wanum_1", 900)
    for (let n = 0; n < 256; n += 1) times.note("wanum_1", 80)

    expect(times.take()).toEqual([{ numberId: "wanum_1", answers: 1_256, medianMs: 80, p95Ms: 80 }])
    expect(times.take()).toEqual([])
  })
})
