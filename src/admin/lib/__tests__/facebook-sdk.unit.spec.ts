import { choiceIn } from "../facebook-sdk"

const data = { waba_id: "100000000000001", phone_number_id: "200000000000001" }
const finished = { type: "WA_EMBEDDED_SIGNUP", event: "FINISH", data }

describe("what somebody chose in Facebook's window", () => {
  it("is read from the message at its end, as an object or as text", () => {
    expect(choiceIn(finished)).toEqual(data)
    expect(choiceIn(JSON.stringify(finished))).toEqual(data)
  })

  it("may be an account without a number", () => {
    const event = "FINISH_ONLY_WABA"
    expect(choiceIn({ ...finished, event, data: { waba_id: data.waba_id } })).toEqual({
      waba_id: data.waba_id,
    })
  })

  it.each([
    ["a step on the way", { ...finished, event: "CANCEL" }],
    ["another message of Facebook's", { type: "other", event: "FINISH", data }],
    ["an end without an account", { ...finished, data: {} }],
    ["text that is no JSON", "cb=f1&domain=x"],
    ["nothing", null],
  ])("is not in %s", (_what, message) => {
    expect(choiceIn(message)).toBeNull()
  })
})
