import { editRules } from "../../edit-rules"
import { refuseAction, type ActionFacts, type ActionName } from ".."

const NOW = new Date("2026-11-21T12:00:00Z")

interface Situation extends Partial<Omit<ActionFacts, "person">> {
  person?: Partial<ActionFacts["person"]>
}

function why(action: ActionName, { person, ...situation }: Situation = {}): string | null {
  const { status = "DRAFT" } = situation
  const facts: ActionFacts = {
    ...{ status, hasUnsent: true, reviewState: "none", requestedBy: null },
    edit: editRules(status, "UTILITY", [], NOW),
    person: { id: "user_owner", role: "owner", hasOtherOwner: true, ...person },
    ...situation,
  }
  return refuseAction(action, facts)?.code ?? null
}

const MINE = { reviewState: "requested", requestedBy: "user_owner" } as const
const THEIRS = { reviewState: "requested", requestedBy: "user_marketer" } as const

describe("what may be done with a template", () => {
  it("takes a marketer to write and to ask, and an owner to decide", () => {
    const marketer = { person: { role: "marketer" } } as const
    expect(why("edit", marketer)).toBeNull()
    expect(why("request_review", marketer)).toBeNull()
    expect(why("submit", marketer)).toBe("role")
    expect(why("approve", { ...THEIRS, ...marketer })).toBe("role")
    expect(why("delete", marketer)).toBe("role")
    expect(why("edit", { person: { role: "agent" } })).toBe("role")
  })

  it("lets nobody answer their own request while another owner could", () => {
    expect(why("approve", THEIRS)).toBeNull()
    expect(why("approve", MINE)).toBe("own_request")
    expect(why("submit", MINE)).toBe("own_request")
    expect(why("approve", { ...MINE, person: { hasOtherOwner: false } })).toBeNull()
    expect(why("submit", { ...MINE, person: { hasOtherOwner: false } })).toBeNull()
  })

  it("is submitted when it is approved, or by who may approve it", () => {
    expect(why("submit", { reviewState: "approved", requestedBy: "user_owner" })).toBeNull()
    expect(why("submit")).toBeNull()
    expect(why("submit", THEIRS)).toBeNull()
    expect(why("submit", { reviewState: "sent_back" })).toBe("sent_back")
  })

  it("is submitted only with something new in it, and when Meta takes it", () => {
    expect(why("submit", { status: "APPROVED", hasUnsent: false })).toBe("nothing_unsent")
    expect(why("submit", { status: "APPROVED" })).toBeNull()
    expect(why("submit", { status: "PENDING" })).toBe("no_edit_now")
  })

  it("is withdrawn while it waits for a review, or discarded while it is unsent", () => {
    expect(why("cancel", THEIRS)).toBeNull()
    expect(why("cancel", { status: "APPROVED" })).toBeNull()
    expect(why("cancel", { status: "APPROVED", hasUnsent: false })).toBe("nothing_to_cancel")
    expect(why("cancel")).toBe("nothing_to_cancel")
  })

  it("can be nothing but duplicated once it is gone", () => {
    expect(why("edit", { status: "DELETED" })).toBe("gone")
    expect(why("submit", { status: "PENDING_DELETION" })).toBe("gone")
    expect(why("delete", { status: "DISABLED" })).toBe("disabled_stays")
  })

  it("is unpaused only while it is paused", () => {
    expect(why("unpause", { status: "PAUSED" })).toBeNull()
    expect(why("unpause", { status: "APPROVED" })).toBe("not_paused")
  })
})
