import type { AdminHealth, AdminOverview, AdminSetup } from "../../../contract"
import { nextSteps } from "../next-steps"

const setupWith = (...statuses: string[]) =>
  ({ steps: [{ checks: statuses.map((status) => ({ status })) }] }) as unknown as AdminSetup
const healthWith = (givenUp: number) =>
  ({ webhooks: { given_up: givenUp } }) as unknown as AdminHealth
const dayWith = (outbound: Record<string, number>, received = 0) =>
  ({ outbound, received }) as unknown as AdminOverview

const idsOf = (standing: Parameters<typeof nextSteps>[0]) => nextSteps(standing).map(({ id }) => id)

describe("what to do next", () => {
  it("is nothing while all is well and in use", () => {
    const standing = { setup: setupWith("pass"), health: healthWith(0), overview: dayWith({}, 1) }
    expect(nextSteps(standing)).toEqual([])
  })

  it("is nothing while nothing is known", () => {
    expect(nextSteps({ setup: undefined, health: undefined, overview: undefined })).toEqual([])
  })

  it("begins with what does not work and counts it", () => {
    const standing = {
      setup: setupWith("fail", "warn", "fail"),
      health: healthWith(3),
      overview: dayWith({ sent: 1 }),
    }
    expect(nextSteps(standing).map(({ id, count }) => [id, count])).toEqual([
      ["mend_setup", 2],
      ["see_webhooks", 3],
      ["check_setup", 1],
    ])
  })

  it("is a test message on a day without any, once nothing stands in its way", () => {
    const quiet = { health: healthWith(0), overview: dayWith({}) }
    expect(idsOf({ setup: setupWith("pass"), ...quiet })).toEqual(["send_test"])
    expect(idsOf({ setup: setupWith("fail"), ...quiet })).toEqual(["mend_setup"])
  })

  it("names templates that wait for somebody, and leads to the worst of them", () => {
    const standing = {
      setup: setupWith("pass"),
      health: healthWith(0),
      overview: dayWith({}, 1),
      templates: {
        counts: { APPROVED: 20, REJECTED: 1, PAUSED: 2 },
        review_counts: { requested: 3, sent_back: 1 },
      },
    }
    expect(nextSteps(standing)).toEqual([
      { id: "mend_templates", to: "/whatsapp/templates?status=%22REJECTED%22", count: 3 },
      { id: "review_templates", to: "/whatsapp/templates?review_state=%22requested%22", count: 3 },
      { id: "rewrite_templates", to: "/whatsapp/templates?review_state=%22sent_back%22", count: 1 },
    ])
  })

  it("leads a shop without templates to the library", () => {
    const templates = { counts: {}, review_counts: {} }
    const standing = { setup: undefined, health: undefined, overview: undefined, templates }
    expect(nextSteps(standing)).toEqual([
      { id: "make_templates", to: "/whatsapp/templates/library", count: 1 },
    ])
  })
})
