import { messageRequest, recipientKind } from "../drafting"

const request = (address: string) =>
  JSON.parse(
    messageRequest({
      id: "wamsg_1",
      recipient: { kind: recipientKind(address), address },
      content: { type: "text" },
    })
  )

describe("the request of a message", () => {
  it.each(["+15550100001", "15550100001"])("goes to the phone number %s", (address) => {
    expect(request(address)).toMatchObject({ to: address, type: "text" })
    expect(request(address)).not.toHaveProperty("recipient")
  })

  it.each(["US.13491208655302741918", "US.ENT.118"])("goes to the user id %s", (address) => {
    expect(request(address)).toMatchObject({ recipient: address })
    expect(request(address)).not.toHaveProperty("to")
  })

  it("carries our id, for Meta to echo", () => {
    expect(request("+15550100001")).toHaveProperty("biz_opaque_callback_data", "wamsg_1")
  })
})
