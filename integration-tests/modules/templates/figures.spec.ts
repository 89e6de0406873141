import { aMessage, aSender, people, type Sender } from "../outbound/builders"
import { inModule } from "../outbound/in-module"

const DAY_MS = 86_400_000

inModule({ name: "template-figures" }, ({ service, db }) => {
  const now = new Date()
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const dayOf = (time: Date) => time.toISOString().slice(0, 10)

  let sender: Sender
  let contactId: string

  beforeEach(async () => {
    sender = await aSender(service, db())
    contactId = (await people(db(), 1))[0] ?? ""
  })

  /** A message made so many days ago, under an id of that time, with what became of it. */
  async function made(days: number, facts: Record<string, unknown> = {}): Promise<string> {
    const message = aMessage({ sender, contactId })
    await service.admitMessages([message])
    const at = daysAgo(days)
    const id = `wamsg_${timePartOf(at)}${message.id.slice(-16)}`
    await db()("whatsapp_message")
      .where({ id: message.id })
      .update({ id, created_at: at, sent_at: at, status: "sent", wamid: `wamid.${id}`, ...facts })
    return id
  }
  const answered = (id: string, days: number, times = 1) =>
    db()("whatsapp_message").insert(
      Array.from({ length: times }, (_, index) => ({
        id: `wamsg_${timePartOf(daysAgo(days))}ANSWER${index}${id.slice(-9)}`,
        ...{ direction: "inbound", purpose: "conversation", type: "button", status: "received" },
        ...{ number_id: sender.numberId, context_wamid: `wamid.${id}` },
      }))
    )
  const figures = async () => {
    const { languages } = await service.templateAnalytics({ templateId: sender.templateId, now })
    return languages[0]
  }

  it("count each day's messages by what became of them, and people's answers once", async () => {
    const at = daysAgo(2)
    const id = await made(2, { delivered_at: at, read_at: at })
    await made(2, { read_at: at })
    await made(2, { status: "failed", sent_at: null })
    await answered(id, 1, 3)

    const counted = await figures()
    const expected = { sent: 2, delivered: 2, read: 2, failed: 1, replied: 1 }
    expect(counted?.totals).toMatchObject(expected)
    expect(counted?.days.find(({ day }) => day === dayOf(at))).toMatchObject(expected)
  })

  it("are counted for good once a day is settled, and outlive the messages", async () => {
    const old = await made(20, { delivered_at: daysAgo(20) })
    await answered(old, 19)
    await made(1)
    const before = await figures()

    expect((await service.rollUpTemplateDays({ now })).days).toBeGreaterThan(80)
    expect(await figures()).toEqual(before)
    await db()("whatsapp_message").where({ id: old }).delete()
    expect(await figures()).toEqual(before)
    expect(before?.totals).toMatchObject({ sent: 2, delivered: 1, replied: 1 })
    expect(await service.rollUpTemplateDays({ now })).toEqual({ days: 0 })
    expect(await service.rollUpTemplateDays({ now: new Date(now.getTime() + DAY_MS) })).toEqual({
      days: 1,
    })
  })
})

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** How ULIDs of a moment begin. */
function timePartOf(time: Date): string {
  let rest = time.getTime()
  let text = ""
  for (let place = 0; place < 10; place += 1) {
    text = `${ALPHABET[rest % 32]}${text}`
    rest = Math.floor(rest / 32)
  }
  return text
}
