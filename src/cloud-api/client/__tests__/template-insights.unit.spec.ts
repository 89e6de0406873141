import { aGraph, graphError } from "./graph-stand-in"

const range = { start: new Date("2026-11-01T00:00:00Z"), end: new Date("2026-11-03T00:00:00Z") }
const START = range.start.getTime() / 1000
const END = range.end.getTime() / 1000

const path = (ids: string, after = "") =>
  `/v25.0/1/template_analytics?start=${START}&end=${END}&granularity=daily` +
  `&metric_types=${encodeURIComponent("cost,clicked,delivered,read,sent")}` +
  `&template_ids=${encodeURIComponent(`[${ids}]`)}${after && `&after=${after}`}`

const answer = (id: string) => ({
  granularity: "DAILY",
  product_type: "cloud_api",
  data_points: [
    {
      template_id: id,
      start: START,
      end: START + 86_400,
      sent: 2,
      delivered: 2,
      read: 1,
      clicked: [{ type: "quick_reply_button", button_content: "Support", count: 1 }],
      cost: [{ type: "amount_spent", value: 0.03 }],
    },
  ],
})

describe("template insights", () => {
  it("are turned on for an account", async () => {
    const { graph, client } = aGraph()
    graph
      .intercept({ path: "/v25.0/1?is_enabled_for_insights=true", method: "POST" })
      .reply(200, { id: "1" })
    await client.templateInsights.enable({ wabaId: "1" })
  })

  it("are read ten templates at a time, and to the last page", async () => {
    const { graph, client } = aGraph()
    const templateIds = Array.from({ length: 11 }, (_, index) => String(index + 1))
    const paging = { cursors: { after: "more" }, next: "https://graph.facebook.com/more" }
    graph
      .intercept({ path: path("1,2,3,4,5,6,7,8,9,10"), method: "GET" })
      .reply(200, { data: [answer("1")], paging })
    graph
      .intercept({ path: path("1,2,3,4,5,6,7,8,9,10", "more"), method: "GET" })
      .reply(200, { data: [answer("2")] })
    graph.intercept({ path: path("11"), method: "GET" }).reply(200, { data: [answer("11")] })

    const points = await client.templateInsights.read({ wabaId: "1", templateIds, ...range })

    expect(points.map((point) => point.template_id)).toEqual(["1", "2", "11"])
    expect(points[0]).toMatchObject({ sent: 2, cost: [{ type: "amount_spent", value: 0.03 }] })
  })

  it("say so when they are not turned on", async () => {
    const { graph, client } = aGraph()
    graph.intercept({ path: path("1"), method: "GET" }).reply(400, graphError({ code: 200007 }))
    await expect(
      client.templateInsights.read({ wabaId: "1", templateIds: ["1"], ...range })
    ).rejects.toMatchObject({ code: 200007 })
  })
})
