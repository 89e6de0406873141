import { NO_CONSENT } from "../../__tests__/support/builders"
import { translateExplanation } from "../translate-explanation"

const t = (key: string) => `<${key}>`

describe("an explanation in the reader's language", () => {
  it("translates the server's standard sentences", () => {
    expect(translateExplanation(NO_CONSENT, t)).toEqual({
      message: "<whatsapp.reasons.no_consent.message>",
      remedy: "<whatsapp.reasons.no_consent.remedy>",
    })
  })

  it("keeps what the server adds about one case", () => {
    const explanation = { ...NO_CONSENT, message: `${NO_CONSENT.message} They wrote STOP.` }
    expect(translateExplanation(explanation, t).message).toBe(
      "<whatsapp.reasons.no_consent.message> They wrote STOP."
    )
  })

  it("shows Meta's errors and sentences of its own as they came", () => {
    const error = {
      code: "error_131026",
      message: "Undeliverable.",
      remedy: "Ask.",
      retry_at: null,
    }
    const named = {
      ...NO_CONSENT,
      code: "missing_variable",
      message: `The value "total" is empty.`,
    }
    expect(translateExplanation(error, t)).toEqual({ message: "Undeliverable.", remedy: "Ask." })
    expect(translateExplanation(named, t).message).toBe(`The value "total" is empty.`)
  })
})
