import type { RenderingFacts } from "../../operations/campaigns/rendering-facts"
import type { ReferredMessage } from "../../operations/messages/claim-queued-messages"
import { writeReferred } from "../write-referred"
import { aClaimedMessage } from "./claimed-messages"

const aReferredMessage = (facts: Partial<ReferredMessage> = {}): ReferredMessage => ({
  ...aClaimedMessage("marketing"),
  campaignId: "wacmp_1",
  ...facts,
})

const FACTS: RenderingFacts = {
  contacts: { wacon_1: { profileName: "Ada Lovelace", locale: "en", timeZone: null } },
  bindings: { wacmp_1: { body: { name: "{{ contact.first_name }}" } } },
  templates: {
    watpl_1: {
      name: "promo",
      language: "en",
      category: "MARKETING",
      parameterFormat: "NAMED",
      components: [{ type: "BODY", text: "Hello {{name}}!" }],
    },
  },
}

describe("writing messages that were admitted by reference", () => {
  it("makes the request Meta gets and the text people read", () => {
    const { toSend, unsendable } = writeReferred([aReferredMessage()], FACTS)

    expect(unsendable).toEqual([])
    expect(toSend[0]?.text).toBe("Hello Ada!")
    expect(JSON.parse(toSend[0]?.payload ?? "")).toEqual({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "+15550100001",
      type: "template",
      template: {
        name: "promo",
        language: { code: "en" },
        components: [
          { type: "body", parameters: [{ type: "text", parameter_name: "name", text: "Ada" }] },
        ],
      },
      biz_opaque_callback_data: "wamsg_1",
    })
  })

  it("names the values somebody lacks, of whom nothing is known any more too", () => {
    const stranger = aReferredMessage({ contactId: "wacon_gone" })
    expect(writeReferred([stranger], FACTS)).toMatchObject({
      toSend: [],
      unsendable: [{ reason: "missing_variable", details: { missingVariables: ["name"] } }],
    })
  })

  it("takes a broken expression for a missing value, not for a broken batch", () => {
    const bindings = { wacmp_1: { body: { name: "{{ contact.first_name | shout }}" } } }
    expect(writeReferred([aReferredMessage()], { ...FACTS, bindings })).toMatchObject({
      unsendable: [{ reason: "missing_variable" }],
    })
  })

  it("says so when the template is gone", () => {
    expect(writeReferred([aReferredMessage()], { ...FACTS, templates: {} })).toMatchObject({
      unsendable: [{ reason: "template_missing" }],
    })
  })
})
