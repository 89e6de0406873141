import fc from "fast-check"
import type { TemplateCategory, TemplateStatus } from "../../../src/cloud-api/schemas"
import { CONSENT_STATES, PURPOSES } from "../../../src/domain/consent"
import { templateRefusal } from "../../../src/domain/messages/send-policy-suppressions"
import { decide, type SendDecision, type SendFacts } from "../../../src/domain/messages"
import { chooseTemplate } from "../../../src/domain/messages/drafting"
import { aSender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { aCampaign, aTemplate, somePeople, type PersonFacts } from "./builders"

const PEOPLE = 400
const CAMPAIGNS = 40
const HOUR = 3_600_000

const CATEGORIES: TemplateCategory[] = ["UTILITY", "MARKETING", "AUTHENTICATION"]
const STATUSES: TemplateStatus[] = [
  ...(["APPROVED", "APPROVED", "APPROVED", "PAUSED", "PENDING"] as const),
  ...(["REJECTED", "DISABLED", "DELETED"] as const),
]

const inHours = (hours: number | null) =>
  hours === null ? null : new Date(Date.now() + hours * HOUR)
const state = fc.constantFrom(...CONSENT_STATES)

const person = fc.record({
  locale: fc.constantFrom(null, "en", "de", "de_AT", "fr"),
  phone: fc.constantFrom(true, true, false),
  waId: fc.boolean(),
  userId: fc.boolean(),
  consent: fc.record({ order_updates: state, loyalty: state, marketing: state }),
  blocked: fc.constantFrom(false, false, false, true),
  unreachableForHours: fc.constantFrom(null, null, -1, 1, 5),
})

const language = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  status: fc.constantFrom(...STATUSES),
})

const campaign = fc.record({
  purpose: fc.constantFrom(...PURPOSES),
  en: language,
  de: fc.option(language),
  sendInHours: fc.constantFrom(null, -1, 3),
})

inModule({ name: "admission-verdict" }, ({ service, db }) => {
  it("decides about every person and campaign what the send policy decides", async () => {
    const sender = await aSender(service, db())
    const people = fc.sample(person, PEOPLE)
    const contactIds = await somePeople(db(), people.map(storedAs))

    for (const [index, facts] of fc.sample(campaign, CAMPAIGNS).entries()) {
      const name = `campaign_${index}`
      const sendAfter = inHours(facts.sendInHours)
      const languages = facts.de ? { en: facts.en, de: facts.de } : { en: facts.en }
      const templates = []
      for (const [code, template] of Object.entries(languages)) {
        const id = await aTemplate(service, sender, { name, language: code, ...template })
        templates.push({ id, language: code, ...template })
      }
      const { id } = await service.createCampaign(
        aCampaign(sender, {
          purpose: facts.purpose,
          templateId: templates[0]?.id,
          sendAfter,
          audience: { consent: "any" },
        })
      )

      const isHeld = templates.every(({ status }) => templateRefusal(status) !== null)
      expect(await service.admitCampaign(id)).toEqual({ recipients: isHeld ? 0 : PEOPLE })
      if (isHeld) continue

      const now = new Date()
      const stored = await db()("whatsapp_message").where({ campaign_id: id })
      const byContact = new Map(stored.map((row) => [row.contact_id, row]))
      for (const [position, given] of people.entries()) {
        const wanted = given.locale
        const template = chooseTemplate({ templates, wanted, fallback: "en" })
        if (!template) throw new Error("A template always has its own language.")
        const decision = decide({
          now,
          sendAfter,
          purpose: facts.purpose,
          content: { kind: "template", ...template },
          ...factsOf(given),
        })
        const row = byContact.get(contactIds[position])
        expect({
          facts,
          given,
          templateId: row.template_id,
          status: row.status,
          reason: row.reason,
        }).toEqual({ facts, given, templateId: template.id, ...rowOf(decision) })
        if (decision.kind === "wait_until") {
          const lateMs = Math.abs(new Date(row.send_after).getTime() - decision.at.getTime())
          expect(lateMs).toBeLessThan(60_000)
        }
      }
    }
  })
})

type Given = typeof person extends fc.Arbitrary<infer T> ? T : never

function storedAs(given: Given, index: number): PersonFacts {
  const { locale, consent, blocked, unreachableForHours } = given
  return {
    locale,
    consent,
    phone: given.phone ? undefined : null,
    waId: given.waId ? `1666${1_000_000 + index}` : null,
    userId: given.userId ? `US.${1_000_000 + index}` : null,
    blockedAt: blocked ? inHours(-1) : null,
    unreachableUntil: inHours(unreachableForHours),
  }
}

function factsOf(given: Given): Omit<SendFacts, "now" | "purpose" | "content"> {
  const { consent, blocked, unreachableForHours } = given
  return {
    recipient:
      given.phone || given.waId
        ? { kind: "phone" }
        : given.userId
          ? { kind: "user_id" }
          : { kind: "none", problem: "no_phone_number" },
    consent,
    lastInboundAt: null,
    blockedAt: blocked ? inHours(-1) : null,
    unreachableUntil: inHours(unreachableForHours),
    sender: "ok",
  }
}

function rowOf(decision: SendDecision) {
  switch (decision.kind) {
    case "send":
      return { status: "queued", reason: null }
    case "wait_until":
      return {
        status: decision.reason === "scheduled" ? "scheduled" : "queued",
        reason: decision.reason,
      }
    case "suppress":
      return { status: "suppressed", reason: decision.reason }
  }
}
