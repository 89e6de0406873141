import { chooseSender, type KnownSenders, type SenderWishes } from "../choose-sender"

const known: KnownSenders = {
  numbers: ["standard", "outlet", "brazil", "marketing", "inbox"].map((numberId) => ({
    numberId,
    isDefault: numberId === "standard",
  })),
  bySalesChannel: new Map([
    ["sc_outlet", "outlet"],
    ["sc_gone", "removed"],
  ]),
  byRegion: new Map([["reg_brazil", "brazil"]]),
}

const EVERYTHING: SenderWishes = {
  explicit: "inbox",
  automation: "marketing",
  salesChannelId: "sc_outlet",
  regionId: "reg_brazil",
}

describe("the number a message leaves from", () => {
  it.each([
    ["the one named for the message", EVERYTHING, "inbox", "explicit"],
    ["else its automation's", { ...EVERYTHING, explicit: null }, "marketing", "automation"],
    [
      "else its sales channel's",
      { salesChannelId: "sc_outlet", regionId: "reg_brazil" },
      "outlet",
      "sales_channel",
    ],
    [
      "else its region's",
      { salesChannelId: "sc_unlinked", regionId: "reg_brazil" },
      "brazil",
      "region",
    ],
    ["else the default", { regionId: "reg_unlinked" }, "standard", "default"],
    ["the default when nothing is wished", {}, "standard", "default"],
  ] as const)("is %s", (_case, wishes, numberId, because) => {
    expect(chooseSender(wishes, known)).toEqual({ numberId, because })
  })

  it("passes over an automation's and a sales channel's number that is gone", () => {
    const wishes = { automation: "removed", salesChannelId: "sc_gone", regionId: "reg_brazil" }

    expect(chooseSender(wishes, known)).toEqual({ numberId: "brazil", because: "region" })
  })

  it("is none when the number named for the message is gone: no other may answer for it", () => {
    expect(chooseSender({ ...EVERYTHING, explicit: "removed" }, known)).toBeNull()
  })

  it("is the oldest while no default is chosen, and none while there is no number", () => {
    const numbers = known.numbers.slice(1)

    expect(chooseSender({}, { ...known, numbers })?.numberId).toBe("outlet")
    expect(chooseSender(EVERYTHING, { ...known, numbers: [] })).toBeNull()
  })
})
