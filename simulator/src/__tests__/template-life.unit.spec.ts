import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi, person } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

const text = (words: string) => [{ type: "BODY", text: words }]

describe("the life of a template at Meta", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>
  /** What Meta told since the last time this was asked. */
  const told = async () => {
    await simulator.settled()
    return receiver.received
      .splice(0)
      .flatMap(({ body }) => body.entry.flatMap((entry) => entry.changes))
  }
  const create = async (more: Record<string, unknown> = {}) =>
    (
      await api.call("POST", `${accountId}/message_templates`, {
        name: "lives",
        language: "en_US",
        category: "UTILITY",
        components: text("Your order has left our shop."),
        ...more,
      })
    ).body
  const edit = async (id: string, words: string, more = {}) => {
    const { body } = await api.call("POST", id, { components: text(words), ...more })
    await simulator.settled()
    return body
  }
  const remove = async (query: string) =>
    (await api.call("DELETE", `${accountId}/message_templates?${query}`)).body
  const status = async (id: string) => (await api.call("GET", `${id}?fields=status`)).body.status
  const approved = (name = "lives", language = "en_US") =>
    simulator.putTemplate({ name, language, status: "APPROVED" }).id

  beforeAll(async () => {
    receiver = await startWebhookReceiver()
    simulator = await startSimulator({
      port: 0,
      webhookUrl: receiver.url,
      seedTemplates: false,
      delays: { sent: 1, delivered: null, read: null },
    })
    api = callCloudApi(simulator)
  })
  beforeEach(async () => {
    simulator.reset()
    await simulator.configure({
      template_review_ms: 0,
      templates_per_hour: 100,
      template_limit: null,
    })
    await told()
  })
  afterAll(async () => {
    await simulator.close()
    await receiver.close()
  })

  describe("edits", () => {
    it("takes one a day of what is approved, and reviews it again", async () => {
      const id = approved()
      expect(await edit(id, "Your order is on its way.")).toEqual({ success: true })
      expect(await status(id)).toBe("APPROVED")
      expect((await edit(id, "Your order left.")).error?.error_subcode).toBe(2388039)
      simulator.advanceClock({ hours: 25 })
      expect(await edit(id, "Your order left.")).toEqual({ success: true })
    })

    it("takes ten in thirty days", async () => {
      const id = approved()
      const takes = async (count: number) => {
        for (let at = 0; at < count; at += 1) {
          expect(await edit(id, `Your order number ${at} left.`)).toEqual({ success: true })
          simulator.advanceClock({ hours: 25 })
        }
      }
      await takes(10)
      expect((await edit(id, "One more.")).error?.error_subcode).toBe(2388039)
      simulator.advanceClock({ days: 20 })
      await takes(1)
    })

    it("takes any number while it is rejected, and a category too", async () => {
      const { id } = simulator.putTemplate({ name: "lives", status: "REJECTED" })
      expect(await edit(id, "Send us your password.")).toEqual({ success: true })
      expect(await status(id)).toBe("REJECTED")
      expect(await edit(id, "Big news.", { category: "MARKETING" })).toEqual({ success: true })
      expect(await status(id)).toBe("APPROVED")
      const again = await edit(id, "Big news.", { category: "UTILITY" })
      expect(again.error?.error_subcode).toBe(2388039)
    })

    it.each(["PENDING", "DISABLED", "IN_APPEAL"] as const)("takes none while %s", async (state) => {
      const { id } = simulator.putTemplate({ name: "lives", status: state })
      expect((await edit(id, "Hello.")).error?.error_subcode).toBe(2388039)
    })

    it("checks the new text as it checks a new template", async () => {
      const answer = await edit(approved(), "Hi {{1}}")
      expect(answer.error?.error_subcode).toBe(2388299)
    })
  })

  describe("deletion", () => {
    it("keeps an approved name back for thirty days, and a rejected one not", async () => {
      approved()
      expect(await remove("name=lives")).toEqual({ success: true })
      expect((await told()).at(-1)?.value.event).toBe("DELETED")
      expect((await create()).error?.error_subcode).toBe(2388023)
      expect((await create({ language: "de" })).error?.error_subcode).toBe(2388023)
      simulator.advanceClock({ days: 31 })
      expect(await create()).toMatchObject({ status: "PENDING" })
      simulator.putTemplate({ name: "other", status: "REJECTED" })
      await remove("name=other")
      expect(await create({ name: "other" })).toMatchObject({ status: "PENDING" })
    })

    it("of one language keeps back that language alone", async () => {
      const id = approved()
      approved("lives", "de")
      await remove(`name=lives&hsm_id=${id}`)
      expect((await create()).error?.error_subcode).toBe(2388023)
      expect(await create({ language: "fr", components: text("Bonjour.") })).toMatchObject({
        status: "PENDING",
      })
    })

    it("waits for messages that are on their way", async () => {
      const id = approved()
      await api.sendTemplate("lives")
      await remove("name=lives")
      expect(await status(id)).toBe("PENDING_DELETION")
      expect((await api.sendTemplate("lives")).body.error?.code).toBe(132001)
      simulator.advanceClock({ days: 31 })
      expect((await api.call("GET", id)).body.error?.code).toBe(100)
    })

    it("of many is all or nothing, and never takes what is disabled", async () => {
      const [first, second] = [approved("first"), approved("second")]
      const { id: disabled } = simulator.putTemplate({ name: "third", status: "DISABLED" })
      expect((await remove(`hsm_ids=[${first},999]`)).error).toBeDefined()
      expect((await remove(`hsm_ids=[${first},${disabled}]`)).error).toBeDefined()
      expect(await status(first)).toBe("APPROVED")
      expect(await remove(`hsm_ids=[${first},${second}]`)).toEqual({ success: true })
      expect((await api.call("GET", second)).body.error?.code).toBe(100)
    })
  })

  describe("limits", () => {
    it("refuses one template more than an account may have", async () => {
      await simulator.configure({ template_limit: 1 })
      approved("first")
      expect((await create()).error?.error_subcode).toBe(2388019)
    })

    it("refuses one more than fits into an hour, until it is over", async () => {
      await simulator.configure({ templates_per_hour: 1 })
      await create()
      const second = { name: "second", components: text("Another text.") }
      expect((await create(second)).error?.code).toBe(80007)
      simulator.advanceClock({ minutes: 61 })
      expect(await create(second)).toMatchObject({ status: "PENDING" })
    })

    it("refuses a name and language that are taken", async () => {
      approved()
      expect((await create()).error?.error_subcode).toBe(2388024)
    })
  })

  describe("quality", () => {
    it("pauses for three hours, then for six, and then it is over", async () => {
      const id = approved()
      await told()
      const fall = () => simulator.putTemplate({ name: "lives", quality: "RED" })
      fall()
      expect((await told())[0]?.value).toMatchObject({
        event: "PAUSED",
        other_info: { title: "FIRST_PAUSE" },
      })
      expect((await api.sendTemplate("lives")).body.error?.code).toBe(132015)
      simulator.advanceClock({ hours: 2 })
      expect(await status(id)).toBe("PAUSED")
      simulator.advanceClock({ hours: 1 })
      expect((await told())[0]?.value).toMatchObject({
        event: "APPROVED",
        other_info: { title: "UNPAUSE" },
      })
      fall()
      expect((await told())[0]?.value.other_info).toMatchObject({ title: "SECOND_PAUSE" })
      simulator.advanceClock({ hours: 6 })
      fall()
      expect(await status(id)).toBe("DISABLED")
      expect((await api.sendTemplate("lives")).body.error?.code).toBe(132016)
    })

    it("pauses for pacing until somebody ends it; one for quality nobody ends", async () => {
      const pause = (title: "FIRST_PAUSE" | "RATE_LIMITING_PAUSE") =>
        simulator.putTemplate({ name: "lives", status: "PAUSED", pause: title })
      const id = approved()
      pause("FIRST_PAUSE")
      expect((await api.call("POST", `${id}/unpause`)).status).toBe(400)
      pause("RATE_LIMITING_PAUSE")
      simulator.advanceClock({ days: 7 })
      expect(await status(id)).toBe("PAUSED")
      expect((await api.call("POST", `${id}/unpause`)).body).toEqual({ success: true })
      expect(await status(id)).toBe("APPROVED")
    })

    it("ends a pause no more once the template was edited", async () => {
      const id = approved()
      simulator.putTemplate({ name: "lives", quality: "RED" })
      simulator.nextReview({ name: "lives", verdict: "hold" })
      await edit(id, "Your order is with you.")
      simulator.advanceClock({ hours: 4 })
      expect(await status(id)).toBe("PENDING")
    })
  })

  describe("category", () => {
    it("is announced a day before it changes, and billed as the new one from then", async () => {
      const id = approved()
      await told()
      simulator.putTemplate({ name: "lives", correct_category: "MARKETING" })
      const [notice] = await told()
      expect(notice?.value).toMatchObject({
        new_category: "UTILITY",
        correct_category: "MARKETING",
        category_update_timestamp: expect.any(Number),
      })
      const fields = `${id}?fields=category,correct_category`
      expect((await api.call("GET", fields)).body).toMatchObject({
        category: "UTILITY",
        correct_category: "MARKETING",
      })
      simulator.advanceClock({ hours: 24 })
      expect((await told())[0]?.value).toMatchObject({
        previous_category: "UTILITY",
        new_category: "MARKETING",
      })
      expect((await api.call("GET", fields)).body).toEqual({ id, category: "MARKETING" })
    })

    it("of codes rejects what was no template for codes", async () => {
      const id = approved()
      simulator.putTemplate({ name: "lives", correct_category: "AUTHENTICATION" })
      simulator.advanceClock({ hours: 24 })
      expect(await status(id)).toBe("REJECTED")
    })
  })

  it("finds templates by their category, quality and words", async () => {
    simulator.putTemplate({ name: "good", quality: "GREEN", components: text("Hello there") })
    simulator.putTemplate({ name: "bad", category: "MARKETING", quality: "YELLOW" })
    const names = async (query: string) => {
      const { body } = await api.call("GET", `${accountId}/message_templates?${query}`)
      return (body.data as { name: string }[]).map(({ name }) => name)
    }
    expect(await names("quality_score=green")).toEqual(["good"])
    expect(await names("category=MARKETING")).toEqual(["bad"])
    expect(await names("content=hello")).toEqual(["good"])
  })

  it("begins as new for the next test", async () => {
    approved()
    await remove("name=lives")
    simulator.advanceClock({ days: 1 })
    simulator.reset()
    expect(await create()).toMatchObject({ status: "PENDING" })
    expect((await api.send({ to: person, type: "text" })).body.error).toBeDefined()
  })

  describe("pacing", () => {
    const paced = () => simulator.putTemplate({ name: "lives", pacing: true })
    const send = async () => (await api.sendTemplate("lives")).body.messages?.[0]

    it("keeps back what is sent until Meta has seen enough, and then lets it go", async () => {
      paced()
      const message = await send()
      expect(message?.message_status).toBe("held_for_quality_assessment")
      await simulator.settled()
      expect(simulator.received()).toMatchObject([{ wamid: message?.id, status: "accepted" }])

      simulator.putTemplate({ name: "lives", pacing: false })
      await simulator.settled()
      expect(simulator.received()).toMatchObject([{ wamid: message?.id, status: "sent" }])
      expect((await send())?.message_status).toBe("accepted")
    })

    it("drops it when the first people took it badly, and pauses the template", async () => {
      paced()
      await send()
      simulator.putTemplate({ name: "lives", status: "PAUSED", pause: "RATE_LIMITING_PAUSE" })
      expect(simulator.received()).toMatchObject([{ status: "failed", error: { code: 132015 } }])
      expect((await api.sendTemplate("lives")).body.error?.code).toBe(132015)
    })
  })
})
