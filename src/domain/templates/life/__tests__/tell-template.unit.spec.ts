import { pauseOf, statusAfter, tellTemplate, type LastHeard, type TemplateLife } from ".."
import type { LifeLine, TemplateNews } from ".."

const LIFE: TemplateLife = {
  status: "APPROVED",
  statusReason: null,
  rejection: null,
  pause: null,
  quality: "GREEN",
  qualityReasons: null,
  category: "UTILITY",
  pendingCategory: null,
  previousCategory: null,
  categoryChangedAt: null,
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute))
const never: LastHeard = { toldAt: null, foundAt: null, learntAt: null }
const NOTHING = { status: never, quality: never, category: never }

const paused = (minute: number, title = "FIRST_PAUSE"): TemplateNews => ({
  source: "webhook",
  occurredAt: at(minute),
  status: {
    event: "PAUSED",
    status: "PAUSED",
    reason: null,
    pause: pauseOf({ title, occurredAt: at(minute) }),
  },
})

const approved = (minute: number): TemplateNews => ({
  source: "webhook",
  occurredAt: at(minute),
  status: { event: "APPROVED", status: "APPROVED", reason: null },
})

interface Situation {
  life?: Partial<TemplateLife>
  heard?: Partial<typeof NOTHING>
  history?: LifeLine[]
}

function tell(news: TemplateNews[], { life, heard, history = [] }: Situation = {}) {
  return tellTemplate({
    life: { ...LIFE, ...life },
    heard: { ...NOTHING, ...heard },
    news,
    isKnown: ({ kind, to, isNotice = false, occurredAt }) =>
      history.some(
        (line) =>
          line.kind === kind &&
          line.to === to &&
          (line.isNotice ?? false) === isNotice &&
          line.occurredAt.getTime() === occurredAt.getTime()
      ),
  })
}

describe("what Meta says of a template", () => {
  it("takes a first quality of nothing for no news", () => {
    const news: TemplateNews = {
      source: "sync",
      occurredAt: at(1),
      quality: { score: "UNKNOWN" },
    }
    const { life, events } = tell([news], { life: { quality: null } })
    expect(life.quality).toBe("UNKNOWN")
    expect(events).toEqual([])
    expect(tell([news]).events).toMatchObject([{ from: "GREEN", to: "UNKNOWN" }])
  })

  it("changes it, and stands in its history once for each kind", () => {
    const news = { ...paused(1), category: { category: "MARKETING" }, quality: { score: "RED" } }
    const { life, events } = tell([news])
    expect(life).toMatchObject({ status: "PAUSED", category: "MARKETING", quality: "RED" })
    expect(life).toMatchObject({ previousCategory: "UTILITY", categoryChangedAt: at(1) })
    expect(events.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["status", "APPROVED", "PAUSED"],
      ["quality", "GREEN", "RED"],
      ["category", "UTILITY", "MARKETING"],
    ])
  })

  it("is taken in the order it happened, not in which it arrived", () => {
    const { life, events } = tell([approved(9), paused(2)])
    expect(life.status).toBe("APPROVED")
    expect(events.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "APPROVED PAUSED",
      "PAUSED APPROVED",
    ])
  })

  it("never moves it back when it comes late, but stands in the history", () => {
    const heard = { status: { ...never, toldAt: at(9), learntAt: at(9) } }
    const { life, events } = tell([paused(2)], { heard })
    expect(life.status).toBe("APPROVED")
    expect(events).toEqual([
      expect.objectContaining({ from: null, to: "PAUSED", occurredAt: at(2) }),
    ])
    expect(events[0]?.details).toMatchObject({ late: true })
  })

  it("is late for its own kind only", () => {
    const heard = { status: { ...never, toldAt: at(9) } }
    const quality = { score: "YELLOW" }
    expect(tell([{ ...paused(2), quality }], { heard }).life).toMatchObject({
      status: "APPROVED",
      quality: "YELLOW",
    })
  })

  it("changes nothing when it is delivered again", () => {
    const heard = { status: { ...never, toldAt: at(2) } }
    const history = [{ kind: "status" as const, to: "PAUSED", occurredAt: at(2) }]
    expect(tell([paused(2)], { heard, history })).toEqual({ life: LIFE, events: [] })
    expect(tell([paused(2), paused(2)]).events).toHaveLength(1)
  })

  it("counts in the order told when two things happened in one second", () => {
    const told = { status: { ...never, toldAt: at(2) } }
    const life = { status: "PAUSED" }
    expect(tell([approved(2)], { heard: told, life }).life.status).toBe("APPROVED")
  })

  it("is not outdated by what we noted ourselves while clocks may differ", () => {
    const life = { status: "PENDING" }
    const justNow = { status: { ...never, foundAt: at(4), learntAt: at(4) } }
    expect(tell([approved(2)], { heard: justNow, life }).life.status).toBe("APPROVED")
    const longAfter = { status: { ...never, foundAt: at(30), learntAt: at(30) } }
    expect(tell([approved(2)], { heard: longAfter, life }).life.status).toBe("PENDING")
  })

  it("keeps a word that is no status in the history alone", () => {
    const status = { event: "FLAGGED", status: statusAfter("FLAGGED"), reason: null }
    const { life, events } = tell([{ source: "webhook", occurredAt: at(1), status }])
    expect(life).toEqual(LIFE)
    expect(events).toEqual([expect.objectContaining({ from: "APPROVED", to: "FLAGGED" })])
  })
})

