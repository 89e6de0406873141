import { createHash } from "node:crypto"
import {
  createDeliveryStore,
  StoreFullError,
} from "../../../src/modules/whatsapp/ingest/store-deliveries"
import { inModule } from "../outbound/in-module"

inModule({ name: "inbound-store" }, ({ service, db }) => {
  /** A database whose statements are counted, and can be held back or refused. */
  function watched() {
    const state = { inserts: 0, fail: false, gate: Promise.resolve() }
    const raw = (async (...args: Parameters<ReturnType<typeof db>["raw"]>) => {
      state.inserts += 1
      await state.gate
      if (state.fail) throw Object.assign(new Error("connection lost"), { code: "57P01" })
      return db().raw(...args)
    }) as unknown as ReturnType<typeof db>["raw"]
    return { state, db: { raw } }
  }
  const body = (index: number) => Buffer.from(JSON.stringify({ index }))
  const stored = async () => service.listAndCountWhatsappWebhookDeliveries({}, { take: 1 })

  it("stores a thousand deliveries that come at once with a few shared inserts", async () => {
    const { state, db } = watched()
    let commits = 0
    const store = createDeliveryStore({ db, onStored: () => (commits += 1) })
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => store.store(body(index))))

    expect((await stored())[1]).toBe(1_000)
    expect(state.inserts).toBeLessThanOrEqual(5)
    expect(commits).toBe(state.inserts)
  })

  it("lets a lone delivery wait for nobody", async () => {
    const { state, db } = watched()
    const store = createDeliveryStore({ db, onStored: () => undefined })
    await store.store(body(1))
    await store.store(body(2))

    expect(state.inserts).toBe(2)
  })

  it("answers only after the commit of the very delivery", async () => {
    const { state, db } = watched()
    let open = () => undefined as void
    state.gate = new Promise((resolve) => (open = resolve))
    const store = createDeliveryStore({ db, onStored: () => undefined })
    let answered = false
    const answer = store.store(body(1)).then(() => (answered = true))

    await new Promise(setImmediate)
    expect(answered).toBe(false)
    open()
    await answer
    expect((await stored())[1]).toBe(1)
  })

  it("keeps the bytes as they came, once per delivery", async () => {
    const raw = Buffer.from('{"a" : "\\u00e9 \\ud83d\\ude00",\n"b":1.0}')
    await Promise.all([service.receiveDelivery(raw), service.receiveDelivery(raw)])
    await service.receiveDelivery(raw)

    const [[delivery], count] = await stored()
    expect(count).toBe(1)
    expect(delivery).toMatchObject({
      body: raw.toString("utf8"),
      digest: createHash("sha256").update(raw).digest("hex"),
      attempts: 0,
      processed_at: null,
    })
  })

  it("tells everybody of a shared insert that it failed, and works again after", async () => {
    const { state, db } = watched()
    const store = createDeliveryStore({ db, onStored: () => undefined })
    state.fail = true
    const answers = await Promise.allSettled([store.store(body(1)), store.store(body(2))])
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"])

    state.fail = false
    await store.store(body(1))
    expect((await stored())[1]).toBe(1)
  })

  it.each([
    ["deliveries", { maxWaiting: 2 }],
    ["bytes", { maxWaitingBytes: 2 * body(1).byteLength }],
  ])(
    "refuses more %s than may wait, and takes them again when there is room",
    async (_of, limits) => {
      const { state, db } = watched()
      let open = () => undefined as void
      state.gate = new Promise((resolve) => (open = resolve))
      const store = createDeliveryStore({ db, limits, onStored: () => undefined })
      const waiting = [1, 2].map((index) => store.store(body(index)))
      // The first one is in its insert; the place it left may be taken by one more.
      const more = await Promise.allSettled(
        [store.store(body(3)), store.store(body(4))].map(settle)
      )
      expect(more.flatMap((answer) => ("value" in answer ? [answer.value] : []))).toContain(
        StoreFullError.name
      )
      open()
      await Promise.all(waiting)
      await store.store(body(5))

      function settle(answer: Promise<void>) {
        return Promise.race([
          answer.then(() => "stored"),
          new Promise<string>((resolve) => setImmediate(() => resolve("waiting"))),
        ]).catch((error: unknown) => (error as Error).name)
      }
    }
  )

  it("does not let one delivery with a NUL byte spoil the others'", async () => {
    const store = createDeliveryStore({ db: db(), onStored: () => undefined })
    const answers = await Promise.allSettled([
      store.store(body(1)),
      store.store(Buffer.from("{\u0000}")),
      store.store(body(2)),
    ])

    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
  })
})
