import { startSimulator, type Simulator } from "../../../simulator/src"
import { createIngest, type Ingest } from "../../../src/modules/whatsapp/ingest/create-ingest"
import { eventually } from "../../shop/eventually"
import { META } from "../../shop/meta-identities"
import { inboundMessage, messagesDelivery } from "../inbound/deliveries"
import { createLog, type Log } from "../outbound/a-log"
import { startEngine, type RunningEngine } from "../outbound/an-engine"
import {
  aMessage,
  aSender,
  people,
  phone,
  statusCounts,
  TEMPLATE,
  type Sender,
} from "../outbound/builders"
import { inModule } from "../outbound/in-module"

const SECRET_TEXT = "the parcel is behind the blue door"
const WRITER = "15550200077"

inModule({ name: "logs" }, ({ service, db }) => {
  let simulator: Simulator
  let engine: RunningEngine | undefined
  let ingest: Ingest | undefined
  let sender: Sender | undefined

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, delays: { sent: null } })
  })
  beforeEach(() => {
    simulator.reset()
    simulator.putTemplate({ name: TEMPLATE, language: "en" })
  })
  afterEach(async () => {
    await Promise.all([engine?.stop(), ingest?.stop()])
    engine = ingest = sender = undefined
  })
  afterAll(() => simulator.close())

  const told = (log: Log, text: string) =>
    eventually(() => {
      expect(log.lines.join("\n")).toContain(text)
      return Promise.resolve()
    })

  /** Nothing that says who somebody is, what was written, or what opens an account. */
  function expectNothingPersonal(log: Log): void {
    const logged = log.lines.join("\n")
    const personal = [phone(0).slice(1), WRITER, SECRET_TEXT, META.accessToken, META.appSecret]
    for (const text of personal) expect(logged).not.toContain(text)
  }

  async function queue(count: number): Promise<string[]> {
    sender ??= await aSender(service, db())
    const from = sender
    const contactIds = await people(db(), count)
    const messages = contactIds.map((contactId, index) => ({
      ...aMessage({ sender: from, contactId, index }),
      text: SECRET_TEXT,
    }))
    await service.admitMessages(messages)
    return messages.map(({ id }) => id)
  }
  const start = (patience: { answerWithinMs?: number } = {}) =>
    (engine = startEngine({ service, db: db(), graphBaseUrl: simulator.url, ...patience }))
  const settled = (counts: Record<string, number>) =>
    eventually(async () => expect(await statusCounts(db())).toEqual(counts))

  it("names a refused message and Meta's code, and nothing about anybody", async () => {
    simulator.faults({ errors: [{ code: 131026, probability: 1, details: phone(0) }] })
    const [id] = await queue(1)
    const { log } = start()
    await settled({ failed: 1 })

    await told(log, `Meta refused a message with error 131026. message=${id}`)
    expectNothingPersonal(log)
  })

  it("tells of many refusals in one line", async () => {
    simulator.faults({ errors: [{ code: 131026, probability: 1 }] })
    await queue(200)
    const { log } = start()
    await settled({ failed: 200 })

    expect(log.lines.filter((line) => line.includes("131026"))).toHaveLength(1)
  })

  it("stays silent about people while Meta does not answer and its token is refused", async () => {
    simulator.faults({ drop_response: 2 })
    await queue(3)
    const { log } = start({ answerWithinMs: 300 })
    await told(log, "Meta did not answer for a message. message=wamsg_")

    simulator.faults({ drop_response: 0, revoked_tokens: "all" })
    await queue(3)
    await told(log, "sending is paused and messages stay queued. account=waacc_")
    expectNothingPersonal(log)
  })

  it("stays silent about people while the database refuses what is written", async () => {
    await db().raw(
      `CREATE FUNCTION break_down() RETURNS trigger AS
       $$ BEGIN RAISE EXCEPTION 'no: %', NEW.recipient; END $$ LANGUAGE plpgsql`
    )
    await queue(2)
    await db().raw(
      `CREATE TRIGGER break_down BEFORE UPDATE ON whatsapp_message
       FOR EACH ROW EXECUTE FUNCTION break_down()`
    )
    try {
      const { log } = start()
      await told(log, "the sending engine met a failure")
      expectNothingPersonal(log)
    } finally {
      await db().raw(`DROP FUNCTION break_down() CASCADE`)
    }
  })

  it("names a delivery that cannot be applied, and nothing of what it holds", async () => {
    await aSender(service, db())
    const log = createLog()
    ingest = createIngest({ db: db(), announce: () => undefined, logger: log.logger })
    await db().raw(
      `ALTER TABLE whatsapp_contact ADD CONSTRAINT broken CHECK (profile_name IS NULL) NOT VALID`
    )
    try {
      const message = inboundMessage(SECRET_TEXT, { from: WRITER, name: "Ana" })
      await ingest.receive(Buffer.from(JSON.stringify(messagesDelivery(message))))
      ingest.start()

      await told(log, "a webhook delivery could not be applied. delivery=wahook_")
      expectNothingPersonal(log)
      expect(log.lines.join("\n")).not.toContain("Ana")
    } finally {
      await db().raw(`ALTER TABLE whatsapp_contact DROP CONSTRAINT broken`)
    }
  })
})
