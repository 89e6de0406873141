import type { AdminAccount } from "../../../contract"
import { ago, anAccount } from "../../__tests__/support/builders"
import { queuedOn, senderOf } from "../sender-health"

const problem = {
  code: 190,
  message: "The token expired.",
  remedy: "Enter a new one.",
  since: ago(9),
}

function withNumber(given: Partial<AdminAccount["phone_numbers"][number]>): AdminAccount {
  const account = anAccount()
  return { ...account, phone_numbers: account.phone_numbers.map((one) => ({ ...one, ...given })) }
}

describe("the health of the sender", () => {
  it("is connected when its account has no problem", () => {
    expect(senderOf([anAccount()]).health).toBe("connected")
  })

  it("is paused when its account is", () => {
    expect(senderOf([anAccount({ problem })]).health).toBe("paused")
  })

  it("is not connected without an account, or with one without numbers", () => {
    expect(senderOf([]).health).toBe("not_connected")
    expect(senderOf([anAccount({ phone_numbers: [] })]).health).toBe("not_connected")
  })

  it("is of low quality when WhatsApp says so", () => {
    expect(senderOf([withNumber({ quality_rating: "RED" })]).health).toBe("low_quality")
  })

  it("is that of the default number, whichever account it is in", () => {
    const other = { ...withNumber({ is_default: false }), problem }
    expect(senderOf([other, anAccount()]).health).toBe("connected")
  })

  it("counts what waits on all numbers of an account", () => {
    const [number] = anAccount().phone_numbers
    const account = anAccount({
      phone_numbers: [number!, { ...number!, id: "wanum_2", queued: 4 }],
    })
    expect(queuedOn(account)).toBe(7)
  })
})
