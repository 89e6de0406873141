import fc from "fast-check"
import { validTemplate } from "../../__tests__/template-arbitrary"
import { aTemplate, body, buttons, header } from "../../__tests__/template-builder"
import { diffTemplates } from "../diff-templates"

const words = (...args: Parameters<typeof diffTemplates>) =>
  diffTemplates(...args).map((change) => change.words)

describe("diffTemplates", () => {
  it("finds nothing between a template and itself", () => {
    fc.assert(fc.property(validTemplate, (it) => diffTemplates(it, it).length === 0))
  })

  it("says what changed in each part", () => {
    const before = aTemplate([header("Hello"), body("Hi {{name}}, it is here.")])
    const after = aTemplate(
      [body("Hi {{name}}, it is there."), { type: "FOOTER", text: "Acme Store" }],
      { category: "MARKETING", messageSendTtlSeconds: 3600 }
    )
    expect(words(before, after)).toEqual([
      "Category: UTILITY → MARKETING",
      "Header, kind removed: TEXT",
      "Header removed: Hello",
      "Text: Hi {{name}}, it is here. → Hi {{name}}, it is there.",
      "Time to live in seconds added: 3600",
      "Footer added: Acme Store",
    ])
  })

  it("knows a button that moved from one that changed", () => {
    const stop = { type: "QUICK_REPLY", text: "Stop" } as const
    const track = { type: "URL", text: "Track", url: "https://a.example/1" } as const
    const call = { type: "PHONE_NUMBER", text: "Call", phone_number: "+15550100001" } as const
    const before = aTemplate([body("Hello."), buttons(stop, track, call)])
    const moved = { ...track, url: "https://a.example/2" }
    expect(diffTemplates(before, aTemplate([body("Hello."), buttons(moved, stop)]))).toEqual([
      {
        component: "buttons",
        button: 0,
        field: "url",
        kind: "changed",
        from: "https://a.example/1",
        to: "https://a.example/2",
        words: "Button 1, address: https://a.example/1 → https://a.example/2",
      },
      expect.objectContaining({ button: 2, field: null, words: "Button 3 removed: Call" }),
      expect.objectContaining({
        field: "order",
        words: "Buttons, order: Stop, Track, Call → Track, Stop",
      }),
    ])
  })

  it("names the card a change is in", () => {
    const carousel = (...texts: string[]) =>
      aTemplate([
        body("Look."),
        {
          type: "CAROUSEL",
          cards: texts.map((text) => ({ components: [body(text)] })),
        },
      ])
    expect(words(carousel("Shirt", "Bag"), carousel("Shirt", "Sack", "Hat"))).toEqual([
      "Card 2, text: Bag → Sack",
      "Card 3 added: Hat",
    ])
  })
})
