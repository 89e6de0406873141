import { renderBindings } from "../../automations"
import { campaignContext, type CampaignRecipient } from "../campaign-context"

const ADA: CampaignRecipient = {
  profileName: "Ada Lovelace",
  locale: "en_GB",
  recipient: "+447700900001",
}

const greet = (recipient: CampaignRecipient, expression: string) =>
  renderBindings({
    bindings: { body: { text: expression } },
    context: campaignContext(recipient),
    locale: "en",
    currencyCode: "usd",
  })

describe("what a campaign knows of a recipient", () => {
  it("is their name, first name, phone number and language", () => {
    const all =
      "{{ contact.first_name }}, {{ contact.name }}, {{ contact.phone }}, {{ contact.locale }}"
    expect(greet(ADA, all)).toMatchObject({
      values: { body: { text: "Ada, Ada Lovelace, +447700900001, en_GB" } },
    })
  })

  it("lets a default stand in for a name that is not known", () => {
    const greeting = `{{ contact.first_name | default: "there" }}`
    expect(greet({ ...ADA, profileName: "  " }, greeting)).toMatchObject({
      values: { body: { text: "there" } },
    })
  })

  it("takes no business-scoped user id for a phone number", () => {
    expect(greet({ ...ADA, recipient: "US.1349" }, "{{ contact.phone }}")).toMatchObject({
      ok: false,
    })
  })
})
