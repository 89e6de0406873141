import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId, person, personWaId } from "./cloud-api-caller"
import { startWebhookReceiver } from "./webhook-receiver"

describe("people with a phone", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  let shop: Awaited<ReturnType<typeof startWebhookReceiver>>

  beforeEach(async () => {
    shop = await startWebhookReceiver()
    simulator = await startSimulator({
      port: 0,
      webhookUrl: shop.url,
      delays: { sent: 1, delivered: 1 },
    })
    api = callCloudApi(simulator)
  })
  afterEach(async () => {
    await simulator.close()
    await shop.close()
  })

  it("press a template's quick reply", async () => {
    simulator.putTemplate({
      name: "rate_us",
      components: [
        { type: "BODY", text: "How was it?" },
        { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Great" }] },
      ],
    })
    const sent = await api.sendTemplate("rate_us", [
      {
        type: "button",
        sub_type: "quick_reply",
        index: "0",
        parameters: [{ type: "payload", payload: "great_1042" }],
      },
    ])
    const wamid = sent.body.messages?.[0]?.id ?? ""
    simulator.press({ wamid, button: "Great" })
    await simulator.settled()
    expect(shop.messages()[0]).toMatchObject({
      type: "button",
      button: { payload: "great_1042", text: "Great" },
      context: { id: wamid, from: "15550100001" },
    })
  })

  it("press reply buttons and choose from lists", async () => {
    simulator.inbound({ from: person, to: numberId, text: { body: "Hi" } })
    const buttons = await api.send({
      type: "interactive",
      interactive: {
        type: "button",
        body: { text: "Sure?" },
        action: { buttons: [{ type: "reply", reply: { id: "y", title: "Yes" } }] },
      },
    })
    const list = await api.send({
      type: "interactive",
      interactive: {
        type: "list",
        body: { text: "Which?" },
        action: { button: "Choose", sections: [{ rows: [{ id: "r1", title: "First" }] }] },
      },
    })
    simulator.press({ wamid: buttons.body.messages?.[0]?.id ?? "", button: 0 })
    simulator.press({ wamid: list.body.messages?.[0]?.id ?? "", button: "r1" })
    await simulator.settled()
    expect(shop.messages().slice(1)).toMatchObject([
      { interactive: { type: "button_reply", button_reply: { id: "y", title: "Yes" } } },
      { interactive: { type: "list_reply", list_reply: { id: "r1", title: "First" } } },
    ])
  })

  it("read what was delivered when they open the chat, unless they keep it to themselves", async () => {
    await api.sendTemplate("hello_world")
    await simulator.settled()
    await simulator.configure({ read_receipts: false })
    expect(simulator.open({ from: person, to: numberId })).toEqual({ read: 0 })
    await simulator.configure({ read_receipts: true })
    expect(simulator.open({ from: person, to: numberId })).toEqual({ read: 1 })
    await simulator.settled()
    expect(shop.statuses().map(({ status }) => status)).toEqual(["sent", "delivered", "read"])
  })

  it("send files that a business can fetch with its token", async () => {
    const data = Buffer.from("a picture").toString("base64")
    simulator.inbound({
      from: person,
      to: numberId,
      type: "image",
      image: { data, caption: "Look" },
    })
    await simulator.settled()
    const image = shop.messages()[0]?.image as { id: string; url: string; caption: string }
    expect(image.caption).toBe("Look")
    expect((await fetch(image.url)).status).toBe(401)
    const file = await fetch(image.url, { headers: { authorization: "Bearer demo-access-token" } })
    expect(await file.text()).toBe("a picture")
  })

  it("who write something the simulator cannot read are told what is wrong", async () => {
    const answer = await fetch(`${simulator.url}/_sim/inbound`, {
      method: "POST",
      body: JSON.stringify({ from: "nobody", to: numberId, type: "text" }),
    })
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { issues: Array<{ field: string }> } }
    expect(error.issues.map(({ field }) => field).sort()).toEqual(["from", "text"])
  })

  it("are waited for by whoever asks what they received", async () => {
    const waiting = fetch(
      `${simulator.url}/_sim/messages?to=${personWaId}&status=delivered&wait_ms=5000`
    )
    await api.sendTemplate("hello_world")
    const { messages } = (await (await waiting).json()) as { messages: unknown[] }
    expect(messages).toHaveLength(1)
  })
})
