import { request } from "node:http"
import { signPayload } from "../../../src/cloud-api"
import { createCipher } from "../../../src/modules/whatsapp/cipher"
import { saveAccount } from "../../../src/modules/whatsapp/operations/accounts/save-account"
import { assessHealth } from "../../../src/domain/health"
import { readHealthFacts } from "../../../src/modules/whatsapp/operations/health/health-facts"
import { parseReceiverOptions } from "../../../src/options"
import { startReceiver, type Receiver } from "../../../src/receiver/start-receiver"
import { createOwnDatabase, testServerUrl, type OwnDatabase } from "../../database/own-database"
import { META } from "../../shop/meta-identities"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"
import { startMonitor } from "../monitoring/a-monitor"
import { inboundMessage, messagesDelivery } from "./deliveries"

const LIMIT = 3 * 1024 * 1024
const ENVIRONMENT = {
  WHATSAPP_ENCRYPTION_KEY: TEST_ENCRYPTION_KEY,
  WHATSAPP_APP_SECRETS: "an-app-of-the-options",
  WHATSAPP_RECEIVER_HOST: "127.0.0.1",
  WHATSAPP_RECEIVER_PORT: "0",
}

describe("The standalone receiver", () => {
  let database: OwnDatabase
  let receiver: Receiver
  const warnings: string[] = []
  const start = (databaseUrl: string, environment: NodeJS.ProcessEnv = ENVIRONMENT) =>
    startReceiver(
      parseReceiverOptions({ ...environment, DATABASE_URL: databaseUrl }),
      (line) => void warnings.push(line)
    )

  beforeAll(async () => {
    database = await createOwnDatabase(testServerUrl(), "whatsapp-receiver")
    const account = {
      name: "Shop",
      wabaId: META.wabaId,
      phoneNumberId: META.phoneNumberId,
      accessToken: META.accessToken,
      appSecret: META.appSecret,
      verifyToken: META.verifyToken,
    }
    await saveAccount(database.db, { account, cipher: createCipher([TEST_ENCRYPTION_KEY]) })
    receiver = await start(database.url)
  })
  beforeEach(async () => {
    warnings.length = 0
    await database.db.raw("TRUNCATE whatsapp_webhook_delivery")
  })
  afterAll(async () => {
    await receiver.stop()
    await database.drop()
  })

  const stored = async () => database.db("whatsapp_webhook_delivery").select("body", "processed_at")
  const aDelivery = (text = "Hi") => JSON.stringify(messagesDelivery(inboundMessage(text)))

  interface Post {
    body: string
    appSecret?: string
    headers?: Record<string, string>
    to?: Receiver
  }

  async function post({ body, appSecret = META.appSecret, headers, to = receiver }: Post) {
    const answer = await fetch(`${to.url}/hooks/whatsapp`, {
      method: "POST",
      body,
      headers: { "x-hub-signature-256": signPayload({ body, appSecret }), ...headers },
    })
    return { status: answer.status, body: await answer.text() }
  }

  it("answers 200 once a delivery is stored, for the shop's workers to process", async () => {
    const body = aDelivery("Où est ma commande ? 😀")

    expect(await post({ body })).toMatchObject({ status: 200 })
    expect(await stored()).toEqual([{ body, processed_at: null }])
  })

  it("knows the secrets of the accounts in the database and those of its environment", async () => {
    expect((await post({ body: aDelivery() })).status).toBe(200)
    expect((await post({ body: aDelivery(), appSecret: "an-app-of-the-options" })).status).toBe(200)
    expect((await post({ body: aDelivery(), appSecret: "a stranger's" })).status).toBe(401)
    expect(await stored()).toHaveLength(2)
  })

  it("says when it starts that it knows no secret, and nothing when it does", async () => {
    const { WHATSAPP_RECEIVER_HOST, WHATSAPP_RECEIVER_PORT } = ENVIRONMENT
    const forgetful = await start(database.url, { WHATSAPP_RECEIVER_HOST, WHATSAPP_RECEIVER_PORT })
    await forgetful.stop()
    expect(warnings.join("\n")).toContain("every delivery will be refused")

    warnings.length = 0
    await (await start(database.url)).stop()
    expect(warnings).toEqual([])
  })

  it("stores one delivery once however often it comes, and hundreds at once all", async () => {
    const bodies = Array.from({ length: 200 }, (_, index) => aDelivery(`hello ${index}`))
    const answers = await Promise.all([...bodies, ...bodies].map((body) => post({ body })))

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await stored()).toHaveLength(200)
  })

  it.each([
    ["401 when nobody signed it", 401, { body: "{}", headers: { "x-hub-signature-256": "" } }],
    ["400 when it is not JSON", 400, { body: "not json" }],
    ["413 when it is too large", 413, { body: `"${"x".repeat(LIMIT)}"` }],
    ["415 when it is compressed", 415, { body: "{}", headers: { "content-encoding": "gzip" } }],
  ])("refuses a delivery with %s, as the shop's route does", async (_case, status, delivery) => {
    expect((await post(delivery)).status).toBe(status)
    expect(await stored()).toHaveLength(0)
  })

  it("refuses with 503 what it cannot store, and says that it is not healthy", async () => {
    const cutOff = await start("postgres://nobody@127.0.0.1:1/nowhere")
    const body = aDelivery("private words")

    expect((await post({ body, to: cutOff })).status).toBe(503)
    expect((await fetch(`${cutOff.url}/health`)).status).toBe(503)
    expect(warnings.join("\n")).toContain("not_stored")
    expect(warnings.join("\n")).not.toContain("private words")
    await cutOff.stop()
  })

  it("shakes hands with whoever knows a verify token, and with nobody else", async () => {
    const shake = async (token: string) => {
      const query = `hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`
      const answer = await fetch(`${receiver.url}/hooks/whatsapp?${query}`)
      return { status: answer.status, body: await answer.text() }
    }

    expect(await shake(META.verifyToken)).toEqual({ status: 200, body: "1158201444" })
    expect((await shake("guess")).status).toBe(403)
    expect((await shake("")).status).toBe(403)
  })

  it("counts and times what it answers, as the shop's route does", async () => {
    const monitor = startMonitor()
    const measured = await start(database.url)
    await post({ body: aDelivery(), to: measured })
    await post({ body: aDelivery(), appSecret: "a stranger's", to: measured })

    const found = await monitor.collect()
    const outcomes = found.get("whatsapp.webhook.received")
    expect(
      outcomes?.map(({ attributes, value }) => [attributes["whatsapp.outcome"], value])
    ).toEqual([
      ["stored", 1],
      ["bad_signature", 1],
    ])
    expect(found.get("whatsapp.webhook.answer_time")).toHaveLength(2)
    await measured.stop()
    await monitor.stop()
  })

  it("leaves what waits for a worker to be seen by the health of the shop", async () => {
    await post({ body: aDelivery() })
    const received = database.db.raw("now() - interval '6 minutes'")
    await database
      .db("whatsapp_webhook_delivery")
      .update({ received_at: received, next_attempt_at: received })

    const { reasons } = assessHealth(await readHealthFacts(database.db))
    expect(reasons.map(({ code }) => code)).toContain("webhooks_stuck")
  })

  it("is healthy while its database answers, and knows no other address", async () => {
    expect((await fetch(`${receiver.url}/health`)).status).toBe(200)
    expect((await fetch(`${receiver.url}/admin`)).status).toBe(404)
    const put = await fetch(`${receiver.url}/hooks/whatsapp`, { method: "PUT", body: "{}" })
    expect(put.status).toBe(405)
  })

  it("answers a delivery that is under way when it is told to stop", async () => {
    const leaving = await start(database.url)
    const body = aDelivery()
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const call = request(
        `${leaving.url}/hooks/whatsapp`,
        {
          method: "POST",
          headers: {
            expect: "100-continue",
            "x-hub-signature-256": signPayload({ body, appSecret: META.appSecret }),
          },
        },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        }
      )
      call.on("error", reject)
      // The receiver has begun to take it.
      call.once("continue", () => {
        leaving.stop().catch(reject)
        call.end(body)
      })
      call.flushHeaders()
    })

    expect(await answered).toBe(200)
    expect(await stored()).toHaveLength(1)
    await expect(post({ body, to: leaving })).rejects.toThrow()
  })
})
