import { assessSetup, SETUP_RULES, SETUP_STEPS, type SetupFacts } from ".."
import { aSetup, saw } from "./builders"

const LATER = { kind: "missed", why: "it did not answer in time." } as const
const REFUSED = { kind: "refused", code: 190, message: "It expired.", remedy: "Renew it." } as const

function checkOf(facts: SetupFacts, id: string) {
  return assessSetup(facts)
    .steps.flatMap(({ checks }) => checks)
    .find((check) => check.id === id)
}

/** `aSetup` with a part of what was seen changed. */
function seeing<Key extends "token" | "phoneNumber" | "businessAccount" | "appWebhooks">(
  key: Key,
  change: object
): SetupFacts {
  const facts = aSetup()
  const look = facts[key] as { kind: "seen"; value: object }
  return { ...facts, [key]: saw({ ...look.value, ...change }) }
}

describe("the set-up", () => {
  it("is right when everything is, in six steps and with nothing to do", () => {
    const { status, steps } = assessSetup(aSetup())
    expect(status).toBe("pass")
    expect(steps.map(({ id }) => id)).toEqual([...SETUP_STEPS])
    for (const { checks } of steps) {
      for (const check of checks) {
        expect(check).toMatchObject({ status: "pass", remedy: null, fix: null })
      }
    }
  })

  it.each<[string, SetupFacts, string, object]>([
    ["a token that Meta refuses", aSetup({ token: REFUSED }), "token_valid", { status: "fail" }],
    [
      "a token without a permission",
      seeing("token", { scopes: ["whatsapp_business_management"] }),
      "token_scopes",
      { status: "fail", message: "The token lacks whatsapp_business_messaging." },
    ],
    [
      "a token for another account",
      seeing("token", {
        granular_scopes: [{ scope: "whatsapp_business_management", target_ids: ["999"] }],
      }),
      "token_covers_account",
      { status: "fail" },
    ],
    [
      "a token that ends soon",
      seeing("token", { expires_at: Date.parse("2026-11-24T12:00:00Z") / 1000 }),
      "token_expiry",
      { status: "warn", message: "The token expires in 3 days." },
    ],
    [
      "a number that is not registered",
      seeing("phoneNumber", { status: "PENDING" }),
      "number_registered",
      { status: "fail" },
    ],
    [
      "a number of low quality",
      seeing("phoneNumber", { quality_rating: "RED" }),
      "quality",
      { status: "fail" },
    ],
    [
      "an account Meta blocks, in Meta's words",
      seeing("businessAccount", {
        health_status: {
          can_send_message: "BLOCKED",
          entities: [
            {
              entity_type: "WABA",
              can_send_message: "BLOCKED",
              errors: [{ error_description: "No card.", possible_solution: "Add one." }],
            },
          ],
        },
      }),
      "account_review",
      { status: "fail", message: "No card.", remedy: "Add one." },
    ],
    [
      "no payment method",
      aSetup({ funding: saw({ isFunded: false }) }),
      "payment_method",
      { status: "warn" },
    ],
    [
      "an app that is not subscribed",
      aSetup({ subscribedApps: saw([]) }),
      "app_subscribed",
      { status: "fail", fix: "subscribe_app" },
    ],
    [
      "deliveries that go elsewhere",
      seeing("appWebhooks", { callback_url: "https://elsewhere.example" }),
      "callback_url",
      { status: "fail", fix: "set_callback" },
    ],
    [
      "messages that are not delivered to us",
      seeing("appWebhooks", { fields: [] }),
      "callback_fields",
      { status: "fail", fix: "set_callback" },
    ],
    [
      "an address that answers something else",
      aSetup({ reach: saw({ httpStatus: 404, answersHandshake: false }) }),
      "callback_reachable",
      { status: "fail", message: "The webhook's address answered 404, not the handshake." },
    ],
    [
      "an address nobody reaches",
      aSetup({ reach: LATER }),
      "callback_reachable",
      { status: "fail" },
    ],
    [
      "an address only this machine knows",
      aSetup({ callbackUrl: "http://localhost:9000/hooks/whatsapp" }),
      "public_url",
      { status: "fail" },
    ],
    [
      "silence after sending",
      aSetup({ lastWebhookAt: null, lastSentAt: new Date("2026-11-21T11:00:00Z") }),
      "webhooks_arrive",
      { status: "warn" },
    ],
  ])("finds %s", (_, facts, id, expected) => {
    expect(checkOf(facts, id)).toMatchObject({ remedy: expect.any(String), ...expected })
  })

  it("takes an override of the account for the address it delivers to", () => {
    const app = { appId: "300", name: null, overrideUrl: aSetup().callbackUrl }
    const elsewhere = seeing("appWebhooks", { callback_url: "https://elsewhere.example" })
    expect(checkOf({ ...elsewhere, subscribedApps: saw([app]) }, "callback_url")).toMatchObject({
      status: "pass",
    })
  })

  it("lets what could not be looked at hide nothing else", () => {
    const { steps } = assessSetup(aSetup({ token: LATER, phoneNumber: LATER, reach: LATER }))
    const statusOf = (id: string) => steps.find((step) => step.id === id)?.status
    expect(statusOf("token")).toBe("unknown")
    expect(statusOf("business_account")).toBe("pass")
  })

  it("begins with what comes first where nothing is connected", () => {
    const skipped = { kind: "skipped" } as const
    const facts = aSetup({
      ...{ account: null, number: null, signatureWorks: null, lastSentAt: null },
      ...{ lastWebhookAt: null, token: skipped, businessAccount: skipped, funding: skipped },
      ...{ phoneNumber: skipped, profile: skipped, conversational: skipped },
      ...{ subscribedApps: skipped, appWebhooks: skipped, reach: skipped },
    })
    expect(checkOf(facts, "account_connected")).toMatchObject({ status: "fail" })
    expect(assessSetup(facts).steps.map(({ status }) => status)).not.toContain("pass")
  })

  it("says of everything that is not right what to do", () => {
    const odd = [
      aSetup({ token: REFUSED, businessAccount: REFUSED, phoneNumber: REFUSED, profile: REFUSED }),
      aSetup({ subscribedApps: REFUSED, appWebhooks: REFUSED, reach: REFUSED, funding: REFUSED }),
      aSetup({ account: null, number: null, callbackUrl: null, hasEncryptionKey: false }),
    ]
    for (const facts of odd) {
      const checks = assessSetup(facts).steps.flatMap((step) => step.checks)
      for (const { id, status, remedy } of checks) {
        if (status !== "pass") expect({ id, remedy }).toEqual({ id, remedy: expect.any(String) })
      }
    }
  })

  it("names every check once", () => {
    const ids = SETUP_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
