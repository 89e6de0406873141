import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId, person } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

describe("faults", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  let shop: Awaited<ReturnType<typeof startWebhookReceiver>>
  const hello = (opaque = "m1", to = person) =>
    api.sendTemplate("hello_world", [], { biz_opaque_callback_data: opaque, to })

  beforeEach(async () => {
    shop = await startWebhookReceiver()
    simulator = await startSimulator({
      port: 0,
      webhookUrl: shop.url,
      delays: { sent: 1, delivered: 1, read: null },
    })
    api = callCloudApi(simulator)
  })
  afterEach(async () => {
    await simulator.close()
    await shop.close()
  })

  it("answer a chosen error for the next requests, then no more", async () => {
    simulator.faults({ errors: [{ code: 130429, count: 2 }] })
    const codes = []
    for (let index = 0; index < 3; index += 1) codes.push((await hello()).body.error?.code)
    expect(codes).toEqual([130429, 130429, undefined])
    expect(simulator.received()).toHaveLength(1)
  })

  it("can be kept to one recipient, and to a status of their own", async () => {
    simulator.faults({ errors: [{ code: 131000, http_status: 503, to: "3456" }] })
    expect((await hello()).status).toBe(503)
    expect((await hello("m2", "+447911999999")).status).toBe(200)
  })

  it("drop the answer to a message that was taken", async () => {
    simulator.faults({ drop_response: 1 })
    await expect(hello("lost")).rejects.toThrow()
    await hello("lost")
    expect(simulator.tally()).toMatchObject({ total: 2, distinct: 1, counts: { lost: 2 } })
    await simulator.settled()
    expect(shop.statuses().filter(({ status }) => status === "sent")).toHaveLength(2)
  })

  it("hold the answers to messages that were taken, until they are lifted", async () => {
    simulator.faults({ hold_responses: true })
    let isAnswered = false
    const answer = hello("held").finally(() => (isAnswered = true))
    await simulator.waitFor({ least: 1 })
    await simulator.settled()
    expect(isAnswered).toBe(false)
    simulator.faults({ hold_responses: false })
    expect((await answer).status).toBe(200)
  })

  it("refuse a message that was taken", async () => {
    simulator.faults({ refuse_after_accept: { code: 131000, chance: 1 } })
    expect((await hello("ambiguous")).body.error?.code).toBe(131000)
    expect((await hello("ambiguous")).status).toBe(200)
    expect(simulator.tally()).toMatchObject({ counts: { ambiguous: 2 } })
  })

  it("reset the connection before a message is taken", async () => {
    simulator.faults({ reset_before_accept: 1 })
    await expect(hello("never")).rejects.toThrow()
    expect(simulator.received()).toHaveLength(0)
  })

  it("reset the connection after a message was taken", async () => {
    simulator.faults({ reset_after_accept: 1 })
    await expect(hello("taken")).rejects.toThrow()
    expect(simulator.received()).toHaveLength(1)
  })

  it("refuse what exceeds the number's messages a second", async () => {
    simulator.faults({ rate_limit_mps: 2 })
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => hello(`m${index}`)))
    const accepted = answers.filter(({ status }) => status === 200).length
    // One second's worth at once, and whatever the time this took has added.
    expect(accepted).toBeGreaterThanOrEqual(2)
    expect(accepted).toBeLessThan(15)
    expect(answers.find(({ status }) => status !== 200)?.body.error?.code).toBe(130429)
    expect(simulator.rates()[numberId]).toMatchObject({ accepted, busiest_second: accepted })
  })

  it("refuse the 46th message in a row to one person", async () => {
    simulator.faults({ pair_limit: true })
    for (let index = 0; index < 45; index += 1) await hello()
    expect((await hello()).body.error?.code).toBe(131056)
    expect((await hello("m2", "+447911999999")).status).toBe(200)
  })

  it("revoke a token until it is given back", async () => {
    simulator.faults({ revoked_tokens: ["demo-access-token"] })
    expect((await hello()).body.error).toMatchObject({ code: 190, error_subcode: 463 })
    const token = await api.call("GET", "debug_token?input_token=demo-access-token")
    expect(token.status).toBe(401)
    simulator.faults({ revoked_tokens: [] })
    expect((await hello()).status).toBe(200)
  })

  it("hold webhooks back until they are let go", async () => {
    simulator.faults({ webhooks: { hold: true } })
    await hello()
    await expect(simulator.settled(50)).rejects.toThrow("webhooks pending")
    expect(shop.received).toHaveLength(0)
    simulator.faults({ webhooks: { hold: false } })
    await simulator.settled()
    expect(shop.statuses()).toHaveLength(2)
  })

  it("say what is left of them, and are forgotten by a reset", async () => {
    simulator.faults({ errors: [{ code: 131016, count: 3 }], latency_ms: 5 })
    await hello()
    const left = (await (await fetch(`${simulator.url}/_sim/faults`)).json()) as object
    expect(left).toMatchObject({ latency_ms: 5, errors: [{ code: 131016, count: 2 }] })
    simulator.reset()
    expect((await hello()).status).toBe(200)
  })

  it("that make no sense are refused with the field and the reason", async () => {
    const answer = await fetch(`${simulator.url}/_sim/faults`, {
      method: "POST",
      body: JSON.stringify({ drop_response: { probability: 2 }, surprise: true }),
    })
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { issues: Array<{ field: string }> } }
    expect(error.issues.map(({ field }) => field)).toContain("drop_response.probability")
  })

  describe("scripted by the recipient's number", () => {
    const statusesOf = async (to: string) => {
      await hello("m1", to)
      await simulator.settled()
      return shop.statuses().map(({ status }) => status)
    }

    it("fail for somebody who is not on WhatsApp", async () => {
      expect(await statusesOf("+447911131026")).toEqual(["failed"])
      expect(shop.statuses()[0]).toMatchObject({
        biz_opaque_callback_data: "m1",
        errors: [{ code: 131026, title: "Message undeliverable" }],
      })
    })

    it("send a message whose sender is told that it was not", async () => {
      const answer = await hello("ambiguous", "+447911131016")
      expect(answer.status).toBe(500)
      expect(answer.body.error?.code).toBe(131016)
      await simulator.settled()
      expect(shop.statuses().map(({ status }) => status)).toEqual(["sent", "delivered"])
    })

    it("fail after sent, stop at a status, or skip delivered", async () => {
      expect(await statusesOf("+447911131036")).toEqual(["sent", "failed"])
      shop.received.length = 0
      expect(await statusesOf("+447911900002")).toEqual(["sent"])
      shop.received.length = 0
      expect(await statusesOf("+447911900004")).toEqual(["sent", "read"])
    })

    it("only hold back marketing where Meta would", async () => {
      expect(await statusesOf("+447911131050")).toEqual(["sent", "delivered"])
      simulator.putTemplate({ name: "hello_world", category: "MARKETING" })
      await simulator.settled()
      shop.received.length = 0
      expect(await statusesOf("+447911131050")).toEqual(["failed"])
    })

    it("can be switched off", async () => {
      await simulator.configure({ scripted_recipients: false })
      expect(await statusesOf("+447911131026")).toEqual(["sent", "delivered"])
    })
  })
})
