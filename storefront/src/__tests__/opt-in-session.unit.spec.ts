import { StoreRequestError } from "../client/store-request-error"
import { createOptInSession } from "../session/opt-in-session"
import type { OptInSettings } from "../session/opt-in-settings"
import { createFakeShop, pendingOptIn } from "./fake-shop"

const A = "+12125550101"
const B = "+12125550102"
const C = "+12125550103"

function start(settings: Partial<OptInSettings> = {}, shop = createFakeShop()) {
  const given: OptInSettings = {
    client: shop.client,
    purposes: ["order_updates"],
    wording: "Send my receipt on WhatsApp.",
    locale: "en",
    country: "us",
    ...settings,
  }
  const session = createOptInSession({ cartId: "cart_01", settings: given })
  const leaveWith = (phone: string) => {
    session.setPhone(phone)
    session.leavePhone()
  }
  return { given, leaveWith, session, shop }
}

/** Lets everything that is already answered be read. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve))

describe("following the shopper", () => {
  it("sends one request at a time, and only the first and the last of many", async () => {
    const { leaveWith, session, shop } = start({ phone: A })
    shop.hold()
    session.setChecked(true)
    await settle()
    leaveWith(B)
    leaveWith(C)
    await settle()
    expect(shop.phones()).toEqual([A])

    shop.release()
    await session.save()
    expect(shop.phones()).toEqual([A, C])
    expect(session.getState()).toMatchObject({ progress: "saved", savedPhone: "•••• 0103" })
  })

  it("ends unticked at the shop when ticked and unticked before the shop answered", async () => {
    const { session, shop } = start({ phone: A })
    shop.hold()
    session.setChecked(true)
    await settle()
    session.setChecked(false)
    shop.release()
    await expect(session.save()).resolves.toEqual({ ok: true, optedIn: false })
    expect(shop.kept()).toBeNull()
  })

  it("shows what failed last, not what was replaced", async () => {
    const { leaveWith, session, shop } = start({ phone: A })
    shop.hold()
    shop.failWith(new Error("offline"))
    session.setChecked(true)
    await settle()
    shop.mend()
    leaveWith(B)
    shop.release()
    await expect(session.save()).resolves.toEqual({ ok: true, optedIn: true })
  })

  it("does not send the same choice twice", async () => {
    const { leaveWith, session, shop } = start({ phone: A })
    session.setChecked(true)
    leaveWith("(212) 555-0101")
    await session.save()
    await session.save()
    expect(shop.phones()).toEqual([A])
  })

  it("takes a saved number back when it is replaced by a mistyped one", async () => {
    const { leaveWith, session, shop } = start({ phone: A })
    session.setChecked(true)
    await settle()
    leaveWith("+1 21")
    await settle()
    expect(shop.kept()).toBeNull()
    expect(session.getState()).toMatchObject({ problem: "too_short", progress: "idle" })
  })

  it("takes a saved number back when the shop refuses the one that replaces it", async () => {
    const { leaveWith, session, shop } = start({ phone: A })
    session.setChecked(true)
    await settle()
    shop.failWith(Object.assign(new Error("phone: invalid"), { status: 400 }))
    shop.hold()
    leaveWith(B)
    await settle()
    shop.mend()
    shop.release()
    await expect(session.save()).resolves.toMatchObject({ ok: false, problem: "refused" })
    expect(shop.phones().slice(0, 3)).toEqual([A, B, "withdraw"])
  })

  it("saves again when the words beside a ticked box change", async () => {
    const { given, session, shop } = start({ phone: A })
    session.setChecked(true)
    await settle()
    session.configure({ ...given, wording: "Envíenme el recibo.", locale: "es" })
    await session.save()
    expect(shop.requests[1]).toMatchObject({ wording: "Envíenme el recibo.", locale: "es" })
  })

  it("does not try a failed save again only because the page was drawn again", async () => {
    const { given, session, shop } = start({ phone: A })
    shop.failWith(new Error("offline"))
    session.setChecked(true)
    await settle()
    session.configure({ ...given })
    await settle()
    expect(shop.requests).toHaveLength(1)
  })

  it("keeps what the shopper did while the earlier choice was being read", async () => {
    const { session } = start({}, createFakeShop(pendingOptIn))
    const loading = session.load()
    session.setChecked(true)
    session.setChecked(false)
    await loading
    expect(session.getState().checked).toBe(false)
  })
})

describe("saving before the order is placed", () => {
  it("is nothing to do when the box is not ticked", async () => {
    const { session, shop } = start({ phone: A })
    await expect(session.save()).resolves.toEqual({ ok: true, optedIn: false })
    expect(shop.requests).toEqual([])
  })

  it("asks for the number that is missing", async () => {
    const { session } = start()
    session.setChecked(true)
    expect(session.getState().problem).toBeNull()
    await expect(session.save()).resolves.toEqual({ ok: false, problem: "empty" })
    expect(session.getState().problem).toBe("empty")
  })

  it("waits for the request that is on its way", async () => {
    const { session, shop } = start({ phone: A })
    shop.hold()
    session.setChecked(true)
    const saved = session.save()
    await settle()
    shop.release()
    await expect(saved).resolves.toEqual({ ok: true, optedIn: true })
  })

  it.each([
    [429, {}, "too_many_requests"],
    [400, { field: "phone", reason: "too_long" }, "too_long"],
    [400, { field: "phone", reason: "haunted" }, "refused"],
    [400, { type: "not_allowed" }, "unreachable"],
    [500, {}, "unreachable"],
  ])("answers a %s with %p by %s instead of throwing", async (status, answer, problem) => {
    const { session, shop } = start({ phone: A })
    shop.failWith(new StoreRequestError(status, answer))
    session.setChecked(true)
    await expect(session.save()).resolves.toEqual({ ok: false, problem })
  })
})
