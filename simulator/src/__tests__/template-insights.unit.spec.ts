import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi } from "./cloud-api-caller"

const daySeconds = 24 * 60 * 60

describe("the figures of a template", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  let id: string
  const today = () => Math.floor(Date.now() / 1000 / daySeconds) * daySeconds
  const ask = async (query: Record<string, string | number> = {}) => {
    const all = {
      start: today(),
      end: today() + daySeconds,
      granularity: "daily",
      template_ids: `[${id}]`,
      ...query,
    }
    const search = new URLSearchParams(
      Object.entries(all).map(([name, value]): [string, string] => [name, String(value)])
    )
    return (await api.call("GET", `${accountId}/template_analytics?${search.toString()}`)).body
  }
  const points = async (query: Record<string, string | number> = {}) => {
    const [series] = (await ask(query)).data as { data_points: Record<string, unknown>[] }[]
    return series?.data_points
  }

  beforeAll(async () => {
    simulator = await startSimulator({
      port: 0,
      delays: { sent: 1, delivered: 1, read: null },
    })
    api = callCloudApi(simulator)
  })
  beforeEach(async () => {
    simulator.reset()
    ;({ id } = simulator.putTemplate({
      name: "measured",
      category: "MARKETING",
      components: [
        { type: "BODY", text: "Hello" },
        {
          type: "BUTTONS",
          buttons: [
            { type: "QUICK_REPLY", text: "Tell me more" },
            { type: "URL", text: "Shop", url: "https://shop.example/" },
          ],
        },
      ],
    }))
    await api.call("POST", accountId, { is_enabled_for_insights: true })
  })
  afterAll(() => simulator.close())

  it("are kept once they are enabled, and stay enabled", async () => {
    simulator.reset()
    expect((await ask()).error?.code).toBe(200007)
    const path = `${accountId}?is_enabled_for_insights=`
    expect((await api.call("POST", `${path}true`)).body).toEqual({ id: accountId })
    expect((await api.call("POST", `${path}false`)).body.error?.code).toBe(200006)
    expect((await api.call("GET", `${accountId}?fields=is_enabled_for_insights`)).body).toEqual({
      id: accountId,
      is_enabled_for_insights: true,
    })
  })

  it("count what was sent, delivered, read and clicked, and what it cost", async () => {
    for (const to of ["+447911000001", "+447911000002"]) {
      await api.sendTemplate("measured", [], { to })
    }
    await simulator.settled()
    const [first] = simulator.received()
    simulator.open({ from: "+447911000001", to: "200000000000001" })
    const wamid = first?.wamid ?? ""
    simulator.press({ wamid, button: "Tell me more" })
    simulator.click({ wamid, button: "Shop" })
    simulator.click({ wamid, button: "Shop" })
    expect(await points()).toEqual([
      {
        template_id: id,
        start: today(),
        end: today() + daySeconds,
        sent: 2,
        delivered: 2,
        read: 1,
        clicked: [
          { type: "quick_reply_button", button_content: "Tell me more", count: 1 },
          { type: "url_button", button_content: "Shop", count: 2 },
          { type: "unique_url_button", button_content: "Shop", count: 1 },
        ],
        cost: [
          { type: "amount_spent", value: 0.05 },
          { type: "cost_per_delivered", value: 0.025 },
          { type: "cost_per_url_button_click", value: 0.05 },
        ],
      },
    ])
  })

  it("come for every day that was asked for, from its first second, and of the metrics wanted", async () => {
    const week = await points({
      start: today() - 6 * daySeconds + 100,
      metric_types: "sent,read",
    })
    expect(week).toHaveLength(7)
    expect(week?.[0]).toEqual({
      template_id: id,
      start: today() - 6 * daySeconds,
      end: today() - 5 * daySeconds,
      sent: 0,
      read: 0,
    })
  })

  it.each([
    ["of more than ten templates", { template_ids: Array.from({ length: 11 }).fill(1).join() }],
    ["by the hour", { granularity: "HOURLY" }],
    ["of longer ago than 90 days", { start: 1_600_000_000 }],
    ["from the end to the start", { end: 1 }],
  ])("are refused %s", async (_what, query) => {
    expect((await ask(query)).error?.code).toBe(100)
  })
})
