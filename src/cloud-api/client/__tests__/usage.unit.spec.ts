import { readUsage } from "../usage"

describe("usage headers", () => {
  it("are read for the account and for the app", () => {
    const usage = readUsage({
      "x-business-use-case-usage": JSON.stringify({
        "77": [{ type: "whatsapp", call_count: 100, estimated_time_to_regain_access: 12 }],
      }),
      "x-app-usage": JSON.stringify({ call_count: 28, total_time: 25, total_cputime: 24 }),
    })
    expect(usage).toMatchObject([
      { objectId: "77", type: "whatsapp", callCount: 100, regainAccessInMinutes: 12 },
      { type: "app", callCount: 28, totalTime: 25, totalCpuTime: 24 },
    ])
  })

  it.each([undefined, "", "not json", "[]", "null", '{"1":{}}', '{"1":["x"]}'])(
    "give nothing when they say %s",
    (header) => {
      expect(readUsage({ "x-business-use-case-usage": header, "x-app-usage": header })).toEqual([])
    }
  )
})
