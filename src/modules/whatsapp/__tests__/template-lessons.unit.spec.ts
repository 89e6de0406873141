import { createTemplateLessons } from "../template-lessons"

function aTeacher() {
  const questions: { answer: () => void; fail: (error: Error) => void }[] = []
  const ask = jest.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        questions.push({ answer: resolve, fail: reject })
      })
  )
  return { ask, questions }
}

describe("asking Meta for templates that are missed here", () => {
  it("shares one question between orders placed at the same time", async () => {
    const { ask, questions } = aTeacher()
    const lessons = createTemplateLessons(ask)

    const both = [lessons.learn("waacc_1"), lessons.learn("waacc_1")]
    questions[0]?.answer()

    expect(await Promise.all(both)).toEqual([true, true])
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it("asks again only after a minute, so that a template nobody made costs nothing", async () => {
    let now = 0
    const ask = jest.fn(async () => undefined)
    const lessons = createTemplateLessons(ask, () => now)

    expect(await lessons.learn("waacc_1")).toBe(true)
    expect(await lessons.learn("waacc_1")).toBe(false)
    now = 60_000
    expect(await lessons.learn("waacc_1")).toBe(true)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it("asks each account for itself", async () => {
    const ask = jest.fn(async () => undefined)
    const lessons = createTemplateLessons(ask)

    await lessons.learn("waacc_1")
    await lessons.learn("waacc_2")

    expect(ask.mock.calls).toEqual([["waacc_1"], ["waacc_2"]])
  })

  it("tells the failure to whoever asked, and asks again at the next order", async () => {
    const { ask, questions } = aTeacher()
    const lessons = createTemplateLessons(ask)

    const first = lessons.learn("waacc_1")
    questions[0]?.fail(new Error("Meta is down"))
    await expect(first).rejects.toThrow("Meta is down")

    const second = lessons.learn("waacc_1")
    questions[1]?.answer()
    expect(await second).toBe(true)
  })
})
