import { statusTabs } from "../status-tabs"

describe("the quick ways to templates", () => {
  it("are those there are templates of, in the order of a template's life", () => {
    const tabs = statusTabs({
      counts: { APPROVED: 5, DRAFT: 2, REJECTED: 1, PENDING: 0 },
      review_counts: { none: 6, requested: 2 },
    })
    expect(tabs.map(({ id, count }) => `${id} ${count}`)).toEqual([
      "all 8",
      "DRAFT 2",
      "requested 2",
      "APPROVED 5",
      "REJECTED 1",
    ])
  })

  it("show a status that Meta has added since", () => {
    const tabs = statusTabs({ counts: { LOCKED: 1 }, review_counts: {} })
    expect(tabs.map(({ id }) => id)).toEqual(["all", "LOCKED"])
  })
})
