import { answerTest } from "../answer-test"

const OF = { action: "template.test_sent", resource_type: "template", resource_id: "watpl_1" }

function answer(message: Parameters<typeof answerTest>[2]["message"]) {
  const recordAudit = jest.fn()
  const json = jest.fn()
  const req = { scope: { resolve: () => ({ recordAudit }) }, auth_context: { actor_id: "user_1" } }
  const answered = answerTest(req as never, { json } as never, { message, of: OF })
  return { answered, recordAudit, json }
}

describe("whoever sends a message to try things out", () => {
  it("is told why it does not leave, and is remembered", async () => {
    const { answered, recordAudit, json } = answer({
      ...{ id: "wamsg_1", status: "queued", reason: "account_paused" },
    })
    await answered
    expect(json).toHaveBeenCalledWith({
      message: {
        id: "wamsg_1",
        status: "queued",
        explanation: { message: expect.any(String), remedy: expect.any(String) },
      },
    })
    expect(recordAudit).toHaveBeenCalledWith({
      ...OF,
      actor_id: "user_1",
      after: { message_id: "wamsg_1" },
    })
  })

  it("is told nothing of a message that simply leaves", async () => {
    const { answered, json } = answer({ id: "wamsg_1", status: "queued", reason: null })
    await answered
    expect(json.mock.calls[0]?.[0]).toMatchObject({ message: { explanation: null } })
  })

  it("is told to try again when nothing was kept of it, and nothing is noted", async () => {
    const { answered, recordAudit } = answer(undefined)
    await expect(answered).rejects.toThrow()
    expect(recordAudit).not.toHaveBeenCalled()
  })
})