describe("a rejection", () => {
  const rejection = { reason: "INVALID_FORMAT", recommendation: "Add samples." }
  const rejected: TemplateNews = {
    source: "webhook",
    occurredAt: at(1),
    status: { event: "REJECTED", status: "REJECTED", reason: "INVALID_FORMAT", rejection },
  }

  it("is kept with what Meta advises until the template is something else", () => {
    expect(tell([rejected]).life).toMatchObject({ status: "REJECTED", rejection })
    expect(tell([rejected, approved(3)]).life).toMatchObject({
      rejection: null,
      statusReason: null,
    })
  })
})

describe("a pause", () => {
  it("ends by itself after three hours, the second time after six", () => {
    expect(tell([paused(1)]).life.pause?.until).toEqual(new Date(at(1).getTime() + 3 * 3_600_000))
    expect(tell([paused(1, "SECOND_PAUSE")]).life.pause?.until).toEqual(
      new Date(at(1).getTime() + 6 * 3_600_000)
    )
  })

  it("ends when it is asked for, when it was for pacing", () => {
    expect(tell([paused(1, "RATE_LIMITING_PAUSE")]).life.pause).toMatchObject({ until: null })
    expect(tell([paused(1), approved(5)]).life.pause).toBeNull()
  })
})

describe("a category", () => {
  const notice: TemplateNews = {
    source: "webhook",
    occurredAt: at(1),
    comingCategory: { category: "MARKETING", at: at(59) },
  }
  const moved: TemplateNews = {
    source: "webhook",
    occurredAt: at(59),
    category: { category: "MARKETING", previous: "UTILITY" },
    comingCategory: null,
  }

  it("is announced first, and then changes", () => {
    const announced = tell([notice])
    expect(announced.life).toMatchObject({ category: "UTILITY", pendingCategory: "MARKETING" })
    expect(announced.events[0]?.details).toMatchObject({ pending: true, changes_at: at(59) })
    expect(tell([moved, notice]).life).toMatchObject({
      category: "MARKETING",
      pendingCategory: null,
      previousCategory: "UTILITY",
      categoryChangedAt: at(59),
    })
  })

  it("stands in the history as coming only, when its notice names the present one", () => {
    const { life, events } = tell([{ ...notice, category: { category: "UTILITY" } }])
    expect(life).toMatchObject({ category: "UTILITY", pendingCategory: "MARKETING" })
    expect(events).toMatchObject([{ to: "MARKETING", isNotice: true }])
  })

  it("has no line of history for being found where it is", () => {
    const stays = { ...moved, category: { category: "UTILITY" } }
    const { life, events } = tell([stays], { life: { pendingCategory: "MARKETING" } })
    expect(life).toMatchObject({ category: "UTILITY", pendingCategory: null })
    expect(events).toEqual([])
    const unmoved = { ...notice, comingCategory: { category: "UTILITY", at: null } }
    expect(tell([unmoved])).toEqual({ life: LIFE, events: [] })
  })

  it("has a line for a move that was found out before Meta told of it", () => {
    const { events } = tell([moved], { life: { category: "MARKETING" } })
    expect(events).toMatchObject([{ from: "UTILITY", to: "MARKETING" }])
  })

  it("may be announced and changed within one second", () => {
    const atOnce = { ...moved, occurredAt: at(1) }
    const announced = { kind: "category" as const, to: "MARKETING", isNotice: true }
    const history = [{ ...announced, occurredAt: at(1) }]
    const life = { pendingCategory: "MARKETING" }
    expect(tell([atOnce], { history, life }).life.category).toBe("MARKETING")
    expect(tell([notice, atOnce]).events).toHaveLength(2)
  })

  it("is not announced any more by a notice that comes after the change", () => {
    const heard = { category: { ...never, toldAt: at(59) } }
    const life = { category: "MARKETING", pendingCategory: null }
    expect(tell([notice], { heard, life }).life).toMatchObject(life)
  })
})

describe("a synchronisation", () => {
  const found = (status: string): TemplateNews => ({
    source: "sync",
    occurredAt: at(10),
    status: { event: status, status, reason: null },
    comingCategory: null,
  })

  it("stands in the history only where it found something new", () => {
    expect(tell([found("APPROVED")])).toEqual({ life: LIFE, events: [] })
    expect(tell([found("PAUSED")]).events).toEqual([
      expect.objectContaining({ to: "PAUSED", details: { source: "sync", event: "PAUSED" } }),
    ])
  })

  it("does not undo what a webhook brought while Meta was being asked", () => {
    const heard = { status: { toldAt: at(9), foundAt: null, learntAt: at(11) } }
    const life = { status: "PAUSED" }
    expect(tell([found("APPROVED")], { heard, life }).life.status).toBe("PAUSED")
  })

  it("notices that a category will not change after all", () => {
    const life = { pendingCategory: "MARKETING" }
    expect(tell([found("APPROVED")], { life }).life.pendingCategory).toBeNull()
  })
})
